import type { RuleOf } from './rule.js';
import { matchesIn } from './search/text-matches.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'mobile-number': {
      default: { masked: string };
    };
  }
}

/** No text of the plan holds a mobile number. An amount with as many digits is allowed if a unit of measure follows. */
export const mobileNumber: RuleOf<'mobile-number'> = {
  id: 'mobile-number',
  level: 'warning',
  *check(context) {
    for (const { place, groups } of matchesIn(context, NUMBER)) {
      const [, head, , , tail] = groups;
      // The message is read in more places than the file.
      yield { place, args: { masked: `${head}****${tail}` } };
    }
  },
};

/**
 * Eleven digits from 13 to 19, as one run or as 3-4-4, perhaps behind +86. Not inside a longer run, a decimal, an
 * address or an amount.
 */
const NUMBER =
  /(?<![\w./=%#+¥￥$]|\d[-,])(?:\+?86[- ]?)?(1[3-9]\d)([- ]?)(\d{4})\2(\d{4})(?!\w|[-.,]\d|\s?(?:[万亿元人名个所册户吨度次株㎡]|平方|公里|美元))/gu;
