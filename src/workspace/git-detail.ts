import type { GitFailure } from '../store/git/failure.js';

/**
 * What git said in English, as far as it adds to our own message: nothing if our message is complete, the first line if
 * it names a file, everything if git failed for a reason that we do not know, such as a hook.
 */
export function gitDetail({ reason, detail }: GitFailure): string {
  if (reason === 'failed') return detail;
  return ['locked', 'foreign', 'special'].includes(reason)
    ? detail
        .split('\n', 1)
        .join('')
        .replace(/^(?:fatal|error): (?:a pipe or device: )?/, '')
    : '';
}
