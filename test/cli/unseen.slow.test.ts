import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { initialize, VARS } from '../store/git/repository.js';

describe('a character that cannot be seen', () => {
  it('is refused in the name that git knows', async () => {
    const cwd = copyOfPlan();
    initialize(cwd, { 'user.name': '张三\u200b李' });
    const { code, err } = await run(['set', '6', '推进中'], {
      cwd,
      vars: { ...VARS, LANG: 'zh_CN.UTF-8' },
    });
    expect(code).toBe(2);
    expect(err).toContain('git config user.name 的第 3 个字是看不见的字符 U+200B');
  });
});
