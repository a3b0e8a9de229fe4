import type { Messages } from '../../messages.js';

/** What `plan migrate` says. */
export const migrate: Messages['screens']['migrate'] = {
  nothing: (format) => `the plan is of format ${format}, the newest that this program knows; there is nothing to do`,
};
