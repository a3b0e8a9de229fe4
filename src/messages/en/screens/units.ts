import type { Messages } from '../../messages.js';
import { things } from '../things.js';

/** What `plan status --by org` and `--by county` say. */
export const units: Messages['screens']['units'] = {
  shared:
    'A task may stand under several units, so the rows do not add up; progress, light and rank are of the own shares of each unit alone',
  nobody: 'No unit holds a share, leads a task or is responsible for one',
  city: 'Whole city: ',
  rank: 'Ranked by own shares met or on schedule, then by mean progress; a share without data counts 0, a unit without data is not ranked',
  ranking: {
    counties: (count) => things(count, 'county', 'counties'),
    units: (count) => `${things(count, 'unit')} with shares`,
    all: (whose, kind, said) => `${kind}${whose === '' ? '' : `, of the tasks ${whose}`}: ${said}`,
    none: (whose, isCounty) =>
      `No ${isCounty ? 'county' : 'unit'} holds a share${whose === '' ? '' : ` of the tasks ${whose}`}, so there is no rank`,
    separator: '; ',
    nobody: 'none has reported, so there is no rank',
    first: (names, _count, share) => `${names} first, ${share}`,
    last: (names, _count, share) => `${names} last, ${share}`,
    allReported: 'all of their shares are reported',
    owes: (name, share) => `${name} ${share}`,
    silent: (named) => `shares not reported: ${named}`,
    silentMore: (named, count) => `shares not reported: ${named}, ${count} units in all`,
    onSchedule: (share) => `${share} on schedule`,
    more: (names, count) => `${names} and ${count - 3} more`,
  },
  details: 'Target by target: plan show <number> --by county; everything: add --all',
  columns: {
    rank: 'rank',
    onSchedule: 'met or on schedule',
    noData: 'no data',
    progress: 'mean progress',
    light: 'light',
    leads: 'leads, done',
    leadsOverdue: 'leads, overdue',
    does: 'does, done',
    doesOverdue: 'does, overdue',
    unit: 'unit',
    share: 'share',
    value: 'reported',
    own: 'progress',
    expected: 'expected',
    gap: 'gap',
    state: 'state',
  },
  total: (reported, of) => `total (${reported} of ${things(of, 'unit')} reported)`,
};
