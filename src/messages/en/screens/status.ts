import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan status` says. */
export const status: Messages['screens']['status'] = {
  head: (title, asOf, expected, months) => `${title}  as of ${asOf}  expected ${expected} (${months})`,
  notStarted: (title, asOf, start) => `${title}  as of ${asOf}  the period begins on ${start}`,
  totals: (finished, cancelled, tasks, targets) =>
    `Completed ${finished}${cancelled === 0 ? '' : `, ${cancelled} cancelled not counted`}  overdue: ${things(tasks, 'task')}, ${things(targets, 'target')}`,
  overall: (progress, known, of) => `Overall progress ${progress} (${known} of ${things(of, 'task')} with progress)`,
  lights: 'Lights',
  shares: (onSchedule, onTime, closed) => `On schedule ${onSchedule}  on time ${onTime}  closed ${closed}`,
  original: (tasks, targets, extended) =>
    `${things(extended, 'task')} extended; without that, by the original dates, ${things(tasks, 'task')} and ${things(targets, 'target')} overdue`,
  unclear: (count) => `The document leaves ${things(count, 'task')} unclear: plan list --unclear`,
  ended: (end, days) =>
    `The period ended on ${end}, ${things(days, 'day')} ago; as it stood then: plan status --as-of ${end}`,
  mostOverdue: (label, tasks, targets) =>
    `Most overdue: ${label}, ${things(tasks, 'task')}, ${things(targets, 'target')}; see plan overdue`,
  nextDue: (date, days, isEnd, count, first) =>
    `Falls due next: ${date} (${days === 0 ? 'today' : `in ${things(days, 'day')}`}${isEnd ? ', end of the period' : ''}), ${things(count, 'task')}, such as ${first}`,
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
    finished: 'done',
  },
  noData: 'no data',
  noLead: 'not set',
};
