import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What several screens say. */
export const common: Messages['screens']['common'] = {
  none: 'none',
  unset: 'not set',
  leftOut: (count) => `${things(count, 'file')} left out of the above for errors:`,
  noPlanFile: 'The plan’s own file has errors; fix them first:',
  moreRows: (count: number) => `${count} more ${count === 1 ? 'row is' : 'rows are'} not shown; list all with --all`,
  moreTasks: (count, ids) =>
    `${count} more ${count === 1 ? 'task is' : 'tasks are'} not shown${ids === '' ? '' : `: ${ids}`}; list all with --all`,
  moreUnits: (count) => `${count} more ${count === 1 ? 'unit is' : 'units are'} not shown; list all with --all`,
  columnsLeftOut: (columns) => `Too narrow for these columns: ${columns}; widen the window to see them`,
  task: 'task',
  target: 'target',
  milestone: 'milestone',
  labelled: (label, text) => `${label}: ${text}`,
  dueMoved: (original) => `was ${original}`,
};
