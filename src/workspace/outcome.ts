import type { Edit } from '../store/edit/edit.js';

/** What a command does with one task. */
export type Outcome = Changing | Skipped | Refusing;

/** The task changes. */
export interface Changing {
  edits: readonly Edit[];
  /** Lines that say what was done. */
  told: readonly string[];
  /** The subject of the commit. */
  subject: string;
}

/** The task needs no change: a command that is run again skips what is done. */
interface Skipped {
  skipped: string;
}

/** What is wrong and the command that would work, ready to be printed. */
interface Refusing {
  refused: readonly string[];
}
