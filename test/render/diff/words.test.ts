import { describe, expect, it } from 'vitest';
import type { TaskChange } from '../../../src/core/diff/change.js';
import type { Target, Task } from '../../../src/core/task.js';
import { changeWords, wholeWords } from '../../../src/render/diff/words.js';
import { anExtension, aReading, aTarget, aTask, COMPULSORY, only, PRESCHOOL, standing } from '../../core/build.js';
import { dirtied } from '../draw.js';
import { inBoth } from './in-both.js';

const DAY = '2020-06-30';
const RECORDED = { by: '张三', at: '2020-06-05T10:00:00+08:00' };
const TARGET = aTarget({ id: 'k', name: '公办园', at_least: 25, unit: '所', pace: 'none' });
const ONE = aTask({ targets: [TARGET] });
const TWO = aTask({ targets: [TARGET, aTarget({ id: 'b', at_least: 1 })] });
const of = (target: Target) => only(standing(aTask({ targets: [target] }), DAY).targets);

/** What is said of a change; nothing invisible may be in it. */
const said = (change: TaskChange, task: Task = ONE) => {
  const words = inBoth((screen) => changeWords(change, task, screen));
  expect(inBoth((screen) => changeWords(dirtied(change), task, { ...screen, plan: dirtied(screen.plan) }))).toEqual(
    words,
  );
  return words;
};

describe('a change of a task', () => {
  it.each<[TaskChange, string, string]>([
    [
      { kind: 'renumbered', before: 28, after: 29 },
      '序号：28 → 29（序号永远不变）',
      'number 28 → 29 (a number is permanent)',
    ],
    [
      { kind: 'moved', before: PRESCHOOL, after: COMPULSORY },
      '由“一、学前教育”移到“二、义务教育”',
      'moved from "1. 学前教育" to "2. 义务教育"',
    ],
    [
      { kind: 'moved', before: PRESCHOOL, after: { ...PRESCHOOL, id: 'other' } },
      '由“preschool”移到“other”',
      'moved from "preschool" to "other"',
    ],
    [{ kind: 'file', before: 'a.yaml', after: 'b.yaml' }, '文件改名：a.yaml → b.yaml', 'file renamed a.yaml → b.yaml'],
    [
      { kind: 'status', before: 'in_progress', after: 'closed', steps: [] },
      '状态：推进中 → 已销号（没有经过记录）',
      'status in progress → closed (not in its history)',
    ],
    [
      { kind: 'report', entry: { ...RECORDED, period: '2020-05', next: '封顶' } },
      '报送 2020-05；下一步：封顶',
      'report 2020-05; Next: 封顶',
    ],
    [
      { kind: 'evidence', entry: { ...RECORDED, type: 'link', title: '公告', url: 'x' } },
      '佐证材料 链接  公告；x',
      'evidence link  公告; x',
    ],
    [
      { kind: 'evidence_file', path: 'evidence/a' },
      '佐证材料的文件 evidence/a 被换成了另一个文件',
      'evidence file evidence/a was replaced by another',
    ],
    [
      { kind: 'evidence_gone', path: 'evidence/a' },
      '佐证材料的文件 evidence/a 不见了',
      'evidence file evidence/a is gone',
    ],
    [{ kind: 'reordered', list: 'history', target: null }, '经过的先后次序被打乱', 'the order of history changed'],
    [
      { kind: 'field', field: 'title', before: '甲', after: '乙', target: null },
      '任务名称：“甲” → “乙”',
      'title "甲" → "乙"',
    ],
    [
      { kind: 'extension', target: null, entry: anExtension('2020-06-30', '2020-07-31', '2020-06-01') },
      '延期：6月30日 → 7月31日，周九批准；理由',
      'extended 2020-06-30 → 2020-07-31, approved by 周九; 理由',
    ],
    [
      {
        kind: 'entry',
        list: 'reports',
        target: null,
        number: 1,
        before: { ...RECORDED, period: '2020-05' },
        after: null,
      },
      '报送第 1 条被删去：“2020-05”',
      'entry 1 of reports was removed: "2020-05"',
    ],
  ])('%j', (change, chinese, english) => expect(said(change)).toEqual([chinese, english]));

  it('names its target if the task has several', () => {
    const change: TaskChange = { kind: 'field', field: 'name', before: '园', after: '公办园', target: TARGET };
    expect(said(change)).toEqual(['名称：“园” → “公办园”', 'name "园" → "公办园"']);
    expect(said(change, TWO)).toEqual(['目标“公办园”名称：“园” → “公办园”', 'target "公办园" name "园" → "公办园"']);
    expect(said({ ...change, target: null }, TWO)[0]).toBe('名称：“园” → “公办园”');
  });

  it('of readings says what they say', () => {
    const readings = [aReading('2020-06-05', 12)];
    const [before, after] = [of(TARGET), of({ ...TARGET, readings })];
    expect(said({ kind: 'readings', target: TARGET, added: readings, before, after })[0]).toBe(
      '截至6月5日：12/25 所（48%）',
    );
  });
});

