import type { Messages } from '../../messages.js';

/** The bounds of targets in words. */
export const bound: Messages['screens']['bound'] = {
  at_least: (value) => `at least ${value}`,
  at_least_percent: (value) => `at least ${value}`,
  at_most: (value) => `at most ${value}`,
  equals: (value) => `reach ${value}`,
  between: (low, high) => `${low} to ${high}`,
  about: (value) => `about ${value}`,
  increase_by: (value) => `${value} above the baseline`,
  increase_by_percent: (value) => `${value} percentage ${value === '1' ? 'point' : 'points'} above the baseline`,
  multiply_by: (value) => `${value} times the baseline`,
  not_below: () => 'not below the baseline',
};
