import type { DiagnosticOf } from '../core/diagnostic.js';
import type { Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'part-of': {
      unknown: { id: string };
      self: { id: string };
      part: { id: string; whole: string };
    };
  }
}

type Without<T> = T extends unknown ? Omit<T, 'place'> : never;
type Found = Without<DiagnosticOf<'part-of'>>;

/** A part names another target of its task, which is no part itself. */
export const partOf: RuleOf<'part-of'> = {
  id: 'part-of',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        const found = judge(target, task.targets ?? []);
        if (found) yield { ...found, place: { file, path: ['targets', index, 'part_of'] } };
      }
    }
  },
};

function judge({ id, part_of: of }: Target, targets: readonly Target[]): Found | null {
  if (of === undefined) return null;
  if (of === id) return { variant: 'self', args: { id } };
  const whole = targets.find((one) => one.id === of);
  if (!whole) return { variant: 'unknown', args: { id: of } };
  return whole.part_of === undefined ? null : { variant: 'part', args: { id: of, whole: whole.part_of } };
}
