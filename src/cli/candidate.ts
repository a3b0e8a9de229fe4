import type { Env } from '../env.js';
import type { Messages } from '../messages/index.js';

/** One candidate of completion: what is put into the line, and what it means. */
export interface Candidate {
  value: string;
  about: string;
}

/** What is being completed: the word so far, the arguments before it, and where it is typed. */
export interface Asked {
  env: Env;
  messages: Messages;
  /** The plan that `--plan` names; null where it is not typed. */
  named: string | null;
  word: string;
  args: readonly string[];
}

/** Where candidates come from; it may give more than fit the word. */
export type Source = (asked: Asked) => readonly Candidate[] | Promise<readonly Candidate[]>;

/** Stands for names of files, which the shell knows best. */
export const PATHS: Candidate = { value: '', about: '' };
