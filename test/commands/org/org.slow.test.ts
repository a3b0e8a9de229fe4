import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';
import { spawn } from '../../spawn.js';
import { Office } from '../git/around.js';

describe('plan org, as a program', () => {
  it('adds, renames, groups and lists units', async () => {
    const cwd = copyOfPlan();
    const done = async (...typed: string[]) => {
      const ran = await spawn(['org', ...typed], cwd);
      expect(ran, typed.join(' ')).toMatchObject({ code: 0, err: '' });
      return ran.out;
    };
    await done('add', '装备中心', '--kind', '其他', '--alias', '装备办');
    await done('rename', '装备办', '教育装备中心');
    await done('group', '三县', '博罗', '惠东', '龙门');
    expect(await done('list')).toMatch(/教育装备中心[\s\S]*三县/);
    expect(await spawn(['org', 'add', '甲'], cwd)).toMatchObject({ code: 1, out: '' });
  });

  it('leaves a file alone that may not be written', async () => {
    const cwd = copyOfPlan();
    const path = join(cwd, 'plan.yaml');
    fs.chmodSync(path, 0o444);
    const before = fs.readFileSync(path);
    const { code } = await spawn(['org', 'add', '甲', '--kind', '科室'], cwd);
    // Who may do everything writes it all the same.
    if (process.geteuid?.() !== 0)
      expect({ code, same: fs.readFileSync(path).equals(before) }).toEqual({ code: 3, same: true });
    expect((await run(['lint'], { cwd })).code).toBeLessThan(2);
  });
});

describe('plan org --commit', () => {
  it('commits plan.yaml alone, also what an earlier run could not commit, and nothing twice', async () => {
    const office = new Office();
    const subject = () => office.git('log', '-1', '--format=%s').trim();
    const files = () => office.git('show', '--name-only', '--format=', 'HEAD').trim();
    expect((await office.plan('org add 装备中心 --kind 其他 --commit')).code).toBe(0);
    expect([subject(), files()]).toEqual(['added the unit "装备中心": other', 'plan/plan.yaml']);
    await office.plan('org add 财政局 --kind 部门');
    expect((await office.plan('org add 财政局 --kind 部门 --commit')).code).toBe(0);
    expect([subject(), files()]).toEqual(['added the unit "财政局": bureau', 'plan/plan.yaml']);
    const head = office.git('rev-parse', 'HEAD');
    await office.plan('org rename 装备中心 教育装备中心');
    expect((await office.plan('org add 财政局 --kind 部门 --commit')).code).toBe(0);
    expect(office.git('rev-parse', 'HEAD')).toBe(head);
  });
});
