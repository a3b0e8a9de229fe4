import type { Diagnostic } from '../core/diagnostic.js';
import type { Evidence } from '../core/task.js';
import { isEvidencePath } from './evidence-path.js';
import type { Rule, RuleContext } from './rule.js';

/** The file of a piece of evidence is there, inside `evidence/`, and is the one that was recorded. */
export const evidenceFile: Rule = {
  id: 'evidence-file',
  level: 'error',
  *check({ tasks, evidence }) {
    for (const { file, task } of tasks) {
      for (const [index, entry] of (task.evidence ?? []).entries()) {
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
): Generator<Diagnostic> {
  // A path that leads elsewhere has its own finding, and is not followed.
  if (path === undefined || !isEvidencePath(path)) return;
  const found = evidence(path, sha256 !== undefined);
  if (found.kind === 'withheld') return;
  if (found.kind !== 'file') {
    const args = { path, ...(found.kind === 'unreadable' && { code: found.code }) };
    yield { variant: found.kind, place: { file, path: [...at, 'path'] }, args };
  } else if (sha256 !== undefined && found.sha256 !== null && found.sha256 !== sha256) {
    yield { variant: 'changed', place: { file, path: [...at, 'sha256'] }, args: { path, sha256: found.sha256 } };
  }
}
