import type { DiagnosticOf } from '../core/diagnostic.js';
import { countingPlaces } from '../core/file/counting.js';
import { wrongWithEvidencePath } from '../core/file/inside.js';
import type { Evidence } from '../core/task.js';
import type { RuleContext, RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'evidence-file': {
      missing: { path: string };
      'not-a-file': { path: string };
      empty: { path: string };
      outside: { path: string };
      unreadable: { path: string; code: string };
      changed: { path: string; sha256: string };
    };
  }
}

/** The file of a piece of evidence is there, inside `evidence/`, and is the one that was recorded. */
export const evidenceFile: RuleOf<'evidence-file'> = {
  id: 'evidence-file',
  level: 'error',
  *check({ tasks, evidence }) {
    for (const { file, task } of tasks) {
      for (const [index, entry] of countingPlaces(task.evidence)) {
        yield* judge(file, ['evidence', index], entry, evidence);
      }
    }
  },
};

function* judge(
  file: string,
  at: (string | number)[],
  { path, sha256 }: Evidence,
  evidence: RuleContext['evidence'],
): Generator<DiagnosticOf<'evidence-file'>> {
  // A path that leads elsewhere has its own finding, and is not followed.
  if (path === undefined || wrongWithEvidencePath(path) !== null) return;
  const found = evidence(path, sha256 !== undefined);
  if (found.kind === 'withheld') return;
  if (found.kind !== 'file') {
    const place = { file, path: [...at, 'path'] };
    if (found.kind === 'unreadable') yield { variant: 'unreadable', place, args: { path, code: found.code } };
    else yield { variant: found.kind, place, args: { path } };
  } else if (sha256 !== undefined && found.sha256 !== null && found.sha256 !== sha256) {
    yield { variant: 'changed', place: { file, path: [...at, 'sha256'] }, args: { path, sha256: found.sha256 } };
  }
}
