import { evidenceFrom, type NewEvidence } from '../core/change/evidence.js';
import { parseIds } from '../core/change/task-ids.js';
import type { Calendar } from '../core/date/calendar.js';
import { dayWritten } from '../core/date/written-day.js';
import { periodWritten } from '../core/date/written-period.js';
import type { CivilDate } from '../core/date.js';
import { usageFailure } from '../core/failure.js';
import { periodOf } from '../core/period.js';
import { clean } from '../core/text/printable.js';
import { catalogs, type Messages } from '../messages/index.js';

/** Where a text was typed, for messages about it. */
export interface Place {
  /** The option or argument: `--on`, `<date>`. */
  name: string;
  /** The command: `plan set`. */
  command: string;
  messages: Messages;
  /** What a date is read by that is not written in full. */
  calendar(): Calendar;
  /** Told in words what such a date was understood as, so that the person sees it. */
  understood(words: string): void;
}

/** Converts a text that was typed to its value. @throws wrong usage if it is not valid */
export type Parser<T> = (text: string, place: Place) => T;

/** A text, unchanged. */
export const text: Parser<string> = (typed) => typed;

/** A day as people write it: `2020-06-30`, `6月30日`, `昨天`. */
export const date: Parser<CivilDate> = (typed, { name, messages, calendar, understood }) => {
  const { day: reasons, understood: words } = messages.errors.dates;
  const written = dayWritten(typed, calendar);
  if ('refused' in written) throw usageFailure(reasons[written.refused](name, clean(typed), written.example));
  if (!written.isFull) understood(words(name, clean(typed), written.day));
  return written.day;
};

/** A period that is reported on, as people write it: `2020-06`, `上月`, `一季度`. */
export const period: Parser<string> = (typed, { name, messages, calendar, understood }) => {
  const { period: reasons, understood: words } = messages.errors.dates;
  const written = periodWritten(typed, calendar);
  if ('refused' in written) {
    const { period: own, today } = calendar();
    const example =
      written.refused === 'second_half' ? own.end.slice(0, 4) : periodOf(today < own.end ? today : own.end, 'month');
    throw usageFailure(reasons[written.refused](name, clean(typed), example));
  }
  if (!written.isFull) understood(words(name, clean(typed), written.period));
  return written.period;
};

/** A whole number above 0. */
export const count: Parser<number> = (typed, { name, messages }) => {
  if (/^0*[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw usageFailure(messages.errors.badCount(name, typed));
};

/** The number of one task. */
export function taskId(typed: string, { messages }: Pick<Place, 'messages'>): number {
  const ids = parseIds([typed]);
  const [id, other] = 'refused' in ids ? [] : ids;
  if (id !== undefined && other === undefined) return id;
  throw usageFailure(messages.errors.notAnId(typed));
}

/** The numbers of tasks in several words; at least one. */
export function taskIds(
  words: readonly string[],
  { command, messages: { errors } }: Pick<Place, 'command' | 'messages'>,
): number[] {
  const ids = parseIds(words);
  if ('refused' in ids) throw usageFailure(errors.badIds[ids.refused](ids.word));
  if (ids.length === 0) throw usageFailure(errors.missingArgument('id', command));
  return ids;
}

/** Evidence: a path or an address. */
export function evidence(typed: string, { messages }: Omit<Place, 'calendar' | 'understood'>): NewEvidence {
  const found = evidenceFrom(typed);
  if ('refused' in found) throw usageFailure(messages.errors.badEvidence[found.refused](clean(typed)));
  return found;
}

/** One of a list of identifiers. */
export function choice<const K extends string>(allowed: readonly K[]): Parser<K> {
  return (typed, { name, messages }) => {
    const found = allowed.find((one) => one === typed);
    if (found !== undefined) return found;
    throw usageFailure(messages.errors.badChoice(name, typed, allowed.join(', ')));
  };
}

/** One of a group of the field's words, by its identifier or by its word in any language. */
export function word<G extends 'status' | 'light' | 'commitment' | 'orgKind'>(
  group: G,
): (typed: string, place: Pick<Place, 'name' | 'messages'>) => keyof Messages['words'][G] & string {
  return (typed, { name, messages }) => {
    const words: Readonly<Record<string, string>> = messages.words[group];
    const ids = Object.keys(words) as (keyof Messages['words'][G] & string)[];
    const found = ids.find((id) => id === typed || isWord(group, id, typed));
    if (found !== undefined) return found;
    const allowed = ids.map((id) => withWord(id, words[id] ?? id)).join(', ');
    throw usageFailure(messages.errors.badChoice(name, typed, allowed));
  };
}

function isWord(group: 'status' | 'light' | 'commitment' | 'orgKind', id: string, typed: string): boolean {
  return Object.values(catalogs).some((messages) => {
    const words: Readonly<Record<string, string>> = messages.words[group];
    return words[id] === typed;
  });
}

/** An identifier with its word, or alone if both are the same. */
function withWord(id: string, wording: string): string {
  return wording.replaceAll(' ', '_') === id ? id : `${id} ${wording}`;
}
