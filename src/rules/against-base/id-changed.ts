import type { DiagnosticOf } from '../../core/diagnostic.js';
import { isEqual } from '../../core/equal.js';
import { TASK_LISTS } from '../../core/file/growing-lists.js';
import { nameOf } from '../../core/file/path.js';
import type { Place } from '../../core/finding.js';
import type { Task } from '../../core/task.js';
import type { RuleOf } from '../rule.js';
import type { Base, FiledTask } from './comparison/base.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'id-changed': {
      renumbered: { id: number; before: number };
      reused: { id: number; title: string };
    };
  }
}

/** The number of a task must never change, nor be given to another task. */
export const idChanged: RuleOf<'id-changed'> = {
  id: 'id-changed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base }) {
    if (!base) return;
    const titles = titlesOf(base);
    for (const { before, after } of base.pairs) {
      if (!after) continue;
      const isRenumbered = before !== null && before.task.id !== after.task.id;
      yield* isRenumbered ? renumbered(before, after, base) : reused(before, after, base, titles);
    }
  },
};

/** If two tasks have the same number, one of them must get another. */
function* renumbered(before: FiledTask, after: FiledTask, { held }: Base): Generator<DiagnosticOf<'id-changed'>> {
  const { id } = before.task;
  if (!held.has(id)) yield { variant: 'renumbered', place: placeOf(after), args: { id: after.task.id, before: id } };
}

function* reused(
  before: FiledTask | null,
  after: FiledTask,
  { held }: Base,
  titles: ReadonlyMap<number, string>,
): Generator<DiagnosticOf<'id-changed'>> {
  const { id } = after.task;
  const title = titles.get(id);
  if (title === undefined) return;
  if (before ? isAnother(before, after) : !held.has(id))
    yield { variant: 'reused', place: placeOf(after), args: { id, title } };
}

function placeOf({ file }: FiledTask): Place {
  return { file, path: ['id'] };
}

/** The titles that numbers had, of tasks that changed. */
function titlesOf({ pairs }: Base): Map<number, string> {
  return new Map(pairs.flatMap(({ before }) => (before ? [[before.task.id, before.task.title] as const] : [])));
}

/**
 * Whether the task that now has a number shares nothing with the one that had it: neither title nor file name, no
 * target and no entry. The item of the document does not count, since it is by default the number itself.
 */
function isAnother(before: FiledTask, after: FiledTask): boolean {
  if (before.task.title === after.task.title || nameOf(before.file) === nameOf(after.file)) return false;
  const [old, now] = [tracesOf(before.task), tracesOf(after.task)];
  return old.length > 0 && !old.some((trace) => now.some((other) => isEqual(trace, other)));
}

/** What identifies a task besides its names: the ids of its targets and its entries. */
function tracesOf(task: Task): unknown[] {
  const targets = task.targets ?? [];
  return [...targets.map(({ id }) => id), ...TASK_LISTS.flatMap((list): readonly unknown[] => task[list] ?? [])];
}
