import { planReading } from '../../change/reading.js';
import { type PlannedReport, planReport, type ReportReason } from '../../change/report.js';
import { planTransition } from '../../change/transition.js';
import type { Doubt } from '../../doubt/doubt.js';
import { statusAt } from '../../history.js';
import type { Requirement } from '../../lifecycle.js';
import type { Plan } from '../../plan.js';
import type { Reading, Report, Status, StatusChange, Task } from '../../task.js';
import type { ColumnRole } from './column.js';
import { newlyReported, REPORT_PARTS, type ReportPart } from './own/as-reported.js';
import type { Way } from './own/way.js';
import type { LedgerPeriod } from './period.js';
import { statedValues } from './progress-values.js';
import { saidIn } from './said.js';
import { statusWord } from './status-word.js';
import { type TableItem, type TaskTable, textsOf } from './task-table.js';

/** Who imports a ledger, and when. */
export interface Importer {
  plan: Plan;
  by: string;
  now: Date;
}

/** What the row of a ledger adds to the records of a task. */
export interface RowRecords {
  report: Report | null;
  /** Why the report must be confirmed: the task has one for the period. */
  doubts: readonly Doubt[];
  readings: readonly { target: string; reading: Reading; quote: string }[];
  change: StatusChange | null;
  /** What the row says and is not recorded. */
  listed: readonly Unrecorded[];
}

/** Something that a row says, and why it is not recorded. */
export type Unrecorded =
  /** The lifecycle asks for more, or has no such step. */
  | { why: 'status_needs'; text: string; to: Status; missing: readonly Requirement[] }
  | { why: 'status_illegal'; text: string; from: Status; to: Status }
  /** How a task stands is calculated, never stored. */
  | { why: 'status_derived'; text: string }
  | { why: 'status_unknown'; text: string }
  /** A value that a person would have to confirm: the report alone has it. */
  | { why: 'value_doubtful'; text: string; target: string }
  | { why: 'report_refused'; text: string; reason: ReportReason }
  /** A cell of a ledger of this program that was edited, or cleared, and that is not taken: `head` names its column. */
  | { why: 'cell_edited' | 'cell_cleared'; text: string; head: string; way: Way };

/**
 * What a row says of how its task goes on, as records that are signed by who imports it.
 * @param table the table of the row if the plan has its tasks, or null for new ones
 */
export function recordsOf(
  item: TableItem,
  task: Task,
  period: LedgerPeriod | null,
  importer: Importer,
  table: TaskTable | null = null,
): RowRecords {
  const listed: Unrecorded[] = [];
  const own = period !== null && table?.isOwn === true ? { table, period } : null;
  const { parts, edited } =
    own === null
      ? { parts: REPORT_PARTS, edited: REPORT_PARTS }
      : newlyReported(item, task, own.table, own.period, importer.plan);
  const planned = period === null ? null : reportOf(item, task, period, parts, importer, listed);
  const isTold = period !== null && edited.includes('progress');
  const readings = isTold ? readingsOf(item, task, period, importer, listed) : [];
  // What the status was on the day of such a ledger, nobody wrote into it.
  const shown = own === null ? task.status : statusAt(task, own.period.asOf, importer.plan.timezone);
  const change = changeOf(item, { task, shown }, period, importer, listed);
  return { report: planned?.report ?? null, doubts: planned?.doubts ?? [], readings, change, listed };
}

/** Whether the rows of a table tell how tasks go on, so that it needs a period. */
export function isLedger(items: readonly TableItem[]): boolean {
  return items.some(({ cells }) => TOLD.some((role) => cells.has(role)));
}

const TOLD = ['progress', 'problems', 'next', 'percent'] as const satisfies readonly ColumnRole[];

function reportOf(
  item: TableItem,
  task: Task,
  { period }: LedgerPeriod,
  parts: readonly ReportPart[],
  { plan, by, now }: Importer,
  listed: Unrecorded[],
): PlannedReport | null {
  const [progress, problems, next] = REPORT_PARTS.map((part) =>
    parts.includes(part) ? saidIn(item, part) : undefined,
  );
  // A percentage that a unit reports of itself is kept as a note: progress is calculated from what is proven.
  const share = saidIn(item, 'percent');
  const whole =
    [progress, share === undefined ? undefined : `完成比例：${share}`].filter(Boolean).join('\n') || undefined;
  if (whole === undefined && problems === undefined && next === undefined) return null;
  const planned = planReport({ task, plan, period, progress: whole, problems, next, by, now });
  if ('report' in planned) return planned;
  const [reason = 'parts'] = planned.refused;
  if (reason !== 'same') listed.push({ why: 'report_refused', text: whole ?? problems ?? next ?? '', reason });
  return null;
}

function readingsOf(
  item: TableItem,
  task: Task,
  { asOf }: LedgerPeriod,
  { plan, by, now }: Importer,
  listed: Unrecorded[],
): { target: string; reading: Reading; quote: string }[] {
  return statedValues(textsOf(item, 'progress').join('\n'), task.targets ?? []).flatMap(({ target, amount, quote }) => {
    const planned = planReading({ task, plan, target: target.id, amount, asOf, by, now });
    if ('refused' in planned) {
      if (!planned.refused.includes('same')) listed.push({ why: 'value_doubtful', text: quote, target: target.name });
      return [];
    }
    if (planned.doubts.length > 0) {
      listed.push({ why: 'value_doubtful', text: quote, target: target.name });
      return [];
    }
    return [{ target: target.id, reading: planned.reading, quote }];
  });
}

function changeOf(
  item: TableItem,
  { task, shown }: { task: Task; shown: Status },
  ledger: LedgerPeriod | null,
  { plan, by, now }: Importer,
  listed: Unrecorded[],
): StatusChange | null {
  const text = textsOf(item, 'status').join('，');
  if (text === '') return null;
  const word = statusWord(text);
  if (word === null) listed.push({ why: 'status_unknown', text });
  else if (word.status === null) listed.push({ why: 'status_derived', text });
  if (word === null || word.status === null || [task.status, shown].includes(word.status)) return null;
  const to = word.status;
  const planned = planTransition({ task, plan, to, by, now, on: ledger?.asOf });
  if ('change' in planned) return planned.change;
  const isMissing = planned.refused === 'missing' || planned.refused === 'early';
  if (isMissing) listed.push({ why: 'status_needs', text, to, missing: planned.missing });
  else listed.push({ why: 'status_illegal', text, from: task.status, to });
  return null;
}
