import type { Env } from '../env.js';
import type { Messages } from '../messages/index.js';

/** One candidate of completion: the text to insert, and what it means. */
export interface Candidate {
  value: string;
  about: string;
}

/** What is being completed: the unfinished word, the arguments before it, and where it is typed. */
export interface Asked {
  env: Env;
  messages: Messages;
  /** The value of `--plan`, or null if it was not typed. */
  named: string | null;
  word: string;
  args: readonly string[];
}

/** Returns candidates; they need not match the unfinished word. */
export type Source = (asked: Asked) => readonly Candidate[] | Promise<readonly Candidate[]>;

/** Stands for the names of files, which the shell itself completes. */
export const PATHS: Candidate = { value: '', about: '' };
