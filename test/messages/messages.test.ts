import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands, groups } from '../../src/commands/index.js';
import { catalogs, type Language } from '../../src/messages/index.js';
import { rules } from '../../src/rules/index.js';
import { copyOfPlan, diskWithin } from '../copy.js';
import { emptyFolder } from '../folders.js';
import { LIVED_IN, run } from '../run.js';
import { leavesOf, sayings } from './sayings.js';

const LANGUAGES = Object.keys(catalogs) as Language[];
const HAN = /\p{Script=Han}/u;

/** What the files of a plan hold: every text in them, the longest first. */
function textsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return leavesOf(parse(text, { logLevel: 'silent' })).flatMap(([, leaf]) =>
      typeof leaf === 'string' ? [leaf] : [],
    );
  });
}

/** Names that are the same in every language. */
const IDENTIFIERS = [
  ...commands.map((command) => `plan ${command.name}`),
  ...rules.map((rule) => rule.id),
  ...[
    'plan.yaml',
    'PLAN_DIR',
    'plan',
    'git',
    'JSON Schema',
    'JSON',
    ...LANGUAGES,
    'YYYY-MM-DD',
    'YAML',
    'UTF-8',
    'GBK',
  ],
];

/** Lines that are the same in every language: the excerpt of a file, and an example of what can be typed. */
const QUOTED = /^( *\d* \| | {2}plan ).*$/;

/** What belongs to no language: data, identifiers and what was typed; the longest first. */
function withIdentifiers(data: readonly string[]): string[] {
  const words = [...new Set([...data, ...IDENTIFIERS])].filter((text) => text.trim() !== '');
  return words.sort((a, b) => b.length - a.length);
}

/** What is left of a line without what belongs to no language, options and file names. */
function bare(line: string, known: readonly string[]): string {
  const text = known.reduce((left, word) => left.replaceAll(word, ' '), line.replace(QUOTED, ''));
  return text.replace(/\S*\.(yaml|txt)\S*|--[\w-]+|<\w+>|\{\w+(\|\w+)?\}|https?:\S+|\b[\w-]+_[\w-]+\b/g, ' ');
}

const typedInError = [
  'frobnicate',
  'lis',
  '2020-13-40',
  'soon',
  '没有的词',
  '99999',
  'nofile.yaml',
  'purple',
  'nobody',
];
const broken = copyOfPlan({
  'plan.yaml': (text) => text.replace('period:', 'perod:'),
});
const brokenTask = copyOfPlan({
  '01-preschool/004-private-conversion.yaml': (text) => text.replace('lead:', 'leed:').replace('in_progress', 'doing'),
});
const nowhere = emptyFolder();

/** Everything that can be typed rightly, and everything that can be typed wrongly; with the folder where it is typed. */
const RIGHT = [
  '',
  'status',
  'status --by lead',
  'status --by org',
  'status --by status',
  'status --as-of 2019-12-01',
  'status --as-of 2021-03-01',
  'overdue --within 30d',
  'overdue --as-of 2020-01-02 --within 3',
  'list',
  'list --unclear --sort due',
  'list --section 1 --light gray',
  ...Array.from({ length: 27 }, (_, index) => `show ${index + 1}`),
  'show 1 --as-of 2020-02-01',
  'find 学位',
  'find 没有的词',
  'lint',
  'lint --quiet',
  'lint --fix --dry-run',
  'rules',
  ...rules.map((rule) => `rules ${rule.id}`),
  '--help --all',
  ...commands.map((command) => `help ${command.name}`),
];

const WRONG: readonly { typed: string; cwd?: string; code: number }[] = [
  ...[
    'lis',
    'frobnicate',
    'list --frobnicate',
    'list --sectoin 1',
    'list --section 99999',
    'list --lead nobody',
    'list --org nobody',
    'list --status purple',
    'list --light purple',
    'list --commitment purple',
    'list --sort purple',
    'list --due-before 2020-13-40',
    'list --lead',
    'list frobnicate',
    'status --by purple',
    'status 99999',
    'overdue --within soon',
    'show',
    'show 99999',
    'show purple',
    'show 1 2',
    'find',
    'rules frobnicate',
    'rules id-uniqe',
    'schema purple',
    'lint nofile.yaml',
    'lint --format purple',
    'lint --max-warnings soon',
    'lint -',
    'lint --dry-run',
    'lint --fix - --stdin-filename plan.yaml',
    'lint --stdin-filename plan.yaml',
    'lint - --stdin-filename nofile.txt',
    'lint --output plan.yaml',
    'status --as-of 2020-13-40',
    'status --color purple',
    'status --lang',
    'status --as-of',
  ].map((typed) => ({ typed, code: 2 })),
  { typed: 'status', cwd: nowhere, code: 3 },
  { typed: 'status --plan nofile.yaml', code: 3 },
  { typed: 'status', cwd: broken, code: 3 },
  { typed: 'lint', cwd: broken, code: 1 },
  { typed: 'show 1', cwd: brokenTask, code: 3 },
  { typed: 'lint', cwd: brokenTask, code: 1 },
];

