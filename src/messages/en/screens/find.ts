import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan find` says. */
export const find: Messages['screens']['find'] = {
  head: (text, count) => `"${text}" is in ${things(count, 'task')}`,
  none: (text) => `No task mentions "${text}"`,
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
