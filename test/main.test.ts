import { describe, expect, it } from 'vitest';
import { version } from '../package.json';
import { commands, firstWords, groups } from '../src/commands/index.js';
import { run } from './run.js';

describe('plan', () => {
  it('alone is plan status, also with only options', async () => {
    expect(await run([])).toEqual(await run(['status']));
    expect(await run(['--as-of', '2020-06-30', '--lang', 'en'])).toEqual(
      await run(['status', '--as-of', '2020-06-30', '--lang', 'en']),
    );
    expect(await run(['--json'])).toEqual(await run(['status', '--json']));
  });

  it('answers a handshake with its name and version, then runs the command', async () => {
    expect(await run(['--handshake'])).toMatchObject({ code: 0, out: `plan-ledger 1 ${version}\n`, err: '' });
    const { code, out } = await run(['list', '--json']);
    expect(await run(['--handshake', 'list', '--json'])).toMatchObject({
      code,
      out: `plan-ledger 1 ${version}\n${out}`,
      err: '',
    });
    expect((await run(['--help'])).out).not.toContain('handshake');
  });

  it('takes global options before and behind the command', async () => {
    const behind = await run(['list', '--section', '5', '--as-of', '2020-06-30', '--lang', 'en', '--json']);
    expect(await run(['--as-of', '2020-06-30', '--lang', 'en', '--json', 'list', '--section', '5'])).toEqual(behind);
    expect(await run(['--as-of=2020-06-30', 'list', '--lang=en', '--section=5', '--json'])).toEqual(behind);
    expect(behind.code).toBe(0);
  });

  it('takes an option of status and its value for plan status, and reports a mistyped command as one', async () => {
    expect(await run(['--by', 'lead'])).toEqual(await run(['status', '--by', 'lead']));
    expect((await run(['--json', 'lst'])).err).toContain('list');
  });

  it('takes the last of a global option that is given twice', async () => {
    expect(await run(['--lang', 'zh-CN', 'list', '--lang', 'en'])).toEqual(await run(['list', '--lang', 'en']));
    expect(await run(['--as-of', '2020-01-01', 'list', '--as-of', '2020-06-30'])).toEqual(
      await run(['list', '--as-of', '2020-06-30']),
    );
  });

  it('obeys --no-cache without a change in what it prints', async () => {
    expect(await run(['list', '--no-cache'])).toEqual(await run(['list']));
  });

  it('prints its version', async () => {
    for (const option of ['-V', '--version'])
      expect(await run([option])).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each(commands.map((command) => command.name))('prints the same help for %s in three ways', async (name) => {
    const help = await run(['help', ...name.split(' ')]);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain(`plan ${name}`);
    expect(await run([...name.split(' '), '--help'])).toEqual(help);
    expect(await run([...name.split(' '), '-h'])).toEqual(help);
  });

  it('names every command in its help', async () => {
    const { code, out } = await run(['--help', '--all']);
    expect(code).toBe(0);
    for (const name of firstWords) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(await run(['help', '--all'])).toMatchObject({ out });
  });

  it('shows the daily commands with their Chinese names on a screen of 24 lines', async () => {
    const { code, out } = await run(['--help'], { width: 80 });
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(24);
    for (const { name, chinese = '', part } of [...commands, ...groups]) {
      const row = new RegExp(`\\s${name} +${chinese}\\s`);
      if (part) expect(out).toMatch(row);
      else expect(out).not.toMatch(row);
    }
    expect(await run(['help'], { width: 80 })).toMatchObject({ out });
  });

  it('takes the Chinese name of a command', async () => {
    expect(await run(['列表', '--json'])).toEqual(await run(['list', '--json']));
    expect(await run(['帮助', '列表'])).toEqual(await run(['help', 'list']));
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['frobnicate'], 'frobnicate'],
    ['a command nearly right', ['lis'], 'list'],
    ['an unknown option', ['list', '--frobnicate'], '--frobnicate'],
    ['an option nearly right', ['list', '--sectoin', '1'], '--section'],
    ['a global option nearly right', ['list', '--as-fo', '2020-01-01'], '--as-of'],
    ['a missing argument', ['show'], '没有写任务序号'],
    ['a missing value', ['list', '--lead'], '--lead'],
    ['a missing value of a global option', ['status', '--as-of'], '--as-of'],
    ['a missing language', ['status', '--lang'], '--lang'],
    ['an argument too many', ['show', '1', '2'], '2'],
    ['an argument where none is taken', ['list', 'five'], 'five'],
  ])('of %s ends with 2, prints one line about it and nothing else', async (_what, argv, named) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^plan: .+\n$/);
    expect(err).toContain(named);
  });
});

describe('an unexpected failure', () => {
  it('ends with 3 and one line without a stack', async () => {
    const { code, out, err } = await run(['status'], { now: 'no date' });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^plan: .+\n$/);
  });
});
