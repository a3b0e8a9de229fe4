import type { Args, Place } from './finding.js';

/** What a rule yields, before lines and columns are known: its variant where it has several, the place and the arguments of the message. */
export interface Diagnostic {
  /** Names one of the messages of a rule that has several. */
  variant?: string;
  place: Place;
  args?: Args;
}

/** What is wrong with a file as the store reads it, under the id of the file rule that explains it. */
export interface FileDiagnostic extends Diagnostic {
  rule: string;
}
