import type { Messages } from '../../messages.js';
import { things } from '../things.js';
import { bulletinParts } from './bulletin-parts.js';

/** What a whole bulletin says: titles, sentences and tables. */
export const bulletinPaper: Messages['screens']['bulletinPaper'] = {
  title: {
    about: (title) => title,
    standing: (period, _isMonth) => `Standings report, ${period}`,
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
    moved: (parts, last) => `Tasks ${parts}${parts === '' ? '' : ' and '}${last}`,
    coming: 'Next',
  },
  absent: 'None.',
  movedParts: { extended: 'extended', suspended: 'suspended', cancelled: 'cancelled' },
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
    caption: 'Main values beside those of the period before',
    columns: { figure: 'Value', growth: 'Change' },
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
    changed: (late, voided, until) =>
      [
        ...(late === 0 ? [] : [`${things(late, 'late entry', 'late entries')}`]),
        ...(voided === 0 ? [] : [`${things(voided, 'entry', 'entries')} taken back`]),
        ...(until === '' ? [] : [`what came about until ${until}`]),
      ].join(', '),
    since: (what) => `with ${what} since`,
    otherwise: 'with other changes of the plan since',
    unknown: (period) =>
      `The plan of the report for ${period} cannot be read: the earlier values are worked out from what is recorded now and were not compared with those printed then.`,
  },
  republished: (day, figures) => `A report for this period was published on ${day}. ${figures}`,
  republishedSame: 'The values are those published.',
  republishedOther: (why, figures) => `Since then, ${why}, these values differ from those published: ${figures}.`,
  republishedUnknown: 'Its plan cannot be read, so the values were not compared with those published.',
  figure: (name, then, now) => `${name} ${then}, now ${now}`,
  ...bulletinParts,
};
