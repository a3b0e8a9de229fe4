import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { spawn } from '../../spawn.js';
import { initialize, runIn, VARS } from '../../store/git/repository.js';
import { aCopy, SHARED } from './target.js';

describe('plan target as a program', () => {
  it('adds, shares out, divides, amends and lists', async () => {
    const { cwd } = aCopy();
    const plan = (...argv: string[]) => spawn(['target', ...argv], cwd);
    const by = ['--by', '张三', '--confirm'];
    expect(await plan('add', '24', '综合楼', '--deliver', '建成', ...by)).toMatchObject({ code: 0, err: '' });
    expect(await plan('add', '24', '--text', '新增公办幼儿园25所以上', ...by)).toMatchObject({ code: 0, err: '' });
    expect(await plan('milestone', '24', '综合楼', '竣工', ...by)).toMatchObject({ code: 0, err: '' });
    expect(await plan('share', '24', '2', '惠城=4', '惠阳=4', ...by)).toMatchObject({ code: 0, err: '' });
    expect(await plan('amend', '24', '2', '--at-least', '26', '-m', '加码', ...by)).toMatchObject({ code: 0, err: '' });
    const { out } = await plan('list', '24');
    expect(out).toContain('不少于 26 所、已调整');
    expect(out).toContain('8 所（2 家）');
    expect(out).toContain('0/1');
  });
});

describe('an amendment of a target', () => {
  it('is undone before it is committed, and taken back by a void after that', async () => {
    const { cwd, textOf } = aCopy();
    const vars = { ...VARS, LANG: 'zh_CN.UTF-8' };
    initialize(cwd);
    runIn(cwd, 'add', '--all');
    runIn(cwd, 'commit', '--quiet', '--message=存');
    const before = textOf(SHARED);
    const plan = (...argv: string[]) => run([...argv, '--by', '张三'], { cwd, vars });
    const argv = ['target', 'amend', '1', '--at-least', '20', '-m', '难', '--approver', '李四'];
    await plan(...argv);
    expect((await run(['diff'], { cwd, vars })).out).toContain('下限由 25 所改为 20 所');
    await plan('undo', '1');
    expect(textOf(SHARED)).toBe(before);
    expect((await plan(...argv, '--commit')).code).toBe(0);
    expect((await plan('undo', '1', '-m', '误记')).code).toBe(0);
    expect((await run(['target', 'list', '1'], { cwd, vars })).out).toContain('不少于 25 所');
    expect((await run(['lint', '--base', 'HEAD~1'], { cwd, vars })).out).toContain('0 个错误');
  });

  it('commits a new target that an earlier run could not commit', async () => {
    const { cwd } = aCopy();
    const vars = { ...VARS, LANG: 'zh_CN.UTF-8' };
    initialize(cwd);
    runIn(cwd, 'add', '--all');
    runIn(cwd, 'commit', '--quiet', '--message=存');
    const argv = ['target', 'add', '24', '会议', '--at-most', '40', '--by', '张三'];
    await run(argv, { cwd, vars });
    const { code, out } = await run([...argv, '--commit'], { cwd, vars });
    expect([code, out]).toEqual([0, expect.stringContaining('不用再加')]);
    expect(runIn(cwd, 'status', '--porcelain').toString()).not.toContain('024');
  });
});
