import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** Some tasks need attention: 2 tasks that you lead need attention. */
const attention = (tasks: number, which: string) =>
  `${things(tasks, 'task')} ${which} ${tasks === 1 ? 'needs' : 'need'} attention`;

/** What `plan remind` says, and the texts that are sent to units. */
export const remind: Messages['screens']['remind'] = {
  head: (asOf, units, tasks, counts) =>
    `As of ${asOf}: ${things(units, 'unit')} to remind of ${things(tasks, 'task')} (${counts})`,
  none: (asOf, until) =>
    `As of ${asOf} there is no unit to remind: nothing is overdue, behind, not handed in, or due by ${until}`,
  onlyUnled: (asOf, tasks) =>
    `As of ${asOf} nobody can be reminded: ${things(tasks, 'task')} that ${tasks === 1 ? 'needs' : 'need'} attention ${tasks === 1 ? 'has' : 'have'} no lead unit`,
  quiet: (unit) => `${unit}: there is nothing to remind of`,
  quietUnled: 'There is no task without a lead unit that needs a reminder',
  overdue: (count) => `${count} overdue`,
  behind: (count) => `${count} behind`,
  missing: (count) => `${count} not handed in`,
  soon: (count) => `${count} due soon`,
  unled: (count) =>
    `${things(count, 'more task')} without a lead unit: nobody can be reminded of ${count === 1 ? 'it' : 'them'} yet`,
  unledUnit: 'Without a lead unit',
  unit: (unit, leaders, tasks, counts) =>
    `${unit}${leaders === '' ? '' : ` (leader in charge: ${leaders})`}, ${things(tasks, 'task')}: ${counts}`,
  how: (command) => `The text for one unit alone: ${command}; all texts: add --all`,
  columns: {
    tasks: 'tasks',
    overdue: 'overdue',
    behind: 'behind',
    missing: 'missing',
    soon: 'due soon',
    unit: 'unit',
    leaders: 'leaders',
  },
  text: {
    toUnit: (unit) => `${unit}: hello. `,
    led: (asOf, tasks) => `As of ${asOf}, ${attention(tasks, 'that you lead')}: `,
    own: (asOf, tasks) => `As of ${asOf}, ${attention(tasks, 'that you share in')}: `,
    both: (asOf, tasks) => `As of ${asOf}, ${attention(tasks, 'that you lead or share in')}: `,
    unled: (asOf, tasks) => `As of ${asOf}, ${attention(tasks, 'without a lead unit')}, and nobody can be reminded: `,
    sentence: (text) => `${text}. `,
    marked: (number, text) => `(${number}) ${text}`,
    clauseGap: ', ',
    task: (id, title) => `no. ${id}${title === '' ? '' : ` “${title}”`}`,
    more: (count, ids) => `${count} more: ${ids}`,
    ids: (ids) => `no. ${ids}`,
    together: (units) => ` (together with ${units})`,
    responsible: (units) => ` (responsible: ${units})`,
    finished: 'completed',
    idle: 'not started',
    overdue: (days, due) => `${things(days, 'day')} overdue (due ${due})`,
    point: (name, words) => `“${name}” ${words}`,
    value: (value, bound, progress) => `at ${value} (target: ${bound}${progress === '' ? '' : `; ${progress}`})`,
    level: (value, bound, progress) =>
      `at ${value} (target: ${bound}${progress === '' ? '' : `; progress ${progress}`})`,
    share: (share, value, progress) => `your share is ${share}, ${value}${progress === '' ? '' : ` (${progress})`}`,
    shareValue: (value) => `at ${value}`,
    ownValue: (words) => `your own value: ${words}`,
    shareLevel: (value) => `at ${value}`,
    noValue: 'no value handed in',
    noDelivery: 'no word on its delivery handed in',
    partial: (count, of) => `${count} of ${things(of, 'unit')} reported`,
    meeting: (count, of) => `${count} of ${of} met`,
    reached: (count, of) => `${count} of ${things(of, 'milestone')} reached`,
    behind: (points) => `${points} percentage ${points === '1' ? 'point' : 'points'} behind schedule`,
    milestone: (name, days, due) => `milestone “${name}” ${things(days, 'day')} overdue (due ${due})`,
    morePoints: (count) => things(count, 'more target'),
    values: (count, tasks) => `${things(count, 'value')} (${tasks})`,
    reports: (count, tasks) => `the reports of ${things(count, 'task')} (${tasks})`,
    missing: (period, what, deadline, days) =>
      `Not handed in for ${period}: ${what}; the deadline was ${deadline}, ${things(days, 'working day')} ago. `,
    neverReported: (what) => `Never handed in: ${what}. `,
    pending: (period, tasks, deadline) =>
      `For ${period} ${things(tasks, 'task')} ${tasks === 1 ? 'is' : 'are'} still to be reported on, by ${deadline}. `,
    soon: (count, items) => `Due soon, ${things(count, 'task')}: ${items}. `,
    soonDue: (items, due, days) => `${items} (${due}, ${days === 0 ? 'due today' : `${things(days, 'day')} left`})`,
    soonTarget: (task, name) => `${task}, target “${name}”`,
    soonMilestone: (task, target, name) => `${task}${target === '' ? '' : `, “${target}”`}, milestone “${name}”`,
    press: 'Please press ahead, and let us know what stands in the way and what comes next. ',
    pressAndSend:
      'Please press ahead, hand in what is missing as soon as you can, and let us know what stands in the way and what comes next. ',
    send: 'Please hand them in as soon as you can. ',
    keep: 'Please keep to the due dates. ',
    thanks: 'Thank you.',
    assign: (command) => `Please name a lead unit first: ${command}`,
    aUnit: '<unit>',
  },
};
