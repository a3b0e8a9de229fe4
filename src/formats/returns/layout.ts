import type { FormRow } from '../../core/returns/form.js';
import { FILLED, type Filled } from '../../core/returns/returned.js';
import { catalogs, type Messages } from '../../messages/index.js';

/** The columns that people see, in their order, with their widths in characters. */
export const COLUMNS = {
  number: 6,
  title: 30,
  name: 22,
  required: 20,
  due: 12,
  last: 12,
  lastDate: 12,
  value: 11,
  done: 10,
  date: 12,
  progress: 32,
  problems: 24,
  next: 24,
  evidence: 22,
  note: 16,
} as const satisfies Record<keyof Messages['screens']['returnForm']['heads'], number>;

export type Column = keyof typeof COLUMNS;

export const NAMES = Object.keys(COLUMNS) as Column[];

/** The columns behind them, which are hidden: what a row is about. Their heads are the same in every language. */
export const ID_HEADS = {
  task: 'plan:task',
  target: 'plan:target',
  org: 'plan:org',
  milestone: 'plan:milestone',
} as const;

/** The name of the hidden sheet by which a form is recognised. */
export const HIDDEN_SHEET = 'plan-return';

/** The version of the form; a program reads those up to its own. */
export const FORM_VERSION = 1;

/** The keys of the hidden sheet's first lines, each with its value beside it. */
export const ABOUT = ['plan', 'commit', 'org', 'asOf', 'period'] as const;

/** The heads of the rows below them. */
export const SHOWN = ['task', 'target', 'org', 'milestone', 'name', 'asks', 'promise', 'value', 'asOf'] as const;

/** The row of the heads, from 0; above it stand the title, the unit, and how the form is filled in. */
export const HEAD_ROW = 3;

/** The column that a head names, in any language of the program, or null. */
export function columnCalled(head: string): Column | null {
  const name = head.trim().toLowerCase();
  for (const { screens } of Object.values(catalogs)) {
    const found = Object.entries(screens.returnForm.heads).find(([, words]) => words.toLowerCase() === name);
    if (found !== undefined) return found[0] as Column;
  }
  return null;
}

/** Whether a unit fills a column in. */
export function isFilled(column: Column): column is Filled {
  return FILLED.some((one) => one === column);
}

/** Whether a unit fills a cell in. */
export function isOpen({ asks, takesTexts }: FormRow, column: Column): boolean {
  if (!isFilled(column)) return false;
  if (column === 'value' || column === 'done') return asks === column;
  if (column === 'progress' || column === 'problems' || column === 'next') return takesTexts;
  return asks !== null || (column === 'evidence' && takesTexts);
}
