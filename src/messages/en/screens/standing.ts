import type { Messages } from '../../messages.js';

/** How a target stands if its readings do not decide it. */
export const standing: Messages['screens']['standing'] = {
  unmetSoFar: 'not met so far',
  partial: 'partly reported',
  noParts: 'percentages alone cannot be added up',
  otherSort: (written) => `"${written}" is no value of this target, not counted`,
  paced: (progress, expected, gap) => `progress ${progress}, expected ${expected}, ${gap}`,
  valued: (value, expected, gap) => `at ${value}, ${expected} expected by now, ${gap}`,
  worst: (name, paced) => `of these "${name}": ${paced}`,
};
