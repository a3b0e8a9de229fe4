import type { Calendar } from '../../../core/date/calendar.js';
import { dayWritten } from '../../../core/date/written-day.js';
import { orgById, orgsCalled } from '../../../core/org/directory.js';
import { isOrgId } from '../../../core/org/identifier.js';
import type { HasOrgs } from '../../../core/org/org.js';
import type { Plan } from '../../../core/plan.js';
import { halfWidth } from '../../../core/target/amount.js';
import type { Commitment } from '../../../core/task.js';
import { nearestOf } from '../../../core/text/nearest.js';
import type { Messages } from '../../../messages/index.js';
import { choicesOf } from '../rows/choices.js';
import type { ListName } from '../rows/column.js';
import { type Complaints, complain, type ReadRow } from './complaint.js';

/** What an edited preview is read against. */
export interface PreviewContext {
  plan: Plan;
  /** The day of reading, for dates such as 本月底. */
  today: Calendar['today'];
  /** Spells a text as an ASCII slug; the number is used if there is nothing to spell. */
  slugOf: (text: string, number: number) => string;
  /** Whether a number is used already, or was, by a task of another document than the one that is imported. */
  isTaken: (id: number, document: string) => boolean;
}

/** The context, with the words of the workbook's language and what is found wrong. */
export interface Reader extends PreviewContext {
  messages: Messages;
  complaints: Complaints;
}

/** What the word of a list stands for; null for an empty cell, and where the word is none of the list. */
export function chosen<K extends string>(reader: Reader, row: ReadRow<K>, key: K, list: ListName): string | null {
  const text = row.texts[key];
  if (text === '') return null;
  const choices = choicesOf(list, reader.messages);
  const found = choices.find(({ word, value }) => word === text || value === text.toLowerCase());
  if (found !== undefined) return found.value;
  const why = {
    yesNo: 'yes_no',
    roles: 'role',
    kinds: 'kind',
    commitments: 'commitment',
    orgKinds: 'org_kind',
  } as const;
  complain(reader.complaints, row, key, why[list], choices.map(({ word }) => word).join(reader.messages.comma));
  return null;
}

/** Whether a row is wanted: an empty cell says yes. */
export function isWanted<K extends string>(reader: Reader, row: ReadRow<K>, key: K): boolean {
  return chosen(reader, row, key, 'yesNo') !== 'no';
}

/** A civil date as people write it, or null if the cell is empty or cannot be read. */
export function dayIn<K extends string>(reader: Reader, row: ReadRow<K>, key: K, text = row.texts[key]): string | null {
  if (text === '') return null;
  const { plan, today } = reader;
  const read = dayWritten(text, () => ({ today, period: plan.period }));
  if ('day' in read) return read.day;
  complain(reader.complaints, row, key, read.refused === 'unreal' ? 'unreal_date' : 'date', read.example);
  return null;
}

/** A whole number from 1 to 99999, or null. */
export function wholeIn<K extends string>(reader: Reader, row: ReadRow<K>, key: K): number | null {
  const text = halfWidth(row.texts[key]);
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  complain(reader.complaints, row, key, text === '' ? 'empty' : 'number');
  return null;
}

/** The longest line that a file takes, in characters, and the longest text. */
const LINE = 10_000;
const TEXT = 20_000;

/** A text of one line that must not be empty. */
export function lineIn<K extends string>(reader: Reader, row: ReadRow<K>, key: K): string {
  const text = row.texts[key].replace(/\s*\n\s*/g, '');
  if (text === '') complain(reader.complaints, row, key, 'empty');
  if (text.length > LINE) complain(reader.complaints, row, key, 'too_long', String(LINE));
  return text;
}

/** A text of several lines, or undefined if the cell is empty. */
export function textIn<K extends string>(reader: Reader, row: ReadRow<K>, key: K): string | undefined {
  const text = row.texts[key];
  if (text.length > TEXT) complain(reader.complaints, row, key, 'too_long', String(TEXT));
  return text === '' ? undefined : text;
}

/** The ids of the units that a cell names; those that are not known, or not certain, are complained of. */
export function orgIdsIn<K extends string>(
  reader: Reader,
  row: ReadRow<K>,
  key: K,
  units: HasOrgs,
  text = row.texts[key],
): string[] {
  const names = text.split(/[、，,；;\n]+/).map((name) => name.trim());
  const ids = names
    .filter((name) => name !== '')
    .flatMap((name) => (orgsCalled(units, name).length > 0 ? [name] : name.split(/\s+/)))
    .flatMap((name) => {
      const found = orgsCalled(units, name);
      const [only] = found;
      if (found.length === 1 && only !== undefined) return [only.id];
      const near =
        nearestOf(
          name,
          units.orgs.flatMap((org) => [org.name, ...(org.aliases ?? [])]),
        ) ?? '';
      complain(reader.complaints, row, key, found.length === 0 ? 'org' : 'org_many', near);
      return [];
    });
  return [...new Set(ids)];
}

/** Whether all units of a list are known still, after the sheet of the units was read; complains if not. */
export function checkOrgs<K extends string>(
  reader: Reader,
  row: ReadRow<K>,
  key: K,
  ids: readonly string[],
  units: HasOrgs,
): void {
  if (ids.some((id) => !isOrgId(id) || orgById(units, id) === null)) complain(reader.complaints, row, key, 'org');
}

/** Whether a promise is firm, or undefined where the cell is empty or says neither. */
export function commitmentIn<K extends string>(reader: Reader, row: ReadRow<K>, key: K): Commitment | undefined {
  return (chosen(reader, row, key, 'commitments') ?? undefined) as Commitment | undefined;
}

/** Keys with their new values; undefined takes a key away. */
export type Changes<T> = { [K in keyof T]?: T[K] | undefined };

/** Changes some keys of a record. */
export function assign<T extends object>(record: T, changes: Changes<T>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) Reflect.deleteProperty(record, key);
    else Reflect.set(record, key, value);
  }
}
