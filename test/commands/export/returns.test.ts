import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan, type Edit } from '../../copy.js';
import { run } from '../../run.js';

const write = (cwd: string, ...argv: string[]) => run(['export', '-f', 'returns', ...argv], { cwd });

describe('plan export -f returns', () => {
  it('writes a form for each unit that has something to report, named by the unit', async () => {
    const edits: Record<string, Edit> = {
      'plan.yaml': (text) =>
        text.replace('name: 人事科', 'name: "../人事/科:*?"').replace('name: 基础教育科', 'name: CON'),
    };
    const cwd = copyOfPlan(edits);
    const ran = await write(cwd);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('已写好报送表-2020-11-30/博罗县.xlsx，待填 7 行\n');
    const names = readdirSync(join(cwd, '报送表-2020-11-30'));
    expect(names).toHaveLength(11);
    expect(names).toEqual(expect.arrayContaining(['博罗县.xlsx', '学前教育科.xlsx', 'CON-.xlsx', '人事-科.xlsx']));
  });

  it('writes nothing over a file that is there, unless it is forced', async () => {
    const cwd = copyOfPlan();
    mkdirSync(join(cwd, 'forms'));
    writeFileSync(join(cwd, 'forms/惠东县.xlsx'), '别人的');
    const refused = await write(cwd, '-o', 'forms');
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('forms/惠东县.xlsx 已经有了，什么都没有写；要覆盖请加 --force');
    expect(readdirSync(join(cwd, 'forms'))).toEqual(['惠东县.xlsx']);
    expect(await write(cwd, '-o', 'forms', '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'forms/惠东县.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('gives the same bytes for the same day', async () => {
    const cwd = copyOfPlan();
    for (const name of ['a.xlsx', 'b.xlsx']) await write(cwd, '--org', '博罗', '-o', name);
    expect(readFileSync(join(cwd, 'a.xlsx'))).toEqual(readFileSync(join(cwd, 'b.xlsx')));
    await write(cwd, '--org', '博罗', '-o', 'c.xlsx', '--as-of', '2020-10-31');
    expect(readFileSync(join(cwd, 'c.xlsx'))).not.toEqual(readFileSync(join(cwd, 'a.xlsx')));
  });

  it.each([
    [['--org', '博罗', '-o', 'no/such/boluo.xlsx'], 3, '没有文件夹'],
    [['-o', 'all.xlsx'], 2, '要写的是 11 个文件'],
    [['--org', '没有的单位'], 2, '没有的单位'],
    [['-o', 'no/such'], 3, '没有文件夹'],
  ] as const)('refuses %j', async (argv, code, words) => {
    const cwd = copyOfPlan();
    const before = readdirSync(cwd);
    const ran = await write(cwd, ...argv);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(words);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it('says so if a unit, or no unit, has anything to report', async () => {
    const cwd = copyOfPlan({
      'plan.yaml': (text) =>
        text.replace('  - { id: personnel-office', '  - { id: idle, name: 空闲科, kind: office }\n$&'),
    });
    expect((await write(cwd, '--org', 'idle')).err).toContain('空闲科没有要填报的任务');
    expect(existsSync(join(cwd, '空闲科.xlsx'))).toBe(false);
  });
});