describe('a changed date', () => {
  const date = (parts: Partial<Extract<TaskChange, { kind: 'date' }>>): TaskChange => ({
    kind: 'date',
    field: 'due',
    target: null,
    before: '2020-06-30',
    after: '2020-07-31',
    days: { before: '2020-06-30', after: '2020-07-31' },
    recorded: false,
    ...parts,
  });
  it.each<[string, TaskChange, string, string]>([
    [
      'without an extension',
      date({}),
      '完成时限：6月30日 → 7月31日（没有延期记录）',
      'due 2020-06-30 → 2020-07-31 (without an extension)',
    ],
    ['with one', date({ recorded: true }), '完成时限：6月30日 → 7月31日', 'due 2020-06-30 → 2020-07-31'],
    [
      'that was inherited',
      date({ before: null, days: { before: '2020-12-31', after: '2020-07-31' } }),
      '完成时限：12月31日（沿用） → 7月31日（没有延期记录）',
      'due 2020-12-31 (inherited) → 2020-07-31 (without an extension)',
    ],
    [
      'that is inherited now, the same day',
      date({ after: null, days: { before: '2020-06-30', after: '2020-06-30' } }),
      '完成时限：6月30日 → 6月30日（沿用）',
      'due 2020-06-30 → 2020-06-30 (inherited)',
    ],
    ['of the start', date({ field: 'start' }), '开始：6月30日 → 7月31日', 'start 2020-06-30 → 2020-07-31'],
  ])('%s', (_, change, chinese, english) => expect(said(change)).toEqual([chinese, english]));
});

