import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { processEnv } from '../src/env.js';
import { emptyFolder } from './folders.js';
import { LIVED_IN } from './run.js';

const BIN = fileURLToPath(new URL('../bin/plan.js', import.meta.url));

afterEach(() => {
  vi.unstubAllEnvs();
});

/** An editor that notes how it was called, and appends a line to the file. */
function editor(): { path: string; calls(): string[] } {
  const folder = emptyFolder();
  const [path, log] = [join(folder, 'editor of mine.cjs'), join(folder, 'log')];
  writeFileSync(
    path,
    `const fs = require('node:fs');
    fs.writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)));
    fs.appendFileSync(process.argv.at(-1), '改过\\n');
    if (process.argv.includes('--fail')) process.exitCode = 1;`,
  );
  return { path, calls: () => JSON.parse(readFileSync(log, 'utf8')) };
}

const node = `"${process.execPath}"`;

describe('the editor', () => {
  it('gets the text in a file of that name, which is removed afterwards', async () => {
    const { path, calls } = editor();
    vi.stubEnv('VISUAL', '');
    vi.stubEnv('EDITOR', `${node} '${path}' --wait "two words" $HOME;`);
    expect((await processEnv().edit('正文\n', 'report.txt'))?.toString()).toBe('正文\n改过\n');
    const args = calls();
    expect(args.slice(0, -1)).toEqual(['--wait', 'two words', '$HOME;']);
    expect(args.at(-1)).toMatch(/[\\/]report\.txt$/);
    expect(existsSync(args.at(-1) ?? '')).toBe(false);
  });

  it('is VISUAL before EDITOR', async () => {
    vi.stubEnv('VISUAL', `${node} "${editor().path}"`);
    vi.stubEnv('EDITOR', 'no-such-editor');
    expect((await processEnv().edit('', 'a.yaml'))?.toString()).toBe('改过\n');
  });

  it('that fails or does not exist leaves no text', async () => {
    vi.stubEnv('VISUAL', `${node} "${editor().path}" --fail`);
    expect(await processEnv().edit('正文', 'a.yaml')).toBe(null);
    vi.stubEnv('VISUAL', 'no-such-editor');
    expect(await processEnv().edit('正文', 'a.yaml')).toBe(null);
  });

  it('that removes the file leaves no text', async () => {
    const path = join(emptyFolder(), 'editor.cjs');
    writeFileSync(path, "require('node:fs').rmSync(process.argv.at(-1));");
    vi.stubEnv('VISUAL', `${node} "${path}"`);
    expect(await processEnv().edit('原文\n', 'a.yaml')).toBe(null);
  });

  it('is never given a path outside of its folder', async () => {
    const { path, calls } = editor();
    vi.stubEnv('VISUAL', `${node} "${path}"`);
    await processEnv().edit('', '../../out.txt');
    expect(calls()[0]).toMatch(/plan-[^/\\]+[\\/]out\.txt$/);
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
