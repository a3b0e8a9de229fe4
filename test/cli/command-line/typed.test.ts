import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../../src/commands/index.js';
import { optionFlag } from '../../../src/core/text/shell.js';
import { catalogs } from '../../../src/messages/index.js';
import { readTyped } from '../../../src/program.js';
import { copyOfPlan } from '../../copy.js';
import { run } from '../../run.js';

const FILE = '01-preschool/006-community-kindergartens.yaml';
const BY = ['--by', '张三'];

/** What is recorded last by a change of status that is typed so. */
async function recorded(...typed: string[]): Promise<{ note?: string; by?: string } | undefined> {
  const cwd = copyOfPlan();
  const { code, err } = await run(['set', '6', 'in_progress', ...typed], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return parse(readFileSync(join(cwd, FILE), 'utf8')).history.at(-1);
}

const globals = async (...argv: string[]) => (await readTyped(argv, catalogs.en)).globals;

describe('a value that looks like an option', () => {
  it.each([
    '--color',
    '--lang',
    '--plan',
    '--json',
    '--help',
    '-V',
    '--',
    '--by',
    '-m',
  ])('is the note: -m %s', async (note) => {
    expect(await recorded(...BY, '-m', note)).toMatchObject({ note });
    expect(await recorded('-m', note, ...BY)).toMatchObject({ note });
    expect(await recorded(...BY, `--message=${note}`)).toMatchObject({ note });
    expect(await recorded(...BY, `-m${note}`)).toMatchObject({ note });
  });

  it('is the value of a global option too', async () => {
    expect(await globals('--plan', '--json', 'list')).toEqual({ plan: '--json' });
    expect(await globals('list', '--plan', '--lang', 'en')).toEqual({ plan: '--lang' });
    expect(await globals('set', '6', 'x', '--by', '--json')).toEqual({});
  });

  it('does not make the run a dry one, nor one that prints JSON', async () => {
    const { code, out } = await run(['set', '6', 'in_progress', ...BY, '-m', '--color', '--dry-run'], {
      cwd: copyOfPlan(),
    });
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('note: "--color"') });
    expect((await run(['set', '6', 'in_progress', '--by', '--json'], { cwd: copyOfPlan() })).out).not.toContain('{');
  });
});

describe('what is read before the language is known', () => {
  it.each<[string[], Record<string, unknown>]>([
    [['--lang', 'en', 'list'], { lang: 'en' }],
    [['list', '--lang', 'zh-CN', '--lang=en'], { lang: 'en' }],
    [['--lang', 'zh-CN', 'list', '--lang', 'en'], { lang: 'en' }],
    [['list', '--frobnicate', '--lang', 'en'], { lang: 'en' }],
    [['--frobnicate', 'list', '--lang', 'en'], { lang: 'en' }],
    [['lst', '--json', '--lang', 'en'], { json: true, lang: 'en' }],
    [['--help', '--lang', 'en'], { lang: 'en' }],
    [['list', '-h', '--lang', 'en'], { lang: 'en' }],
    [['help', '--lang', 'en', 'list'], { lang: 'en' }],
    [['help', 'list', '--lang', 'en'], { lang: 'en' }],
    [['show', '--lang', 'en'], { lang: 'en' }],
    [['show', '1', '2', '--lang', 'en'], { lang: 'en' }],
    [['set', '6', 'x', '-m', 'a', '-m', 'b', '--lang', 'en'], { lang: 'en' }],
    [['--by', 'lead', '--lang', 'en'], { lang: 'en' }],
    [['find', '--', '--lang=en'], {}],
    [['--', 'find', '--lang=en'], {}],
    [['set', '6', 'x', '-m', '--lang=en'], {}],
    [['list', '--lang', 'en', '--lead'], { lang: 'en' }],
    [['--as-of', '--lang', 'en'], { asOf: '--lang' }],
    [['--no-cache', '--color', 'always'], { color: 'always' }],
  ])('%j', async (argv, expected) => {
    expect(await globals(...argv)).toEqual(expected);
  });

  it.each([
    ['lst'],
    ['list', '--frobnicate'],
    ['show'],
    ['show', '1', '2'],
    ['set', '6', 'x', '-m', 'a', '-m', 'b'],
    ['list', '--sort', 'x'],
    ['help', 'lst'],
  ])('makes the error about %j use that language', async (...argv) => {
    const { code, err } = await run([...argv, '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).not.toMatch(/\p{Script=Han}/u);
    expect((await run(argv)).err).toMatch(/\p{Script=Han}/u);
  });
});

describe('the command', () => {
  it.each([
    [['--', 'status'], ['status']],
    [['--no-cache', '--', 'list'], ['list']],
    [
      ['--', 'list', '--json'],
      ['list', '--', '--json'],
    ],
    [
      ['--by', 'lead'],
      ['status', '--by', 'lead'],
    ],
    [
      ['--by', 'lead', '普'],
      ['status', '--by', 'lead', '普'],
    ],
    [
      ['help', '--', 'list'],
      ['list', '--help'],
    ],
    [['help', 'help'], ['--help']],
    [['help', '--help'], ['--help']],
    [['help', '-V'], ['--version']],
    [['list', '-V'], ['--version']],
    [['--by', 'lead', '--version'], ['--version']],
    [['--by', 'lead', '--help'], ['--help']],
    [
      ['list', '--section', '9', '--help'],
      ['list', '--help'],
    ],
  ])('of %j is the same as of %j', async (argv, same) => {
    expect(await run(argv)).toEqual(await run(same));
  });

  it('is null if a word names none, also after --', async () => {
    for (const argv of [['5'], ['--', '5'], ['--json', 'lst'], ['help', 'lst'], ['']]) {
      expect(await run(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('plan --help') });
    }
  });
});

describe('arguments that are only separators', () => {
  it.each([
    ['assign', ','],
    ['assign', '，', '、'],
    ['set', ','],
    ['set', ',', 'in_progress'],
  ])('are missing in the command that was typed: plan %s %s', async (name, ...words) => {
    const { code, out, err } = await run([name, ...words, ...BY]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`没有写任务序号；用 plan ${name} --help`);
  });
});

describe.each(commands.map((entry) => [entry.name, entry] as const))('plan %s', (_name, { load }) => {
  it('receives each option under its own name', async () => {
    const { options } = (await load()).declare(catalogs.en);
    for (const [name, { flags }] of Object.entries(options))
      expect(flags).toMatch(new RegExp(`${optionFlag(name)}( |$)`));
  });
});
