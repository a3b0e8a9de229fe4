import type { GitFailure } from '../store/git/failure.js';

/**
 * What git said in English, as far as it tells more than our own words do: nothing where these say what is wrong, the
 * first line where it names a file, everything where git did not succeed for a reason of its own, a hook for one.
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
