import type { DiagnosticOf } from '../core/diagnostic.js';
import { Dues } from '../core/due.js';
import { countingPlaces } from '../core/file/counting.js';
import type { Plan } from '../core/plan.js';
import type { Extension, Task } from '../core/task.js';
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
    yield { index, extension, before: target === undefined ? null : dues.of(target).current };
    dues.extend(extension);
  }
}
