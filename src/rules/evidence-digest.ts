import { counting, countingPlaces } from '../core/file/counting.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'evidence-digest': {
      default: { path: string; id: number; status: string };
    };
  }
}

/** A file that is recorded as evidence has its checksum beside it, so that another file in its place is found out. */
export const evidenceDigest: RuleOf<'evidence-digest'> = {
  id: 'evidence-digest',
  level: 'warning',
  tier: 'strict',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      // A file that was recorded again has its checksum in the later entry.
      const sealed = new Set(counting(task.evidence).flatMap(({ path, sha256 }) => (sha256 === undefined ? [] : path)));
      for (const [index, { path, sha256 }] of countingPlaces(task.evidence)) {
        if (path === undefined || sha256 !== undefined || sealed.has(path)) continue;
        yield { place: { file, path: ['evidence', index, 'path'] }, args: { path, id: task.id, status: task.status } };
      }
    }
  },
};
