import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan extend` says. */
export const extend: Messages['screens']['extend'] = {
  ofTarget: (label, target) => `${label}, "${target}"`,
  extended: (name, from, to, approver) => `${name}: due date moved from ${from} to ${to}, approved by ${approver}`,
  same: (name, to) => `${name}: is due on ${to} already`,
  notLater: (name, to, from) => `${name}: ${to} is before the date in force, ${from}; write a later one`,
  missing: (name, lacks) => `${name}: cannot be extended yet: ${lacks}`,
  laterDate: 'date',
  stillOver: (days) => `it is still ${things(days, 'day')} overdue`,
  noLonger: (days, left) =>
    `it was ${things(days, 'day')} overdue and no longer is; ${left === 0 ? 'due today' : `${things(left, 'day')} left`}`,
  notOver: (left) =>
    left < 0 ? 'it is not overdue' : `it is not overdue; ${left === 0 ? 'due today' : `${things(left, 'day')} left`}`,
  originally: (days) => `by the original date it is ${things(days, 'day')} overdue`,
  ownDate: {
    target: (name, due, overdue, command) => ownDate(`target "${name}"`, due, overdue, command),
    milestone: (name, due, overdue, command) => ownDate(`milestone "${name}"`, due, overdue, command),
  },
  targets: (before, after) => `overdue targets: ${before} before, ${after} now`,
};

function ownDate(what: string, due: string, overdue: number | null, command: string): string {
  const over = overdue === null ? '' : ` (${things(overdue, 'day')} overdue)`;
  return `${what} has a date of its own, ${due}${over}, which stays; to extend it: ${command}`;
}
