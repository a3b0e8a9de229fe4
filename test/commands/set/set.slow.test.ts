import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';
import { initialize, runIn, VARS } from '../../store/git/repository.js';

const NOT_STARTED = '01-preschool/006-community-kindergartens.yaml';

describe('plan set', () => {
  it('commits exactly the changed files with --commit', async () => {
    const cwd = copyOfPlan();
    initialize(cwd);
    const git = (...args: string[]) => runIn(cwd, ...args);
    git('add', '--all');
    git('commit', '--quiet', '--message=始');
    writeFileSync(join(cwd, 'README.txt'), '\n');
    const { code, out } = await run(['set', '6', 'in_progress', '--commit'], {
      cwd,
      vars: { ...VARS, LANG: 'zh_CN.UTF-8' },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/已提交 [0-9a-f]{8}/);
    expect(git('log', '-1', '--format=%s').trim()).toBe('6 完成城镇小区配套幼儿园治理：由未启动改为推进中');
    expect(git('-c', 'core.quotePath=false', 'show', '--name-only', '--format=').trim()).toBe(NOT_STARTED);
    expect(git('status', '--porcelain').trim()).toBe('?? README.txt');
  });
});
