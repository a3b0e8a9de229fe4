import type { CommandModule, TypedOptions } from '../command.js';

/** A command line as it was typed, parsed without any messages about errors. */
export interface Typed {
  /** The command that is called, or the default one if none is named; null if a word is not the name of a command. */
  command: { name: string; module: CommandModule | null } | null;
  /** The group that is named without one of its commands, or null if there is none. */
  group: string | null;
  /** Whether the command is named. */
  isNamed: boolean;
  /** The arguments; words after an unknown option are not included. */
  words: readonly string[];
  /** The first unknown option and everything after it. */
  unknown: readonly string[];
  options: TypedOptions;
  globals: TypedOptions;
}

/**
 * Stands for the word to complete. It looks like an option and is none; how it is parsed shows what may stand in its
 * place.
 */
export const HOLE = '-\0';
