import type { RuleOf } from './rule.js';

/** Several files with the same number: the store reports them, and leaves out those that may not be the task. */
export const idUnique: RuleOf<'id-unique'> = {
  id: 'id-unique',
  level: 'error',
  fixed: true,
  stops: false,
  check: ({ fileDiagnostics }) => fileDiagnostics.filter((problem) => problem.rule === 'id-unique'),
};
