import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan status` says. */
export const status: Messages['screens']['status'] = {
  head: (title, asOf, expected, months) => `${title}  as of ${asOf}  expected ${expected} (${months})`,
  notStarted: (title, asOf, start) => `${title}  as of ${asOf}  the period begins on ${start}`,
  answer: (whose, tasks, isWithout, counts) =>
    `${things(tasks, 'task')}${whose}${isWithout ? ' (cancelled not counted)' : ''}: ${counts}`,
  separator: ', ',
  onSchedule: (count) => `${count} on schedule`,
  behind: (count) => `${count} behind`,
  notReported: (period, count) => `${count} not reported${period === '' ? '' : ` for ${period}`}`,
  month: (_month, name) => name,
  quarter: (_quarter, name) => name,
  overdue: (count) => `${count} overdue`,
  allCancelled: (count) => `All ${things(count, 'task')} cancelled`,
  overdueTargets: (count) => `overdue targets ${count}`,
  onTime: (share) => `on time ${share}`,
  completed: (share) => `Completed ${share}`,
  closed: (share) => `closed ${share}`,
  overall: (progress, known, of) => `progress ${progress} (${known}/${of} known)`,
  original: (tasks, targets, extended) =>
    `${things(extended, 'task')} extended; without that, by the original dates, ${things(tasks, 'task')} and ${things(targets, 'target')} overdue`,
  unclear: (count) => `The document leaves ${things(count, 'task')} unclear: plan list --unclear`,
  ended: (end, days) => `Ended on ${end}, ${things(days, 'day')} ago; as it stood: plan status --as-of ${end}`,
  reportsDue: (period, deadline, days) =>
    `Reports for ${period} due: ${deadline} (${days === 0 ? 'today' : `in ${things(days, 'working day')}`})`,
  dueToday: (count, only) => `Due today: ${things(count, 'task')}${only === null ? '' : `, ${only}`}`,
  nextDue: (date, days, isEnd, count, only) =>
    `Due next: ${date} (in ${things(days, 'day')}${isEnd ? ', end of the period' : ''}), ${things(count, 'task')}${only === null ? '' : `, ${only}`}`,
  nothing: 'No tasks there',
  empty: {
    noTasks: 'The plan has no tasks yet',
    importing: (command) => `Import a document: ${command}`,
    adding: (command) => `Add a task: ${command}`,
  },
  unshared: {
    recorded: 'Some of what was recorded is not shared yet; run plan sync',
    committed: 'Some of what was recorded is saved here but not sent yet; run plan sync',
  },
  columns: {
    number: 'no.',
    section: 'section',
    lead: 'lead',
    leader: 'leader',
    status: 'status',
    tasks: 'tasks',
    overdue: 'overdue',
    overdueTargets: 'overdue targets',
    targets: 'targets met',
    light: 'light',
    progress: 'progress',
    total: 'total',
  },
  noData: 'no data',
  noLead: 'not set',
};
