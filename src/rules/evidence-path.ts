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
      for (const [index, { path }] of (task.evidence ?? []).entries()) {
        if (path === undefined) continue;
        const variant = wrongWith(path);
        if (variant) yield { variant, place: { file, path: ['evidence', index, 'path'] }, args: { path } };
      }
    }
  },
};

/** Whether a path of a piece of evidence stays inside `evidence/`. */
export function isEvidencePath(path: string): boolean {
  return wrongWith(path) === null;
}

function wrongWith(path: string): 'backslash' | 'outside' | null {
  if (path.includes('\\')) return 'backslash';
  const outside = !path.startsWith('evidence/') || path.split('/').includes('..');
  return outside ? 'outside' : null;
}
