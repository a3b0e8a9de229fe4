import { describe, expect, it } from 'vitest';
import { planMilestone } from '../../../src/core/change/milestone.js';
import type { Milestone, Target } from '../../../src/core/task.js';
import { anExtension, aTarget, aTask, PLAN } from '../build.js';

const START: Milestone = { id: 'start', name: '开工', due: '2020-03-31' };
const BUILDING = aTarget({ id: 'building', deliver: 'facility', due: '2020-09-30', milestones: [START] });
const ROOF = { id: 'roof', name: '主体封顶', due: '2020-06-30' };

const plan = (wish: { id: string; name: string; due: string | undefined }, target: Target = BUILDING) =>
  planMilestone(wish, target, aTask({ targets: [target] }), PLAN);

describe('planMilestone', () => {
  it('gives the milestone, its date only if it has one', () => {
    expect(plan(ROOF)).toEqual({ milestone: ROOF });
    expect(plan({ ...ROOF, due: undefined })).toEqual({ milestone: { id: 'roof', name: '主体封顶' } });
  });

  it.each<[string, Parameters<typeof plan>, string[]]>([
    ['of a count', [ROOF, aTarget({ at_least: 1 })], ['kind']],
    ['of a delivery of each', [ROOF, aTarget({ deliver: 'facility', per: 'county' })], ['per']],
    ['that is there', [START as never], ['same']],
    ['whose name has another date', [{ ...START, due: '2020-04-30' }], ['name']],
    ['whose id is another one’s', [{ ...ROOF, id: 'start' }], ['id']],
    ['before the plan', [{ ...ROOF, due: '2019-12-31' }], ['due']],
    ['after the target', [{ ...ROOF, due: '2020-10-01' }], ['late']],
  ])('refuses one %s', (_, args, refused) => {
    expect(plan(...args)).toEqual({ refused });
  });

  it('knows that the target is extended', () => {
    const extensions = [anExtension('2020-09-30', '2020-10-31', '2020-07-01', 'building')];
    const task = aTask({ targets: [BUILDING], extensions });
    expect(planMilestone({ ...ROOF, due: '2020-10-01' }, BUILDING, task, PLAN)).toHaveProperty('milestone');
  });
});
