import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/render/ask.js';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const TASK = '01-preschool/006-community-kindergartens.yaml';
const textIn = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

/** Runs a command at a terminal where somebody picks these choices in turn, each by a part of its name. */
async function asked(argv: readonly string[], cwd: string, ...picks: (string | null)[]) {
  const questions: string[] = [];
  const pick = async (message: string, choices: readonly Choice[]) => {
    questions.push(message);
    const part = picks.shift();
    if (part === undefined) throw new Error(`no answer to ${message}`);
    return part === null ? null : (choices.find(({ name }) => name.includes(part))?.value ?? null);
  };
  const ask = async () => ({ pick, text: async () => null });
  const vars = { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' };
  return { ...(await run(argv, { cwd, vars, width: 80, interactive: true, ask })), questions };
}

const assign = (lead: string, ...more: string[]) => ['assign', '6', '--lead', lead, '--by', '张三', ...more];

describe('an unknown unit, on a terminal', () => {
  it('is taken for the nearest', async () => {
    const cwd = copyOfPlan();
    const { code, out, questions } = await asked(assign('惠城去'), cwd, '惠城区');
    expect({ code, questions }).toEqual({ code: 0, questions: ['没有单位“惠城去”，怎么办'] });
    expect(textIn(cwd, TASK)).toContain('lead: huicheng\n');
    expect(out).toContain('“惠城去”按“惠城区”办理\n');
    expect(out).toMatch(/下次可以直接运行：\n {2}plan assign 6 --lead huicheng --by 张三\n$/);
  });

  it('is added with a kind, and both command lines are shown', async () => {
    const cwd = copyOfPlan();
    const { code, out } = await asked(assign('装备中心', '--support', '装备中心,惠城'), cwd, '登记新单位', '科室');
    expect(code).toBe(0);
    expect(textIn(cwd, 'plan.yaml')).toContain('  - { id: 装备中心, kind: office }\n');
    expect(textIn(cwd, TASK)).toContain('lead: 装备中心\nsupport: [装备中心, huicheng]\n');
    expect(out).toContain('  plan org add 装备中心 --kind 科室\n  plan assign 6 --lead 装备中心 --by 张三');
  });

  it('is one that is chosen; several are asked for one after the other', async () => {
    const cwd = copyOfPlan();
    const { code, questions } = await asked(
      assign('甲', '--support', '乙'),
      cwd,
      '从已有',
      '博罗县',
      '从已有',
      '惠东县',
    );
    expect({ code, questions: questions.length }).toEqual({ code: 0, questions: 4 });
    expect(textIn(cwd, TASK)).toContain('lead: boluo\nsupport: [huidong]\n');
  });

  it.each([['先不办'], [null]])('changes nothing if the answer is %s', async (answer) => {
    const cwd = copyOfPlan();
    const before = textIn(cwd, TASK);
    const { code, err } = await asked(assign('装备中心'), cwd, answer);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('什么都没有改动') });
    expect(textIn(cwd, TASK)).toBe(before);
  });

  it('is not asked about where a command only reads, or the caller is a program', async () => {
    const cwd = copyOfPlan();
    for (const argv of [
      ['list', '--org', '装备中心'],
      [...assign('装备中心'), '--json'],
    ]) {
      const { code, err, questions } = await asked(argv, cwd);
      expect({ code, questions }).toEqual({ code: 2, questions: [] });
      expect(err).toMatch(/plan\s+org\s+add\s+装备中心\s+--kind\s+<类别>/);
    }
  });
});
