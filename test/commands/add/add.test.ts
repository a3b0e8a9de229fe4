import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../../copy.js';
import { LIVED_IN, run } from '../../run.js';

const BY = ['--by', '张三'];
const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

describe('plan add', () => {
  it('writes a canonical file with the next number, and says what comes next', async () => {
    const cwd = copyOfPlan({});
    const { code, out } = await run(['add', '5', '推进IPv6改造', ...BY], { cwd });
    expect({ code, out: out.split('\n') }).toEqual({
      code: 0,
      out: [
        '28 推进IPv6改造：已新增 05-services/028-tui-jin-ipv6-gai-zao.yaml',
        '  还没有目标，完成与否无从检查；添加目标：plan target add 28',
        '  写时限和内容：plan edit 28',
        '  明确牵头单位：plan assign 28 --lead 单位',
        '',
      ],
    });
    expect(textOf(cwd, '05-services/028-tui-jin-ipv6-gai-zao.yaml')).toBe(
      'id: 28\nstatus: not_started\ntitle: 推进IPv6改造\nsource: { document: work-plan-2020, item: 28 }\n',
    );
    expect((await run(['lint', '05-services/028-tui-jin-ipv6-gai-zao.yaml'], { cwd })).code).toBe(0);
  });

  it.each(['五', 'services', '机关服务'])('takes a section as %s', async (section) => {
    const { code, out } = await run(['add', section, '标题', ...BY, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('--- /dev/null\n+++ b/05-services/028-biao-ti.yaml\n');
    expect(existsSync(join(LIVED_IN, '05-services/028-biao-ti.yaml'))).toBe(false);
  });

  it('takes a slug, a document and an item', async () => {
    const cwd = copyOfPlan({
      'plan.yaml': (text) => text.replace('documents:\n', 'documents:\n  - { id: other, title: 另一份文件 }\n'),
    });
    const argv = ['add', '1', '标题', '--slug', 'new-places', '--document', 'work-plan-2020', '--item', '7', ...BY];
    expect((await run(argv, { cwd })).code).toBe(0);
    expect(parse(textOf(cwd, '01-preschool/028-new-places.yaml')).source).toEqual({
      document: 'work-plan-2020',
      item: 7,
    });
    expect((await run(['add', '1', '标题', ...BY], { cwd })).code).toBe(0);
    expect(parse(textOf(cwd, '01-preschool/029-biao-ti.yaml')).source).toEqual({ document: 'other', item: 29 });
  });

  it('takes an item as the document has it, or what a task rests on that no document holds', async () => {
    const cwd = copyOfPlan({});
    const origin = async (...argv: string[]) => {
      expect((await run(['add', '1', '标题', ...argv, ...BY], { cwd })).code).toBe(0);
      const [file = ''] = readdirSync(join(cwd, '01-preschool')).sort().slice(-1);
      return textOf(cwd, `01-preschool/${file}`).split('\n').at(-2);
    };
    expect(await origin('--item', '三/2')).toBe('source: { document: work-plan-2020, item: "三/2" }');
    expect(await origin('--basis', ' 市长办公会 2020-05-12 ')).toBe('basis: 市长办公会 2020-05-12');
    expect((await run(['lint', '01-preschool'], { cwd })).code).toBe(0);
  });

  it.each([
    ['--item', '三 2'],
    ['--item', '0'],
    ['--basis', ' '],
    ['--basis', '甲\n乙'],
    ['--basis', '甲', '--item', '3'],
    ['--basis', '甲', '--document', 'work-plan-2020'],
  ])('refuses %j %j as wrong usage', async (...argv) => {
    const cwd = copyOfPlan({});
    const { code, out, err } = await run(['add', '1', '标题', ...argv, ...BY], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(argv[0]);
    expect(existsSync(join(cwd, '01-preschool/028-biao-ti.yaml'))).toBe(false);
  });

  it('names the schema for editors where one is above the plan', async () => {
    const cwd = copyOfPlan({ 'schemas/task.schema.json': '{}' });
    expect((await run(['add', '1', '标题', ...BY], { cwd })).code).toBe(0);
    const [first] = textOf(cwd, '01-preschool/028-biao-ti.yaml').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../schemas/task.schema.json');
  });

  it('counts the numbers of files that cannot be read, and of those in the wrong place', async () => {
    const cwd = copyOfPlan({ '02-compulsory/031-broken.yaml': 'id: [', 'stray/032-lost.yml': '' });
    const { out } = await run(['add', '1', '标题', ...BY], { cwd });
    expect(out).toContain('01-preschool/033-biao-ti.yaml');
  });

  it('gives a free number below where the last one is taken', async () => {
    const cwd = copyOfPlan({ '05-services/99999-last.yaml': '' });
    const { out } = await run(['add', '1', '标题', ...BY], { cwd });
    expect(out).toContain('01-preschool/028-biao-ti.yaml');
  });

  it('makes the folder of a section that has none', async () => {
    const cwd = copyOfPlan({});
    rmSync(join(cwd, '05-services'), { recursive: true });
    expect((await run(['add', '5', '标题', ...BY], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, '05-services'))).toEqual(['024-biao-ti.yaml']);
  });

  it.each([
    'a: b',
    '# 不是注释',
    '“引号”与"双引号"',
    '😀',
    '- 列表',
    '[ 括号',
    '8',
    '长'.repeat(10_000),
  ])('writes a title so that it reads back the same: %.20s', async (title) => {
    const cwd = copyOfPlan({});
    const { code, out, err } = await run(['add', '--slug', 'odd', ...BY, '--', '5', title], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('\u001b');
    expect(parse(textOf(cwd, '05-services/028-odd.yaml')).title).toBe(title);
  });

  it('ends with 2 on wrong usage and writes nothing', async () => {
    const cwd = copyOfPlan({});
    const before = readdirSync(cwd, { recursive: true });
    const usage = async (...argv: string[]) => {
      const { code, out } = await run(['add', ...argv, ...BY], { cwd });
      expect({ argv, code, out }).toEqual({ argv, code: 2, out: '' });
    };
    await usage('5');
    await usage('六', '标题');
    await usage('5', '   ');
    await usage('5', '一行\n两行');
    await usage('5', '长'.repeat(10_001));
    await usage('5', '\ud800');
    await usage('5', '标题', '--slug', '../../../etc');
    await usage('5', '标题', '--slug', 'a'.repeat(61));
    await usage('5', '标题', '--document', 'nothing');
    await usage('5', '标题', '--item', '0');
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  it('asks for a document where the plan has none', async () => {
    const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace(/documents:\n.*\n/, '') });
    const { code, err } = await run(['add', '5', '标题', ...BY], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('plan import');
  });

  it('writes nothing through a folder that leads out of the plan', async () => {
    const cwd = copyOfPlan({});
    const outside = copyOfPlan({});
    rmSync(join(cwd, '05-services'), { recursive: true });
    mkdirSync(join(outside, 'empty'));
    symlinkSync(join(outside, 'empty'), join(cwd, '05-services'));
    expect((await run(['add', '5', '标题', ...BY], { cwd })).code).toBe(3);
    expect(readdirSync(join(outside, 'empty'))).toEqual([]);
  });
});
