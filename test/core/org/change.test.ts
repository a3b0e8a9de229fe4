import { describe, expect, it } from 'vitest';
import { addOrg, groupOrgs, renameOrg } from '../../../src/core/org/change.js';
import { orgIdFrom } from '../../../src/core/org/identifier.js';
import { namedOrgs } from '../../../src/core/org/org.js';

const orgs = namedOrgs([
  { id: 'huicheng', name: '惠城区', aliases: ['惠城'], kind: 'county', code: '441302' },
  { id: 'boluo', name: '博罗县', kind: 'county' },
  { id: '办公室', kind: 'office' },
  { id: 'counties', name: '各县区', members: ['huicheng', 'boluo'] },
]);
const plan = { orgs };
const org = (id: string) => orgs.find((one) => one.id === id) ?? orgs[0];
const [huicheng, boluo, office, counties] = ['huicheng', 'boluo', '办公室', 'counties'].map(org);
if (!huicheng || !boluo || !office || !counties) throw new Error('the plan has these');

describe('a unit is added', () => {
  it('under an id that is its name, which is then not written', () => {
    expect(addOrg(plan, { name: ' 基础教育科 ', kind: 'office', aliases: ['基教科', '基础教育科'] })).toEqual({
      before: null,
      after: { id: '基础教育科', aliases: ['基教科'], kind: 'office' },
    });
  });

  it('with its keys in canonical order', () => {
    const wish = { name: '大亚湾', id: 'dayawan', kind: 'zone', aliases: [], parent: 'boluo', code: '441399' } as const;
    const added = addOrg(plan, wish);
    expect('after' in added && Object.keys(added.after)).toEqual(['id', 'name', 'kind', 'code', 'parent']);
  });

  it.each([
    ['党建（组织）科', '党建组织科'],
    ['IT Office 2', 'it-office-2'],
    ['第１中学', '第1中学'],
    ['2020', null],
    ['null', null],
    ['（）', null],
    ['科'.repeat(81), null],
  ])('%s gives the id %s', (name, id) => {
    expect(orgIdFrom(name)).toBe(id);
  });

  it.each([
    [{ name: '惠城', id: undefined, aliases: [], kind: 'county' }, { same: huicheng }],
    [
      { name: '惠城', aliases: [], kind: 'zone' },
      { refused: 'other', key: 'kind', unit: huicheng },
    ],
    [
      { name: '惠城', id: 'hc', aliases: [] },
      { refused: 'other', key: 'id', unit: huicheng },
    ],
    [
      { name: '新', aliases: ['博罗县'], kind: 'office' },
      { refused: 'taken', call: '博罗县', by: boluo },
    ],
    [
      { name: '新', id: 'boluo', aliases: [], kind: 'office' },
      { refused: 'taken', call: 'boluo', by: boluo },
    ],
    [{ name: '新', aliases: [] }, { refused: 'kind' }],
    [
      { name: '新', id: 'On', aliases: [], kind: 'office' },
      { refused: 'bad-id', id: 'On' },
    ],
    [{ name: '...', aliases: [], kind: 'office' }, { refused: 'no-id' }],
    [
      { name: '各县区', aliases: [], kind: 'office' },
      { refused: 'group', unit: counties },
    ],
  ] as const)('%j', (wish, expected) => {
    expect(addOrg(plan, wish)).toEqual(expected);
  });

  it('gets what it lacks if it is there', () => {
    expect(addOrg(plan, { name: '博罗县', aliases: ['博罗'], code: '441322' })).toEqual({
      before: boluo,
      after: { id: 'boluo', name: '博罗县', aliases: ['博罗'], kind: 'county', code: '441322' },
    });
    expect(addOrg(plan, { name: '惠城区', aliases: ['惠城', '惠城教育局'] })).toEqual({
      before: huicheng,
      after: { id: 'huicheng', name: '惠城区', aliases: ['惠城', '惠城教育局'], kind: 'county', code: '441302' },
    });
  });
});

describe('a unit is renamed', () => {
  const renamed = (unit: typeof huicheng, name: string) => renameOrg(plan, unit, name);

  it('and keeps its old name as an alias', () => {
    expect(renamed(boluo, '博罗')).toEqual({
      before: boluo,
      after: { id: 'boluo', name: '博罗', aliases: ['博罗县'], kind: 'county' },
    });
  });

  it('but never its id', () => {
    expect(renamed(office, '综合科')).toEqual({
      before: office,
      after: { id: '办公室', name: '综合科', kind: 'office' },
    });
  });

  it('to one of its aliases, which is then none any more', () => {
    const { after } = renamed(huicheng, '惠城') as { after: object };
    expect(after).toMatchObject({ name: '惠城', aliases: ['惠城区'] });
  });

  it('to its id, which needs no name', () => {
    const { after } = renamed(boluo, 'boluo') as { after: object };
    expect(after).toEqual({ id: 'boluo', aliases: ['博罗县'], kind: 'county' });
  });

  it('not to what another is called', () => {
    expect(renamed(boluo, '惠城')).toEqual({ refused: 'taken', call: '惠城', by: huicheng });
    expect(renamed(boluo, ' 博罗县')).toEqual({ same: boluo });
  });
});

describe('a group', () => {
  const none = { add: [], remove: [], members: [] };

  it('is made', () => {
    expect(groupOrgs(plan, { ...none, name: '一县', members: ['boluo', 'boluo'] })).toEqual({
      before: null,
      after: { id: '一县', members: ['boluo'] },
    });
  });

  it('gets members and loses them, the others in their order', () => {
    const { after } = groupOrgs(plan, { ...none, name: '各县区', add: ['办公室', 'boluo'], remove: ['huicheng'] }) as {
      after: object;
    };
    expect(after).toEqual({ id: 'counties', name: '各县区', members: ['boluo', '办公室'] });
    expect(groupOrgs(plan, { ...none, name: 'counties', members: ['办公室', 'boluo'] })).toMatchObject({
      after: { members: ['boluo', '办公室'] },
    });
  });

  it.each([
    [{ name: '各县区', add: ['boluo'] }, { same: counties }],
    [{ name: '各县区', members: ['boluo', 'huicheng'] }, { same: counties }],
    [{ name: '各县区', remove: ['boluo', 'huicheng'] }, { refused: 'empty' }],
    [{ name: '无人', members: [] }, { refused: 'empty' }],
    [{ name: '无人', remove: ['boluo'] }, { refused: 'no-group' }],
    [
      { name: '博罗县', members: ['huicheng'] },
      { refused: 'unit', unit: boluo },
    ],
  ])('%j', (wish, expected) => {
    expect(groupOrgs(plan, { ...none, ...wish })).toEqual(expected);
  });
});
