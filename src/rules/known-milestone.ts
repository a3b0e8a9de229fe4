import { countingPlaces } from '../core/file/counting.js';
import type { KeyPath } from '../core/finding.js';
import type { Target, Task } from '../core/task.js';
import type { RuleOf } from './rule.js';
import { KnownNames } from './search/known-names.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'known-milestone': {
      near: { name: string; nearest: string };
      far: { name: string };
    };
  }
}

/** What a reading or an extension names as a milestone is one of its target. */
export const knownMilestone: RuleOf<'known-milestone'> = {
  id: 'known-milestone',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const { target, id, path } of named(task)) {
        const known = new KnownNames((target.milestones ?? []).map((milestone) => milestone.id));
        if (!known.has(id)) yield known.unknown({ file, path }, id);
      }
    }
  },
};

function* named(task: Task): Generator<{ target: Target; id: string; path: KeyPath }> {
  for (const [place, target] of (task.targets ?? []).entries()) {
    for (const [index, { milestone: id }] of countingPlaces(target.readings)) {
      if (id !== undefined) yield { target, id, path: ['targets', place, 'readings', index, 'milestone'] };
    }
  }
  for (const [index, { target: of, milestone: id }] of countingPlaces(task.extensions)) {
    // An unknown target has a finding of its own.
    const target = task.targets?.find((one) => one.id === of);
    if (target !== undefined && id !== undefined) yield { target, id, path: ['extensions', index, 'milestone'] };
  }
}
