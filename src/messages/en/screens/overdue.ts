import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan overdue` says. */
export const overdue: Messages['screens']['overdue'] = {
  head: (asOf, tasks, targets, unmet, noData, partial) =>
    `As of ${asOf}: ${things(tasks, 'task')} and ${things(targets, 'target')} overdue (${unmet} unmet, ${noData} without data${partial === 0 ? '' : `, ${partial} partly reported`})`,
  late: (count) => `${things(count, 'target')} met late`,
  milestones: (count) => `${things(count, 'milestone')} overdue`,
  none: (asOf) => `As of ${asOf} nothing is overdue`,
  soon: (until, count) => `Due by ${until}: ${count}`,
  soonNone: (until) => `Nothing falls due by ${until}`,
  columns: {
    days: 'days late',
    left: 'days left',
    kind: 'kind',
    state: 'state',
    due: 'due',
    original: 'originally',
    lead: 'lead',
    id: 'no.',
    name: 'what',
  },
};
