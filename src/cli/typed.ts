import type { CommandModule, TypedOptions } from './command.js';

/** A command line as it was typed, read without a word about what is wrong with it. */
export interface Typed {
  /** The command that is called, or that stands in where none is named; null where a word names none. */
  command: { name: string; module: CommandModule | null } | null;
  /** Whether the command is named. */
  isNamed: boolean;
  /** The arguments; words behind an option that is unknown are none. */
  words: readonly string[];
  /** The first option that is unknown, and what stands behind it. */
  unknown: readonly string[];
  options: TypedOptions;
  globals: TypedOptions;
}

/** A word that looks like an option and is none: what it is read as tells what may stand in its place. */
export const HOLE = '-\0';
