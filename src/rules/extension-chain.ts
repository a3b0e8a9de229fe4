import type { CivilDate } from '../core/date.js';
import type { DiagnosticOf } from '../core/diagnostic.js';
import { Dues } from '../core/due.js';
import { countingPlaces } from '../core/file/counting.js';
import type { Plan } from '../core/plan.js';
import type { Extension, Target, Task } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'extension-chain': {
      from: { from: string; before: string };
      order: { from: string; to: string };
    };
  }
}

/** Each extension starts from the date in force and moves it to a later one. */
export const extensionChain: RuleOf<'extension-chain'> = {
  id: 'extension-chain',
  level: 'error',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      for (const { index, extension, before } of steps(task, plan)) {
        yield* judge(file, index, extension, before);
      }
    }
  },
};

function* judge(
  file: string,
  index: number,
  { from, to }: Extension,
  before: string | null,
): Generator<DiagnosticOf<'extension-chain'>> {
  const place = (key: string) => ({ file, path: ['extensions', index, key] });
  if (before !== null && from !== before) yield { variant: 'from', place: place('from'), args: { from, before } };
  if (to <= from) yield { variant: 'order', place: place('to'), args: { from, to } };
}

/** One extension, and the date that was in force before it, or null if its target is not known. */
interface Step {
  index: number;
  extension: Extension;
  before: string | null;
}

function* steps(task: Task, plan: Plan): Generator<Step> {
  const dues = new Dues(task, plan);
  const targets = new Map((task.targets ?? []).map((target) => [target.id, target]));
  for (const [index, extension] of countingPlaces(task.extensions)) {
    const target = extension.target === undefined ? null : targets.get(extension.target);
    yield { index, extension, before: target === undefined ? null : currentDue(dues, target, extension) };
    dues.extend(extension);
  }
}

/** The date that an extension starts from, or null if its milestone is not known. */
function currentDue(dues: Dues, target: Target | null, { milestone: id }: Extension): CivilDate | null {
  if (id === undefined || target === null) return dues.of(target).current;
  const milestone = target.milestones?.find((one) => one.id === id);
  return milestone === undefined ? null : dues.ofMilestone(target, milestone).current;
}
