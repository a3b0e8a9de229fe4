import type { Messages } from '../../messages.js';

/** What must each meet a target, in words. */
export const per: Messages['screens']['per'] = {
  county: 'each county',
  school: 'each school',
  month: 'each month',
  quarter: 'each quarter',
  orgs: (names) => `each of ${names}`,
};
