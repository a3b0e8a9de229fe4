import { expect, it } from 'vitest';
import { statusView } from '../../src/core/view/status-view.js';
import { statusJson } from '../../src/formats/status-json.js';
import { aPlan, aTask, PRESCHOOL, standing } from '../core/build.js';

const PLAN = aPlan({ sections: [PRESCHOOL], organization: '教育局' });
const STANDINGS = [standing(aTask({ lead: 'boluo' }), '2020-06-30', PLAN)];

it('names the plan, and has the sums of each group and of all', () => {
  const view = statusView(PLAN, STANDINGS, 'section', '2020-06-30');
  expect(statusJson(view)).toEqual({
    plan: { id: 'example', title: '示例', organization: '教育局', period: PLAN.period },
    expected: 0.5,
    months: { passed: 6, of: 12 },
    scope: { sections: [], leads: [], leaders: [], orgs: [] },
    by: 'section',
    groups: [{ key: 'preschool', number: 1, title: '学前教育', heading: null, ...view.total }],
    total: view.total,
    behind: { count: 0, of: 1 },
    notReported: { period: null, count: 0, of: 1 },
    owed: null,
    lastPeriod: { base: '2020-05-31', completed: 0, behind: 0, better: 0, worse: 0, targetsMet: 0 },
  });
});

it('of units and statuses has neither number nor title', () => {
  const groups = (by: 'lead' | 'status') => statusView(PLAN, STANDINGS, by, '2020-06-30').groups.map(({ key }) => key);
  expect([groups('lead'), groups('status')]).toEqual([['boluo'], ['not_started']]);
  const view = statusView(PLAN, STANDINGS, 'lead', '2020-06-30');
  expect(statusJson(view)).toMatchObject({ groups: [{ key: 'boluo', number: null, title: null, tasks: 1 }] });
});
