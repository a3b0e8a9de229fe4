import { describe, expect, it } from 'vitest';
import {
  commitmentsOf,
  type Filter,
  matches,
  type SortKey,
  searchableTexts,
  searchForm,
  sortBy,
} from '../../src/core/query.js';
import { aReading, aTarget, aTask, COMPULSORY, PLAN, PRESCHOOL, standing } from './build.js';

const NOVEMBER = '2020-11-30';
const count = (value: number) => aTarget({ at_least: 100, readings: [aReading('2020-11-30', value)] });

describe('matches', () => {
  const found = standing(
    aTask({
      status: 'in_progress',
      lead: 'municipal',
      support: ['boluo'],
      due: '2020-10-31',
      unclear: '没有写明',
      targets: [aTarget({ at_least: 1, commitment: 'strive', allocation: { huidong: 1 } })],
    }),
    NOVEMBER,
  );

  it.each<[boolean, Filter]>([
    [true, {}],
    [true, { sections: [COMPULSORY, PRESCHOOL] }],
    [false, { sections: [COMPULSORY] }],
    [false, { sections: [] }],
    [true, { statuses: ['in_progress'] }],
    [false, { statuses: ['not_started', 'closed'] }],
    [true, { lights: ['red'] }],
    [false, { lights: ['green', 'gray'] }],
    [true, { leads: ['municipal', null] }],
    [false, { leads: [null] }],
    [true, { orgs: ['boluo'] }],
    [true, { orgs: ['huidong'] }],
    [false, { orgs: ['zhongkai'] }],
    [true, { dueBefore: '2020-11-01' }],
    [false, { dueBefore: '2020-10-31' }],
    [true, { dueAfter: '2020-10-30' }],
    [false, { dueAfter: '2020-10-31' }],
    [false, { dueAfter: '2020-10-30', dueBefore: '2020-10-31' }],
    [true, { commitment: 'strive' }],
    [false, { commitment: 'firm' }],
    [true, { unclear: true }],
    [false, { unclear: false }],
    [true, { statuses: ['in_progress'], orgs: ['boluo'], unclear: true }],
    [false, { statuses: ['in_progress'], orgs: ['zhongkai'], unclear: true }],
  ])('%s for %j', (expected, filter) => expect(matches(found, filter, PLAN, NOVEMBER)).toBe(expected));

  it('finds tasks without a lead', () => {
    expect(matches(standing(aTask(), NOVEMBER), { leads: [null] }, PLAN, NOVEMBER)).toBe(true);
  });

  it('commitments stand on the task and on its targets', () => {
    const task = aTask({ commitment: 'firm', targets: [aTarget({ at_least: 1, commitment: 'strive' })] });
    expect(commitmentsOf(standing(task, NOVEMBER))).toEqual(['firm', 'strive']);
    expect(commitmentsOf(standing(aTask(), NOVEMBER))).toEqual([]);
    const amended = {
      ...task,
      amendments: [
        { key: 'commitment', from: 'firm', to: null, by: '张三', at: '2020-06-01T09:00:00+08:00' } as const,
        {
          target: 'target',
          key: 'commitment',
          from: 'strive',
          to: 'firm',
          by: '张三',
          at: '2020-12-01T09:00:00+08:00',
        } as const,
      ],
    };
    expect(commitmentsOf(standing(amended, NOVEMBER))).toEqual(['strive']);
    expect(commitmentsOf(standing(amended, '2020-12-01'))).toEqual(['firm']);
  });
});

describe('sortBy', () => {
  const standings = [
    standing(aTask({ id: 4, status: 'suspended' }), NOVEMBER),
    standing(aTask({ id: 3, status: 'in_progress', targets: [count(95)], due: '2020-12-31' }), NOVEMBER),
    standing(aTask({ id: 2, status: 'in_progress', targets: [count(50)], due: '2020-12-31' }), NOVEMBER),
    standing(aTask({ id: 1, status: 'not_started', due: '2020-12-10' }), NOVEMBER),
    standing(aTask({ id: 5, status: 'completed', targets: [count(100)], due: '2020-06-30' }), NOVEMBER),
  ];

  it.each<[SortKey, number[]]>([
    ['id', [1, 2, 3, 4, 5]],
    ['due', [5, 1, 2, 3, 4]],
    ['status', [1, 2, 3, 5, 4]],
    ['light', [1, 2, 3, 5, 4]],
    ['progress', [2, 3, 5, 1, 4]],
    ['gap', [2, 5, 3, 1, 4]],
  ])('by %s, equal ones by number, no data last: %j', (key, ids) => {
    const before = [...standings];
    expect(sortBy(standings, key).map(({ task }) => task.id)).toEqual(ids);
    expect(standings).toEqual(before);
  });
});

describe('search', () => {
  it('looks into the task’s words and into those of its targets', () => {
    const task = aTask({
      title: '标题',
      scope: '范围',
      text: '原文',
      unclear: '不明',
      targets: [aTarget({ id: 'places', name: '学位', at_least: 1, definition: '口径', unclear: '存疑' })],
    });
    expect(searchableTexts(task)).toEqual([
      { field: 'title', text: '标题' },
      { field: 'scope', text: '范围' },
      { field: 'text', text: '原文' },
      { field: 'unclear', text: '不明' },
      { field: 'targets.places.name', text: '学位' },
      { field: 'targets.places.definition', text: '口径' },
      { field: 'targets.places.unclear', text: '存疑' },
    ]);
    expect(searchableTexts(aTask())).toEqual([{ field: 'title', text: '任务' }]);
  });

  it.each([
    ['IPv6', 'ipv6'],
    ['ＩＰｖ６', 'ipv6'],
    ['２５所', '25所'],
    ['100％', '100%'],
  ])('%s is searched as %s', (text, form) => expect(searchForm(text)).toBe(form));
});
