import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogs, type Language } from '../../src/messages/index.js';
import { type Around, type Ran, run } from '../run.js';
import {
  cellIn,
  columnsOf,
  type DrawnTable,
  type Extent,
  extentsOf,
  lastColumn,
  layoutOf,
  withoutSpaces,
} from './layout.js';

/** What is typed, and around it; without a folder, in that of the plan of the tests. */
export interface Screen {
  typed: string;
  cwd?: string;
  around?: Around;
}

/** A screen at a width; null for a pipe. */
export interface Shown {
  width: number | null;
  ran: Ran;
}

export const LANGUAGES = Object.keys(catalogs) as Language[];
const WIDTHS = [60, 80, 120, null] as const;
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const UNCOLOURED = { NO_COLOR: '1', LANG: 'zh_CN.UTF-8' };

async function view(
  { typed, cwd, around }: Screen,
  language: Language,
  width: number | null,
  vars: Around['vars'] = {},
): Promise<Ran> {
  const argv = [...typed.split(' '), '--lang', language];
  const set = { ...UNCOLOURED, ...around?.vars, ...vars };
  const ran = await run(argv, { width, ...(cwd && { cwd }), ...around, vars: set });
  // The ids of commits change with any file of the plan.
  return around ? { ...ran, out: ran.out.replace(/\b[0-9a-f]{8}\b/g, '1a2b3c4d') } : ran;
}

/** The same screen at every width; the last one is that of the pipe. */
export async function views(screen: Screen, language: Language): Promise<Shown[]> {
  const shown = [];
  for (const width of WIDTHS) shown.push({ width, ran: await view(screen, language, width) });
  return shown;
}

/** The text of a golden file: the screen at every width; where it is as at an earlier one, only that is said. */
export function golden(typed: string, shown: readonly Shown[]): string {
  const bodies = shown.map(({ ran: { code, out, err } }) => ({
    code,
    text: `${out}${err === '' ? '' : `----- stderr\n${err}`}`,
  }));
  const parts = shown.map(({ width }, index) => {
    const { code, text } = bodies[index] ?? { code: -1, text: '' };
    const heading = `===== plan ${typed} (${width === null ? 'pipe' : `${width} columns`}, exit ${code})`;
    const earlier = shown[bodies.findIndex((body) => body.text === text)]?.width;
    return `${heading}\n${earlier === width ? text : `(as at ${earlier} columns)\n`}`;
  });
  return parts.join('\n');
}

