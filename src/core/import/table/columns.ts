import type { Grid } from '../../document/grid.js';
import { unitAt } from '../../wording/quantity/units.js';
import type { ChosenColumn, TableChoices } from './choice.js';
import { type ColumnRole, plainHead, rolesOfHead, taskRank } from './column.js';
import type { Head } from './head.js';
import { statusWord } from './status-word.js';

/** A column of a table, and what it was found, or said, to hold. */
export interface TableColumn {
  /** From 0. */
  column: number;
  /** Its head as a reader sees it, on one line; empty without one. */
  head: string;
  /** Null for a column that is not read. */
  role: ColumnRole | null;
  isChosen: boolean;
}

/** How many rows below the head are looked at to tell what a column holds. */
const LOOKED_AT = 200;

/** Roles that several columns can have: their cells are read one after another. */
const SHARED: ReadonlySet<ColumnRole> = new Set(['content', 'responsible', 'support']);

/** What each column of a table holds. A column that was chosen and that the table does not have is in `missing`. */
export function columnsOf(
  grid: Grid,
  head: Head,
  { columns: chosen = new Map() }: TableChoices,
): { columns: readonly TableColumn[]; missing: readonly ColumnRole[] } {
  const body = grid.rows.slice(head.end, head.end + LOOKED_AT);
  const columns = head.names.map((names, column): Found => {
    const roles = rolesBy(names);
    return { column, names, roles, role: null, texts: textsIn(body, column), isChosen: false };
  });
  const missing: ColumnRole[] = [];
  for (const [role, choice] of chosen) {
    const found = choice === null ? null : columns.find((column) => isMeant(column, choice));
    if (found) Object.assign(found, { role, isChosen: true });
    if (found === undefined) missing.push(role);
  }
  findTask(columns, chosen);
  for (const one of columns) one.role ??= roleAmong(one, columns, chosen);
  return {
    columns: columns.map(({ column, names, role, isChosen }) => ({ column, head: shown(names), role, isChosen })),
    missing,
  };
}

interface Found {
  column: number;
  names: readonly string[];
  roles: readonly ColumnRole[];
  role: ColumnRole | null;
  /** What the cells that begin in it say, without empty ones. */
  texts: readonly string[];
  isChosen: boolean;
}

type Chosen = ReadonlyMap<ColumnRole, ChosenColumn | null>;

function textsIn(body: Grid['rows'], column: number): string[] {
  return body.flatMap((row) => {
    const position = row[column];
    const text = position?.begins ? position.cell.text.trim() : '';
    return text === '' ? [] : [text];
  });
}

/** What the names of a column say: its own name, else that with the name above it, else the name above. */
function rolesBy(names: readonly string[]): readonly ColumnRole[] {
  const own = rolesOfHead(names.at(-1) ?? '');
  if (own.length > 0 || names.length < 2) return own;
  const joined = rolesOfHead(names.join(''));
  return joined.length > 0 ? joined : rolesOfHead(names[0] ?? '');
}

function isMeant({ column, names }: Found, choice: ChosenColumn): boolean {
  if ('column' in choice) return column === choice.column;
  const wanted = plainHead(choice.head);
  return names.length > 0 && [names.at(-1) ?? '', names.join('')].some((name) => plainHead(name) === wanted);
}

function shown(names: readonly string[]): string {
  return names.map((name) => name.replace(/\s+/g, '')).join('·');
}

/** Ranks of names that can be those of tasks, and of what stands beside them, at once. */
const CONTENT_RANK = 2;

/** Finds the column of the tasks; what stands beside it is their content, what covers several of them a level above. */
function findTask(columns: readonly Found[], chosen: Chosen): void {
  const [first, ...others] = taskLike(columns).filter(({ rank }, index) => index === 0 || rank <= CONTENT_RANK);
  if (first === undefined) return;
  const beside = others.map(({ one }) => one);
  if (!chosen.has('task')) giveTask(first.one, beside, columns);
  else if (first.rank <= CONTENT_RANK) beside.push(first.one);
  for (const one of beside) if (isContent(one, chosen)) one.role = 'content';
}

function isContent({ role, roles }: Found, chosen: Chosen): boolean {
  return !chosen.has('content') && role === null && roles.length === 1;
}

/** The surest column has the tasks, or is a level above them if each of its cells stands for several. */
function giveTask(first: Found, beside: readonly Found[], columns: readonly Found[]): void {
  const number = columns.find(({ roles }) => roles[0] === 'number');
  const below = beside.find((other) => covers(first, other, number));
  if (below) first.role = columns.some(({ roles }) => roles.includes('section')) ? 'subsection' : 'section';
  (below ?? first).role = 'task';
}

/** The columns that may be those of the tasks, the surest first. */
function taskLike(columns: readonly Found[]): { one: Found; rank: number }[] {
  return columns
    .filter(({ role, roles }) => role === null && roles.includes('task'))
    .map((one) => {
      const rank = taskRank(plainHead(one.names.at(-1) ?? '')) ?? CONTENT_RANK;
      return { one, rank: one.roles.length > 1 && rank < CONTENT_RANK ? rank + 0.5 : rank };
    })
    .sort((a, b) => a.rank - b.rank || a.one.column - b.one.column);
}

/** Whether the cells of a column each stand for several of another one, and not for what is numbered. */
function covers(upper: Found, lower: Found, number: Found | undefined): boolean {
  const [above, below] = [upper.texts.length, lower.texts.length];
  if (below < 1.5 * above || upper.column > lower.column) return false;
  const numbered = number?.texts.length ?? 0;
  return numbered === 0 || Math.abs(numbered - below) < Math.abs(numbered - above);
}

function roleAmong(one: Found, columns: readonly Found[], chosen: Chosen): ColumnRole | null {
  const isGiven = (role: ColumnRole) =>
    chosen.has(role) || (!SHARED.has(role) && columns.some((other) => other.role === role));
  return one.roles.find((role) => role !== 'task' && !isGiven(role) && fits(role, one)) ?? null;
}

/** Whether the cells of a column can be what its head may name. */
function fits(role: ColumnRole, { roles, texts }: Found): boolean {
  const most = (is: (text: string) => boolean) => texts.length > 0 && 2 * texts.filter(is).length > texts.length;
  if (role === 'measure') return most((text) => unitAt(text, 0) === text);
  if (roles.length < 2) return true;
  if (role === 'status') return most((text) => statusWord(text) !== null);
  if (role === 'percent') return most(isShare);
  if (role === 'progress')
    return !(roles.includes('percent') ? most(isShare) : most((text) => statusWord(text) !== null));
  return true;
}

function isShare(text: string): boolean {
  return /^\d+(\.\d+)?\s*[%％]?$/.test(text);
}
