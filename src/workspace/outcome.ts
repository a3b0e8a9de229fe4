import type { Edit } from '../store/edit/edit.js';

/** What a command makes of one task. */
export type Outcome = Changing | Skipped | Refusing;

/** The task changes. */
export interface Changing {
  edits: readonly Edit[];
  /** Lines that tell what was done. */
  told: readonly string[];
  /** For the commit. */
  subject: string;
}

/** Nothing is left to do: a command that is run again skips what is done. */
interface Skipped {
  skipped: string;
}

/** What is wrong and the command that would work, ready to be printed. */
interface Refusing {
  refused: readonly string[];
}
