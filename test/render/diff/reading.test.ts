import { describe, expect, it } from 'vitest';
import type { Reading, Target } from '../../../src/core/task.js';
import { measureWords, metParts, readingParts } from '../../../src/render/diff/reading.js';
import { aReading, aTarget, aTask, only, standing } from '../../core/build.js';
import { dirtied } from '../draw.js';
import { inBoth } from './in-both.js';

const DAY = '2020-06-30';
const COUNT = aTarget({ at_least: 25, unit: '所', pace: 'none' });
const of = (target: Target, readings: Reading[] = []) =>
  only(standing(aTask({ targets: [{ ...target, readings }] }), DAY).targets);

/** What is said of readings that were added to some. */
const added = (target: Target, before: Reading[], ...more: Reading[]) => {
  const [old, now] = [of(target, before), of(target, [...before, ...more])];
  const change = { kind: 'readings', target: now.target, added: more, before: old, after: now } as const;
  const said = inBoth((screen) => readingParts(change, screen).join(screen.messages.semicolon));
  const dirty = inBoth((screen) =>
    readingParts(dirtied(change), { ...screen, plan: dirtied(screen.plan) }).join(screen.messages.semicolon),
  );
  expect(dirty).toEqual(said);
  return said;
};

describe('one reading', () => {
  it('that decides shows how far its target is', () => {
    expect(added(COUNT, [], aReading('2020-06-05', 12, { note: '含改扩建' }))).toEqual([
      '截至6月5日：12/25 所（48%）（含改扩建）',
      'reading of 2020-06-05: 12/25 所 (48%) (含改扩建)',
    ]);
  });

  it('says what was before, whether it is met now, and what is above', () => {
    expect(added(COUNT, [aReading('2020-03-31', 12)], aReading('2020-06-05', 26))).toEqual([
      '截至6月5日：26/25 所（100%）；原为 12/25 所（48%）；由未达标变为达标；超额 1 所',
      'reading of 2020-06-05: 26/25 所 (100%); was 12/25 所 (48%); unmet before, met now; 1 所 above target',
    ]);
    expect(added(COUNT, [aReading('2020-03-31', 25)], aReading('2020-06-05', 20))[0]).toBe(
      '截至6月5日：20/25 所（80%）；原为 25/25 所（100%）；由达标变为未达标',
    );
  });

  it('says that it does not decide', () => {
    expect(added(COUNT, [aReading('2020-06-10', 12)], aReading('2020-06-05', 10, { note: '补报' }))).toEqual([
      '截至6月5日：10 所（补报）；不改变目标的判断',
      'reading of 2020-06-05: 10 所 (补报); does not change how the target is judged',
    ]);
  });

  it('shows the gap and that its target is overdue', () => {
    const paced = aTarget({ at_least: 3, due: '2020-06-29' });
    expect(added(paced, [], aReading('2020-06-05', 2))).toEqual([
      '截至6月5日：2/3（66.7%）；序时进度 100%；落后序时进度 33.3 个百分点；逾期 1 天',
      'reading of 2020-06-05: 2/3 (66.7%); expected 100%; 33.3 points behind; 1 day overdue',
    ]);
    const late = aTarget({ at_least: 3, due: '2020-06-04', pace: 'none' });
    expect(added(late, [], aReading('2020-06-05', 3))[0]).toBe('截至6月5日：3/3（100%）；达标');
  });

  it('of a delivery, a limit or a share says whether it is met', () => {
    expect(added(aTarget({ deliver: 'document' }), [], aReading('2020-06-05', true))[0]).toBe(
      '截至6月5日：已制定出台；达标',
    );
    expect(added(aTarget({ at_most: 5, unit: '个' }), [], aReading('2020-06-05', 7))[0]).toBe(
      '截至6月5日：7 个；未达标',
    );
    expect(added(aTarget({ at_least: 50, unit: '%', pace: 'none' }), [], aReading('2020-06-05', [12, 25]))[0]).toBe(
      '截至6月5日：48%（12/25）；未达标',
    );
    expect(added(aTarget({ increase_by: 1, unit: '%' }), [], aReading('2020-06-05', 96))[0]).toBe(
      '截至6月5日：96%；缺基数，不能判断',
    );
  });

  it('of a value that stood already on another day says so', () => {
    expect(added(COUNT, [aReading('2020-06-05', 12)], aReading('2020-06-04', 12))[0]).toBe(
      '截至6月4日：12 所；不改变目标的判断',
    );
  });

  it('of another sort has no value', () => {
    expect(added(COUNT, [], aReading('2020-06-05', true))[0]).toBe('截至6月5日：?；不改变目标的判断');
  });
});

