import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogs, type Language } from '../../src/messages/index.js';
import { changedPlan, edit, within } from '../changed-plan.js';
import { BROKEN, copyOfPlan } from '../copy.js';
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

const WIDTHS = [60, 80, 120, null] as const;
const LANGUAGES = Object.keys(catalogs) as Language[];
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const broken = copyOfPlan(BROKEN);
/** A file with a fix of each kind that its text can show. */
const untidy = copyOfPlan({
  '05-services/024-document-handling.yaml':
    'title: 规范公文办理\nid: 24\nstatus: in_progress\ndue: 2020-12-31\nsource: { document: work-plan-2020, item: 24 }',
});
const withoutPlan = copyOfPlan({ 'plan.yaml': (text) => text.replace('period:', 'perod:') });

const changed = await changedPlan();
const unread = await changedPlan();
edit(unread, { '04-teachers/023-county-managed.yaml': BROKEN['04-teachers/023-county-managed.yaml'] });

/** Every screen: the name of its golden file and what is typed. Those of `broken` are on a plan with broken files. */
const SCREENS: Readonly<Record<string, { typed: string; cwd?: string; around?: Around }>> = {
  status: { typed: 'status' },
  'status-lead': { typed: 'status --by lead' },
  'status-org': { typed: 'status --by org' },
  'status-status': { typed: 'status --by status' },
  'status-section': { typed: 'status 五' },
  'status-ended': { typed: 'status --as-of 2021-01-02' },
  'status-broken': { typed: 'status', cwd: broken },
  'status-no-plan': { typed: 'status', cwd: withoutPlan },
  overdue: { typed: 'overdue' },
  'overdue-within': { typed: 'overdue --within 30d' },
  list: { typed: 'list' },
  'list-filtered': { typed: 'list --section 2 --section 3 --status 推进中 --org huidong --sort light' },
  'list-none': { typed: 'list --section 1 --light gray' },
  'show-county-sums': { typed: 'show 1' },
  'show-ratios': { typed: 'show 2' },
  'show-each-county': { typed: 'show 7' },
  'show-closed-late': { typed: 'show 10' },
  'show-extended': { typed: 'show 14' },
  'show-baselines': { typed: 'show 16' },
  'show-suspended': { typed: 'show 23' },
  'show-no-target': { typed: 'show 24' },
  'show-quarters': { typed: 'show 26' },
  find: { typed: 'find 学位' },
  'find-none': { typed: 'find 没有的词' },
  log: { typed: 'log --since 2020-11-03' },
  'log-task': { typed: 'log 14' },
  'log-limited': { typed: 'log --section 五 --since 2020-07-01 --limit 3' },
  'log-none': { typed: 'log 6' },
  diff: { typed: 'diff main', around: within(changed) },
  'diff-commits': { typed: 'diff main...HEAD', around: within(changed) },
  'diff-section': { typed: 'diff --section 五', around: within(changed) },
  'diff-broken': { typed: 'diff --section 四', around: within(unread) },
  'lint-clean': { typed: 'lint 01-preschool/001-public-kindergartens.yaml' },
  'lint-broken': { typed: 'lint 01-preschool 02-compulsory 04-teachers', cwd: broken },
  'lint-fix': { typed: 'lint --fix --dry-run', cwd: untidy },
  'lint-quiet': { typed: 'lint --quiet' },
  rules: { typed: 'rules' },
  'rules-one': { typed: 'rules id-unique' },
  help: { typed: '--help' },
  ...Object.fromEntries(
    Object.keys(catalogs.en.help.commands).map((command) => [`help-${command}`, { typed: `help ${command}` }]),
  ),
};

/** Screens that are tables, at any width. */
const TABLES = ['status', 'status-lead', 'status-org', 'status-status', 'overdue', 'list', 'find', 'log', 'rules'];

const UNCOLOURED = { NO_COLOR: '1', LANG: 'zh_CN.UTF-8' };

async function view(name: string, language: Language, width: number | null, vars = UNCOLOURED): Promise<Ran> {
  const { typed = '', cwd, around } = SCREENS[name] ?? {};
  const argv = [...typed.split(' '), '--lang', language];
  const ran = await run(argv, { width, ...(cwd && { cwd }), ...around, vars: { ...around?.vars, ...vars } });
  // The ids of commits change with any file of the plan.
  return around ? { ...ran, out: ran.out.replace(/\b[0-9a-f]{8}\b/g, '1a2b3c4d') } : ran;
}

/** The same screen at every width; the last one is that of the pipe. */
async function views(name: string, language: Language): Promise<{ width: number | null; ran: Ran }[]> {
  const ran = [];
  for (const width of WIDTHS) ran.push({ width, ran: await view(name, language, width) });
  return ran;
}

function golden(typed: string, shown: readonly { width: number | null; ran: Ran }[]): string {
  const parts = shown.map(({ width, ran: { code, out, err } }) => {
    const heading = `===== plan ${typed} (${width === null ? 'pipe' : `${width} columns`}, exit ${code})`;
    return `${heading}\n${out}${err === '' ? '' : `----- stderr\n${err}`}`;
  });
  return parts.join('\n');
}

describe.each(Object.keys(SCREENS))('the screen %s', (name) => {
  describe.each(LANGUAGES)('in %s', async (language) => {
    const shown = await views(name, language);
    const texts = shown.map(({ width, ran }) => ({ width, text: ran.out + ran.err }));
    const pipe = texts.at(-1)?.text ?? '';
    const tables = texts.flatMap(({ text }) => layoutOf(text, language).tables);

    it('is what its golden file holds', () => {
      const file = `${FOLDER}${name}.${language}.txt`;
      const text = golden(SCREENS[name]?.typed ?? '', shown);
      if (UPDATE) writeFileSync(file, text);
      expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    });

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
      if (TABLES.includes(name)) expect(tables.length).toBeGreaterThanOrEqual(WIDTHS.length);
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

    // Help is wrapped for 80 columns even into a pipe.
    if (!name.startsWith('help')) {
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
      const coloured = await view(name, language, 80, { ...UNCOLOURED, NO_COLOR: '' });
      const plain = shown.find(({ width }) => width === 80)?.ran;
      expect(stripVTControlCharacters(coloured.out)).toBe(plain?.out);
      expect(stripVTControlCharacters(coloured.err)).toBe(plain?.err);
    });
  });
});

it('has no golden file of a removed screen', () => {
  const known = Object.keys(SCREENS).flatMap((name) => LANGUAGES.map((language) => `${name}.${language}.txt`));
  const kept = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  expect(kept.sort()).toEqual(known.sort());
});

/** What lines say, without their spaces and without the lines of a file and the marks below them, which are cut to the width. */
function told(lines: readonly string[]): string {
  return withoutSpaces(lines.filter((line) => !/^ *(?:\d+ \| |\| *\^+$)/.test(line)).join(''));
}

/** The indentation of a line and its first characters. */
function beginning(line: string): string {
  return /^ *\S{0,4}/.exec(line)?.[0] ?? '';
}

/** The columns whose cells stand neither all at its start nor all at its end, with the header's name among them. */
function crooked(table: DrawnTable): Extent[] {
  return extentsOf(table).filter((extent, index, all) => {
    const lines = [table.header, ...table.lines];
    const cells = lines.map((line) => cellIn(line, extent)).filter((cell) => cell !== null);
    const starts = new Set(cells.map((cell) => cell.start));
    const ends = new Set(cells.map((cell) => cell.end));
    const straight = starts.size === 1 || (ends.size === 1 && index < all.length - 1);
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
