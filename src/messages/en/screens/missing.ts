import type { Messages } from '../../messages.js';
import { things } from '../things.js';

const unledWords = (unled: number) => (unled === 0 ? '' : ` and ${unled} that nobody leads`);

/** What `plan missing` says. */
export const missing: Messages['screens']['missing'] = {
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  quarter: (year, quarter) => `${year}-Q${quarter}`,
  head: (period, whose, owed, handedIn, late) =>
    `${period}${whose}: ${things(owed, 'item')} owed, ${handedIn} handed in${late === 0 ? '' : ` (${late} late)`}; `,
  missing: (units, count, unled, deadline, days) =>
    `${things(units, 'unit')} missing ${count - unled}${unledWords(unled)}; the deadline was ${deadline}, ${things(days, 'working day')} ago`,
  pending: (units, count, unled, deadline, days) =>
    `${things(units, 'unit')} still to hand in ${count - unled}${unledWords(unled)} by ${deadline}, ${things(days, 'working day')} left`,
  none: (deadline) => `nothing is missing; the deadline is ${deadline}`,
  never: (asOf, whose, units, count, unled) =>
    count === 0
      ? `As of ${asOf}${whose}: no target lacks all values`
      : `As of ${asOf}${whose}: ${things(units, 'unit')} never reported ${things(count - unled, 'value')}${unledWords(unled)}`,
  notYet: (asOf) => `As of ${asOf} no period has ended, nothing is missing`,
  noReports: 'The plan asks for no periodic reports; listed are unmet targets without any value',
  unknownYears: (years) =>
    `The holidays of ${years} are not known, only weekends were counted; days_off and work_days of plan.yaml can add them`,
  complete: (names, count) => `${things(count, 'unit')} handed in everything: ${names}`,
  reportsOnly: (ids, count) => `${things(count, 'task')} without a progress report, beside their values: ${ids}`,
  item: (id, name) => `${id} ${name}`,
  report: 'report',
  more: (names, count) => `${names} … ${count} in all`,
  columns: { unit: 'unit', owed: 'owed', handedIn: 'in', late: 'late', missing: 'missing', what: 'what' },
};
