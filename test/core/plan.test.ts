import { describe, expect, it } from 'vitest';
import { countyIds, orgName, orgsOf, parentsOf, perOrgs, toPlan, withoutParts } from '../../src/core/plan.js';
import { aPlan, aReading, aTarget, aTask, COMPULSORY, PLAN, PRESCHOOL, SENIOR_HIGH } from './build.js';

describe('toPlan', () => {
  const bare = toPlan({
    format: 1,
    id: 'bare',
    title: '示例',
    period: { start: '2020-01-01', end: '2020-12-31' },
    sections: [SENIOR_HIGH, PRESCHOOL, COMPULSORY],
  });

  it('fills in what the schema names as defaults', () => {
    expect(bare).toMatchObject({
      organization: null,
      timezone: 'Asia/Shanghai',
      language: 'zh-CN',
      documents: [],
      orgs: [],
      policy: {
        near_due_days: 15,
        yellow_gap: 10,
        red_gap: 30,
        no_data_after: 10,
        pace: 'month_end',
        about_tolerance: 5,
        separate_verifier: true,
      },
    });
  });

  it('keeps what the file says, also where it is false or 0', () => {
    const { policy, timezone } = aPlan({ timezone: 'UTC', policy: { separate_verifier: false, near_due_days: 0 } });
    expect(timezone).toBe('UTC');
    expect(policy).toMatchObject({ separate_verifier: false, near_due_days: 0, red_gap: 30 });
  });

  it('orders the sections by number', () => expect(bare.sections).toEqual([PRESCHOOL, COMPULSORY, SENIOR_HIGH]));
});

const END = '2020-12-31';

describe('organisations', () => {
  it('counties are counties, districts and zones, without the city’s own', () => {
    expect(countyIds(PLAN)).toEqual(['boluo', 'huidong', 'zhongkai']);
  });

  it('have a name, else their id', () => {
    expect(orgName(PLAN, 'boluo')).toBe('博罗县');
    expect(orgName(PLAN, 'nobody')).toBe('nobody');
  });

  it('of a group are its members, each once', () => {
    const members: [string, ...string[]] = ['boluo', 'huidong'];
    const plan = aPlan({ orgs: [...PLAN.orgs, { id: '各县', members }] });
    expect(perOrgs({ per: ['各县', 'boluo', 'zhongkai'] }, plan)).toEqual(['boluo', 'huidong', 'zhongkai']);
  });

  it('a zone that is part of a county does not report beside it', () => {
    const orgs = PLAN.orgs.map((org) => (org.id === 'zhongkai' ? { ...org, parent: 'huidong' } : org));
    const plan = aPlan({ orgs });
    expect(perOrgs({ per: 'county' }, plan)).toEqual(['boluo', 'huidong']);
    expect(withoutParts(['zhongkai', 'boluo'], plan)).toEqual(['zhongkai', 'boluo']);
    expect(parentsOf('zhongkai', plan)).toEqual(['huidong']);
  });

  it('of a task are its units, those that share in its targets and those that reported by the day, each once', () => {
    const task = aTask({
      lead: 'preschool-office',
      responsible: ['boluo'],
      support: ['municipal'],
      targets: [
        aTarget({ at_least: 5, allocation: { boluo: 2, huidong: 3 } }),
        aTarget({ at_least: 5, readings: [aReading('2020-06-30', 1, { org: 'zhongkai' }), aReading('2020-06-30', 3)] }),
      ],
    });
    expect(orgsOf(task, PLAN, '2020-06-30')).toEqual(['preschool-office', 'boluo', 'municipal', 'huidong', 'zhongkai']);
    // The day before nobody has reported.
    expect(orgsOf(task, PLAN, '2020-06-29')).toEqual(['preschool-office', 'boluo', 'municipal', 'huidong']);
  });

  it('of a target for each county are all counties, of a listed one those listed', () => {
    expect(orgsOf(aTask({ targets: [aTarget({ at_least: 1, per: 'county' })] }), PLAN, END)).toEqual(countyIds(PLAN));
    expect(orgsOf(aTask({ targets: [aTarget({ at_least: 1, per: ['huidong'] })] }), PLAN, END)).toEqual(['huidong']);
    expect(orgsOf(aTask({ targets: [aTarget({ at_least: 1, per: 'month' })] }), PLAN, END)).toEqual([]);
  });
});
