import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan behind` says, and other answers and documents of tasks that are behind. */
export const behind: Messages['screens']['behind'] = {
  head: (asOf, scope, tasks, count, parts) =>
    `As of ${asOf}: ${count} of ${things(tasks, 'task')}${scope} behind: ${parts}`,
  none: (asOf, scope, tasks) => `As of ${asOf}: none of ${things(tasks, 'task')}${scope} is behind`,
  parts: {
    red: (count) => `${count} red`,
    yellow: (count) => `${count} yellow`,
    others: (count) => `${count} green with an overdue target`,
    overdue: (count) => `; ${count} with something overdue`,
  },
  brief: {
    overdue: (days) => `${things(days, 'day')} overdue`,
    targetOverdue: (days) => `target ${things(days, 'day')} late`,
    gap: (points) => `${points} points behind`,
    milestoneOverdue: (days) => `milestone ${things(days, 'day')} late`,
    nearDue: (days) => (days === 0 ? 'due today' : `${things(days, 'day')} left`),
    noData: 'target not reported',
    notStarted: (gone) => `not started, ${gone} gone`,
    noReport: (since, periods) => `no report ${periods === 1 ? 'for' : 'since'} ${since}`,
  },
  full: {
    overdue: (days) => `${things(days, 'day')} overdue`,
    targetOverdue: (name, days, state) => `target "${name}" ${things(days, 'day')} overdue, ${state}`,
    gap: (name, progress, expected, points) =>
      `${name === null ? '' : `target "${name}" `}at ${progress}, expected ${expected}${points === null ? '' : `, ${points} points behind`}`,
    milestoneOverdue: (name, milestone, days) =>
      `milestone "${milestone}"${name === null ? '' : ` of "${name}"`} ${things(days, 'day')} overdue`,
    nearDue: (due, days, name) =>
      `${name === null ? '' : `target "${name}" `}due ${due}, ${days === 0 ? 'which is today' : `${things(days, 'day')} left`}`,
    noData: (name, since, expected) => `target "${name}" not reported since ${since}, expected ${expected}`,
    notStarted: (gone) => `not started with ${gone} of its time gone`,
    noReport: (since, until, periods) =>
      periods === 1 ? `no report for ${since}` : `${periods} reports missing, ${since} to ${until}`,
  },
  and: '; ',
  why: (reasons) => `why: ${reasons}`,
  problems: (problems) => `problems: ${problems}`,
  next: (next) => `next: ${next}`,
  reported: (period, by) => ` (${period}, ${by})`,
  columns: {
    id: 'no.',
    light: 'light',
    by: 'by how much',
    progress: 'done/expected',
    lead: 'lead',
    leader: 'leader',
    section: 'section',
    due: 'due',
    title: 'task',
  },
  documentColumns: { why: 'why', problems: 'problems', next: 'next', reported: 'reported' },
};
