import { expect, it } from 'vitest';
import type { DueRow, OverdueView } from '../../src/core/view/overdue-view.js';
import { overdueJson } from '../../src/formats/overdue-json.js';
import { PRESCHOOL } from '../core/build.js';

const ROW: DueRow = {
  task: { id: 28, title: '建园' },
  target: { id: 'k', name: '园' },
  milestone: null,
  section: PRESCHOOL,
  lead: { id: 'boluo', name: '博罗县' },
  state: 'unmet',
  days: 5,
  due: { original: '2020-06-10', current: '2020-06-25' },
};
const view = (parts: Partial<OverdueView>): OverdueView => ({
  asOf: '2020-06-30',
  overdue: [],
  counts: { tasks: 0, targets: 0, unmet: 0, noData: 0, partial: 0, metLate: 0, milestones: 0 },
  soon: null,
  ...parts,
});

it('has a row for each target and each task', () => {
  expect(overdueJson(view({ overdue: [ROW, { ...ROW, target: null, lead: null, state: null }] }))).toEqual({
    overdue: [
      {
        kind: 'target',
        task: 28,
        target: 'k',
        milestone: null,
        name: '园',
        section: 'preschool',
        lead: 'boluo',
        state: 'unmet',
        days: 5,
        due: '2020-06-25',
        dueOriginal: '2020-06-10',
      },
      expect.objectContaining({ kind: 'task', target: null, name: '建园', lead: null, state: null }),
    ],
    within: null,
    soon: [],
  });
});

it('has what falls due soon, if that is asked', () => {
  const soon = { within: 10, until: '2020-07-10', rows: [ROW] };
  expect(overdueJson(view({ soon }))).toMatchObject({ overdue: [], within: 10, soon: [{ task: 28, days: 5 }] });
});
