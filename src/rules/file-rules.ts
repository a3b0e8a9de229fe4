import type { FileRuleId } from '../core/diagnostic.js';
import type { Rule } from './rule.js';

/** Rules about a single file that the store holds while it reads; what breaks one is left out of everything else. */
const IDS = [
  'unreadable',
  'not-a-file',
  'link-outside',
  'too-large',
  'encoding',
  'conflict-marker',
  'control-character',
  'syntax',
  'unknown-key',
  'one-bound',
  'shape',
  'date-real',
  'known-section',
] as const satisfies readonly FileRuleId[];

/** One rule for each way in which a file cannot be read as a task or a plan. */
export const fileRules: readonly Rule[] = IDS.map((id) => ({
  id,
  level: 'error',
  fixed: true,
  check: ({ fileDiagnostics }) => fileDiagnostics.filter(({ rule }) => rule === id),
}));
