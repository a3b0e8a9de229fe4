import type { Messages } from '../../messages.js';
import { things } from '../things.js';

const unledWords = (unled: number) => (unled === 0 ? '' : ` and ${unled} that nobody leads`);

/** What `plan missing` says. */
export const missing: Messages['screens']['missing'] = {
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  quarter: (year, quarter) => `${year}-Q${quarter}`,
  head: (period, whose, who, owed, deadline) => `${period}${whose}: ${who}; ${owed}; ${deadline}`,
  missing: (units, count, unled, tasks) =>
    `${things(units, 'unit')} missing ${things(count - unled, 'item')}${unledWords(unled)}, of ${things(tasks, 'task')}`,
  pending: (units, count, unled, tasks) =>
    `${things(units, 'unit')} still to hand in ${things(count - unled, 'item')}${unledWords(unled)}, of ${things(tasks, 'task')}`,
  none: 'nothing is missing',
  owed: (owed, handedIn, late) => `${owed} owed, ${handedIn} handed in${late === 0 ? '' : ` (${late} late)`}`,
  deadline: (day) => `deadline ${day}`,
  over: (day, days) => `deadline ${day}, ${things(days, 'working day')} ago`,
  left: (day, days) => `deadline ${day}, ${days === 0 ? 'today' : `${things(days, 'working day')} left`}`,
  never: (asOf, whose, units, count, unled, tasks) =>
    count === 0
      ? `As of ${asOf}${whose}: no target lacks all values`
      : `As of ${asOf}${whose}: ${things(units, 'unit')} never reported ${things(count - unled, 'value')}${unledWords(unled)}, of ${things(tasks, 'task')}`,
  notYet: (asOf) => `As of ${asOf} no period has ended, nothing is missing`,
  noReports: 'The plan asks for no periodic reports; listed are unmet targets without any value',
  unknownYears: (years) =>
    `The holidays of ${years} are not known, only weekends were counted; days_off and work_days of plan.yaml can add them`,
  complete: (names, count) => `${things(count, 'unit')} handed in everything: ${names}`,
  reportsOnly: (ids, count) =>
    `${things(count, 'task')} without a progress report, though only values are owed: ${ids}`,
  item: (id, name) => `${id} ${name}`,
  report: 'report',
  more: (names, count) => `${names} … ${count} in all`,
  moreUnits: (names, count) => `${names} … ${count} in all`,
  details: 'What of each is missing: --all, or --unit <unit> for one unit',
  columns: {
    unit: 'unit',
    owed: 'owed',
    handedIn: 'in',
    late: 'late',
    missing: 'missing',
    what: 'what',
    tasks: 'tasks',
  },
};
