import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../folders.js';
import { type Ran, run } from '../../run.js';
import { initialize, runIn, VARS } from '../../store/git/repository.js';

const IDENTITY = {
  GIT_AUTHOR_NAME: '张三',
  GIT_AUTHOR_EMAIL: 'zhang@example.cn',
  GIT_COMMITTER_NAME: '张三',
  GIT_COMMITTER_EMAIL: 'zhang@example.cn',
};

const init = (cwd: string, vars: Record<string, string | undefined> = IDENTITY): Promise<Ran> =>
  run(['init', 'new', '--organization', '甲局', '--year', '2021', '--git'], {
    cwd,
    vars: { ...VARS, LANG: 'zh_CN.UTF-8', ...vars },
  });

describe('plan init --git', () => {
  it('makes a repository with one commit, the drivers and the check before a commit; again, there is nothing to do', async () => {
    const cwd = emptyFolder();
    expect(await init(cwd)).toMatchObject({ code: 0, err: '' });
    const dir = join(cwd, 'new');
    expect(runIn(dir, 'log', '--format=%an %s').trim()).toBe('张三 新建计划：甲局2021年工作要点');
    expect(runIn(dir, 'status', '--porcelain')).toBe('');
    expect(runIn(dir, 'symbolic-ref', '--short', 'HEAD').trim()).toBe('main');
    expect(runIn(dir, 'config', 'merge.plan.driver')).toContain('merge-driver');
    expect(runIn(dir, 'check-attr', 'merge', '--', '01-a/001-b.yaml')).toContain('merge: plan');
    expect(fs.existsSync(join(dir, '.git/hooks/pre-commit'))).toBe(true);
    expect(await init(cwd)).toMatchObject({ code: 0, out: expect.stringContaining('早已建好') });
    expect(runIn(dir, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
  });

  it('commits its own files alone into the repository that the folder lies in', async () => {
    const cwd = emptyFolder();
    initialize(cwd);
    fs.writeFileSync(join(cwd, 'other.txt'), 'x');
    expect(await init(cwd)).toMatchObject({ code: 0, err: '' });
    expect(fs.existsSync(join(cwd, 'new/.git'))).toBe(false);
    expect(runIn(cwd, 'status', '--porcelain').trim()).toBe('?? other.txt');
  });

  it('writes nothing if git does not know who commits, or the repository is broken', async () => {
    const cwd = emptyFolder();
    expect(await init(cwd, {})).toMatchObject({ code: 3, out: '', err: expect.stringContaining('user.name') });
    fs.writeFileSync(join(cwd, '.git'), 'gitdir: nowhere\n');
    expect(await init(cwd)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('什么都没有写') });
    expect(fs.readdirSync(cwd)).toEqual(['.git']);
  });
});
