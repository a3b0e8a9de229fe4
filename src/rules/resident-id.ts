import { isRealDate } from '../core/date.js';
import type { RuleOf } from './rule.js';
import { matchesIn } from './search/text-matches.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'resident-id': {
      default: { masked: string };
    };
  }
}

/** No resident identity number stands in the plan: what is in the history of git cannot be removed. */
export const residentId: RuleOf<'resident-id'> = {
  id: 'resident-id',
  level: 'error',
  *check(context) {
    for (const { place, groups } of matchesIn(context, NUMBER)) {
      const [number = '', year, month, day] = groups;
      if (!isRealDate(`${year}-${month}-${day}`) || checkOf(number) !== number.at(-1)?.toUpperCase()) continue;
      // The message is read in more places than the file.
      yield { place, args: { masked: `${number.slice(0, 6)}${'*'.repeat(10)}${number.slice(-2)}` } };
    }
  },
};

/**
 * GB 11643: six digits of a place, the day of birth, three of a sequence, one check character. Not inside a longer run
 * of digits and letters, such as a checksum.
 */
const NUMBER = /(?<![\w.])[1-9]\d{5}((?:18|19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx](?!\w|\.\d)/gu;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of a resident identity number, ISO 7064 MOD 11-2. */
function checkOf(number: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11];
}
