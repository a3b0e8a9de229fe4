import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, copyOfPlan } from '../copy.js';
import { LIVED_IN, run } from '../run.js';
import { spawn } from '../spawn.js';

const DAY = ['--as-of', '2020-11-30'];
const BY = ['--by', '张三'];
const FILE = '01-preschool/004-private-conversion.yaml';

describe('a process of its own', () => {
  const broken = copyOfPlan(BROKEN);

  it.each<[string, readonly string[], string?]>([
    ['status', ['status', '二', ...DAY, '--lang', 'en']],
    ['overdue', ['overdue', '--within', '30d', '--exit-code', ...DAY]],
    ['list', ['list', '--status', '推进中', '--sort', 'due', ...DAY]],
    ['show', ['show', '26', ...DAY]],
    ['find', ['find', '学位', ...DAY]],
    ['log', ['log', '14', ...DAY]],
    ['lint', ['lint', ...DAY, '--plan', LIVED_IN], broken],
    ['rules', ['rules']],
    ['schema', ['schema', 'plan']],
    ['completion', ['completion', 'bash']],
    ['a command that is unknown', ['frobnicate']],
  ])('prints the same as in this process: %s', async (_what, argv, cwd = LIVED_IN) => {
    expect(await spawn(argv, cwd)).toEqual(await run(argv, { cwd }));
  });

  // Entries have the time of the clock: what is written differs by that.
  it.each<[string, readonly string[], string]>([
    ['set', ['set', '6', 'in_progress', ...BY], '6 完成城镇小区配套幼儿园治理：由未启动改为推进中\n'],
    [
      'record',
      ['record', '4', '36', '--on', '2020-11-29', ...BY],
      '4 引导民办幼儿园转为普惠性幼儿园40所：已记录“转为普惠性的民办幼儿园”36 所（2020-11-29）',
    ],
    [
      'extend',
      ['extend', '27', '2020-12-31', '-m', '汛期停工', '--approver', '郑十一', ...BY],
      '时限由 2020-11-15 延至 2020-12-31，郑十一批准',
    ],
    [
      'report',
      ['report', '4', '--next', '继续', '--period', '2020-11', ...BY],
      '4 引导民办幼儿园转为普惠性幼儿园40所：已报送 2020-11（下一步）\n',
    ],
    ['assign', ['assign', '6', '--lead', 'boluo', ...BY], '6 完成城镇小区配套幼儿园治理：牵头单位由未明确改为博罗县\n'],
    ['add', ['add', '5', '标题', ...BY], '05-services/028-biao-ti.yaml'],
    ['undo', ['undo', '6', ...BY], '6 完成城镇小区配套幼儿园治理：没有可撤销的记录\n'],
  ])('does what it does in this process: %s', async (_what, argv, said) => {
    const { code, out } = await spawn(argv, copyOfPlan());
    expect(code).toBe(0);
    if (said.endsWith('\n')) expect(out).toBe(said);
    else expect(out).toContain(said);
  });

  it('adds a task whose file can be read', async () => {
    const cwd = copyOfPlan();
    await spawn(['add', '5', '标题', ...BY], cwd);
    expect((await run(['show', '28'], { cwd })).out).toContain('标题');
  });

  it('needs an editor for edit, and words where it cannot ask', async () => {
    expect(await spawn(['edit', '1'], copyOfPlan())).toMatchObject({ code: 2, out: '' });
    for (const command of ['set', 'record']) {
      expect(await spawn([command, ...BY])).toMatchObject({ code: 2, out: '' });
    }
  });

  it('reads stdin to its end', async () => {
    const long = `${readFileSync(join(LIVED_IN, FILE), 'utf8')}${'# 很长的注释\n'.repeat(10_000)}`;
    const argv = ['lint', '-', '--stdin-filename', FILE, ...DAY];
    const stdin = async () => Buffer.from(long);
    expect(await spawn(argv, broken, long)).toEqual(await run(argv, { cwd: broken, stdin }));
  });
});
