import type { Messages } from '../../messages.js';

/** How a target stands if its readings are incomplete. */
export const standing: Messages['screens']['standing'] = {
  incomplete: 'data incomplete',
  otherSort: (written) => `"${written}" is no figure of this target, not counted`,
  gapOf: (name, gap) => `"${name}" ${gap}`,
};