describe('a changed target', () => {
  it('that is new or gone is told whole', () => {
    const target: Target = { ...TARGET, commitment: 'strive', due: '2020-12-05', per: 'county' };
    const change = { kind: 'target', target, standing: of(target) } as const;
    expect(said({ ...change, how: 'added' })).toEqual([
      '新增目标“公办园”：不少于 25 所、各县区逐个达标；力争；12月5日',
      'added target "公办园": at least 25 所, each county; strive; 2020-12-05',
    ]);
    expect(said({ ...change, how: 'removed', target: TARGET, standing: of(TARGET) })[0]).toBe(
      '删去目标“公办园”：不少于 25 所',
    );
  });

  it('with another id is always named', () => {
    const change: TaskChange = { kind: 'target_id', target: TARGET, before: 'a', after: 'k' };
    expect(said(change)).toEqual(['目标“公办园”标识：a → k', 'target "公办园" id a → k']);
  });

  it('with another bound says whether that is easier, and what it changes', () => {
    const readings = [aReading('2020-06-05', 20)];
    const [before, after] = [of({ ...TARGET, readings }), of({ ...TARGET, at_least: 20, readings })];
    expect(said({ kind: 'bound', target: TARGET, before, after, strictness: 'easier' })).toEqual([
      '目标“公办园”不少于 25 所 → 不少于 20 所（降低要求）；20/20 所（100%）；由未达标变为达标',
      'target "公办园" at least 25 所 → at least 20 所 (lowered); 20/20 所 (100%); unmet before, met now',
    ]);
    expect(said({ kind: 'bound', target: TARGET, before, after: before, strictness: 'same' })[0]).toBe(
      '目标“公办园”不少于 25 所 → 不少于 25 所',
    );
  });

  it('with another baseline', () => {
    const share = { ...TARGET, unit: '%' };
    const change = { kind: 'baseline', target: share, strictness: 'harder' } as const;
    expect(said({ ...change, before: undefined, after: { value: 95, as_of: '2019-12-31' } })).toEqual([
      '基期：无 → 基期 95%（2019-12-31）（提高要求）',
      'baseline none → Baseline 95% (2019-12-31) (raised)',
    ]);
    expect(said({ ...change, strictness: 'other', before: { value: 95 }, after: undefined })[0]).toBe(
      '基期：基期 95% → 无（高低不能比较）',
    );
  });

  it('with another commitment', () => {
    const change = { kind: 'commitment', target: null, before: 'firm', after: null } as const;
    expect(said({ ...change, strictness: 'easier' })).toEqual([
      '承诺：确保 → 未明确（减弱）',
      'commitment firm → not set (weakened)',
    ]);
    expect(said({ ...change, after: 'strive', strictness: 'other' })[0]).toBe('承诺：确保 → 力争');
  });

  it('with other shares is judged only if these are lower', () => {
    const shares = [
      { org: 'boluo', before: 5, after: 4 },
      { org: 'huidong', before: null, after: 1 },
    ];
    const change = { kind: 'allocation', target: TARGET, shares } as const;
    expect(said({ ...change, strictness: 'easier' })).toEqual([
      '分解：博罗县由 5 所改为 4 所、惠东县由无改为 1 所（降低要求）',
      'allocation 博罗县 5 所 → 4 所, 惠东县 none → 1 所 (lowered)',
    ]);
    expect(said({ ...change, strictness: 'harder' })[0]).toBe('分解：博罗县由 5 所改为 4 所、惠东县由无改为 1 所');
  });
});

describe('an assignment', () => {
  it('names units, with who changed them and why', () => {
    const steps = [{ ...RECORDED, key: 'lead', from: 'boluo', to: 'huidong', note: '调整' } as const];
    expect(said({ kind: 'assignment', field: 'lead', before: ['boluo'], after: ['huidong'], steps })).toEqual([
      '牵头单位：博罗县 → 惠东县（张三；调整）',
      'lead 博罗县 → 惠东县 (张三; 调整)',
    ]);
  });

  it('to nobody, and of leaders, who are no units', () => {
    const change = { kind: 'assignment', steps: [] } as const;
    expect(said({ ...change, field: 'responsible', before: ['boluo', 'huidong'], after: [] })[0]).toBe(
      '责任单位：博罗县、惠东县 → 未明确',
    );
    expect(said({ ...change, field: 'leader', before: [], after: ['boluo'] })[1]).toBe('leader not set → boluo');
  });
});

describe('a task on one side only', () => {
  const whole = (task: Task, isAdded = true) => inBoth((screen) => wholeWords(standing(task, DAY), isAdded, screen));

  it('tells what it is about, then what it promises', () => {
    const targets = [{ ...TARGET, readings: [aReading('2020-06-05', 12)] }, aTarget({ id: 'b', deliver: 'document' })];
    const task = aTask({ status: 'in_progress', lead: 'boluo', due: '2020-12-05', targets });
    expect(whole(task)).toEqual([
      [
        '新增任务；完成时限 12月5日；牵头单位：博罗县；状态 推进中',
        '目标“公办园”：不少于 25 所；12/25 所（48%）',
        '目标“目标”：制定出台',
      ],
      [
        'task added; due 2020-12-05; lead: 博罗县; status in progress',
        'target "公办园": at least 25 所; 12/25 所 (48%)',
        'target "目标": draw up',
      ],
    ]);
    expect(whole(dirtied(task))).toEqual(whole(task));
  });

  it('leaves out what it has not', () => {
    expect(whole(aTask(), false)).toEqual([['删去任务；完成时限 12月31日'], ['task removed; due 2020-12-31']]);
  });
});
