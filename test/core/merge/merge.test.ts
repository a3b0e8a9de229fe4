import { describe, expect, it } from 'vitest';
import { contest } from '../../../src/core/merge/contest.js';
import { mergeRecords } from '../../../src/core/merge/merge.js';
import { conflictsOf, type Json, resolve } from '../../../src/core/merge/tree.js';

type Record = { [key: string]: Json };

const START: Record = { at: '2020-03-01T09:00:00+08:00', by: '张三', from: 'not_started', to: 'in_progress' };
const change = (day: string, from: string, to: string, by = '张三'): Record => ({
  at: `2020-${day}T09:00:00+08:00`,
  by,
  from,
  to,
});
const reading = (day: string, value: number, by = '张三'): Record => ({
  as_of: '2020-06-30',
  value,
  by,
  at: `2020-${day}T09:00:00+08:00`,
});

const TASK: Record = {
  id: 28,
  status: 'in_progress',
  title: '新增公办幼儿园25所以上',
  support: ['a', 'b'],
  targets: [
    { id: 'kindergartens', name: '公办', at_least: 25, allocation: { boluo: 5 }, readings: [reading('06-01', 3)] },
    { id: 'places', name: '学位', at_least: 300 },
  ],
  source: { document: 'work-plan-2020', item: 28 },
  history: [START],
};

const [KINDERGARTENS, PLACES] = TASK['targets'] as [Record, Record];
const withTarget = (parts: Record): Record => ({ ...TASK, targets: [{ ...KINDERGARTENS, ...parts }, PLACES] });

function merge(ours: Record, theirs: Record, base: Record | null = TASK) {
  const [merged, turned] = [mergeRecords('task', base, ours, theirs), mergeRecords('task', base, theirs, ours)];
  // It does not matter which side is whose.
  expect(conflictsOf(turned)).toEqual(conflictsOf(merged));
  expect(resolve(turned, 'theirs')).toEqual(resolve(merged, 'ours'));
  expect(JSON.stringify(resolve(turned, 'theirs'))).toBe(JSON.stringify(resolve(merged, 'ours')));
  return { record: resolve(merged, 'ours') as Record, conflicts: conflictsOf(merged).map((path) => path.join('.')) };
}

const clean = (record: Record) => ({ record, conflicts: [] });

describe('of independent changes both survive', () => {
  it.each<[string, Record, Record, Record]>([
    ['fields', { ...TASK, lead: 'office' }, { ...TASK, title: '新' }, { ...TASK, lead: 'office', title: '新' }],
    [
      'fields of a target',
      withTarget({ unit: '所' }),
      withTarget({ at_least: 26 }),
      withTarget({ unit: '所', at_least: 26 }),
    ],
    [
      'fields of a map',
      { ...TASK, source: { document: 'other', item: 28 } },
      { ...TASK, source: { document: 'work-plan-2020', item: 29 } },
      { ...TASK, source: { document: 'other', item: 29 } },
    ],
    [
      'shares of organisations',
      withTarget({ allocation: { boluo: 6 } }),
      withTarget({ allocation: { boluo: 5, longmen: 2 } }),
      withTarget({ allocation: { boluo: 6, longmen: 2 } }),
    ],
    [
      'units, one of them taken away',
      { ...TASK, support: ['b', 'c'] },
      { ...TASK, support: ['a', 'b', 'd'] },
      { ...TASK, support: ['b', 'c', 'd'] },
    ],
    [
      'a change and a removal',
      { ...TASK, due: '2020-06-30' },
      { ...TASK, support: ['a'] },
      { ...TASK, due: '2020-06-30', support: ['a'] },
    ],
    ['the same change', { ...TASK, lead: 'office' }, { ...TASK, lead: 'office' }, { ...TASK, lead: 'office' }],
    ['a removed target', { ...TASK, targets: [KINDERGARTENS] }, TASK, { ...TASK, targets: [KINDERGARTENS] }],
    [
      'new targets, by id where nothing else orders them',
      { ...TASK, targets: [KINDERGARTENS, PLACES, { id: 'z', name: 'z', at_least: 1 }] },
      { ...TASK, targets: [KINDERGARTENS, PLACES, { id: 'c', name: 'c', at_least: 1 }] },
      {
        ...TASK,
        targets: [KINDERGARTENS, PLACES, { id: 'c', name: 'c', at_least: 1 }, { id: 'z', name: 'z', at_least: 1 }],
      },
    ],
    [
      'a new order and a new field',
      { ...TASK, targets: [PLACES, KINDERGARTENS] },
      { ...TASK, targets: [KINDERGARTENS, { ...PLACES, unit: '个' }] },
      { ...TASK, targets: [{ ...PLACES, unit: '个' }, KINDERGARTENS] },
    ],
  ])('%s', (_, ours, theirs, merged) => expect(merge(ours, theirs)).toEqual(clean(merged)));
});

