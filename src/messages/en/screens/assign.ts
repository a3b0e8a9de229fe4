import type { Messages } from '../../messages.js';

/** What `plan assign` says. */
export const assign: Messages['screens']['assign'] = {
  assigned: (label, changes) => `${label}: ${changes}`,
  change: (field, before, after) => `${field} from ${before} to ${after}`,
  same: (label) => `${label}: is so already`,
};
