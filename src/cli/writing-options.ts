import type { Messages } from '../messages/index.js';
import { flag, textOption } from './option.js';

/** The options of every writing command that records a note. */
export function writingOptions(messages: Messages) {
  return { message: textOption('-m, --message <text>', messages.help.writing.note), ...writerOptions(messages) };
}

/** The options of every writing command. */
export function writerOptions(messages: Messages) {
  const words = messages.help.writing;
  return {
    by: textOption('--by <name>', words.by),
    ...draftOptions(messages),
    confirm: flag('--confirm', words.confirm),
  };
}

/** The options of a command that can show its change without making it, and can commit it. */
export function draftOptions({ help: { writing } }: Messages) {
  return { dryRun: flag('--dry-run', writing.dryRun), commit: flag('--commit', writing.commit) };
}
