import type { RuleOf } from './rule.js';

/** Several files with one number: the store tells of them, and nothing counts of which it is not known that it should. */
export const idUnique: RuleOf<'id-unique'> = {
  id: 'id-unique',
  level: 'error',
  fixed: true,
  stops: false,
  check: ({ fileDiagnostics }) => fileDiagnostics.filter((problem) => problem.rule === 'id-unique'),
};
