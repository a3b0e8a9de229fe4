import type { CellContent, Filled, ReturnedForm, ReturnedRow, ShownRow } from '../../../src/core/returns/returned.js';

/** A row as the form had it; what is not named is that of a share of 博罗. */
export function shown(name: string, more: Partial<ShownRow> = {}): ShownRow {
  return { task: 1, target: name, org: 'boluo', milestone: null, name, own: null, promise: '', asks: 'value', ...more };
}

/** Cells of a row: a text, a number, or what else a cell holds. */
export type Cells = Partial<Record<Filled, string | number | boolean | CellContent>>;

/** The row as it came back. */
export function back(row: number, of: ShownRow, cells: Cells = {}, more: Partial<ReturnedRow> = {}): ReturnedRow {
  const { task, target, org, milestone, name } = of;
  const contents = Object.entries(cells).map(([cell, content]) => [cell, contentOf(content)]);
  return {
    row,
    key: { task, target, org, milestone },
    number: String(task),
    name,
    cells: Object.fromEntries(contents),
    ...more,
  };
}

function contentOf(content: string | number | boolean | CellContent): CellContent {
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (typeof content === 'number') return { kind: 'number', value: content, isPercent: false };
  return typeof content === 'boolean' ? { kind: 'boolean', value: content } : content;
}

/** A form of 博罗 that came back. */
export function form(rows: readonly ShownRow[], came: readonly ReturnedRow[]): ReturnedForm {
  return { plan: 'plan', commit: null, org: 'boluo', asOf: '2020-06-30', period: '2020-06', shown: rows, rows: came };
}
