import type { Messages } from '../../messages.js';
import { things } from '../things.js';

type Parts = 'sections' | 'units' | 'lagging' | 'moved' | 'coming' | 'annexes';

/** What the parts of a whole bulletin say: its tables, their heads and notes. */
export const bulletinParts: Pick<Messages['screens']['bulletinPaper'], Parts> = {
  sections: {
    caption: 'How the sections stand',
    columns: {
      section: 'Section',
      tasks: 'Tasks',
      finished: 'Finished',
      onSchedule: 'On schedule',
      behind: 'Behind',
      progress: 'Progress',
      light: 'Light',
    },
    total: 'All',
    light: (light, reason, count) => `${light} (${reason} ${count})`,
    note: (expected) =>
      `Expected progress is ${expected} for all sections. Behind the slash: tasks that can be compared; in brackets: tasks with data; the light is the worst of the section, with its commonest reason.`,
  },
  units: {
    caption: 'How the counties stand with their own shares',
    columns: {
      rank: 'Place',
      unit: 'Unit',
      onSchedule: 'On schedule',
      met: 'Met',
      noData: 'No data',
      progress: 'Mean progress',
      light: 'Light',
    },
    note: 'Only targets that are shared among counties, or that each must meet, are compared: by the share of them that is met or on schedule, then by mean progress. Equal ones share a place. A share without data counts 0; a unit without any data has no place.',
  },
  lagging: {
    none: 'No task is behind.',
    head: (count, parts) => `${things(count, 'task')} behind${parts === '' ? '' : ` (${parts})`}, the worst first`,
    others: (count) => `${count} finished with an overdue target`,
    idle: (count, ids) => `${things(count, 'task')} that only have not begun are left out of the table: no. ${ids}`,
    caption: 'Tasks that are behind',
    columns: {
      id: 'No.',
      title: 'Task',
      lead: 'Lead',
      light: 'Light',
      progress: 'Progress/expected',
      reason: 'How far behind',
      problems: 'Problems',
    },
    target: (name) => `target "${name}"`,
    of: (target, milestone) => `${target === '' ? '' : `${target}, `}milestone "${milestone}"`,
    overdue: (days) => `${things(days, 'day')} overdue`,
    targetOverdue: (target, days, state) =>
      `${target === '' ? 'target' : target} ${things(days, 'day')} overdue (${state})`,
    gap: (target, own, points) =>
      own === null
        ? `${target === '' ? '' : `${target} `}${points} points behind`
        : `${target === '' ? '' : `${target} `}at ${own.progress}, ${points} points behind the ${own.expected} expected`,
    milestoneOverdue: (milestone, days) => `${milestone} ${things(days, 'day')} overdue`,
    nearDue: (target, day, days) =>
      `${target === '' ? '' : `${target} `}due on ${day}, ${days === 0 ? 'which is today' : `in ${things(days, 'day')}`}`,
    noData: (target, day) => `${target === '' ? 'target' : target} without data since ${day}`,
    notStarted: (share) => `not started, with ${share} of the time gone`,
    noReport: (since, until, periods) =>
      periods === 1 ? `no report for ${since}` : `no report for ${things(periods, 'period')}, ${since} to ${until}`,
    problems: (problems, period, org) => `"${problems}" (${org === '' ? '' : `${org}, `}${period})`,
    note: 'Problems are quoted as they were reported.',
  },
  moved: {
    captions: { extended: 'Extended', suspended: 'Suspended', cancelled: 'Cancelled' },
    counts: {
      extended: (count) => `Extended: ${count}`,
      suspended: (count) => `Suspended: ${count}`,
      cancelled: (count) => `Cancelled: ${count}`,
    },
    columns: {
      id: 'No.',
      title: 'Task',
      lead: 'Lead',
      original: 'Original date',
      current: 'New date',
      since: 'Since',
      note: 'Reason',
      approver: 'Approved by',
    },
    target: (title, target) => `${title} (target "${target}")`,
  },
  coming: {
    due: (until, parts) => `Due by ${until}: ${parts}`,
    nothing: (until) => `Nothing falls due by ${until}`,
    counts: {
      task: (count) => things(count, 'task'),
      target: (count) => things(count, 'target'),
      milestone: (count) => things(count, 'milestone'),
      recheck: (count) => things(count, 're-check'),
    },
    caption: 'What falls due next',
    columns: { date: 'Date', counts: 'What', tasks: 'Tasks' },
    task: (id, title, names) => `${id}. ${title}${names === '' ? '' : ` (${names})`}`,
    range: (first, last) => `${first}-${last}`,
    ids: (ids) => `no. ${ids}`,
    report: (period, deadline, tasks) =>
      `Reports for ${period} are due by ${deadline}${tasks === null ? '' : `, with ${things(tasks, 'task')} still to be reported`}`,
    place:
      '(What the office asks for next. Write it into a text file and name it with --text-file; it is kept when the report is made again.)',
  },
  annexes: {
    head: (number, title) => `Annex ${number}: ${title}`,
    name: (number) => `annex ${number}`,
    list: (names) => `Annexes: ${names}`,
    listed: (number, title) => `${number}. ${title}`,
    separator: '; ',
    missing: 'Not handed in',
    tasks: 'All tasks',
    missingCaption: (period, deadline) => `Not handed in for ${period} (deadline ${deadline})`,
    neverCaption: 'Values never reported',
    missingColumns: { unit: 'Unit', count: 'Items', what: 'What' },
    noLead: 'No lead',
    report: (id) => `report on ${id}`,
    reading: (id, target) => `${id} "${target}"`,
    tasksColumns: {
      id: 'No.',
      title: 'Task',
      lead: 'Lead',
      status: 'Status',
      light: 'Light',
      progress: 'Progress',
      expected: 'Expected',
    },
    tasksNote: 'Progress is what is proven of the targets; a task without data has none.',
    noData: 'no data',
  },
};