describe.each(LANGUAGES)('in %s', (language) => {
  const chinese = ['帮助', ...[...commands, ...groups].flatMap((one) => one.chinese ?? [])];
  const data = [
    ...(language === 'en' ? chinese : []),
    ...textsIn(LIVED_IN),
    ...textsIn(brokenTask),
    ...typedInError,
    nowhere,
  ];

  /** Lines in the wrong language. In a Chinese screen: letters without any Chinese; in another one: Chinese. */
  function foreign(screen: string, typed: string): string[] {
    const known = withIdentifiers([...data, ...typed.split(' ').filter((word) => HAN.test(word) || word.length > 3)]);
    return screen.split('\n').filter((line) => {
      const left = bare(line, known);
      return language.startsWith('zh') ? /\p{L}/u.test(left) && !HAN.test(left) : HAN.test(left);
    });
  }

  /** On a terminal so wide that nothing is wrapped. */
  const typing = (typed: string, cwd = LIVED_IN) => {
    const vars = { PLAN_LANG: language, NO_COLOR: '1' };
    return run(typed === '' ? [] : typed.split(' '), { cwd, vars, width: 1000, disk: diskWithin(cwd) });
  };

  it.each(RIGHT)('plan %s speaks only the one language', async (typed) => {
    const { out, err } = await typing(typed);
    expect(err).toBe('');
    expect(foreign(out, typed)).toEqual([]);
  });

  it.each(WRONG)('plan $typed complains in the one language', async ({ typed, cwd, code }) => {
    const ran = await typing(typed, cwd);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.err).not.toBe('');
    expect(foreign(ran.out + ran.err, typed)).toEqual([]);
    if (code === 2) expect(ran.out).toBe('');
  });

  it('a wrong --lang is reported in the language of the plan', async () => {
    const { code, err } = await run(['status', '--lang', 'fr'], { vars: { PLAN_LANG: language } });
    expect(code).toBe(2);
    expect(foreign(err, 'fr')).toEqual([]);
  });
});

const SAME = withIdentifiers(['null']);

/** A saying without what is the same in every language. */
function words(saying: string): string {
  return bare(saying, SAME);
}

describe('the catalogs', () => {
  /** How section numbers and sentences are written is a choice, not a word. */
  const leaves = (language: Language) =>
    leavesOf(catalogs[language]).filter(([path]) => path !== 'numeral' && path !== 'spacing');

  it.each(LANGUAGES)('%s has the keys of every other', (language) => {
    const keys = leaves(language).map(([path]) => path);
    for (const other of LANGUAGES) {
      expect(keys.sort()).toEqual(
        leaves(other)
          .map(([path]) => path)
          .sort(),
      );
    }
  });

  it('every Chinese word has a Chinese character, unless there is no letter in it', () => {
    const strange = leaves('zh-CN').flatMap(([path, leaf]) =>
      sayings(leaf)
        .filter((saying) => /\p{L}/u.test(words(saying)) && !HAN.test(saying))
        .map((saying) => `${path}: ${saying}`),
    );
    expect(strange).toEqual([]);
  });

  it('no English word has a Chinese character', () => {
    const strange = leaves('en').filter(([, leaf]) => sayings(leaf).some((saying) => HAN.test(saying)));
    expect(strange).toEqual([]);
  });

  it('every message takes the same number of arguments in every language', () => {
    const counts = (language: Language) =>
      Object.fromEntries(
        leaves(language).map(([path, leaf]) => [path, typeof leaf === 'function' ? leaf.length : null]),
      );
    for (const language of LANGUAGES) expect(counts(language)).toEqual(counts('zh-CN'));
  });

  it('the messages of a rule name the same arguments in every language', () => {
    const named = (language: Language) =>
      leavesOf(catalogs[language].rules).map(([path, leaf]) => [
        path,
        [...String(leaf).matchAll(/\{\w+/g)].map(String).sort(),
      ]);
    for (const language of LANGUAGES) expect(named(language)).toEqual(named('zh-CN'));
  });

  it('every rule has its words, and no words are without a rule', () => {
    const ids = rules.map((rule) => rule.id).sort();
    for (const language of LANGUAGES) expect(Object.keys(catalogs[language].rules).sort()).toEqual(ids);
  });
});
