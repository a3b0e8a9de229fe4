import { expect, it } from 'vitest';
import type { DueRow } from '../../src/core/view/due-row.js';
import type { AheadView, OverdueView } from '../../src/core/view/overdue-view.js';
import { overdueJson } from '../../src/formats/overdue-json.js';
import { PRESCHOOL } from '../core/build.js';

const ROW: DueRow = {
  kind: 'target',
  task: { id: 28, title: '建园', status: 'in_progress', due: { original: '2020-12-31', current: '2020-12-31' } },
  target: { id: 'k', name: '园' },
  milestone: null,
  section: PRESCHOOL,
  leads: [{ id: 'boluo', name: '博罗县' }],
  state: 'unmet',
  days: 5,
  due: { original: '2020-06-10', current: '2020-06-25' },
};
const COUNTS = { tasks: 0, targets: 0, unmet: 0, noData: 0, partial: 0, metLate: 0, milestones: 0, rechecks: 0 };
const view = (parts: Partial<OverdueView>): OverdueView => ({
  asOf: '2020-06-30',
  overdue: [],
  counts: COUNTS,
  ahead: null,
  ...parts,
});

it('has a row for each target and each task', () => {
  expect(overdueJson(view({ overdue: [ROW, { ...ROW, kind: 'task', target: null, leads: [], state: null }] }))).toEqual(
    {
      overdue: [
        {
          kind: 'target',
          task: 28,
          target: 'k',
          milestone: null,
          name: '园',
          section: 'preschool',
          lead: 'boluo',
          leads: ['boluo'],
          state: 'unmet',
          days: 5,
          due: '2020-06-25',
          dueOriginal: '2020-06-10',
        },
        expect.objectContaining({ kind: 'task', target: null, name: '建园', lead: null, state: null }),
      ],
      counts: COUNTS,
      within: null,
      month: null,
      from: null,
      until: null,
      fallen: [],
      soon: [],
      report: null,
    },
  );
});

const AHEAD: AheadView = {
  asked: { within: 10 },
  from: '2020-06-30',
  until: '2020-07-10',
  fallen: [],
  soon: [ROW],
  counts: { task: 0, target: 1, milestone: 0, recheck: 0 },
  done: 0,
  late: 0,
  report: { period: '2020-06', deadline: '2020-07-07', days: 7 },
};

it('has what falls due, if that is asked', () => {
  expect(overdueJson(view({ ahead: AHEAD }))).toMatchObject({
    overdue: [],
    within: 10,
    month: null,
    from: '2020-06-30',
    until: '2020-07-10',
    soon: [{ task: 28, days: 5 }],
    report: { period: '2020-06', deadline: '2020-07-07', days: 7 },
  });
});

it('has the month, and what has fallen due in it', () => {
  const recheck: DueRow = { ...ROW, kind: 'recheck', target: null, state: 'done', days: null };
  const ahead: AheadView = { ...AHEAD, asked: { period: '2020-06' }, fallen: [recheck], soon: [], report: null };
  expect(overdueJson(view({ ahead }))).toMatchObject({
    within: null,
    month: '2020-06',
    fallen: [{ kind: 'recheck', target: null, name: '建园', state: 'done', days: null }],
    soon: [],
    report: null,
  });
});
