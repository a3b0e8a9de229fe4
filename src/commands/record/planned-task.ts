import { milestoneOf, onlyTarget, targetOf } from '../../cli/target.js';
import { evidenceEntries, type NewEvidence } from '../../core/change/evidence.js';
import { type PlannedReading, TaskReadings } from '../../core/change/reading.js';
import { type CivilDate, civilDay } from '../../core/date.js';
import type { Doubt } from '../../core/doubt/doubt.js';
import { Failure } from '../../core/failure.js';
import { orgName } from '../../core/plan.js';
import type { Evidence, Target, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import type { Entry } from '../../store/yaml/quote.js';
import type { Desk } from '../../workspace/desk.js';
import { evidenceEdit, swappedLines } from '../../workspace/evidence.js';
import { shutLines } from '../../workspace/shut.js';
import { reasonLines } from './refusal.js';

/** One of many readings that are recorded together, as it was written or answered. */
export interface Wish {
  /** The row of the sheet that it stands in, or its place among the answers, from 1. */
  row: number;
  id: number;
  /** The target as it was named, or null if it was left out. */
  target: string | null;
  amount: string;
  of: string | undefined;
  /** Empty where the day itself is a problem. */
  asOf: CivilDate;
  /** The id of the unit. */
  org: string | undefined;
  /** The milestone as it was named. */
  milestone: string | undefined;
  note: string | undefined;
  evidence: NewEvidence | undefined;
  /** Whether a person has confirmed it although it is doubtful. */
  confirmed: boolean;
}

/** Why a row cannot be recorded, in words. */
export interface Problem {
  row: number;
  words: string;
}

/** A reading that is to be added. */
export interface PlannedWish extends PlannedReading {
  wish: Wish;
  task: Task;
}

/** What the wishes for one task make of it. */
export interface PlannedTask {
  edits: Edit[];
  planned: PlannedWish[];
  /** How many say what is recorded already. */
  same: number;
  problems: Problem[];
}

/** Plans all that is to be recorded of one task, each reading as if those before it were recorded. */
export function planTask(context: Context, desk: Desk, task: Task, wishes: readonly Wish[]): PlannedTask {
  const { plan, by, now } = desk;
  const today = civilDay(now, plan.timezone);
  const result: PlannedTask = { edits: [], planned: [], same: 0, problems: [] };
  const shut = shutLines(context, task);
  if (shut) {
    result.problems.push(
      ...wishes.slice(0, 1).map(({ row }) => ({ row, words: shut.join(context.messages.semicolon) })),
    );
    return result;
  }
  const readings = new TaskReadings(task, plan, by, now, wishes.length);
  const rows = new Map<string, number>();
  const evidence: NewEvidence[] = [];
  for (const wish of wishes) {
    const refuse = (words: string) => result.problems.push({ row: wish.row, words });
    const found = resolved(context, task, wish, rows);
    if (typeof found === 'string') {
      refuse(found);
      continue;
    }
    const { target, milestone } = found;
    const next = readings.next({ ...wish, target: target.id, milestone });
    evidence.push(...evidenceFor(wish, target, today));
    if ('reading' in next) {
      readings.add(next);
      result.planned.push({ ...next, wish, task });
      continue;
    }
    const reasons = next.refused.filter((reason) => reason !== 'same');
    if (reasons.length === 0) result.same += 1;
    for (const words of reasonLines(context, plan, wish, target, reasons)) refuse(words);
  }
  const swaps = swappedLines(context, taskLabel(task), task, evidence);
  result.problems.push(...swaps.map((words) => ({ row: wishes[0]?.row ?? 0, words })));
  result.edits = editsOf(task, result.planned, evidenceEntries(task, evidence, { plan, by, now }));
  return result;
}

/**
 * The target and the milestone that are meant, or what is wrong: there are none, or another row is about the same.
 * @param rows the rows before it, by what they are about
 */
function resolved(
  context: Context,
  task: Task,
  wish: Wish,
  rows: Map<string, number>,
): { target: Target; milestone: string | undefined } | string {
  try {
    const example = commandLine(context.env.platform, [
      'plan',
      'record',
      task.id,
      { blank: context.messages.errors.blank('target') },
      wish.amount,
    ]);
    const target = wish.target === null ? onlyTarget(context, task, example) : targetOf(context, task, wish.target);
    const milestone = wish.milestone === undefined ? undefined : milestoneOf(context, task, target, wish.milestone).id;
    const key = JSON.stringify([target.id, wish.org, milestone, wish.asOf || wish.row]);
    const earlier = rows.get(key);
    if (earlier !== undefined) return context.messages.screens.sheet.duplicate(earlier);
    rows.set(key, wish.row);
    return { target, milestone };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** The evidence that comes with a wish; it is of the same day, if that is past. */
function evidenceFor({ evidence, asOf }: Wish, target: Target, today: CivilDate): NewEvidence[] {
  if (evidence === undefined) return [];
  return [{ ...evidence, ...(asOf < today ? { date: asOf } : {}), supports: [target.id] }];
}

/** The readings of each target at once, for the text is parsed for each edit. */
function editsOf(task: Task, planned: readonly PlannedWish[], evidence: readonly Evidence[]): Edit[] {
  const edits: Edit[] = [];
  for (const [index, target] of (task.targets ?? []).entries()) {
    const path = ['targets', index, 'readings'];
    const [first, ...more] = planned.flatMap((one) => (one.target === target ? [{ ...one.reading } as Entry] : []));
    if (first) edits.push({ kind: 'append', path, entry: first });
    if (more.length > 0) edits.push({ kind: 'appendAll', path, entries: more });
  }
  return [...edits, ...evidence.map(evidenceEdit)];
}

/** What a wish is about: `28 新增公办幼儿园25所以上：惠城区“新增公办幼儿园”`. */
export function wishLabel({ messages }: Context, { plan }: Desk, planned: PlannedWish): string {
  const { task, target, reading } = planned;
  const org = reading.org === undefined ? '' : clean(orgName(plan, reading.org));
  return messages.screens.sheet.label(taskLabel(task), org, clean(target.name));
}

/** What is doubtful about readings that nobody has confirmed. */
export function doubtfulOf(planned: readonly PlannedWish[]): { one: PlannedWish; doubts: readonly Doubt[] }[] {
  return planned.flatMap((one) => (one.wish.confirmed || one.doubts.length === 0 ? [] : [{ one, doubts: one.doubts }]));
}
