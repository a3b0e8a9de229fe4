import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { suggestedIn } from './suggested-line.js';

describe('a command that is suggested', () => {
  it('is quoted for PowerShell on Windows', async () => {
    const argv = ['set', '6', 'suspended', '-m', "等'资金' ‘到位’", '--by', '张三'];
    const { err } = await run(argv, { cwd: copyOfPlan(), platform: 'win32' });
    expect(suggestedIn(err)).toBe("plan set 6 暂缓 -m '等''资金'' ‘‘到位’’' --approver 姓名 --by 张三");
  });
});
