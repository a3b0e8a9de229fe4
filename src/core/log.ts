import { type CivilDate, civilDay } from './date.js';
import type { GrowingList } from './file/growing-lists.js';
import type { Plan } from './plan.js';
import type { Amendment, Evidence, Extension, Reading, Report, StatusChange, Target, Task } from './task.js';

/** What was recorded, as it stands in the file; a reading with its target. */
export type LogEntry =
  | { kind: 'change'; entry: StatusChange }
  | { kind: 'extension'; entry: Extension }
  | { kind: 'amendment'; entry: Amendment }
  | { kind: 'report'; entry: Report }
  | { kind: 'reading'; target: Target; entry: Reading }
  | { kind: 'evidence'; entry: Evidence };

/** The growing list of each kind of log entry. */
export const LIST_OF = {
  change: 'history',
  extension: 'extensions',
  amendment: 'amendments',
  report: 'reports',
  reading: 'readings',
  evidence: 'evidence',
} as const satisfies Record<LogEntry['kind'], GrowingList>;

/** A log entry with its task, instant and day. */
export type LogEvent = LogEntry & {
  /** The instant of recording, as written; `entry` says when it happened, if not then (`on`, `as_of`). */
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
    .flatMap((task) => logEntriesOf(task).map((recorded) => eventOf(task, recorded, plan)));
  const wanted = since === undefined ? events : events.filter(({ day }) => day >= since);
  return wanted.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)); // a stable sort
}

function eventOf(task: Task, recorded: LogEntry, plan: Plan): LogEvent {
  const { at } = recorded.entry;
  return { at, day: civilDay(at, plan.timezone), task, ...recorded };
}

function logEntriesOf(task: Task): LogEntry[] {
  const { history, extensions, amendments, reports, targets, evidence } = task;
  return [
    ...newestFirst(history).map((entry): LogEntry => ({ kind: 'change', entry })),
    ...newestFirst(extensions).map((entry): LogEntry => ({ kind: 'extension', entry })),
    ...newestFirst(amendments).map((entry): LogEntry => ({ kind: 'amendment', entry })),
    ...newestFirst(reports).map((entry): LogEntry => ({ kind: 'report', entry })),
    ...(targets ?? []).flatMap((target) =>
      newestFirst(target.readings).map((entry): LogEntry => ({ kind: 'reading', target, entry })),
    ),
    ...newestFirst(evidence).map((entry): LogEntry => ({ kind: 'evidence', entry })),
  ];
}

function newestFirst<T>(list: readonly T[] | undefined): T[] {
  return [...(list ?? [])].reverse();
}
