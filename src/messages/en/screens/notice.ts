import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What a notice (催办通知) to a unit says as a document. */
export const notice: Messages['screens']['notice'] = {
  about: (title) => `Reminder on ${title}`,
  kind: '',
  address: (unit) => `To ${unit}:`,
  opening: (basis, day, tasks, counts) =>
    `By ${basis} and what was reported, as of ${day}, ${things(tasks, 'task')} of yours ${tasks === 1 ? 'asks' : 'ask'} for attention (${counts}), as follows.`,
  counts: {
    overdue: (count) => `${count} overdue`,
    behind: (count) => `${count} behind`,
    missing: (count) => `${count} not reported`,
    soon: (count) => `${count} due soon`,
  },
  heading: (numeral, title) => `${numeral}. ${title}`,
  sentence: (clauses) => `${clauses}.`,
  concerns: {
    head: { overdue: 'Overdue tasks', behind: 'Tasks behind schedule', both: 'Tasks overdue and behind schedule' },
    led: 'You lead the following tasks.',
    own: 'Of the following tasks only your own parts are listed.',
    both: 'You lead the following tasks or do a part of them; of the latter only your own parts are listed.',
    columns: { id: 'No.', title: 'Task', target: 'Target', value: 'Done', gap: 'Gap', due: 'Due' },
    together: (title, units) => `${title} (with ${units})`,
    finished: 'completed, target not met',
    idle: 'not started',
    overdue: (days) => `${things(days, 'day')} overdue`,
    behind: (points) => `${points} points behind schedule`,
    milestone: (name, days, due) => `milestone "${name}" ${things(days, 'day')} overdue (due ${due})`,
    between: '; ',
  },
  missing: {
    head: 'Not reported',
    late: (period, deadline, days) =>
      `The following was due for ${period} by ${deadline} and has not been reported; it is ${things(days, 'working day')} late.`,
    never: 'The following has never been reported.',
    columns: { id: 'No.', title: 'Task', what: 'Not reported' },
    values: (names) => `values: ${names}`,
    report: 'progress report',
  },
  soon: {
    head: 'Due soon',
    told: (until) => `The following falls due by ${until}.`,
    columns: { id: 'No.', title: 'Task', what: 'What falls due', due: 'Due', days: 'Days left' },
    task: 'the task',
    target: (name) => `target "${name}"`,
    milestone: (target, name) => `${target === '' ? '' : `"${target}": `}milestone "${name}"`,
    today: 'today',
  },
  asked: {
    head: 'What is asked of you',
    press:
      'Please find out why each of these tasks is overdue or behind, press on with it, and report problems and next steps',
    send: 'Please hand in as soon as possible what was not reported',
    pending: (period, tasks, deadline) =>
      `The reports on ${things(tasks, 'task')} for ${period} are still to come; please send them by ${deadline}`,
    keep: 'Please complete in time what falls due soon',
  },
  ending: '',
  folder: (day) => `reminders-${day}`,
  file: 'reminder-',
  unled: (count) => `${things(count, 'more task')} without a lead unit: no notice was written; assign a lead first`,
  nobodyLeads:
    'tasks without a lead unit have nobody to write to; assign a lead with plan assign first, or leave out --unit none',
  several: (count, path) =>
    `notices to ${count} units are to be written, and ${path === '-' ? 'stdout takes one' : `${path} is the name of one file`}; name a folder with -o, or choose one unit with --unit`,
};
