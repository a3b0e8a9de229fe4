import { describe, expect, it } from 'vitest';
import { type RuleView, renderRule, renderRules } from '../../src/render/rules.js';
import { en, linesOf, zh } from './draw.js';

const rule = (parts: Partial<RuleView> = {}): RuleView => ({
  id: 'lead-missing',
  level: 'warning',
  tier: 'always',
  change: null,
  text: {
    title: '任务有牵头单位',
    why: '没有牵头单位就没有人负责。',
    message: { default: '没有牵头单位', other: '牵头单位是空的' },
    advice: { default: '补上 lead', other: '写上单位' },
  },
  ...parts,
});
const CHANGED = rule({ id: 'a', level: 'off', change: { level: 'warning', reason: '试行\u200B' } });

describe('the list of rules', () => {
  it('has a row for each, and the hint', () => {
    const rules = [
      rule(),
      rule({ id: 'a', level: 'error', tier: 'strict' }),
      rule({ id: 'b', level: 'off', tier: 'base' }),
    ];
    expect(linesOf(renderRules(rules, zh(null, true)))).toEqual([
      '<dim>规则</>          <dim>级别</>  <dim>检查</>  <dim>要求</>',
      'lead-missing  警告  每次  任务有牵头单位',
      'a             错误  严格  任务有牵头单位',
      'b             关闭  对比  任务有牵头单位',
      '',
      '查看一条规则：plan rules 规则名',
    ]);
  });

  it('tells below what the plan changes, and why', () => {
    expect(linesOf(renderRules([rule(), CHANGED], zh(null, true))).slice(-5)).toEqual([
      '',
      '<bold>plan.yaml 的调整</>',
      '  a：警告改为关闭；试行',
      '',
      '查看一条规则：plan rules 规则名',
    ]);
    expect(linesOf(renderRules([CHANGED], en())).slice(-4)).toEqual([
      'Changed by plan.yaml',
      '  a: off, not warning; 试行',
      '',
      'About one rule: plan rules <rule>',
    ]);
  });

  it('leaves out when a rule runs on a narrow screen, and wraps the hint', () => {
    expect(linesOf(renderRules([rule()], en(30))).slice(-2)).toEqual(['About one rule: plan rules', '<rule>']);
    expect(linesOf(renderRules([rule()], zh(34))).slice(0, 2)).toEqual([
      '规则          级别  要求',
      'lead-missing  警告  任务有牵头单位',
    ]);
  });
});

describe('the page of a rule', () => {
  it('says what it asks for, why, and each message with its advice', () => {
    expect(linesOf(renderRule(rule(), zh(null, true)))).toEqual([
      '<bold>lead-missing</>  警告',
      '任务有牵头单位',
      '',
      '<bold>为什么</>',
      '  没有牵头单位就没有人负责。',
      '',
      '<bold>提示与处理办法</>',
      '  没有牵头单位',
      '    <dim>处理办法：</>补上 lead',
      '  牵头单位是空的',
      '    <dim>处理办法：</>写上单位',
    ]);
  });

  it('says when it runs, and what the plan changes', () => {
    const lines = linesOf(renderRule({ ...CHANGED, tier: 'base' }, zh()));
    expect(linesOf(renderRule(CHANGED, zh(null, true)))).toContain('<bold>plan.yaml 的调整</>');
    expect(lines.slice(0, 8)).toEqual([
      'a  关闭',
      '任务有牵头单位',
      '',
      '只在与以前的提交对比时检查',
      '',
      'plan.yaml 的调整',
      '  a：警告改为关闭；试行',
      '',
    ]);
    expect(linesOf(renderRule(rule({ tier: 'strict', level: 'error' }), en())).slice(0, 4)).toEqual([
      'lead-missing  error',
      '任务有牵头单位',
      '',
      'Runs only with plan lint --strict, or with --rule and its name',
    ]);
  });

  it('uses the advice for all messages if a message has none of its own', () => {
    const text = { ...rule().text, advice: { default: '补上 lead' } };
    expect(linesOf(renderRule(rule({ text }), zh())).slice(-2)).toEqual([
      '  牵头单位是空的',
      '    处理办法：补上 lead',
    ]);
  });

  it('is no wider than the screen', () => {
    const text = { ...rule().text, title: 'a task has a unit that leads it' };
    const lines = linesOf(renderRule({ ...CHANGED, tier: 'strict', text }, en(24)));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(24);
  });

  it('wraps advice beside its label', () => {
    const advice = { default: '在任务文件里补上 lead' };
    expect(linesOf(renderRule(rule({ text: { ...rule().text, advice } }), zh(22))).slice(-3)).toEqual([
      '    处理办法：在任务文件',
      '              里补上',
      '              lead',
    ]);
  });
});
