import { countingPlaces } from '../core/file/counting.js';
import { wrongWithEvidencePath } from '../core/file/inside.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'evidence-path': {
      outside: { path: string };
      backslash: { path: string };
    };
  }
}

/** The path of a piece of evidence stays inside `evidence/`, on every system. */
export const evidencePath: RuleOf<'evidence-path'> = {
  id: 'evidence-path',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, { path }] of countingPlaces(task.evidence)) {
        if (path === undefined) continue;
        const variant = wrongWithEvidencePath(path);
        if (variant) yield { variant, place: { file, path: ['evidence', index, 'path'] }, args: { path } };
      }
    }
  },
};
