import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { BIN } from '../run.js';

const FILE = '01-preschool/006-community-kindergartens.yaml';

/**
 * Runs the built program on a terminal of its own (`script`), and presses keys, each when what it answers is shown.
 * @returns its exit code, what was shown, and how long it took to end after the last key, in milliseconds
 */
function pressed(cwd: string, argv: readonly string[], keys: readonly [shown: string, key: string][]) {
  const line = [process.execPath, BIN, ...argv].map((word) => `'${word}'`).join(' ');
  const env = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', TERM: 'xterm', NO_COLOR: '1', HOME: cwd };
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env });
  const left = [...keys];
  let out = '';
  let last = performance.now();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    const [next] = left;
    if (next === undefined || !out.includes(next[0])) return;
    left.shift();
    last = performance.now();
    child.stdin.write(next[1]);
  });
  return new Promise<{ code: number | null; out: string; took: number }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, took: performance.now() - last }));
  });
}

describe('on a terminal, the built program', () => {
  it.each([
    ['Esc', [['推进中', '\u001b']]],
    [
      'Esc behind Chinese text',
      [
        ['推进中', '暂缓\r'],
        ['理由', '等资金\u001b'],
      ],
    ],
    ['Ctrl-C', [['推进中', '\u0003']]],
    ['Ctrl-D', [['推进中', '\u0004']]],
  ] as [string, [string, string][]][])('changes nothing at %s, says so and ends at once', async (_name, keys) => {
    const cwd = copyOfPlan();
    const before = readFileSync(join(cwd, FILE), 'utf8');
    const { code, out, took } = await pressed(cwd, ['set', '6', '--by', '张三'], keys);
    expect({ code, isTold: out.includes('已取消，什么都没有改动') }).toEqual({ code: 3, isTold: true });
    expect(took).toBeLessThan(5000);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before);
  });

  it('takes arrows and Alt as keys of the text, and shows the same command at the end', async () => {
    const cwd = copyOfPlan();
    const keys: [string, string][] = [
      ['理由', '资金\u001b[D\u001bb到位\r'],
      ['批准人', '李四\r'],
    ];
    const { code, out } = await pressed(cwd, ['set', '6', '暂缓', '--by', '张三'], keys);
    expect(code).toBe(0);
    expect(out).toContain('plan set 6 暂缓 --by 张三 -m 到位资金 --approver 李四');
  });
});
