import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/core/task.js';
import { targetView } from '../../src/core/view/target-view.js';
import { baselineText, stateText, surplusText, targetLines } from '../../src/render/target-lines.js';
import { anExtension, aReading, aTarget, aTask, only, PLAN, standing } from '../core/build.js';
import { dirtied, en, shown, zh } from './draw.js';

const DAY = '2020-07-01';
const viewOf = (target: Partial<Target>, asOf = DAY, parts = {}) =>
  targetView(only(standing(aTask({ targets: [aTarget(target)], ...parts }), asOf).targets), PLAN, '2020-01-01', asOf);
const lines = (target: Partial<Target>, screen = zh(), parts = {}) =>
  targetLines(viewOf(target, DAY, parts), 1, PLAN, screen).flatMap((line) => shown(line).split('\n'));
const state = (target: Partial<Target>, screen = zh(), asOf = DAY) => shown(stateText(viewOf(target, asOf), screen));
const half: Target = aTarget({ at_least: 4, unit: '所', readings: [aReading('2020-06-30', 2, { note: '含改扩建' })] });

describe('a target of the page', () => {
  const full: Partial<Target> = {
    ...half,
    name: '公办园',
    per: ['boluo', 'huidong'],
    commitment: 'firm',
    due: '2020-12-31',
    due_note: '年底',
    definition: '已开园的',
    unclear: '含不含分园',
    allocation: { boluo: 3, huidong: 1 },
    baseline: { value: 20, as_of: '2019-12-31', source: '年报' },
    readings: [aReading('2020-06-30', 5, { org: 'boluo', note: '含改扩建' })],
  };

  it('shows its promise, its state, what belongs to it and its readings', () => {
    expect(lines(full)).toEqual([
      '  1. 公办园；不少于 4 所；博罗县、惠东县逐个达标；确保',
      '     部分上报；2 个中 1 个达标；50%',
      '     完成时限  2020-12-31；年底',
      '     口径  已开园的',
      '     表述不明确  含不含分园',
      '     分解  博罗县 3 所、惠东县 1 所',
      '     基期 20 所（2019-12-31、年报）',
      '     博罗县  5 所  达标  超额 1 所',
      '     未报：惠东县',
      '     2020-06-30  博罗县  5 所  张三  含改扩建',
    ]);
  });

  it('says the same in English', () => {
    expect(lines(full, en())).toEqual([
      '  1. 公办园; at least 4 所; each of 博罗县, 惠东县; firm',
      '     partly reported; met by 1 of 2; 50%',
      '     Due  2020-12-31; 年底',
      '     Definition  已开园的',
      '     Unclear  含不含分园',
      '     Allocation  博罗县 3 所, 惠东县 1 所',
      '     Baseline 20 所 (2019-12-31, 年报)',
      '     博罗县  5 所  met  1 所 above target',
      '     Not reported: 惠东县',
      '     2020-06-30  博罗县  5 所  张三  含改扩建',
    ]);
  });

  it('has two lines if nothing else is known', () => {
    expect(lines({ at_least: 1 })).toEqual(['  1. 目标；不少于 1', '     未报']);
    expect(lines({ at_least: 1, per: 'county' }, en())).toEqual(['  1. 目标; at least 1; each county', '     no data']);
  });

  it('shows the milestones of a delivery, and which of them are late', () => {
    const target: Partial<Target> = {
      deliver: 'facility',
      milestones: [
        { id: 'start', name: '开工', due: '2020-03-31' },
        { id: 'topped-out', name: '主体封顶', due: '2020-06-30' },
        { id: 'in-use', name: '投用' },
      ],
      readings: [aReading('2020-03-20', true, { milestone: 'start' })],
    };
    expect(lines(target)).toEqual([
      '  1. 目标；建成',
      '     未达标；未建成（2020-03-20）；33.3%；序时进度 66.7%；落后序时进度 33.3 个百分点',
      '     节点“开工”  2020-03-31  2020-03-20 已完成',
      '     节点“主体封顶”  2020-06-30  节点逾期',
      '     节点“投用”  2020-12-31  未完成',
      '     2020-03-20  节点“开工”  已完成  张三',
    ]);
    expect(lines(target, en()).slice(2)).toEqual([
      '     Milestone 开工  2020-03-31  reached 2020-03-20',
      '     Milestone 主体封顶  2020-06-30  past its due date',
      '     Milestone 投用  2020-12-31  not reached',
      '     2020-03-20  Milestone 开工  reached  张三',
    ]);
  });

  it('shows its bound as the document writes it', () => {
    expect(lines({ about: 50_000, unit: '个', shown: '5万个左右' })[0]).toBe('  1. 目标；5万个左右');
  });

  it('shows each that must meet it, if all have data', () => {
    const readings = [aReading('2020-06-30', 5, { org: 'boluo' }), aReading('2020-06-30', 1, { org: 'huidong' })];
    expect(lines({ at_least: 5, per: ['boluo', 'huidong'], readings }).slice(2, 5)).toEqual([
      '     博罗县  5  达标',
      '     惠东县  1  未达标',
      '     2020-06-30  惠东县  1  张三',
    ]);
  });

  it('shows an allocation to nobody, and a moved due date', () => {
    expect(lines({ at_least: 1, allocation: {} })).toContain('     分解  无');
    const extensions = [anExtension('2020-12-31', '2021-03-31', '2020-06-01', 'target')];
    expect(lines({ at_least: 1 }, zh(), { extensions })).toContain('     完成时限  2021-03-31；原定 2020-12-31');
  });

  it('dims its labels, and wraps its texts beside them', () => {
    expect(lines({ at_least: 1, definition: '已开园的' }, zh(null, true))).toContain('     <dim>口径  </>已开园的');
    expect(lines({ ...full, definition: '已经验收并开园的' }, zh(20))).toEqual(
      expect.arrayContaining([
        '  1. 公办园；不少于',
        '  4 所；博罗县、惠东',
        '     口径  已经验收并',
        '           开园的',
        '     年报）',
      ]),
    );
  });

  it('shows a reading of another sort as it stands in the file', () => {
    const readings = [aReading('2020-06-30', 1), aReading('2020-06-29', true, { by: '李四' })];
    expect(lines({ deliver: 'document', readings }).slice(2)).toEqual([
      '     2020-06-29  已制定出台  李四',
      '     2020-06-30  “value: 1”不是这个目标的数，未计入  张三',
    ]);
  });

  it('shows no invisible character of any text', () => {
    const view = viewOf(full);
    expect(targetLines(dirtied(view), 1, dirtied(PLAN), zh()).map(shown)).toEqual(lines(full));
  });
});

