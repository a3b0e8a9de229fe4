import { expect, it } from 'vitest';
import type { RecordedView } from '../../src/core/view/recorded-view.js';
import { targetStateView } from '../../src/core/view/target-view.js';
import { effectLines } from '../../src/render/recorded.js';
import { aReading, aTarget, aTask, only, PLAN, standing } from '../core/build.js';
import { en, shown, zh } from './draw.js';

const recorded = (
  value: number,
  parts: Partial<RecordedView> = {},
  target = aTarget({ at_least: 4, unit: '所' }),
): RecordedView => {
  const task = aTask({ id: 28, targets: [{ ...target, readings: [aReading('2020-06-30', value)] }] });
  const view = targetStateView(only(standing(task, '2020-07-01').targets));
  return {
    task: 28,
    target: view,
    decides: true,
    unit: null,
    difference: null,
    fellBack: false,
    isReady: false,
    ...parts,
  };
};
const lines = (view: RecordedView, screen = zh()) => effectLines(view, PLAN, screen).map(shown);

it('says how the target stands, with its bound and the expected progress', () => {
  expect(lines(recorded(1))).toEqual([
    '  目标：不少于 4 所；未达标；1 所（2020-06-30）；25%；按序时进度应达 2 所（50%）；落后序时进度 25 个百分点',
  ]);
  expect(lines(recorded(1), en())).toEqual([
    '  target: at least 4 所; unmet; 1 所 (2020-06-30); 25%; 2 所 expected by now (50%); 25 points behind',
  ]);
});

it('shows no expected progress if progress is unknown', () => {
  const unknown = aTarget({ increase_by: 1, unit: '%' });
  expect(lines(recorded(96, {}, unknown))).toEqual([
    '  目标：比基期提高 1 个百分点；缺基数，不能判断；96%（2020-06-30）',
  ]);
});

it('names who must each meet it', () => {
  const each = aTarget({ at_least: 4, per: ['boluo', 'huidong'] });
  expect(lines(recorded(1, {}, each))[0]).toMatch(/^ {2}目标：不少于 4；博罗县、惠东县逐个达标；/);
});

it('says whether it decides, that a met target fell back, that the task can be submitted', () => {
  expect(lines(recorded(4, { decides: false, fellBack: true, isReady: true })).slice(1)).toEqual([
    '  已有更新的数，这一笔不改变目标的判断',
    '  注意：原已达标，现在不达标',
    '  必须达到的目标都已达标，可以提交审核：plan set 28 待审核',
  ]);
  expect(lines(recorded(4, { isReady: true }), en())[1]).toBe(
    '  all that must be met is met; it can be submitted: plan set 28 submitted',
  );
});

const UNIT = { name: '博罗县', isFirst: true, newer: null, count: 1, of: 7, by: 'units', city: null } as const;
const CITY = { value: 3, asOf: '2020-05-31', numerator: null, denominator: null, reported: null, later: null };

it('says what a reading of a unit means for the city', () => {
  const line = (unit: RecordedView['unit'], screen = zh()) => lines(recorded(1, { unit, decides: false }), screen)[1];
  expect(line(UNIT)).toBe('  博罗县首次报数；应报 7 个单位，已报 1 个；全市按各单位合计');
  expect(line(UNIT, en())).toBe(
    '  the first value of 博罗县; 1 of 7 units have reported; the city is judged by the sum of the units',
  );
  expect(line({ ...UNIT, by: 'city', city: CITY })).toBe(
    '  博罗县首次报数；应报 7 个单位，已报 1 个；全市仍按全市数 3 所（2020-05-31）',
  );
  expect(line({ ...UNIT, isFirst: false, count: 7, city: CITY })).toBe(
    '  应报 7 个单位，已报 7 个；各单位都已报更新的数，全市改按各单位合计，不再用全市数 3 所（2020-05-31）',
  );
  expect(line({ ...UNIT, isFirst: false, newer: '2020-07-31' })).toMatch(/^ {2}博罗县已有更新的数（2020-07-31）/);
  expect(line({ ...UNIT, by: 'none' })).toMatch(/百分比不能相加/);
  expect(line({ ...UNIT, by: 'each' })).toBe('  博罗县首次报数；应报 7 个单位，已报 1 个');
});

it('says how the value of the city and the sum of the units differ', () => {
  const difference = { city: 26, date: '2020-06-30', sum: 5, count: 1, of: 7, isDoubtful: false };
  expect(lines(recorded(1, { difference }))[1]).toBe(
    '  注意：全市数 26 所（2020-06-30），各单位合计 5 所（应报 7 个，已报 1 个），相差 21 所',
  );
});
