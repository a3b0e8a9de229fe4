import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan, type Edit } from '../../copy.js';
import { type Around, run } from '../../run.js';

const CHINESE = { LANG: 'zh_CN.UTF-8' };
const planIn = (cwd: string) => readFileSync(join(cwd, 'plan.yaml'), 'utf8');

/** Runs `plan org add` on a plan, which is a copy of that of the tests unless another is named. */
async function add(typed: readonly string[], { edit, ...around }: Around & { edit?: never; plan?: Edit } = {}) {
  const cwd = around.cwd ?? copyOfPlan(around.plan === undefined ? {} : { 'plan.yaml': around.plan });
  const before = planIn(cwd);
  const ran = await run(['org', 'add', ...typed], { vars: CHINESE, ...around, cwd });
  return { ...ran, cwd, before, after: planIn(cwd) };
}

describe('plan org add', () => {
  it('adds a unit behind the others, and nothing else, also when it is run again', async () => {
    const typed = [
      '装备中心',
      '--kind',
      '其他',
      '--alias',
      '装备办',
      '--alias',
      '电教站',
      '--parent',
      '博罗',
      '--code',
      '441322',
    ];
    const { code, out, err, cwd, before, after } = await add(typed);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('已登记单位“装备中心”：其他、简称装备办、电教站、代码 441322、上级博罗县\n');
    const line = '  - { id: 装备中心, aliases: [装备办, 电教站], kind: other, code: "441322", parent: boluo }\n';
    expect(after.replace(line, '')).toBe(before);
    const again = await add(typed, { cwd });
    expect(again).toMatchObject({ code: 0, out: '单位“装备中心”：已经如此，不用再改\n', after });
    expect((await run(['lint'], { cwd })).err).toBe('');
  });

  it('takes the id of a kind, and says so in English', async () => {
    const { out } = await add(['Equipment (2)', '--kind', 'office', '--lang', 'en']);
    expect(out).toBe('added the unit "Equipment (2)" (id equipment-2): office\n');
  });

  it('gives a unit that is there what it lacks', async () => {
    const { out, before, after } = await add(['boluo', '--alias', '博罗', '--kind', '县区']);
    expect(out).toBe('单位“博罗县”（标识 boluo）：补上简称博罗\n');
    expect(after).toBe(before.replace('name: 博罗县, kind', 'name: 博罗县, aliases: [博罗], kind'));
  });

  it('shows the difference in a dry run', async () => {
    const { out, before, after } = await add(['装备中心', '--kind', '其他', '--dry-run']);
    expect(out).toContain('+  - { id: 装备中心, kind: other }\n');
    expect(after).toBe(before);
  });

  it.each([
    [['装备中心'], 1, '没有写“装备中心”是什么单位；类别有：county 县区、zone 开发区'],
    [['惠东'], 1, '已有“惠东县”（标识 huidong），同一个单位不用再登记'],
    [['装备中心', '--kind', '处'], 2, '--kind 不能是“处”；可用：county 县区, zone 开发区, municipal 市直'],
    [['博罗县', '--kind', '科室'], 1, '已有单位“博罗县”（标识 boluo），类别是县区'],
    [['新', '--kind', '科室', '--alias', 'boluo'], 1, '“boluo”已是单位“博罗县”（标识 boluo）的标识、名称或简称'],
    [['null', '--kind', '科室'], 1, '从“null”得不出单位标识'],
    [['2020', '--kind', '科室'], 1, '从“2020”得不出单位标识'],
    [['甲', '--kind', '科室', '--id', 'yes'], 1, '--id 的“yes”不能作单位标识'],
    [['甲', '--kind', '科室', '--code', '44'], 2, '--code 的“44”不是行政区划代码'],
    [['none', '--kind', '科室'], 2, '“none”在命令中表示没有单位'],
    [['科\n室', '--kind', '科室'], 2, '单位名称要写一行文字'],
    [[' ', '--kind', '科室'], 2, '单位名称要写一行文字'],
    [['科\u200b室', '--kind', '科室'], 2, '看不见的字符'],
    [['科'.repeat(2000), '--kind', '科室'], 2, '不超过 200 个字'],
    [['甲', '--kind', '科室', '--parent', '乙'], 2, '没有单位“乙”'],
  ])('refuses %j', async (typed, code, said) => {
    const ran = await add(typed);
    expect({ ...ran, err: ran.err.replaceAll('\n', '') }).toMatchObject({
      code,
      out: '',
      err: expect.stringContaining(said),
    });
    expect(ran.after).toBe(ran.before);
  });

  it.each<[string, readonly string[], string]>([
    ['quotes', ['“甲”"乙"\'', '--id', 'jia'], `{ id: jia, name: “甲”"乙"', kind: office }`],
    ['a YAML word', ['Yes', '--id', 'jia'], '{ id: jia, name: "Yes", kind: office }'],
    ['a colon and a comma', ['甲: 乙, 丙', '--id', 'jia'], '{ id: jia, name: "甲: 乙, 丙", kind: office }'],
  ])('writes %s so that it stays what it is', async (_, typed, line) => {
    const { code, after } = await add([...typed, '--kind', '科室']);
    expect(code).toBe(0);
    expect(after).toContain(`  - ${line}\n`);
  });

  it('keeps Windows line ends, comments and lists in brackets as they are', async () => {
    const plan = (text: string) =>
      text.replace(/orgs:\n[\s\S]*?\n(?=\S)/, 'orgs: [{ id: boluo, kind: county }] # 单位\n').replaceAll('\n', '\r\n');
    const { code, before, after } = await add(['甲', '--kind', '科室'], { plan });
    expect(code).toBe(0);
    expect(after).toBe(before.replace('county }]', 'county }, { id: 甲, kind: office }]'));
  });

  it('makes the list where there is none', async () => {
    const plan = (text: string) => text.replace(/orgs:\n[\s\S]*?\n(?=\S)/, '');
    const { code, after, before } = await add(['甲', '--kind', '科室'], { plan });
    expect(code).toBe(0);
    expect(after.replace('orgs:\n  - { id: 甲, kind: office }\n', '')).toBe(before);
  });

  it('leaves a broken plan.yaml alone', async () => {
    const plan = (text: string) => text.replace('period:', 'perod:');
    expect(await add(['甲', '--kind', '科室'], { plan })).toMatchObject({
      code: 3,
      err: expect.stringContaining('perod'),
    });
  });

  it('asks for the kind on a terminal, and shows the command', async () => {
    const asker = { pick: async () => 'bureau', text: async () => null };
    const { out } = await add(['财政局'], { interactive: true, width: 80, ask: async () => asker });
    expect(out).toBe('已登记单位“财政局”：部门\n下次可以直接运行：\n  plan org add 财政局 --kind 部门\n');
  });

  it('says what it did to a program', async () => {
    const { out } = await add(['甲', '--kind', '科室', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'org-add',
      changed: [{ task: null, file: 'plan.yaml', added: false }],
    });
  });

  it('changes what was read under the lock, not what another has written meanwhile', async () => {
    const cwd = copyOfPlan();
    const ask = async () => {
      writeFileSync(join(cwd, 'plan.yaml'), `${planIn(cwd)}# 别人写的\n`);
      return { pick: async () => 'office', text: async () => null };
    };
    const { after } = await add(['甲'], { cwd, interactive: true, width: 80, ask });
    expect(after).toContain('# 别人写的\n');
    expect(after).toContain('{ id: 甲, kind: office }');
  });
});
