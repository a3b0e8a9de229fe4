import { describe, expect, it } from 'vitest';
import { type Grouping, groupBy } from '../../../src/core/standing/grouping.js';
import { aPlan, aTask, COMPULSORY, PLAN, PRESCHOOL, SENIOR_HIGH, standing } from '../build.js';

const NOVEMBER = '2020-11-30';

describe('groupBy', () => {
  const standings = [
    standing(aTask({ id: 1, lead: 'municipal', responsible: ['boluo'] }), NOVEMBER, PLAN, COMPULSORY),
    standing(aTask({ id: 2, status: 'completed', support: ['boluo'] }), NOVEMBER, PLAN, PRESCHOOL),
    standing(aTask({ id: 3, lead: 'boluo' }), NOVEMBER, PLAN, PRESCHOOL),
    standing(aTask({ id: 4, lead: 'unknown' }), NOVEMBER, PLAN, PRESCHOOL),
  ];
  const keys = (grouping: Grouping) =>
    groupBy(grouping, standings, PLAN, NOVEMBER).map(({ key, rollup: { tasks } }) => [key, tasks]);

  it('section: in the plan’s order, the empty ones too', () => {
    expect(keys('section')).toEqual([
      ['preschool', 3],
      ['compulsory', 1],
      ['senior-high', 0],
    ]);
    const sections = groupBy('section', standings, PLAN, NOVEMBER).map((group) => group.section);
    expect(sections).toEqual([PRESCHOOL, COMPULSORY, SENIOR_HIGH]);
  });

  it('lead: in the plan’s order, tasks without a known lead last', () => {
    expect(keys('lead')).toEqual([
      ['boluo', 1],
      ['municipal', 1],
      [null, 2],
    ]);
  });

  it('leader: in the order of their first tasks, tasks without one last', () => {
    const led = [{ leader: '周九' }, {}, { leader: '吴十' }, { leader: '周九' }].map((parts, index) =>
      standing(aTask({ id: index + 1, ...parts }), NOVEMBER),
    );
    expect(groupBy('leader', led, PLAN, NOVEMBER).map(({ key, rollup: { tasks } }) => [key, tasks])).toEqual([
      ['周九', 2],
      ['吴十', 1],
      [null, 1],
    ]);
  });

  it('status: in the order of a task’s life', () => {
    expect(keys('status')).toEqual([
      ['not_started', 3],
      ['completed', 1],
    ]);
  });

  it('of no tasks', () => {
    expect(groupBy('lead', [], PLAN, NOVEMBER)).toEqual([]);
    expect(groupBy('section', [], aPlan(), NOVEMBER)).toHaveLength(3);
  });
});
