import { countingPlaces } from '../core/file/counting.js';
import type { KeyPath } from '../core/finding.js';
import { isPromise } from '../core/target/amended.js';
import type { Amendment, Task } from '../core/task.js';
import type { RuleOf } from './rule.js';
import { KnownNames } from './search/known-names.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'known-target': {
      near: { name: string; nearest: string };
      far: { name: string };
    };
  }
}

/** What an extension, an amendment or a piece of evidence names as its target is a target of the task. */
export const knownTarget: RuleOf<'known-target'> = {
  id: 'known-target',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      const known = new KnownNames((task.targets ?? []).map((target) => target.id));
      for (const { id, path } of named(task)) {
        if (!known.has(id)) yield known.unknown({ file, path }, id);
      }
    }
  },
};

function* named(task: Task): Generator<{ id: string; path: KeyPath }> {
  for (const [index, { supports }] of countingPlaces(task.evidence)) {
    for (const [place, id] of (supports ?? []).entries()) yield { id, path: ['evidence', index, 'supports', place] };
  }
  for (const [index, { target }] of countingPlaces(task.extensions)) {
    if (target !== undefined) yield { id: target, path: ['extensions', index, 'target'] };
  }
  for (const [index, amendment] of countingPlaces<Amendment>(task.amendments)) {
    if (isPromise(amendment) && amendment.target !== undefined) {
      yield { id: amendment.target, path: ['amendments', index, 'target'] };
    }
  }
}
