import { describe, expect, it } from 'vitest';
import { type Argument, argument, optionalArgument, restArgument } from '../../../src/cli/argument.js';
import { type Asked, type Candidate, PATHS } from '../../../src/cli/candidate.js';
import { fixed, paths } from '../../../src/cli/candidates.js';
import { defineCommand } from '../../../src/cli/command.js';
import { HOLE, type Typed } from '../../../src/cli/command-line/typed.js';
import { flag, textOption, textsOption } from '../../../src/cli/option.js';
import { completionLines } from '../../../src/commands/completion/candidates.js';
import { commands, groups } from '../../../src/commands/index.js';
import { EXIT } from '../../../src/core/failure.js';
import type { Env } from '../../../src/env.js';
import { catalogs } from '../../../src/messages/index.js';

const COLORS: Candidate[] = [
  { value: 'red', about: '红\u0007' },
  { value: 'green', about: '绿' },
  { value: '$(rm)', about: 'harmful' },
  { value: 'two words', about: 'harmful' },
  { value: '', about: 'empty' },
];

/** A command with two arguments and options of each kind. */
const paintCommand = defineCommand({
  examples: [],
  declare: () => ({
    arguments: {
      color: argument('<color>', '', () => COLORS),
      more: restArgument('[more...]', '', fixed(['甲', '乙'])),
    },
    options: {
      tone: textOption('-t, --tone <tone>', '色调', fixed(['dark', 'light'])),
      file: textsOption('--file <file>', '文件', paths),
      note: textOption('--note <text>', '说明'),
      dry: flag('--dry-run', '试行'),
    },
  }),
  run: async () => EXIT.fine,
});

/** A command with one argument. */
const oneOf = (one: Argument<unknown>) =>
  defineCommand({ examples: [], declare: () => ({ arguments: { one } }), run: async () => EXIT.fine });

const typed = (parts: Partial<Typed> = {}): Typed => ({
  command: { name: 'paint', module: paintCommand },
  group: null,
  isNamed: true,
  words: [],
  unknown: [HOLE],
  options: {},
  globals: {},
  ...parts,
});
/** The lines for a command line whose last word is not finished. */
const lines = (parts: Partial<Typed>, last = '', language: keyof typeof catalogs = 'zh-CN') =>
  completionLines(typed(parts), last, { env: {} as Env, messages: catalogs[language] });
const values = async (...of: Parameters<typeof lines>) =>
  (await lines(...of))
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]);

describe('an argument', () => {
  it('offers its candidates, a line each, but none that a shell would take for more than a word', async () => {
    expect(await lines({})).toBe('red\t红\ngreen\t绿\n');
    expect(await lines({}, 'g')).toBe('green\t绿\n');
    expect(await lines({}, 'e')).toBe('');
  });

  it('is found by the arguments before it; the last one takes all that follow', async () => {
    expect(await values({ words: ['red'] })).toEqual(['甲', '乙']);
    expect(await values({ words: ['red', '甲', '乙'] }, '乙')).toEqual(['乙']);
    const one = oneOf(optionalArgument('[color]', '', fixed(['red'])));
    expect(await values({ command: { name: 'one', module: one } })).toEqual(['red']);
    expect(await values({ command: { name: 'one', module: one }, words: ['red'] })).toEqual([]);
  });

  it('is told what was typed before', async () => {
    const told: Asked[] = [];
    const source = (asked: Asked) => {
      told.push(asked);
      return [];
    };
    const command = { name: 'one', module: oneOf(argument('<a>', '', source)) };
    await lines({ command, globals: { plan: 'other' } }, '""');
    await lines({ command, globals: { plan: true } }, "''");
    await lines({ command: { name: 'rest', module: oneOf(restArgument('<a...>', '', source)) }, words: ['甲'] }, '"x');
    expect(told).toMatchObject([
      { named: 'other', word: '', args: [] },
      { named: null, word: '', args: [] },
      { named: null, word: '"x', args: ['甲'] },
    ]);
  });

  it('is offered once, also if two sources have it', async () => {
    const twice = oneOf(argument('<a>', '', fixed(['x', 'x'])));
    expect(await lines({ command: { name: 'twice', module: twice } })).toBe('x\t\n');
  });
});

describe('an option', () => {
  it('that waits for its value offers the values', async () => {
    expect(await values({ options: { tone: HOLE }, words: ['red'] })).toEqual(['dark', 'light']);
    expect(await values({ options: { file: ['a', HOLE] }, words: [] })).toEqual(['']);
    expect(await values({ options: { note: HOLE }, words: [] })).toEqual([]);
    expect(await values({ options: { tone: 'dark' } })).toEqual(['red', 'green']);
    expect(await values({ globals: { lang: HOLE }, words: [] })).toEqual(['zh-CN', 'en']);
  });

  it('is offered once a dash is typed, with the help, the version and the global ones', async () => {
    const all = await values({}, '-');
    expect(all.slice(0, 6)).toEqual(['--tone', '--file', '--note', '--dry-run', '--help', '--version']);
    expect(all).toContain('--as-of');
    expect(await lines({}, '--d')).toBe('--dry-run\t试行\n');
    expect(await values({}, '--l')).toEqual(['--lang']);
  });

  it('with an equals sign offers whole words', async () => {
    expect(await values({}, '--tone=')).toEqual(['--tone=dark', '--tone=light']);
    expect(await values({}, '--tone=l')).toEqual(['--tone=light']);
    expect(await lines({}, '--file=')).toBe(`${PATHS.value}\t\n`);
    expect(await values({}, '--none=')).toEqual([]);
  });

  it('is no option after two dashes', async () => {
    expect(await values({ words: [HOLE], unknown: [] }, '-')).toEqual([]);
    expect(await values({ words: [HOLE], unknown: [] }, 'r')).toEqual(['red']);
  });

  it('that is unknown leaves nothing to offer', async () => {
    expect(await lines({ words: [], unknown: ['--odd', HOLE] })).toBe('');
  });
});

/** Commands that stand alone, then groups. */
const firstWords = [
  ...commands.map(({ name }) => name).filter((name) => !name.includes(' ')),
  ...groups.map(({ name }) => name).filter((group) => commands.some(({ name }) => name.startsWith(`${group} `))),
];

describe('the first word', () => {
  const first = { isNamed: false, command: { name: 'status', module: paintCommand } };

  it('is a command or help, with what it does', async () => {
    expect(await values(first)).toEqual([...firstWords, 'help']);
    const { help } = catalogs.en;
    expect(await lines(first, 'overd', 'en')).toBe(`overdue\t${help.commands.overdue.summary}\n`);
    expect(await lines(first, 'hel', 'en')).toBe(`help\t${help.helpCommand}\n`);
  });

  it('after help is a command, or a topic', async () => {
    const help = { isNamed: true, words: [], command: { name: 'help', module: null } };
    expect(await values(help)).toEqual([...firstWords, 'formulas']);
    expect(await values({ ...help, words: ['show'] })).toEqual([]);
  });

  it('of a command line that has an option or a word belongs to the default command', async () => {
    expect(await values({ ...first, words: ['red'] })).toEqual(['甲', '乙']);
    expect(await values({ ...first, options: { dry: true } })).toEqual(['red', 'green']);
  });

  it('of an unknown command offers nothing', async () => {
    expect(await lines({ command: null, words: ['x'] })).toBe('');
  });
});
