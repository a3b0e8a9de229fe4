import { sourcesOf } from '../core/task.js';
import type { RuleOf } from './rule.js';
import { KnownNames } from './search/known-names.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'known-document': {
      near: { name: string; nearest: string };
      far: { name: string };
    };
  }
}

/** The document that a task comes from is one of plan.yaml's documents. */
export const knownDocument: RuleOf<'known-document'> = {
  id: 'known-document',
  level: 'error',
  *check({ plan, tasks }) {
    const known = new KnownNames(plan.documents.map((document) => document.id));
    for (const { file, task } of tasks) {
      for (const [index, { document }] of sourcesOf(task).entries()) {
        const path = Array.isArray(task.source) ? ['source', index, 'document'] : ['source', 'document'];
        if (!known.has(document)) yield known.unknown({ file, path }, document);
      }
    }
  },
};
