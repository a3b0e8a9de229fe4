import type { Messages } from '../../messages.js';

/** What is wrong with a day since which changes are asked for. `where` is the option. */
export const since: Messages['errors']['since'] = {
  unknown: (where, value, example) =>
    `${where} "${value}" is not understood; give a day (${example}, end of October), a period (last month, last quarter, 2020-Q3) or how long ago (30d, 2 weeks)`,
  notEarlier: (where, value, day, asOf) =>
    `${where} "${value}" ${value === day ? 'is' : `means ${day}, which is`} not before ${asOf}, the day that is looked at; give an earlier day, or another --as-of`,
  withRevisions: (where) => `${where} compares days and does not go with revisions or --staged; leave one of them out`,
  chart: '--since does not go with charts (--chart, -f svg); leave one of them out',
  by: (by) => `--since does not go with --by ${by}; use --by section, lead or leader`,
};
