import { nextInstant } from '../../core/change/entry.js';
import { planExtension } from '../../core/change/extension.js';
import type { ExitCode } from '../../core/failure.js';
import { entriesOf } from '../../core/file/growing-lists.js';
import type { FieldChange, RowChanges, TableUpdates, TaskUpdate } from '../../core/import/table/updates.js';
import { toPlan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { doubtWords } from '../../render/doubt.js';
import { taskLabel } from '../../render/task-label.js';
import type { Edit } from '../../store/edit/edit.js';
import type { TaskSource } from '../../store/read/task-file.js';
import type { Entry } from '../../store/yaml/quote.js';
import { datedBy } from '../dated.js';
import type { Desk, WritingOptions } from '../desk.js';
import { type Draft, draftOf, planDraft } from '../drafts.js';
import type { Changing, Outcome } from '../outcome.js';
import { readPlanSourceAgain } from '../plan-file/change-plan.js';
import { shutLines } from '../shut.js';
import { sourceOf } from '../task-source.js';
import { writeTasks } from '../write-tasks.js';

/** What a person has accepted of the changes that replace another value. */
export interface Accepted {
  /** Whether the changes of a task are accepted. */
  has(id: number): boolean;
  approver: string | undefined;
  /** The table, as a commit and extensions name it. */
  title: string;
  /** Why due dates are moved, if it was typed. */
  note: string | undefined;
}

/**
 * Writes what a table changes of the plan's tasks, and the units that it names besides, all or nothing. What replaces
 * another value is written if it is accepted.
 */
export function writeUpdates(
  context: Context,
  desk: Desk,
  updates: TableUpdates,
  accepted: Accepted,
  options: WritingOptions,
): Promise<ExitCode> {
  const words = context.messages.screens.importTable;
  const wanted = updates.tasks.filter((update) => isWritten(update, accepted.has(update.task.id)));
  return writeTasks(context, desk, options, () => {
    const changed = { ...desk, ...withUnits(desk, updates.orgs) };
    const made = wanted.map((update) => {
      const source = sourceOf(context, desk, update.task.id);
      return { source, outcome: outcomeOf(context, desk, source.task, update, accepted) };
    });
    const refused = made.flatMap(({ outcome }) => ('refused' in outcome ? outcome.refused : []));
    if (refused.length > 0) return { refused };
    const drafts = made.flatMap(({ source, outcome }) =>
      'edits' in outcome ? [draftWith(context, changed, source, outcome)] : [],
    );
    if (drafts.length === 0) return { drafts: [], skipped: [words.nothing()] };
    const named = updates.orgs.filter(({ org: { id } }) => made.some(({ outcome }) => names(outcome, id)));
    const imported = `${accepted.title} ${desk.now.toISOString()}`;
    return {
      drafts: [...planDrafts(context, desk, named, accepted.title), ...drafts],
      skipped: [words.written(drafts.length)],
      imported,
    };
  });
}

/** The plan with the units that the table names besides. */
function withUnits({ planFile }: Desk, added: TableUpdates['orgs']): Pick<Desk, 'plan' | 'planFile'> {
  const file = { ...planFile, orgs: [...(planFile.orgs ?? []), ...added.map(({ org }) => org)] };
  return { planFile: file, plan: toPlan(file) };
}

/** plan.yaml with the new units; none if there are none. */
function planDrafts(context: Context, desk: Desk, added: TableUpdates['orgs'], title: string): Draft[] {
  if (added.length === 0) return [];
  const edits = added.map(({ org }): Edit => ({ kind: 'append', path: ['orgs'], entry: { ...org } }));
  const subject = context.messages.screens.importTable.subject(title);
  return [planDraft(context, desk, readPlanSourceAgain(context, desk), edits, { told: [], subject })];
}

/** Whether an outcome names a unit in a value that it writes. */
function names(outcome: Outcome, id: string): boolean {
  if (!('edits' in outcome)) return false;
  return outcome.edits.some((edit) => edit.kind === 'set' && [edit.value].flat().some((value) => value === id));
}

function draftWith(context: Context, desk: Desk, source: TaskSource, outcome: Changing): Draft {
  const { edits, doubted } = outcome;
  return {
    ...draftOf(context, desk, source, edits, outcome),
    dated: datedBy(source.task, edits, context.env.now()),
    ...(doubted && { doubted }),
  };
}

/** Whether anything of a row is written. */
function isWritten({ sets, replaces, records }: RowChanges, isAccepted: boolean): boolean {
  const { report, readings, change } = records;
  const fields = sets.length + (isAccepted ? replaces.length : 0);
  return fields + readings.length > 0 || report !== null || change !== null;
}

function outcomeOf(context: Context, desk: Desk, task: Task, update: TaskUpdate, accepted: Accepted): Outcome {
  const { screens } = context.messages;
  const label = taskLabel(task);
  const now = update.again(task, desk);
  const isAccepted = accepted.has(task.id);
  if (!isWritten(now, isAccepted)) return { skipped: null };
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const replaced = (isAccepted ? now.replaces : []).map((one) => replacing(context, desk, task, one, accepted));
  const refused = replaced.flatMap((one) => ('refused' in one ? one.refused : []));
  if (refused.length > 0) return { refused };
  const edits = [
    ...now.sets.map(({ key, to }): Edit => ({ kind: 'set', path: [key], value: to })),
    ...replaced.flatMap((one) => ('edits' in one ? one.edits : [])),
    ...recordEdits(task, now.records),
  ];
  const reasons = now.records.doubts.map((doubt) => doubtWords(doubt, context.messages));
  return {
    edits,
    told: [],
    subject: screens.importTable.subject(accepted.title),
    ...(reasons.length > 0 && { doubted: { label, reasons, command: null } }),
  };
}

/** The edits that put another value in the place of one: an amendment of who does it, an extension of its due date. */
function replacing(
  context: Context,
  { plan, by, now }: Desk,
  task: Task,
  { key, from, to }: FieldChange,
  { approver, title, note = context.messages.screens.importTable.extensionNote(title) }: Accepted,
): { edits: Edit[] } | { refused: string[] } {
  const words = context.messages.screens.importTable;
  if (key === 'due_note') return { edits: [] };
  if (key === 'due') {
    const planned = planExtension({ task, plan, to, note, approver, by, now });
    if ('extension' in planned) return { edits: [append(['extensions'], planned.extension)] };
    if (planned.refused.includes('not_later')) return { refused: [words.notLater(taskLabel(task), from ?? '', to)] };
    return { refused: [words.needsApprover(taskLabel(task))] };
  }
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  const entry = { key, from, to, ...(approver !== undefined && { approver }), by, at };
  return { edits: [{ kind: 'set', path: [key], value: to }, append(['amendments'], entry)] };
}

function recordEdits(task: Task, { report, readings, change }: RowChanges['records']): Edit[] {
  const places = new Map((task.targets ?? []).map(({ id }, index) => [id, index]));
  return [
    ...readings.map(({ target, reading }) => append(['targets', places.get(target) ?? 0, 'readings'], reading)),
    ...(report === null ? [] : [append(['reports'], report)]),
    ...(change === null
      ? []
      : [{ kind: 'set' as const, path: ['status'], value: change.to }, append(['history'], change)]),
  ];
}

function append(path: (string | number)[], entry: object): Edit {
  return { kind: 'append', path, entry: { ...entry } as Entry };
}
