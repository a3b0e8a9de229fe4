import type { Report } from '../core/finding.js';

/** Something that is wrong with a file as the store reads it, under the id of the rule that explains it. */
export interface Problem extends Report {
  rule: string;
}
