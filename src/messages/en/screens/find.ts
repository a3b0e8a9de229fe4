import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan find` says. */
export const find: Messages['screens']['find'] = {
  head: (text, count) => `"${text}" is in ${things(count, 'task')}`,
  none: (text) => `No task mentions "${text}"`,
  leader: (name, tasks, red, yellow, overdue) =>
    `${name} is in charge of ${things(tasks, 'task')}: ${red} red, ${yellow} yellow, ${overdue} with something overdue`,
  recorder: (name) => `${name} is in charge of no task, and has recorded`,
  tasks: (numbers) => `all tasks: ${numbers}`,
  behind: (red, yellow) =>
    [...(red === '' ? [] : [`red: ${red}`]), ...(yellow === '' ? [] : [`yellow: ${yellow}`])].join('; '),
  last: (day, task, list) => `recorded last: ${day}, ${task}, ${list}`,
  unit: (name, leads, responsible, shares, behind) =>
    `${name} leads ${things(leads, 'task')} and is responsible for ${responsible}; of its ${things(shares, 'share')} ${behind} not on schedule`,
  fields: {
    title: 'task',
    scope: 'scope',
    text: 'official text',
    unclear: 'unclear',
    name: 'target',
    definition: 'definition',
  },
  columns: { id: 'no.', field: 'where', text: 'text' },
};
