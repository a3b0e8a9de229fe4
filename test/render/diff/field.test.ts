import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../../src/core/diff/plan.js';
import type { Target } from '../../../src/core/task.js';
import { fieldWords, planWords } from '../../../src/render/diff/field.js';
import { aPlan, aTarget } from '../../core/build.js';
import { dirtied } from '../draw.js';
import { inBoth } from './in-both.js';

const COUNT = aTarget({ at_least: 9, unit: '所' });
const STEPS = [
  { by: '2020-06-30', value: 3 },
  { by: '2021-01-31', value: 9 },
];
const SOURCE = { document: 'work-plan-2020', item: 28 };
const PLAN = aPlan({ documents: [{ id: 'work-plan-2020', title: '工作要点' }] });

describe('a field of a task', () => {
  it.each<[string, unknown, unknown, Target | null, string, string]>([
    ['title', '建园', '新建园', null, '任务名称：“建园” → “新建园”', 'title "建园" → "新建园"'],
    ['scope', null, '县区', null, '写明内容：县区', 'scope set: 县区'],
    ['unclear', '谁报', null, null, '删去表述不明确：谁报', 'unclear removed: 谁报'],
    ['weight', 1, 2, null, '权重：1 → 2', 'weight 1 → 2'],
    ['related', [1, 2], [1, 2, 3], null, '相关任务：1、2 → 1、2、3', 'related tasks 1, 2 → 1, 2, 3'],
    ['x-note\u200B', null, { a: 1 }, null, '写明 x-note：{"a":1}', 'x-note set: {"a":1}'],
    ['pace', 'linear', 'none', COUNT, '序时要求：“按月均匀” → “不按序时”', 'expected pace "even by months" → "none"'],
    [
      'pace',
      null,
      STEPS,
      COUNT,
      '写明序时要求：6月30日 3 所、2021年1月31日 9 所',
      'expected pace set: 3 所 by 2020-06-30, 9 所 by 2021-01-31',
    ],
    ['pace', STEPS.slice(0, 1), null, null, '删去序时要求：6月30日 3', 'expected pace removed: 3 by 2020-06-30'],
    ['pace', null, 'odd', COUNT, '写明序时要求：odd', 'expected pace set: odd'],
    [
      'source',
      SOURCE,
      { ...SOURCE, document: 'x' },
      null,
      '出处：《工作要点》第 28 条 → 《x》第 28 条',
      'source 工作要点, item 28 → x, item 28',
    ],
    ['source', null, 'odd', null, '写明出处：odd', 'source set: odd'],
    ['source', null, { document: 'x' }, null, '写明出处：{"document":"x"}', 'source set: {"document":"x"}'],
  ])('%s from %j to %j', (field, before, after, target, chinese, english) => {
    expect(inBoth((screen) => fieldWords(field, before, after, target, screen), PLAN)).toEqual([chinese, english]);
    const dirty = inBoth((screen) => fieldWords(field, dirtied(before), dirtied(after), target, screen), dirtied(PLAN));
    if (typeof after !== 'object') expect(dirty).toEqual([chinese, english]);
  });
});

describe('what changed in the plan', () => {
  const item = (parts: Partial<Extract<PlanChange, { kind: 'item' }>>): PlanChange => ({
    kind: 'item',
    list: 'sections',
    before: null,
    after: null,
    ...parts,
  });
  const org = { id: 'boluo', name: '博罗县', kind: 'county' };
  it.each<[PlanChange, string, string]>([
    [{ kind: 'plan', before: null, after: '要点' }, '整份计划为新增：要点', 'the whole plan is new: 要点'],
    [{ kind: 'plan', before: '要点', after: null }, '整份计划被删去：要点', 'the whole plan is gone: 要点'],
    [
      item({ after: { number: 1, id: 'preschool', title: '学前' } }),
      '新增板块：1、preschool、学前',
      'section added: 1, preschool, 学前',
    ],
    [
      item({ before: { number: 1, id: 'preschool', title: '学前' } }),
      '删去板块：1、preschool、学前',
      'section removed: 1, preschool, 学前',
    ],
    [
      item({ list: 'orgs', before: org, after: { ...org, name: '博罗' } }),
      '单位：boluo、博罗县、县区 → boluo、博罗、县区',
      'unit boluo, 博罗县, county → boluo, 博罗, county',
    ],
    [
      { kind: 'field', field: 'language', before: 'x', after: 'county' },
      '界面语言：“x” → “县区”',
      'language "x" → "county"',
    ],
    [{ kind: 'field', field: 'period.end', before: 30, after: 20 }, '计划期结束：30 → 20', 'end of the period 30 → 20'],
    [
      { kind: 'field', field: 'organization', before: null, after: '教育局' },
      '写明发文单位：教育局',
      'organization set: 教育局',
    ],
    [{ kind: 'field', field: 'x-a', before: true, after: null }, '删去 x-a：是', 'x-a removed: yes'],
    [
      { kind: 'field', field: 'lint.due-unclear', before: null, after: { level: 'off', reason: '试行' } },
      '写明检查规则 due-unclear：off、试行',
      'rule of lint due-unclear set: off, 试行',
    ],
  ])('%j', (change, chinese, english) => {
    expect(inBoth((screen) => planWords(change, screen))).toEqual([chinese, english]);
    expect(inBoth((screen) => planWords(dirtied(change), screen))).toEqual([chinese, english]);
  });
});
