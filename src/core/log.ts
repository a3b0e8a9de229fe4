import { type CivilDate, civilDay, dayOfEntry } from './date.js';
import { isVoid, takesBack } from './file/counting.js';
import type { GrowingList, ListEntry, Signed } from './file/growing-lists.js';
import { dayOfReport } from './period.js';
import type { Plan } from './plan.js';
import type { Amendment, Evidence, Extension, Reading, Report, StatusChange, Target, Task, Void } from './task.js';

/** What was recorded, as it stands in the file; a reading with its target. */
export type LogEntry =
  | { kind: 'change'; entry: StatusChange }
  | { kind: 'extension'; entry: Extension }
  | { kind: 'amendment'; entry: Amendment }
  | { kind: 'report'; entry: Report }
  | { kind: 'reading'; target: Target; entry: Reading }
  | { kind: 'evidence'; entry: Evidence }
  /** `voided` are the entries of the same list that it takes back. */
  | { kind: 'void'; list: GrowingList; target: Target | null; entry: Void; voided: readonly ListEntry[] };

/** The growing list of each kind of log entry. */
export const LIST_OF = {
  change: 'history',
  extension: 'extensions',
  amendment: 'amendments',
  report: 'reports',
  reading: 'readings',
  evidence: 'evidence',
} as const satisfies Record<Exclude<LogEntry['kind'], 'void'>, GrowingList>;

/** A log entry with its task, instant and day. */
export type LogEvent = LogEntry & {
  /** The instant of recording, as written; `entry` says when it happened, if not then (`date`, `as_of`). */
  at: string;
  /** The civil day of recording in the plan's zone. */
  day: CivilDate;
  task: Task;
};

/**
 * All entries of tasks, newest first. At the same instant: by the task's number, then changes of status before the
 * extensions, amendments, reports, readings and evidence that they rest on, in each list the later entry first.
 * @param since leaves out what was recorded before that day
 */
export function logOf(tasks: readonly Task[], plan: Plan, since?: CivilDate): LogEvent[] {
  const events = [...tasks]
    .sort((a, b) => a.id - b.id)
    .flatMap((task) => logEntriesOf(task).map((entry) => eventOf(task, entry, plan)));
  const wanted = since === undefined ? events : events.filter(({ day }) => day >= since);
  return wanted.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)); // a stable sort
}

function eventOf(task: Task, logged: LogEntry, plan: Plan): LogEvent {
  const { at } = logged.entry;
  return { at, day: civilDay(at, plan.timezone), task, ...logged };
}

function logEntriesOf(task: Task): LogEntry[] {
  const { history, extensions, amendments, reports, targets, evidence } = task;
  return [
    ...[...(history ?? [])].reverse().map((entry): LogEntry => ({ kind: 'change', entry })),
    ...logged('extensions', extensions, null, (entry) => ({ kind: 'extension', entry })),
    ...logged('amendments', amendments, null, (entry) => ({ kind: 'amendment', entry })),
    ...logged('reports', reports, null, (entry) => ({ kind: 'report', entry })),
    ...(targets ?? []).flatMap((target) =>
      logged('readings', target.readings, target, (entry) => ({ kind: 'reading', target, entry })),
    ),
    ...logged('evidence', evidence, null, (entry) => ({ kind: 'evidence', entry })),
  ];
}

/** The entries of a list, the later ones first. */
function logged<T extends Signed & ListEntry>(
  list: GrowingList,
  entries: readonly (T | Void)[] = [],
  target: Target | null,
  logEntry: (entry: T) => LogEntry,
): LogEntry[] {
  return entries
    .map((entry): LogEntry => (isVoid(entry) ? voidOf(list, entries, target, entry) : logEntry(entry)))
    .reverse();
}

/** A void with the entries of its list that it takes back; it may have none. */
export function voidOf(
  list: GrowingList,
  entries: readonly ListEntry[],
  target: Target | null,
  entry: Void,
): Extract<LogEntry, { kind: 'void' }> {
  const above = entries.slice(0, entries.indexOf(entry));
  return { kind: 'void', list, target, entry, voided: above.filter((one) => !isVoid(one) && takesBack(entry, one)) };
}

/** The day that an entry tells of: its `as_of` or `date`, of a report the end of its period, else the day of recording. */
export function dayToldBy(logged: LogEntry, timezone: string): CivilDate {
  switch (logged.kind) {
    case 'reading':
      return logged.entry.as_of;
    case 'report':
      return dayOfReport(logged.entry, timezone);
    case 'void':
      return civilDay(logged.entry.at, timezone);
    default:
      return dayOfEntry(logged.entry, timezone);
  }
}
