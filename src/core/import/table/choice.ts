import { COLUMN_ROLES, type ColumnRole, plainHead, rolesOfHead } from './column.js';

/** What a person says about a table; what is absent is found. */
export interface TableChoices {
  /** Where what is: a column by its place or its head; null for a role that no column has. */
  columns?: ReadonlyMap<ColumnRole, ChosenColumn | null>;
}

/** A column as it was typed: its place from 0, or words of its head. */
export type ChosenColumn = { column: number } | { head: string };

/** Why a text is not taken as a choice of a column. */
export type ColumnChoiceReason =
  /** It has no `=`, or nothing on one side of it. */
  | 'shape'
  /** What stands before the `=` is nothing that a column can hold. */
  | 'role';

/** The most columns that a sheet can have. */
const MOST_COLUMNS = 16_384;

/**
 * Reads the choice of a column as it is typed: `牵头单位=C`, `牵头单位=3`, `牵头单位=负责处室`, `lead=C`; `备注=无` says that no
 * column holds it.
 */
export function columnChoice(
  text: string,
): { role: ColumnRole; column: ChosenColumn | null } | { refused: ColumnChoiceReason } {
  const [, name = '', value = ''] = /^([^=＝]+)[=＝](.+)$/su.exec(text.trim()) ?? [];
  if (name.trim() === '' || value.trim() === '') return { refused: 'shape' };
  const role = roleCalled(name.trim());
  return role === null ? { refused: 'role' } : { role, column: columnCalled(value.trim()) };
}

/** The role that a word means: its identifier, or a head that usually stands for it; null if it is neither. */
function roleCalled(name: string): ColumnRole | null {
  const identifier = COLUMN_ROLES.find((role) => role === name.toLowerCase());
  if (identifier) return identifier;
  const roles = rolesOfHead(name);
  // 内容 is said of what stands beside a task, and 单位 of who does it.
  if (/^内容$|^工作内容$/.test(plainHead(name))) return 'content';
  if (plainHead(name) === '单位') return 'responsible';
  return roles[0] ?? null;
}

function columnCalled(value: string): ChosenColumn | null {
  const plain = value.normalize('NFKC');
  if (/^(无|没有|none|-)$/i.test(plain)) return null;
  const place = /^\d{1,5}$/.test(plain) ? Number(plain) : /^[a-z]{1,3}$/i.test(plain) ? placeOfLetters(plain) : 0;
  return place >= 1 && place <= MOST_COLUMNS ? { column: place - 1 } : { head: value };
}

/** The place of a column from 1 by its letters: C → 3, AA → 27. */
function placeOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column by its place from 0: 2 → C, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
