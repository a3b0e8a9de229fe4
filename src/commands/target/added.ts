import { planTarget } from '../../core/change/new-target.js';
import { isEqual } from '../../core/equal.js';
import type { Plan } from '../../core/plan.js';
import type { Target, Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import type { Block } from '../../store/yaml/quote.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { lackingLines, promiseDoubtWords, promiseWords, sharesWords, sumLines } from './effects.js';

/** A target that is to be added to a task. */
export interface NewTarget {
  target: Omit<Target, 'id'>;
  /** The id that was typed, and what makes one where none was. */
  id: string | undefined;
  makeId: (isTaken: (id: string) => boolean) => string;
  /** The place among the new targets of the one that it is a part of, or absent. */
  partOf?: number | null;
  /** What is doubtful about it besides its numbers, in words. */
  doubts: readonly string[];
}

/**
 * Adds targets to a task, all or none.
 * @param command the command line that adds them although they are doubtful
 */
export function addedOutcome(
  context: Context,
  plan: Plan,
  task: Task,
  added: readonly NewTarget[],
  command: string,
): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const words = context.messages.screens.target;
  const label = taskLabel(task);
  const made = withIds(added, task);
  const [edits, told, refused, doubts, names, same]: [Edit[], string[], string[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  let current = task;
  for (const { target, doubts: own } of made) {
    const name = clean(target.name);
    const result = planTarget(target, current, plan);
    if ('refused' in result) {
      if (result.refused.includes('same')) same.push(words.same(label, name));
      else refused.push(words.refused(label, name), ...result.refused.map((one) => `  ${words.reasons[one]}`));
      continue;
    }
    current = { ...current, targets: [...(current.targets ?? []), result.target] };
    edits.push({ kind: 'appendBlock', path: ['targets'], entry: { ...result.target } as unknown as Block });
    doubts.push(...own, ...result.doubts.map((one) => promiseDoubtWords(one, context.messages)));
    names.push(`“${name}”`);
    told.push(...toldOf(context, plan, task, result.target));
  }
  if (refused.length > 0) return { refused };
  if (edits.length === 0) return { skipped: same.join('\n') };
  return {
    edits,
    told,
    subject: words.subject(label, names.join(context.messages.comma)),
    ...(doubts.length > 0 && { doubted: { label, reasons: doubts, command } }),
  };
}

/** The targets with their ids; the id of one that the task has already is that of the one it has. */
function withIds(added: readonly NewTarget[], task: Task): { target: Target; doubts: readonly string[] }[] {
  const taken = new Map<string, Target>((task.targets ?? []).map((one) => [one.id, one]));
  const ids: string[] = [];
  return added.map(({ target, id: typed, makeId, partOf = null, doubts }) => {
    const part = partOf === null ? undefined : ids[partOf];
    const whole = { ...target, ...(part === undefined ? {} : { part_of: part }) };
    const id = typed ?? makeId((one) => taken.has(one) && !isPromise(taken.get(one), { ...whole, id: one }));
    const made: Target = { ...whole, id };
    if (!taken.has(id)) taken.set(id, made);
    ids.push(id);
    return { target: made, doubts };
  });
}

/** Whether a target promises the same as another one, whatever was recorded of it. */
function isPromise(known: Target | undefined, made: Target): boolean {
  const { readings: _readings, milestones: _milestones, ...promise } = known ?? { id: '', name: '' };
  return isEqual(promise, made);
}

function toldOf(context: Context, plan: Plan, task: Task, target: Target): string[] {
  const words = context.messages.screens.target;
  const name = clean(target.name);
  const first = words.added(taskLabel(task), name, promiseWords(context, target, plan));
  const shares =
    target.allocation === undefined ? [] : [`  ${sharesWords(context, allocationOf(target), target, plan)}`];
  return [
    first,
    ...shares,
    ...sumLines(context, target, plan),
    `  ${words.id(target.id)}`,
    ...lackingLines(context, target, task),
  ];
}

function allocationOf({ allocation = {} }: Target): Record<string, number> {
  return Object.fromEntries(Object.entries(allocation).map(([org, share = 0]) => [org, share]));
}
