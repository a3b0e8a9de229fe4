import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processEnv } from '../src/env.js';
import { emptyFolder } from './folders.js';
import { LIVED_IN } from './run.js';

const BIN = fileURLToPath(new URL('../bin/plan.js', import.meta.url));

describe('a program run here', () => {
  const node = process.execPath;

  it('ends with its exit code, or null if it could not be started', async () => {
    const { runHere } = processEnv();
    expect(await runHere([node, '-e', 'process.exit(3)'])).toBe(3);
    expect(await runHere([node, '-e', ''])).toBe(0);
    expect(await runHere(['no-such-program'])).toBe(null);
    expect(await runHere([node, '-e', 'process.exit(process.argv[1] === "$HOME;" ? 0 : 1)', '$HOME;'])).toBe(0);
  });
});

describe('an output that accepts nothing', () => {
  const full = '/dev/full';

  it.runIf(existsSync(full))('ends the program with 3 and a message', () => {
    const fd = openSync(full, 'w');
    const options = { cwd: LIVED_IN, env: { LANG: 'zh_CN.UTF-8' }, encoding: 'utf8' } as const;
    const ran = (argv: string[], stdio: ('pipe' | number)[]) => {
      const { status, stderr } = spawnSync(process.execPath, [BIN, ...argv], { ...options, stdio });
      return { status, stderr };
    };
    const told = 'plan: 结果没能全部写出去：磁盘已满；已经记入文件的内容不受影响，请换个地方输出再试\n';
    expect(ran(['list'], ['pipe', fd, 'pipe'])).toEqual({ status: 3, stderr: told });
    expect(ran(['--help'], ['pipe', fd, 'pipe'])).toEqual({ status: 3, stderr: told });
    expect(ran(['list'], ['pipe', fd, fd]).status).toBe(3);
    expect(ran(['show', '99'], ['pipe', 'pipe', fd]).status).toBe(3);
    closeSync(fd);
  });

  it('is no error if the reader stops early', () => {
    const command = 'set -o pipefail; "$1" "$2" list --json | head -n 1; echo $?';
    const { stdout, stderr } = spawnSync('bash', ['-c', command, 'bash', process.execPath, BIN], {
      cwd: LIVED_IN,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' });
  });
});

describe.runIf(process.platform !== 'win32')('a current folder that was removed', () => {
  const inRemoved = (...argv: string[]) => {
    const cwd = emptyFolder();
    const script = 'rmdir "$PWD" && exec "$@"';
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, BIN, ...argv], {
      cwd,
      env: { PATH: process.env['PATH'], PWD: cwd, LANG: 'zh_CN.UTF-8' },
      encoding: 'utf8',
    });
    return { status, stdout, stderr, cwd };
  };

  it('is reported like any folder without a plan', () => {
    const { status, stderr, cwd } = inRemoved('list');
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: expect.stringContaining(`在 ${cwd} 及其上级文件夹中找不到 plan.yaml`),
    });
  });

  it('does not matter if the plan is named', () => {
    expect(inRemoved('list', '--plan', LIVED_IN)).toMatchObject({ status: 0, stderr: '' });
  });
});
