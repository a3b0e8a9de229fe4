import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What a whole bulletin says: titles, sentences and tables. */
export const bulletinPaper: Messages['screens']['bulletinPaper'] = {
  title: {
    about: (title) => title,
    standing: (period) => `Standings report, ${period}`,
    day: (day) => `As of ${day}`,
  },
  document: (title) => title,
  betweenDocuments: ', ',
  documents: (titles, count) => `${titles} and others, ${things(count, 'document')} in all`,
  opening: (basis, day) =>
    `This report rests on ${basis} and on what the units reported. It tells how the tasks stand as of ${day}.`,
  partly: (whose, count, of) => `It is only about ${whose}${things(count, 'task')} of ${of}.`,
  heading: (numeral, title) => `${numeral}. ${title}`,
  subheading: (numeral, title) => `(${numeral}) ${title}`,
  heads: {
    totals: 'Overall',
    sections: 'By section',
    units: 'By county',
    lagging: 'Tasks that are behind',
    moved: (parts, last) => `${parts}${parts === '' ? '' : ' and '}${parts === '' ? last : last.toLowerCase()}`,
    coming: 'Next',
  },
  movedParts: { extended: 'Extended', suspended: 'Suspended', cancelled: 'Cancelled' },
  subheads: {
    done: 'Tasks done',
    lights: 'Lights and overdue work',
    progress: 'Progress',
    comparison: 'Compared with the period before',
  },
  none: 'No tasks are included.',
  and: ', ',
  semicolon: '; ',
  sentence: (clauses) => `${clauses}. `,
  tasks: (count, cancelled, targets) =>
    `${things(count, 'task')}${cancelled === 0 ? '' : ` (without ${cancelled} cancelled)`} with ${things(targets, 'target')} are included`,
  status: (status, count, percent) => `${status}: ${count} (${percent})`,
  finished: (count, percent, closed) =>
    `Finished: ${count} (${percent})${closed === 0 ? '' : `, ${closed} of them closed`}`,
  noneFinished: 'None is finished yet',
  onTime: (of, count, percent) => `Of ${things(of, 'task')} due so far ${count} were finished in time (${percent})`,
  notBegun: 'No task has begun: there is no progress to report yet',
  schedule: (of, count, percent, parts) =>
    `Of the ${things(of, 'task')} that can be compared with expected progress ${count} are on schedule (${percent})${parts === '' ? '' : `: ${parts}`}`,
  scheduleParts: {
    finished: (count) => `${count} finished`,
    ahead: (count) => `${count} ahead`,
    even: (count) => `${count} as expected`,
  },
  short: (count, percent) => `${count} not on schedule (${percent})`,
  targets: (total, met, percent, unmet, noData) =>
    `Of ${things(total, 'target')} ${met} are met (${percent}), ${unmet} are not, and ${noData} cannot be judged for lack of data`,
  lights: (parts) => `Lights: ${parts}`,
  lightCount: (light, count) => `${count} ${light}`,
  gray: (count, suspended, cancelled) =>
    `${count} gray (${[
      ...(suspended === 0 ? [] : [`${suspended} suspended`]),
      ...(cancelled === 0 ? [] : [`${cancelled} cancelled`]),
    ].join(', ')})`,
  byOriginal: (tasks, targets) =>
    `By the original dates ${things(tasks, 'task')} and ${things(targets, 'target')} are overdue`,
  missing: (period, units, items, tasks, annex) =>
    `For ${period} ${things(items, 'item')} of ${things(tasks, 'task')} were not handed in${units === 0 ? '' : ` by ${things(units, 'unit')}`}${annex === '' ? '' : ` (see ${annex})`}`,
  never: (units, items, tasks, annex) =>
    `${things(items, 'value')} of ${things(tasks, 'task')} were never reported${units === 0 ? '' : ` by ${things(units, 'unit')}`}${annex === '' ? '' : ` (see ${annex})`}`,
  courseNote: 'Each month is that of the tasks that had data by then, which are not the same ones.',
  progress: (progress, expected, count, of) =>
    `Overall progress is ${progress}, with ${expected} expected; it is that of the ${things(count, 'task')} with data, of ${of}`,
  noProgress: (expected) => `No task has data; ${expected} is expected`,
  legend: {
    head: 'What the lights mean: ',
    red: (gap, idle) =>
      `red: the task or a target is overdue, or it is more than ${gap} points behind, or has not begun with more than ${idle} of its time gone`,
    yellow: (low, high, days, silent, idle, isReported) =>
      `yellow: ${low} to ${high} points behind, or a milestone is overdue, or due within ${things(days, 'day')}, or without data although more than ${silent} is expected, or not begun with more than ${idle} of its time gone${isReported ? ', or no report for the last period' : ''}`,
    green: 'green: finished or going well',
    gray: 'gray: suspended or cancelled',
  },
  comparison: {
    caption: 'Main figures beside those of the period before',
    columns: { figure: 'Figure', growth: 'Change' },
    figures: {
      tasks: 'Tasks included',
      finished: 'Tasks finished',
      onSchedule: 'Tasks on schedule',
      behind: 'Tasks behind',
      red: 'Red lights',
      yellow: 'Yellow lights',
      overdueTasks: 'Tasks overdue',
      overdueTargets: 'Targets overdue',
      targetsMet: 'Targets met',
      progress: 'Overall progress',
    },
    counted: (name) => name,
    same: 'same',
    points: (points) => `${points} points`,
    note: 'Behind the slash: tasks that can be compared with expected progress, and all targets.',
    footnote: (period, day, then, why, now) =>
      `${then} in the report for ${period}${day === '' ? '' : ` (as of ${day})`}; ${why}, it is ${now} now.`,
    changed: (late, voided) =>
      [
        ...(late === 0 ? [] : [`${things(late, 'late entry', 'late entries')}`]),
        ...(voided === 0 ? [] : [`${things(voided, 'entry', 'entries')} taken back`]),
      ].join(', '),
    since: (what) => `with ${what} since`,
    otherwise: 'with other changes of the plan since',
    unknown: (period) =>
      `The plan of the report for ${period} cannot be read: the earlier figures are worked out from what is recorded now and were not compared with those printed then.`,
  },
  republished: (day, figures) => `A report for this period was published on ${day}. ${figures}`,
  republishedSame: 'The figures are those published.',
  republishedOther: (why, figures) => `Since then, ${why}, these figures differ from those published: ${figures}.`,
  republishedUnknown: 'Its plan cannot be read, so the figures were not compared with those published.',
  figure: (name, then, now) => `${name} ${then}, now ${now}`,
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
