import type { Messages } from '../../messages.js';

/** Periods for which no reports can be missing. */
export const periods: Messages['errors']['periods'] = {
  noneAsked: () => 'The plan asks for no periodic reports and has no periods; leave out --period',
  length: {
    monthly: (name, right) => `--period ${name} is no month, and the plan asks for reports by months; write ${right}`,
    quarterly: (name, right) =>
      `--period ${name} is no quarter, and the plan asks for reports by quarters; write ${right}`,
  },
  outside: (name, first, last) => `--period ${name} lies outside the plan; write one from ${first} to ${last}`,
  future: (name, asOf, right) => `--period ${name} has not begun on ${asOf}; the latest is ${right}`,
};
