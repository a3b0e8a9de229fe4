import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answering } from '../../cli/answering.js';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const FILE = '01-preschool/004-private-conversion.yaml';
const AT = '2020-11-30T09:00:00+08:00';

const textOf = (cwd: string) => readFileSync(join(cwd, FILE), 'utf8');
const lastOf = (cwd: string) => parse(textOf(cwd)).reports.at(-1);

async function report(cwd: string, ...argv: string[]) {
  return run(['report', '4', ...argv, '--by', '张三'], { cwd });
}

/** `plan report 4` on a terminal, with somebody who makes `write` of the template. */
async function edited(cwd: string, write: (template: string) => string | null, ...argv: string[]) {
  const seen: string[] = [];
  const edit = async (text: string, name: string) => {
    seen.push(text, name);
    return write(text);
  };
  const ran = await run(['report', '4', ...argv, '--by', '张三'], {
    cwd,
    interactive: true,
    vars: { LANG: 'zh_CN.UTF-8', EDITOR: 'ed' },
    ask: async () => answering('放弃').asker,
    edit,
  });
  return { ...ran, seen };
}

describe('plan report', () => {
  it('adds one report, of the month of today', async () => {
    const cwd = copyOfPlan();
    const before = parse(textOf(cwd));
    const { code, out } = await report(cwd, '--progress', '累计28所', '--problems', '  ', '--next', '继续');
    expect(code).toBe(0);
    expect(out).toBe('4 引导民办幼儿园转为普惠性幼儿园40所：已报送 2020-11（进展情况、下一步）\n');
    const added = { period: '2020-11', progress: '累计28所', next: '继续', by: '张三', at: AT };
    expect(parse(textOf(cwd))).toEqual({ ...before, reports: [...before.reports, added] });
  });

  it('takes a period, as a month or a quarter', async () => {
    const cwd = copyOfPlan();
    expect((await report(cwd, '--next', '继续', '--period', '２０２０-q3')).code).toBe(0);
    expect(lastOf(cwd).period).toBe('2020-Q3');
    expect((await report(cwd, '--next', '继续', '--period', '2020-09')).code).toBe(0);
    expect(lastOf(cwd).period).toBe('2020-09');
    expect((await report(cwd, '--next', '继续', '--period', '2020-h1')).code).toBe(0);
    expect(lastOf(cwd).period).toBe('2020-H1');
    expect((await report(cwd, '--next', '继续', '--period', '2020')).code).toBe(0);
    expect(lastOf(cwd).period).toBe('2020');
  });

  it('asks before a second report of a month, unless another unit hands it in', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd);
    const again = await report(cwd, '--next', '继续', '--period', '2020-10');
    expect({ code: again.code, out: again.out }).toEqual({ code: 1, out: '' });
    expect(again.err).toBe(
      '4 引导民办幼儿园转为普惠性幼儿园40所：有疑问，没有登记\n' +
        '  2020-10 已有报送（李四，2020-11-04）\n' +
        '  请核对改正；确实无误的，在原命令后加 --confirm 照录\n',
    );
    expect(textOf(cwd)).toBe(before);
    expect((await report(cwd, '--next', '继续', '--period', '2020-10', '--confirm')).code).toBe(0);
    expect(lastOf(cwd)).toEqual({ period: '2020-10', next: '继续', confirmed: true, by: '张三', at: AT });
    const unit = await report(cwd, '--next', '继续', '--period', '2020-10', '--org', '博罗县');
    expect(unit.out).toContain('：博罗县已报送 2020-10（下一步）');
    expect(lastOf(cwd)).toMatchObject({ period: '2020-10', org: 'boluo' });
    expect(Object.keys(lastOf(cwd)).slice(0, 2)).toEqual(['period', 'org']);
  });

  it('is of the month before until its report is due', async () => {
    const cwd = copyOfPlan();
    const at = (now: string) => run(['report', '4', '--next', now, '--by', '张三', '--confirm'], { cwd, now });
    // The first of November 2020 is a Sunday, so the fifth working day is Friday the 6th.
    expect((await at('2020-11-06T23:00:00+08:00')).out).toContain('已报送 2020-10');
    expect((await at('2020-11-09T09:00:00+08:00')).out).toContain('已报送 2020-11');
  });

  it('skips what is reported already, and refuses a period that has not begun', async () => {
    const cwd = copyOfPlan();
    await report(cwd, '--next', '继续');
    const before = textOf(cwd);
    const again = await report(cwd, '--next', '继续');
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
    expect(again.out).toContain('已有相同的报送');
    const future = await report(cwd, '--next', '继续', '--period', '2020-12');
    expect({ code: future.code, out: future.out }).toEqual({ code: 1, out: '' });
    expect(future.err).toContain('--period 2020-11');
    expect(textOf(cwd)).toBe(before);
  });

  it('never asks off a terminal, but names the options', async () => {
    const { code, out, err } = await report(copyOfPlan());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const option of ['--progress', '--problems', '--next']) expect(err).toContain(option);
    expect((await report(copyOfPlan(), '--progress', ' ')).code).toBe(2);
    expect((await report(copyOfPlan(), '--progress', 'a', '--period', '2020-13')).code).toBe(2);
    expect((await run(['report', '999', '--next', 'a', '--by', '张三'], { cwd: copyOfPlan() })).code).toBe(2);
  });

  it('opens the editor on a terminal where nothing is given', async () => {
    const cwd = copyOfPlan();
    const { code, seen } = await edited(cwd, (text) =>
      text
        .replace('【进展情况】\n', '【进展情况】\r\n累计28所\n\n#1 幼儿园开园\n# 第二段\n')
        .replace('【下一步】', '【下一步】继续'),
    );
    expect(code).toBe(0);
    expect(seen[0]).toContain('【进展情况】\n\n\n【存在问题】\n\n\n【下一步】\n');
    expect(seen[0]).toContain('# 4 引导民办幼儿园转为普惠性幼儿园40所：2020-11 报送\n');
    expect(seen[1]).toMatch(/\.txt$/);
    expect(lastOf(cwd)).toEqual({
      period: '2020-11',
      progress: '累计28所\n\n#1 幼儿园开园\n# 第二段',
      next: '继续',
      by: '张三',
      at: AT,
    });
  });

  it('reads what an editor saved with the line ends of old Macs, without its own hints', async () => {
    const cwd = copyOfPlan();
    const { code } = await edited(cwd, (text) =>
      text.replace('【存在问题】\n', '【存在问题】\n#2 园舍未验收\n').replaceAll('\n', '\r'),
    );
    expect(code).toBe(0);
    expect(lastOf(cwd)).toMatchObject({ problems: '#2 园舍未验收' });
    expect(Object.keys(lastOf(cwd))).not.toContain('next');
  });

  it('speaks the language of the interface in the editor', async () => {
    const cwd = copyOfPlan();
    const { code, seen } = await edited(cwd, (text) => text.replace('[Problems]', '[Problems] money'), '--lang', 'en');
    expect(code).toBe(0);
    expect(seen[0]).toMatch(/^\[Progress\]\n/);
    expect(lastOf(cwd).problems).toBe('money');
  });

  it('records nothing where the editor is left empty or fails', async () => {
    const cwd = copyOfPlan();
    const before = textOf(cwd);
    const empty = await edited(cwd, (text) => text);
    expect({ code: empty.code, out: empty.out }).toEqual({ code: 1, out: '' });
    expect(empty.err).toContain('没有写内容');
    expect((await edited(cwd, () => '')).code).toBe(1);
    const failed = await edited(cwd, () => null);
    expect(failed.code).toBe(3);
    expect(failed.err).toContain('编辑器');
    expect(textOf(cwd)).toBe(before);
  });

  it('prints what was written and cannot be recorded', async () => {
    const cwd = copyOfPlan();
    const above = await edited(cwd, (text) => `开头的话\n${text}`);
    expect(above.code).toBe(1);
    expect(above.err).toContain('第一个标题之上');
    expect(above.err).toContain('开头的话');
    const meanwhile = await edited(cwd, (text) => {
      writeFileSync(join(cwd, FILE), 'id: [\n');
      return text.replace('【下一步】', '【下一步】写了很久');
    });
    expect(meanwhile.code).toBe(3);
    expect(meanwhile.err).toContain('【下一步】写了很久');
  });

  it('does not open the editor for what would be refused', async () => {
    const cwd = copyOfPlan();
    const future = await edited(cwd, (text) => text, '--period', '2021-01');
    expect({ code: future.code, seen: future.seen }).toEqual({ code: 1, seen: [] });
    const wrong = await edited(cwd, (text) => text, '--period', '最近');
    expect({ code: wrong.code, seen: wrong.seen }).toEqual({ code: 2, seen: [] });
  });
});
