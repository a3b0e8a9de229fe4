import { unseenIn } from '../text/printable.js';
import type { ListedReason } from './claim.js';
import type { CellContent, Filled, ReturnedRow, ShownRow } from './returned.js';

/** The value of a row as `plan record` takes it, or null if it has none that can be taken. */
export function amountOf({ cells }: ReturnedRow, { asks }: ShownRow, problems: ListedReason[]): string | null {
  const other = asks === 'value' ? 'done' : 'value';
  for (const cell of asks === null ? (['value', 'done'] as const) : ([other] as const)) {
    if (cells[cell] !== undefined) problems.push({ why: asks === null ? 'not_asked' : 'wrong_cell', cell });
  }
  const content = asks === null ? undefined : cells[asks];
  if (asks === null || content === undefined) return null;
  if (content.kind === 'uncalculated') {
    problems.push({ why: 'formula', cell: asks });
    return null;
  }
  return asks === 'done' ? wordOf(content) : numberOf(content, problems);
}

/** Whether something is done, in a word that `plan record` knows. */
function wordOf(content: Exclude<CellContent, { kind: 'uncalculated' }>): string {
  if (content.kind === 'boolean') return content.value ? 'yes' : 'no';
  if (content.kind === 'text') return ['√', '✓', '✔'].includes(content.text.trim()) ? 'yes' : content.text.trim();
  return content.kind === 'day' ? content.day : String(content.value);
}

function numberOf(content: Exclude<CellContent, { kind: 'uncalculated' }>, problems: ListedReason[]): string | null {
  if (content.kind === 'number' && !content.isPercent) return String(Number(content.value.toPrecision(15)));
  if (content.kind === 'number') {
    problems.push({ why: 'percent', text: `${Number((content.value * 100).toPrecision(12))}%` });
    return null;
  }
  const text =
    content.kind === 'text' ? content.text.trim() : content.kind === 'day' ? content.day : String(content.value);
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  problems.push({ why: 'no_number', text });
  return null;
}

/** The text of a cell; undefined if it is empty, or cannot be taken. */
export function textOf({ cells }: ReturnedRow, cell: Filled, problems: ListedReason[]): string | undefined {
  const content = cells[cell];
  if (content === undefined) return undefined;
  if (content.kind === 'uncalculated') {
    problems.push({ why: 'formula', cell });
    return undefined;
  }
  if (content.kind === 'day') return content.day;
  if (content.kind !== 'text') return String(content.value);
  const text = content.text.replace(/\r\n?/g, '\n').trim();
  const unseen = unseenIn(text);
  if (unseen === null) return text === '' ? undefined : text;
  problems.push({ why: 'unseen', cell, code: unseen.code });
  return undefined;
}
