import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { GREETING, NEEDS_NEWER } from '../../src/core/handshake.js';
import { copyOfPlan } from '../copy.js';
import { LIVED_IN, run } from '../run.js';

const cwd = copyOfPlan({
  'plan.yaml': (text) => `${text.replace('format: 1', 'format: 2')}horizon: { five_years: true }\n`,
});
const SAID = 'plan.yaml needs a program for format 2; this one';
const english = { vars: { PLAN_LANG: 'en' } };

/** Arguments that a command cannot do without. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  show: ['1'],
  find: ['幼'],
  set: ['1', 'submitted'],
  record: ['1', '3'],
  extend: ['1', '2020-12-30'],
  report: ['1'],
  assign: ['1'],
  add: ['preschool', '新任务'],
  edit: ['1'],
  undo: ['1'],
  import: ['要点.txt'],
  'org add': ['新单位'],
  'org rename': ['boluo', '新名称'],
  'org group': ['新组'],
  renumber: ['01-preschool/001-public-kindergartens.yaml'],
  git: ['install'],
  ci: ['github'],
  completion: ['bash'],
  'merge-driver': ['plan.yaml', 'plan.yaml', 'plan.yaml', 'plan.yaml'],
};

describe('a plan of a newer format', () => {
  it.each(commands.map(({ name }) => name).filter((name) => name !== 'schema'))('stops plan %s', async (name) => {
    const { code, out, err } = await run([...name.split(' '), ...(ARGUMENTS[name] ?? [])], { cwd, ...english });
    expect({ code, out, err: err.replaceAll('\n', ' ') }).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining(SAID),
    });
    expect(err).not.toMatch(/lower|format: 1\b/);
  });

  it.each([
    [['lint', '--fix']],
    [['lint', '--json']],
    [['lint', '--rule', 'title-unique']],
    [['doctor', '--fix-clock']],
    [[]],
    [['status', '--json']],
    [['__complete', '--', 'show', '']],
  ])('stops plan %j', async (argv) => {
    expect(await run(argv, { cwd, ...english })).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining(SAID),
    });
  });

  it('is named as it was given', async () => {
    const named = await run(['status', '--plan', cwd], { cwd: LIVED_IN, ...english });
    expect(named).toMatchObject({ code: 3, out: '' });
    expect(named.err.replaceAll('\n', ' ')).toContain(join(cwd.split('/').at(-1) ?? '', SAID));
    expect((await run(['status'], { cwd })).err).toContain('plan.yaml 需要能读第 2 版格式的程序');
  });

  it.each([
    [['schema']],
    [['--version']],
    [['--help']],
    [['set', '--help']],
    [['help', 'record']],
  ])('does not stop plan %j', async (argv) => {
    expect(await run(argv, { cwd, ...english })).toMatchObject({ code: 0, err: '' });
  });

  it('is told to hooks and drivers on a line of its own', async () => {
    const { code, out } = await run(['--handshake', 'lint', '--staged', '--quiet'], { cwd, ...english });
    expect({ code, lines: out.split('\n') }).toEqual({
      code: 3,
      lines: [expect.stringContaining(`${GREETING} `), NEEDS_NEWER, ''],
    });
  });

  it.each(['format: 0', 'format: "2"', 'format: two', 'x-format: 2'])('is not %s: that is a mistake', async (line) => {
    const wrong = copyOfPlan({ 'plan.yaml': (text) => text.replace('format: 1', line) });
    const { code, out, err } = await run(['lint'], { cwd: wrong, ...english });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/plan\.yaml:\d+:\d+ +error +shape/);
  });
});
