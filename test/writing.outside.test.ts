import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from './copy.js';
import { run } from './run.js';

const BIN = fileURLToPath(new URL('../bin/plan.js', import.meta.url));
const SECTION = '05-services';
/** More tasks that are not started, for commands that touch several. */
const EIGHT = Array.from({ length: 8 }, (_, index) => 101 + index);

const fileOf = (id: number) => `${SECTION}/${id}-task.yaml`;
const taskText = (id: number) =>
  `id: ${id}\ntitle: 任务${id}\nstatus: not_started\nsource: { document: work-plan-2020, item: ${id} }\n`;

function planOfEight(): string {
  const files = Object.fromEntries(EIGHT.map((id) => [fileOf(id), taskText(id)]));
  return copyOfPlan({ ...files, 'plan.yaml': (text) => text });
}

function start(argv: readonly string[], cwd: string): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [BIN, ...argv], { cwd, env: { LANG: 'zh_CN.UTF-8' }, stdio: 'ignore' });
  return { child, ended: new Promise((resolve) => child.on('exit', (code) => resolve(code))) };
}

const temporary = (cwd: string) => readdirSync(join(cwd, SECTION)).filter((name) => name.startsWith('.'));
const read = (cwd: string, id: number) => readFileSync(join(cwd, fileOf(id)), 'utf8');
const isOldOrNew = (cwd: string, id: number) => {
  const { status, history } = parse(read(cwd, id));
  if (status === 'not_started') expect(read(cwd, id)).toBe(taskText(id));
  else expect({ id, status, entries: history.length }).toEqual({ id, status: 'in_progress', entries: 1 });
};
const START_ALL = ['set', ...EIGHT.map(String), 'in_progress', '--by', '张三'];

describe('a command that is killed', () => {
  it('leaves every file whole, no lock and no temporary file; the same command again completes the rest', async () => {
    const cwd = planOfEight();
    // The instants lie close where the writing is: behind the start of the program, which takes most of the time.
    for (let round = 0; round < 40; round++) {
      const { child, ended } = start(START_ALL, cwd);
      await new Promise((resolve) => setTimeout(resolve, 60 + round * 6));
      child.kill('SIGKILL');
      await ended;
      for (const id of EIGHT) isOldOrNew(cwd, id);
      if (round % 10 < 9) for (const id of EIGHT) writeFileSync(join(cwd, fileOf(id)), taskText(id));
    }
    expect(await start(START_ALL, cwd).ended).toBe(0);
    for (const id of EIGHT) expect(parse(read(cwd, id)).history).toHaveLength(1);
    expect(await start(['set', '101', 'suspended', '-m', '停', '--approver', '李四', '--by', '张三'], cwd).ended).toBe(
      0,
    );
    expect(temporary(cwd)).toEqual([]);
  });
});

describe('many commands at once', () => {
  it('lose nothing: a command that ends with 0 is in the file, any other has changed nothing', async () => {
    const cwd = planOfEight();
    // Each task is started by one of several, then suspended by one of several: the others find it done.
    const wishes = Array.from({ length: 50 }, (_, index) => ({ id: EIGHT[index % 8] ?? 0, by: `记录人${index}` }));
    const codes = await Promise.all(
      wishes.map(({ id, by }) => start(['set', String(id), 'in_progress', '--by', by], cwd).ended),
    );
    expect(codes.every((code) => code === 0 || code === 3)).toBe(true);
    for (const id of EIGHT) {
      const { status, history } = parse(read(cwd, id));
      expect({ status, entries: history.length }).toEqual({ status: 'in_progress', entries: 1 });
    }
    expect(temporary(cwd)).toEqual([]);
  });
});

describe('what prevents a write', () => {
  const set = (cwd: string, around: Parameters<typeof run>[1] = {}) =>
    run(['set', '101', 'in_progress', '--by', '张三'], { cwd, ...around });

  it.each(['ENOSPC', 'EACCES', 'EROFS', 'EIO'])('is reported, and the file stays as it was: %s', async (code) => {
    const cwd = planOfEight();
    const disk = {
      ...fs,
      writeSync: () => {
        throw Object.assign(new Error(code), { code });
      },
    };
    const { code: exit, err } = await set(cwd, { disk });
    expect(exit).toBe(3);
    expect(err).toContain(fileOf(101));
    expect(err).toMatch(/什么都没有改动/);
    expect(read(cwd, 101)).toBe(taskText(101));
    expect(temporary(cwd)).toEqual([]);
  });

  it('is a file that somebody changed between reading and writing', async () => {
    const cwd = planOfEight();
    let reads = 0;
    const disk = {
      ...fs,
      readFileSync: (path: string) => {
        const bytes = fs.readFileSync(path);
        if (!path.endsWith(fileOf(101))) return bytes;
        reads += 1;
        return reads === 1 ? bytes : Buffer.concat([bytes, Buffer.from('# 别人加的\n')]);
      },
    };
    const { code, err } = await set(cwd, { disk });
    expect(code).toBe(3);
    expect(err).toContain('刚才被别人改过');
    expect(read(cwd, 101)).toBe(taskText(101));
  });

  it('is not a clock that went backwards: the entry comes a second after the last', async () => {
    const cwd = planOfEight();
    await set(cwd);
    const suspend = ['set', '101', 'suspended', '-m', '停', '--approver', '李四', '--by', '张三'];
    expect((await run(suspend, { cwd, now: '2020-01-01T00:00:00Z' })).code).toBe(0);
    expect(parse(read(cwd, 101)).history.map(({ at }: { at: string }) => at)).toEqual([
      '2020-11-30T09:00:00+08:00',
      '2020-11-30T09:00:01+08:00',
    ]);
  });

  it('is a file with an error, which is named', async () => {
    const cwd = copyOfPlan({ [fileOf(101)]: `${taskText(101)}stauts: x\n` });
    const { code, err } = await set(cwd);
    expect(code).toBe(3);
    expect(err).toContain(`${fileOf(101)}:5:1`);
  });

  it('is not a link that leads out of the plan', async () => {
    const cwd = copyOfPlan({});
    const outside = copyOfPlan({ [fileOf(101)]: taskText(101) });
    fs.symlinkSync(join(outside, fileOf(101)), join(cwd, fileOf(101)));
    const { code, err } = await set(cwd);
    expect(code).toBe(3);
    expect(err).toContain(fileOf(101));
    expect(read(outside, 101)).toBe(taskText(101));
  });
});

describe('any form that lint accepts', () => {
  const WISH = ['set', '101', 'in_progress', '--by', '张三'];

  it.each([
    ['Windows line ends', taskText(101).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${taskText(101)}`],
    ['no final newline', taskText(101).trimEnd()],
    ['an empty list', `${taskText(101)}history: [] # 还没有\n`],
    ['comments', taskText(101).replace('status:', '# 一行\nstatus:').replace('not_started', 'not_started # 尾注')],
  ])('changes only in the bytes that must change: %s', async (_name, text) => {
    const cwd = copyOfPlan({ [fileOf(101)]: text });
    expect((await run(WISH, { cwd })).code).toBe(0);
    const after = read(cwd, 101);
    expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
    for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment.trimEnd());
    expect(parse(after.replace('\uFEFF', ''))).toMatchObject({
      status: 'in_progress',
      history: [{ to: 'in_progress' }],
    });
  });
});
