import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan overdue` says. */
export const overdue: Messages['screens']['overdue'] = {
  head: (asOf, tasks, targets, unmet, noData, partial, milestones, rechecks) =>
    `As of ${asOf}: ${things(tasks, 'task')} and ${things(targets, 'target')} overdue (${unmet} unmet, ${noData} without data${partial === 0 ? '' : `, ${partial} partly reported`}), ${things(milestones, 'milestone')}${rechecks === 0 ? '' : `, ${things(rechecks, 're-check')}`}`,
  late: (count) => `${things(count, 'target')} met late`,
  none: (asOf) => `As of ${asOf} nothing is overdue`,
  overdueFirst: (overdue, due) => `${overdue}; ${due}`,
  dueFirst: (due, overdue) => `${due}. ${overdue}`,
  ahead: (days, tasks, targets, milestones, rechecks) =>
    `due ${days}: ${tasks + targets + milestones + rechecks} (${things(tasks, 'task')}, ${things(targets, 'target')}, ${things(milestones, 'milestone')}, ${things(rechecks, 're-check')})`,
  aheadNone: (days) => `nothing falls due ${days}`,
  fallen: (done, late, left) => `, of which ${done} done, ${late} overdue${left === 0 ? '' : `, ${left} to come`}`,
  within: (until) => `by ${until}`,
  periods: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
    half: 'H1',
    ofYear: '{name} {year}',
    year: '{year}',
    last: (month) => `last month (${month})`,
    current: (month) => `this month (${month})`,
    next: (month) => `next month (${month})`,
    other: (period) => `in ${period}`,
  },
  soon: (days) => `Due ${days}:`,
  fell: 'Past their due dates:',
  left: 'Still to come:',
  report: (period, deadline, days) =>
    `Reports of ${period} are due by ${deadline}, ${days === 0 ? 'today' : `in ${things(days, 'day')}`}`,
  more: (tasks) => `${tasks} more ${tasks === 1 ? 'task is' : 'tasks are'} not shown; list all with --all`,
  onlyOne: () => 'only one of --within and --month; --within for the next days, --month for a month',
  details: (text) => ` (${text})`,
  noLead: 'no lead',
  recheck: 're-check',
  kinds: { task: 'task', target: 'target', milestone: 'milestone', recheck: 're-check' },
  states: {
    done: 'met',
    milestone: { unmet: 'overdue', met_late: 'late', done: 'reached' },
    recheck: { open: 'open', done: 'done' },
    taskLate: 'completed late',
  },
  columns: {
    id: 'no.',
    days: 'days late',
    left: 'days left',
    kind: 'kind',
    state: 'state',
    due: 'due',
    name: 'task and targets',
  },
};
