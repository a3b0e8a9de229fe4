import type { Rule } from './rule.js';

/** Several files with one number: the store tells of them, and nothing counts of which it is not known that it should. */
export const idUnique: Rule = {
  id: 'id-unique',
  level: 'error',
  fixed: true,
  stops: false,
  check: ({ fileDiagnostics }) => fileDiagnostics.filter(({ rule }) => rule === 'id-unique'),
};