describe('several readings', () => {
  const shared = aTarget({ at_least: 9, unit: '所', pace: 'none', allocation: { boluo: 5, huidong: 4 } });

  it('are told by day and unit, then added up', () => {
    const readings = [
      aReading('2020-06-05', 2, { org: 'boluo' }),
      aReading('2020-06-05', 1, { org: 'huidong', note: '新' }),
      aReading('2020-06-10', 3, { org: 'boluo' }),
    ];
    expect(added(shared, [], ...readings)).toEqual([
      '截至6月5日：博罗县 2 所、惠东县 1 所（新）；截至6月10日：博罗县 3 所；合计：4/9 所（44.4%）（2 个单位中 2 个已报）',
      'reading of 2020-06-05: 博罗县 2 所, 惠东县 1 所 (新); reading of 2020-06-10: 博罗县 3 所; in all 4/9 所 (44.4%) (2 of 2 units reported)',
    ]);
  });

  it('of one unit are told as such, also one alone', () => {
    expect(added(shared, [], aReading('2020-06-05', 2, { org: 'boluo' }))[0]).toBe(
      '截至6月5日：博罗县 2 所；合计：2/9 所（22.2%）（2 个单位中 1 个已报）',
    );
  });

  it('are all told, also if the first decides', () => {
    expect(added(COUNT, [], aReading('2020-06-10', 3), aReading('2020-06-05', 2))[0]).toBe(
      '截至6月10日：3 所；截至6月5日：2 所；合计：3/25 所（12%）',
    );
  });

  it('of the city have a sum without counts of units', () => {
    expect(added(COUNT, [], aReading('2020-06-05', 2), aReading('2020-06-10', 3))[0]).toBe(
      '截至6月5日：2 所；截至6月10日：3 所；合计：3/25 所（12%）',
    );
  });
});

it('a rewritten reading has only the effect', () => {
  const [before, after] = [of(COUNT, [aReading('2020-06-05', 12)]), of(COUNT, [aReading('2020-06-05', 2)])];
  const say = inBoth((screen) => readingParts({ kind: 'readings', target: COUNT, added: [], before, after }, screen));
  expect(say[0]).toEqual(['合计：2/25 所（8%）', '原为 12/25 所（48%）']);
});

describe('how far a target is', () => {
  it.each<[Partial<Target>, Reading[], string]>([
    [{ at_least: 2, unit: '所' }, [], '未报'],
    [{ at_least: 1250, unit: '个' }, [aReading('2020-06-05', 1000)], '1,000/1,250 个（80%）'],
    [{ about: 4 }, [aReading('2020-06-05', 2)], '2/4（50%）'],
    [
      { at_least: 2, per: ['boluo', 'huidong'] },
      [aReading('2020-06-05', 2, { org: 'boluo' }), aReading('2020-06-05', 1, { org: 'huidong' })],
      '2 个中 1 个达标',
    ],
    [{ between: [2, 4] }, [aReading('2020-06-05', 3)], '3/2（100%）'],
    [{ at_most: 5, unit: '个' }, [aReading('2020-06-05', 3)], '3 个'],
    [{ at_least: 50, unit: '%' }, [aReading('2020-06-05', 40)], '40%'],
    [{ multiply_by: 2, unit: '所' }, [aReading('2020-06-05', 3)], '3 所'],
  ])('of %j', (target, readings, words) => {
    expect(inBoth((screen) => measureWords(of(aTarget(target), readings), screen))[0]).toBe(words);
  });
});

it.each<[number | null, number | null, string[], string[]]>([
  [1, 25, ['由未达标变为达标'], ['unmet before, met now']],
  [25, 1, ['由达标变为未达标'], ['met before, unmet now']],
  [1, 2, ['未达标'], ['unmet']],
  [25, 26, ['达标'], ['met']],
  [null, 25, ['达标'], ['met']],
  [null, 1, ['未达标'], ['unmet']],
  [1, null, [], []],
])('from %s to %s says whether it is met now', (from, to, chinese, english) => {
  const at = (value: number | null) => of(COUNT, value === null ? [] : [aReading('2020-06-05', value)]);
  expect(inBoth((screen) => metParts(at(from), at(to), screen))).toEqual([chinese, english]);
});
