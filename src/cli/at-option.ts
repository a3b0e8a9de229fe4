import type { Messages } from '../messages/index.js';
import { textOption } from './option.js';

/** `--at`, for commands that can show the plan as a commit has it. */
export function atOption({ help }: Messages) {
  return { at: textOption('--at <rev>', help.at) };
}
