import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BIN } from '../../run.js';
import { type Clerk, OFFICE_VARS, office } from './office.js';

/** Runs the built program as a process of its own. */
function spawned({ dir }: Clerk, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...OFFICE_VARS, GIT_AUTHOR_DATE: undefined, GIT_COMMITTER_DATE: undefined };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [BIN, ...argv], { cwd: dir, env }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

describe('plan sync as a program', () => {
  it('exchanges what two clerks recorded, under its Chinese name too', async () => {
    const { clerks } = office('张三', '李四');
    const [zhang, li] = clerks;
    await zhang.plan(['record', '1', '12', '--on', '2020-11-30', '--confirm']);
    await li.plan(['record', '1', '20', '--on', '2020-11-30', '--confirm']);
    expect((await spawned(zhang, 'sync')).out).toMatch(/^已同步：送出 1 项，没有新收到的。\n/);
    expect((await spawned(li, '同步')).out).toMatch(/^已同步：送出 1 项，收到 1 项。\n/);
    expect(await spawned(zhang, 'sync', '--json')).toMatchObject({ code: 0, err: '' });
    expect(zhang.read('01-alpha/001-schools.yaml')).toBe(li.read('01-alpha/001-schools.yaml'));
  });
});