describe('a field that both changed is a conflict of just that field', () => {
  it.each<[string, Record, Record, string[]]>([
    ['a title', { ...TASK, title: '甲', lead: 'x' }, { ...TASK, title: '乙' }, ['title']],
    [
      'a bound of a target',
      withTarget({ at_least: 26 }),
      withTarget({ at_least: 27 }),
      ['targets.kindergartens.at_least'],
    ],
    [
      'a share',
      withTarget({ allocation: { boluo: 6 } }),
      withTarget({ allocation: { boluo: 7 } }),
      ['targets.kindergartens.allocation.boluo'],
    ],
    [
      'a target removed and changed',
      { ...TASK, targets: [PLACES] },
      withTarget({ unit: '所' }),
      ['targets.kindergartens'],
    ],
    [
      'a list without items that can be told apart',
      withTarget({ pace: [{ by: '2020-06-30', value: 1 }] }),
      withTarget({ pace: [{ by: '2020-06-30', value: 2 }] }),
      ['targets.kindergartens.pace'],
    ],
  ])('%s', (_, ours, theirs, conflicts) => expect(merge(ours, theirs).conflicts).toEqual(conflicts));

  it('where there is no common version, each field for itself', () => {
    const { record, conflicts } = merge({ ...TASK, lead: 'a' }, { ...TASK, lead: 'b', support: ['c'] }, null);
    expect(conflicts).toEqual(['lead']);
    expect(record['support']).toEqual(['a', 'b', 'c']);
  });
});

describe('growing lists are united', () => {
  const readings = (...list: Record[]) => withTarget({ readings: list });
  const first = reading('06-01', 3);

  it.each<[string, Record[], Record[], Record[]]>([
    [
      'in the order of time, whoever added what',
      [first, reading('07-03', 8)],
      [first, reading('07-02', 9), reading('07-04', 10)],
      [first, reading('07-02', 9), reading('07-03', 8), reading('07-04', 10)],
    ],
    [
      'without doubling what both added',
      [first, reading('07-02', 9), reading('07-03', 8)],
      [first, reading('07-02', 9)],
      [first, reading('07-02', 9), reading('07-03', 8)],
    ],
    [
      'with both of one instant',
      [first, reading('07-02', 9, '李四')],
      [first, reading('07-02', 8, '张三')],
      [first, reading('07-02', 8, '张三'), reading('07-02', 9, '李四')],
    ],
    [
      'without what one side removed',
      [reading('07-02', 9)],
      [first, reading('07-03', 8)],
      [reading('07-02', 9), reading('07-03', 8)],
    ],
    [
      'with what one side corrected',
      [reading('06-01', 4)],
      [first, reading('07-03', 8)],
      [reading('06-01', 4), reading('07-03', 8)],
    ],
  ])('%s', (_, ours, theirs, united) => {
    expect(merge(readings(...ours), readings(...theirs))).toEqual(clean(readings(...united)));
  });

  it('by the instant, not by how it is written', () => {
    const early = { ...reading('07-02', 9), at: '2020-07-02T00:30:00Z' };
    const { record } = merge(readings(first, reading('07-02', 8)), readings(first, early));
    expect(record).toEqual(readings(first, early, reading('07-02', 8)));
  });

  it.each<[string, Record[], Record[]]>([
    ['corrected in two ways', [reading('06-01', 4)], [reading('06-01', 5)]],
    ['corrected and removed', [reading('06-01', 4)], [reading('07-01', 5)]],
  ])('but for an entry that was %s', (_, ours, theirs) => {
    expect(merge(readings(...ours), readings(...theirs)).conflicts).toEqual(['targets.kindergartens.readings']);
  });

  it('in lists that neither side had before', () => {
    const report = (progress: string, at: string): Record => ({ period: '2020-06', progress, by: '张三', at });
    const [a, b] = [report('甲', '2020-07-01T09:00:00+08:00'), report('乙', '2020-07-02T09:00:00+08:00')];
    expect(merge({ ...TASK, reports: [b] }, { ...TASK, reports: [a] })).toEqual(clean({ ...TASK, reports: [a, b] }));
  });

  it('and are gone where both sides removed all', () => {
    const two = readings(first, reading('06-02', 4));
    const none: Record = {
      ...TASK,
      targets: [{ id: 'kindergartens', name: '公办', at_least: 25, allocation: { boluo: 5 } }, PLACES],
    };
    expect(merge(readings(first), none, two)).toEqual(clean(none));
  });
});

