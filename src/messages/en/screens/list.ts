import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan list` says. */
export const list: Messages['screens']['list'] = {
  head: (count, of) => (count === of ? things(count, 'task') : `${count} of ${things(of, 'task')}`),
  none: 'No task meets these conditions',
  columns: {
    id: 'no.',
    status: 'status',
    light: 'light',
    due: 'due',
    targets: 'met',
    progress: 'progress',
    section: 'section',
    lead: 'lead',
    title: 'task',
  },
};
