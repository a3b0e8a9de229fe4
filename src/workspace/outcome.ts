import type { Edit } from '../store/edit/edit.js';

/** What is doubtful about a change, ready to be printed. */
export interface Doubted {
  /** How the task is named in a message. */
  label: string;
  reasons: readonly string[];
  /** The command line that makes the change all the same, or null if it is too long to be printed. */
  command: string | null;
}

/** What a command does with one task. */
export type Outcome = Changing | Skipped | Refusing;

/** The task changes. */
export interface Changing {
  edits: readonly Edit[];
  /** Lines that say what was done. */
  told: readonly string[];
  /** The subject of the commit. */
  subject: string;
  /** Why a person must confirm the change before it is made; absent if nothing is doubtful. */
  doubted?: Doubted;
}

/** The task needs no change: a command that is run again skips what is done. */
interface Skipped {
  /** What is said of it, or null if that is said of all tasks together. */
  skipped: string | null;
}

/** What is wrong and the command that would work, ready to be printed. */
interface Refusing {
  refused: readonly string[];
}