describe('how a target stands', () => {
  it.each<[string, Partial<Target>, string, string]>([
    [
      'is behind, expected in whole numbers',
      { ...half, at_least: 5 },
      '未达标；2 所（2020-06-30）；40%；按序时进度应达 2 所（40%）；与序时进度持平',
      'unmet; 2 所 (2020-06-30); 40%; 2 所 expected by now (40%); on schedule',
    ],
    [
      'is above',
      { ...half, at_least: 1 },
      '达标；2 所（2020-06-30）；100%；超额 1 所；按序时进度应达 0 所（0%）；超前序时进度 100 个百分点',
      'met; 2 所 (2020-06-30); 100%; 1 所 above target; 0 所 expected by now (0%); 100 points ahead',
    ],
    [
      'is ahead by a fraction',
      { ...half, at_least: 3 },
      '未达标；2 所（2020-06-30）；66.7%；按序时进度应达 1 所（33.3%）；超前序时进度 33.3 个百分点',
      'unmet; 2 所 (2020-06-30); 66.7%; 1 所 expected by now (33.3%); 33.3 points ahead',
    ],
    [
      'has no baseline',
      { increase_by: 1, unit: '%', readings: [aReading('2020-06-30', 96)] },
      '缺基数，不能判断；96%（2020-06-30）',
      'cannot be judged without a baseline; 96% (2020-06-30)',
    ],
    ['is overdue without data', { at_least: 1, due: '2020-06-30' }, '未报；逾期 1 天', 'no data; 1 day overdue'],
    [
      'is behind',
      { ...half, at_least: 12 },
      '未达标；2 所（2020-06-30）；16.7%；按序时进度应达 6 所（50%）；落后序时进度 33.3 个百分点',
      'unmet; 2 所 (2020-06-30); 16.7%; 6 所 expected by now (50%); 33.3 points behind',
    ],
    [
      'is behind a step on %, met or not',
      {
        at_least: 50,
        unit: '%',
        pace: [{ by: '2020-06-30', value: 49 }],
        readings: [aReading('2020-06-30', [12, 25])],
      },
      '未达标；48%（12/25）（2020-06-30）；按序时进度应达 49%；落后序时进度 1 个百分点',
      'unmet; 48% (12/25) (2020-06-30); 49% expected by now; 1 point behind',
    ],
    [
      'is met or not, without a pace',
      { at_least: 50, unit: '%', readings: [aReading('2020-06-30', [12, 25])] },
      '未达标；48%（12/25）（2020-06-30）',
      'unmet; 48% (12/25) (2020-06-30)',
    ],
    [
      'is unmet so far',
      { at_least: 5, unit: '所', pace: 'none', readings: [aReading('2020-06-30', 1, { org: 'boluo' })] },
      '暂未达标；1 所（2020-06-30）；3 个单位中 1 个已报；20%',
      'not met so far; 1 所 (2020-06-30); 1 of 3 units reported; 20%',
    ],
    [
      'has an older value of the city, and a later one of a unit',
      {
        at_least: 5,
        unit: '所',
        pace: 'none',
        readings: [aReading('2020-05-31', 4), aReading('2020-06-30', 1, { org: 'boluo' })],
      },
      '未达标；4 所（2020-05-31）；3 个单位中 1 个已报更新的数；80%',
      'unmet; 4 所 (2020-05-31); 1 of 3 units reported later values; 80%',
    ],
    [
      'has percentages of units only',
      { at_least: 50, unit: '%', readings: [aReading('2020-06-30', 60, { org: 'boluo' })] },
      '只报了百分数，无法汇总；3 个单位中 1 个已报',
      'percentages alone cannot be added up; 1 of 3 units reported',
    ],
    [
      'is partly reported and past due',
      { at_most: 5, due: '2020-06-30', readings: [aReading('2020-06-30', 1, { org: 'boluo' })] },
      '部分上报；1（2020-06-30）；3 个单位中 1 个已报；逾期 1 天',
      'partly reported; 1 (2020-06-30); 1 of 3 units reported; 1 day overdue',
    ],
    [
      'is not decided by what is known',
      { at_most: 5, readings: [aReading('2020-06-30', 1, { org: 'boluo' })] },
      '部分上报；1（2020-06-30）；3 个单位中 1 个已报',
      'partly reported; 1 (2020-06-30); 1 of 3 units reported',
    ],
    [
      'is delivered',
      { deliver: 'document', readings: [aReading('2020-06-30', true)] },
      '达标；已制定出台（2020-06-30）',
      'met; done (draw up) (2020-06-30)',
    ],
  ])('that %s', (_, target, chinese, english) => {
    expect([state(target), state(target, en())]).toEqual([chinese, english]);
  });

  it('counts who meets it, and who reported', () => {
    const readings = [aReading('2020-06-30', 4, { org: 'boluo' }), aReading('2020-06-30', 1, { org: 'huidong' })];
    expect(state({ at_least: 4, per: ['boluo', 'huidong'], readings })).toMatch(/^未达标；2 个中 1 个达标；/);
    const shared = { at_least: 9, allocation: { boluo: 5, huidong: 4 }, readings: readings.slice(0, 1) };
    expect(state(shared)).toContain(
      '暂未达标；4（2020-06-30）；2 个单位中 1 个已报；44.4%；按序时进度应达 4.5（50%）；落后序时进度 5.6 个百分点',
    );
    expect(state(shared, en())).toContain('1 of 2 units reported');
  });

  it('is green if it is met, and red if it is overdue', () => {
    expect(state({ ...half, at_least: 1 }, zh(null, true))).toMatch(/^<green>达标<\/>；/);
    expect(state({ ...half }, zh(null, true))).not.toContain('<');
    expect(state({ ...half, due: '2020-06-29' }, zh(null, true))).toContain('<red>逾期 2 天</>');
  });

  it('shows neither progress of nothing nor a gap of nothing', () => {
    expect(state({ at_least: 4, readings: [aReading('2020-06-30', 0)], pace: 'none' })).toBe(
      '未达标；0（2020-06-30）；0%',
    );
  });
});

it.each<[Partial<Target>, number, string, string]>([
  [{ at_least: 4, unit: '所' }, 1, '超额 1 所', '1 所 above target'],
  [{ at_least: 96, unit: '%' }, 1, '超额 1 个百分点', '1 percentage point above target'],
  [{ at_least: 96, unit: '%' }, 0.001, '超额 0.001 个百分点', '0.001 percentage points above target'],
  [{ between: [1, 2], unit: '%' }, 1, '超出上限 1%', '1% above the range'],
  [{ at_least: 4 }, 0.000_01, '超额 0.00001', '0.00001 above target'],
])('above %j is %d', (target, surplus, chinese, english) => {
  const words = [zh(), en()].map((screen) => surplusText(aTarget(target), surplus, screen));
  expect(words).toEqual([chinese, english]);
});

it('a baseline names its day and source, if it has them', () => {
  const text = (baseline: Target['baseline']) => baselineText(aTarget(baseline ? { baseline, unit: '%' } : {}), zh());
  expect(text({ value: 95.2, as_of: '2019-12-31', source: '年报' })).toBe('基期 95.2%（2019-12-31、年报）');
  expect(text({ value: 95.2 })).toBe('基期 95.2%');
});