describe('the status follows the united history', () => {
  const state = (status: string, ...changes: Record[]): Record => ({ ...TASK, status, history: [START, ...changes] });
  const submit = change('06-01', 'in_progress', 'submitted');

  it.each<[string, Record, Record, Record]>([
    [
      'where both recorded one change',
      state('submitted', submit),
      state('submitted', change('06-02', 'in_progress', 'submitted', '李四')),
      state('submitted', submit, change('06-02', 'in_progress', 'submitted', '李四')),
    ],
    [
      'where one side went on',
      state('completed', submit, change('06-05', 'submitted', 'completed', '王五')),
      state('submitted', change('06-09', 'in_progress', 'submitted', '李四')),
      state(
        'completed',
        submit,
        change('06-05', 'submitted', 'completed', '王五'),
        change('06-09', 'in_progress', 'submitted', '李四'),
      ),
    ],
    ['where one side took it back', TASK, { ...state('submitted', submit), lead: 'a' }, { ...TASK, lead: 'a' }],
  ])('%s', (_, ours, theirs, merged) => {
    const base = merged['lead'] === 'a' ? state('submitted', submit) : TASK;
    expect(merge(ours, theirs, base)).toEqual(clean(merged));
  });

  it.each<[string, Record, Record]>([
    [
      'two different changes',
      state('submitted', submit),
      state('suspended', change('06-02', 'in_progress', 'suspended')),
    ],
    [
      'sent back on one side, verified on the other',
      state('in_progress', submit, change('06-03', 'submitted', 'in_progress')),
      state('completed', submit, change('06-04', 'submitted', 'completed', '王五')),
    ],
    [
      'submitted without knowing that it was sent back',
      state('in_progress', submit, change('06-03', 'submitted', 'in_progress')),
      state('submitted', change('06-04', 'in_progress', 'submitted', '李四')),
    ],
  ])('any other fork is a conflict: %s', (_, ours, theirs) => {
    expect(merge(ours, theirs).conflicts).toEqual(['status', 'history']);
  });

  it('is a conflict where what one side took back was built upon', () => {
    const base = state('submitted', submit);
    const ahead = state('completed', submit, change('06-05', 'submitted', 'completed', '王五'));
    const merged = mergeRecords('task', base, ahead, TASK);
    expect(conflictsOf(merged)).toEqual([['status'], ['history']]);
  });
});

describe('the plan’s own file', () => {
  const PLAN: Record = {
    format: 1,
    period: { start: '2020-01-01', end: '2020-12-31' },
    sections: [{ number: 1, id: 'a', title: '甲' }],
    orgs: [{ id: 'boluo', name: '博罗县', kind: 'county' }],
  };

  it('is merged by the ids of what it lists', () => {
    const ours = { ...PLAN, orgs: [{ id: 'boluo', name: '博罗', kind: 'county' }], policy: { red_gap: 20 } };
    const theirs = {
      ...PLAN,
      period: { start: '2020-01-01', end: '2021-01-31' },
      orgs: [
        { id: 'boluo', name: '博罗县', kind: 'county', code: '441322' },
        { id: 'huidong', name: '惠东县', kind: 'county' },
      ],
      policy: { yellow_gap: 5 },
    };
    const merged = mergeRecords('plan', PLAN, ours, theirs);
    expect(conflictsOf(merged)).toEqual([]);
    expect(resolve(merged, 'ours')).toEqual({
      ...theirs,
      orgs: [
        { id: 'boluo', name: '博罗', kind: 'county', code: '441322' },
        { id: 'huidong', name: '惠东县', kind: 'county' },
      ],
      policy: { red_gap: 20, yellow_gap: 5 },
    });
  });
});

describe('a place is left open afterwards', () => {
  const ours = withTarget({ at_least: 26, readings: [reading('06-01', 3), reading('06-02', 4)] });
  const theirs = {
    ...withTarget({ unit: '所', readings: [reading('06-01', 3), reading('06-03', 5)] }),
    status: 'submitted',
  };
  const merged = mergeRecords('task', TASK, ours, theirs);

  it.each<[(string | number)[], string[]]>([
    [['status'], ['status']],
    [['targets', 0, 'readings', 1, 'value'], ['targets.kindergartens.readings']],
    [['targets', 0, 'at_least'], ['targets.kindergartens.at_least']],
    [['targets', 0, 'id'], ['targets.kindergartens']],
    [['source'], ['']],
  ])('%j', (path, conflicts) => {
    const open = contest(merged, ours, theirs, path);
    expect(open && conflictsOf(open).map((one) => one.join('.'))).toEqual(conflicts);
  });

  it('nowhere where the sides are the same', () => {
    expect(contest(merged, ours, ours, ['status'])).toBeNull();
  });
});
