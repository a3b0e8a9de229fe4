import type { Command } from 'commander';
import type { Messages } from '../messages/index.js';

/** Declares the options of every writing command that records a note. */
export function declareWriting(command: Command, messages: Messages): void {
  command.option('-m, --message <text>', messages.help.writing.note);
  declareWriter(command, messages);
}

/** Declares the options of every writing command. */
export function declareWriter(command: Command, { help }: Messages): void {
  command
    .option('--by <name>', help.writing.by)
    .option('--dry-run', help.writing.dryRun)
    .option('--commit', help.writing.commit)
    .option('--confirm', help.writing.confirm);
}

/** What was typed of the options that every writing command has. */
interface Writing {
  by: string | null;
  dryRun: boolean;
  commit: boolean;
  confirm: boolean;
}

/** The options of a writing command as commander parsed them. */
export function writingOptions(options: Readonly<Record<string, unknown>>): Writing {
  return {
    by: typeof options['by'] === 'string' ? options['by'] : null,
    dryRun: options['dryRun'] === true,
    commit: options['commit'] === true,
    confirm: options['confirm'] === true,
  };
}
