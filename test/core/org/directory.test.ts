import { describe, expect, it } from 'vitest';
import { orgById, orgName, orgsCalled, parentsOf, withMembers } from '../../../src/core/org/directory.js';
import { orgsOf, perOrgs } from '../../../src/core/plan.js';
import { aPlan, aTarget, aTask } from '../build.js';

const PLAN = aPlan({
  orgs: [
    { id: 'huicheng', name: '惠城区', aliases: ['惠城', 'Cafe\u0301'], kind: 'county' },
    { id: '博罗', kind: 'county' },
    { id: 'zhongkai', name: '仲恺区', kind: 'zone', parent: 'huicheng' },
    { id: 'school', name: '仲恺中学', kind: 'school', parent: 'zhongkai' },
    { id: 'a', name: '甲', aliases: ['同名'], kind: 'office', parent: 'b' },
    { id: 'b', name: '乙', aliases: ['同名'], kind: 'office', parent: 'a' },
    { id: '各县区', members: ['huicheng', '博罗', 'zhongkai'] },
  ],
});

const ids = (text: string) => orgsCalled(PLAN, text).map(({ id }) => id);

describe('a unit', () => {
  it.each([
    ['its id', 'huicheng', ['huicheng']],
    ['its name', '惠城区', ['huicheng']],
    ['an alias', '惠城', ['huicheng']],
    ['an alias in another form, with spaces around', ' Café ', ['huicheng']],
    ['an id that is its name', '博罗', ['博罗']],
    ['a group', '各县区', ['各县区']],
    ['what two share', '同名', ['a', 'b']],
    ['nothing', '惠', []],
    ['a name of every object', 'constructor', []],
  ])('is found by %s', (_, text, found) => expect(ids(text)).toEqual(found));

  it('is called by its id where it has no name', () => {
    expect(orgName(PLAN, '博罗')).toBe('博罗');
    expect(orgById(PLAN, 'nobody')).toBeNull();
  });

  it('has those above it, the nearest first; a circle ends', () => {
    expect(parentsOf('school', PLAN)).toEqual(['zhongkai', 'huicheng']);
    expect(parentsOf('huicheng', PLAN)).toEqual([]);
    expect(parentsOf('a', PLAN)).toEqual(['b', 'a']);
  });
});

describe('a group', () => {
  it('is its members, each once, at its place', () => {
    expect(withMembers(['school', '各县区', 'huicheng', 'nobody'], PLAN)).toEqual([
      'school',
      'huicheng',
      '博罗',
      'zhongkai',
      'nobody',
    ]);
  });

  it('stands for its members in what a task involves, and in who must meet a target', () => {
    const target = aTarget({ at_least: 1, per: ['各县区', 'school'] });
    expect(perOrgs(target, PLAN)).toEqual(['huicheng', '博罗', 'zhongkai', 'school']);
    const involved = orgsOf(aTask({ responsible: ['各县区'] }), PLAN, '2020-06-30');
    expect(involved).toEqual(['各县区', 'huicheng', '博罗', 'zhongkai']);
  });
});