/** Compares a text with its golden file, or writes the file where it is asked for. */
export function expectGolden(file: string, text: string): void {
  if (UPDATE) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/**
 * Declares the tests of screens, whose golden files lie in a folder of their own.
 * @param tables the names of those that are tables at every width
 */
export function describeScreens(
  folder: string,
  screens: Readonly<Record<string, Screen>>,
  tables: readonly string[] = [],
): void {
  describe.each(Object.entries(screens))('the screen %s', (name, screen) => {
    describe.each(LANGUAGES)('in %s', async (language) => {
      const shown = await views(screen, language);

      it('is what its golden file holds', () => {
        expectGolden(`${folder}${name}.${language}.txt`, golden(screen.typed, shown));
      });

      everyScreen(screen, language, shown, { isTable: tables.includes(name) });
    });
  });

  it('has no golden file of a removed screen', () => {
    expectNoOtherGolden(folder, Object.keys(screens));
  });
}

/** Asserts that a folder holds the golden files of some screens and no other. */
export function expectNoOtherGolden(folder: string, names: readonly string[]): void {
  const known = names.flatMap((name) => LANGUAGES.map((language) => `${name}.${language}.txt`));
  const kept = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  expect(kept.sort()).toEqual(known.sort());
}

/**
 * Declares the tests that every screen passes, whatever its golden file holds.
 * @param kind whether it is a table at every width; whether it is wrapped for 80 columns even into a pipe
 */
export function everyScreen(
  screen: Screen,
  language: Language,
  shown: readonly Shown[],
  { isTable = false, isWrappedInPipe = false },
): void {
  const texts = shown.map(({ width, ran }) => ({
    width,
    text: [ran.out, ran.err].filter((part) => part !== '').join('\n'),
  }));
  const pipe = texts.at(-1)?.text ?? '';
  const tables = texts.flatMap(({ text }) => layoutOf(text, language).tables);

  it('has no line wider than the terminal', () => {
    for (const { width, text } of texts) {
      const wide = text.split('\n').filter((line) => width !== null && columnsOf(line) > width);
      expect(wide, `at ${width}`).toEqual([]);
    }
  });

  it('has neither spaces at the end of a line nor colours', () => {
    for (const { text } of texts) {
      expect(text).not.toMatch(/[ \t]$/m);
      expect(stripVTControlCharacters(text)).toBe(text);
    }
  });

  it('has straight columns', () => {
    if (isTable) expect(tables.length).toBeGreaterThanOrEqual(WIDTHS.length);
    for (const table of tables) expect(crooked(table)).toEqual([]);
  });

  it('draws nothing of ambiguous width before the last column of a table', () => {
    for (const table of tables) expect(ambiguousBeforeLast(table)).toEqual([]);
  });

  it('loses no character where it wraps', () => {
    const whole = layoutOf(pipe, language);
    for (const { width, text } of texts) {
      const { tables: drawn, prose } = layoutOf(text, language);
      expect(drawn.map(lastColumn), `at ${width}`).toEqual(whole.tables.map(lastColumn));
      expect(told(prose), `at ${width}`).toBe(told(whole.prose));
    }
  });

  if (!isWrappedInPipe) {
    it('begins every paragraph where the pipe begins it', () => {
      for (const { width, text } of texts) {
        const begins = new Set(layoutOf(text, language).prose.map(beginning));
        const lost = layoutOf(pipe, language).prose.filter((line) => !begins.has(beginning(line)));
        expect(lost, `at ${width}`).toEqual([]);
      }
    });
  }

  it('begins no line with a mark that closes or stops', () => {
    for (const { text } of texts) expect(text).not.toMatch(/^ *[，。、；：！？）”’》」』】]/mu);
  });

  it('reads the same in colour', async () => {
    const coloured = await view(screen, language, 80, { NO_COLOR: '' });
    const plain = shown.find(({ width }) => width === 80)?.ran;
    expect(stripVTControlCharacters(coloured.out)).toBe(plain?.out);
    expect(stripVTControlCharacters(coloured.err)).toBe(plain?.err);
  });
}

/** What lines say, without their spaces and without the lines of a file and the marks below them, which are cut to the width. */
function told(lines: readonly string[]): string {
  return withoutSpaces(lines.filter((line) => !/^ *(?:\d+ \| |\| *\^+$)/.test(line)).join(''));
}

/** The indentation of a line and its first characters. */
function beginning(line: string): string {
  return /^ *\S{0,4}/.exec(line)?.[0] ?? '';
}

/**
 * The columns whose cells stand neither all at its start nor all at its end, with the header's name among them. In the last
 * one, what belongs to the row above is indented.
 */
function crooked(table: DrawnTable): Extent[] {
  return extentsOf(table).filter((extent, index, all) => {
    const lines = [table.header, ...table.lines];
    const cells = lines.map((line) => cellIn(line, extent)).filter((cell) => cell !== null);
    const isLast = index === all.length - 1;
    const first = Math.min(...cells.map((cell) => cell.start));
    const starts = new Set(cells.map(({ start }) => (isLast && start === first + 2 ? first : start)));
    const ends = new Set(cells.map((cell) => cell.end));
    const straight = starts.size === 1 || (ends.size === 1 && !isLast);
    return !straight;
  });
}

/** What every terminal draws equally wide; “”, …, — and · are two columns wide in some. */
const CERTAIN = /^[\x20-\x7e\p{Script=Han}\u3001-\u3011\uff01-\uff5e▰▱]*$/u;

/** The cells before the last column that a terminal may draw wider than another. */
function ambiguousBeforeLast(table: DrawnTable): string[] {
  const cells = extentsOf(table)
    .slice(0, -1)
    .flatMap((extent) => [table.header, ...table.lines].map((line) => cellIn(line, extent)?.text ?? ''));
  return cells.filter((text) => !CERTAIN.test(text));
}
