import fc from 'fast-check';
import { expect, it } from 'vitest';
import { globalOptions } from '../../src/cli/globals.js';
import { commands } from '../../src/commands/index.js';
import { catalogs } from '../../src/messages/index.js';
import { copyOfPlan } from '../copy.js';
import { fuzzRuns } from './runs.js';
import { contentsOf, diskOnly, runWatched } from './watched.js';

/** Words as people type them, and as nobody should. */
const WORDS = [
  ...['1', '3', '8', '27', '28', '0', '-1', '007', '1-5', '1,3', '99999999999999999999', '五', '学前教育', 'preschool'],
  ...['in_progress', '推进中', 'submitted', 'completed', 'closed', 'suspended', 'cancelled', 'done', '博罗县', 'boluo'],
  ...['2020-11-30', '2020-02-30', '30d', '上月', '9999-12-31', '-5%', '1e400', '١٢', '12.5', '50%', 'NaN', '２５'],
  ...[
    '',
    ' ',
    '-',
    '--',
    '---',
    '=',
    ':',
    '*',
    '..',
    '../..',
    '/',
    '/dev/null',
    'plan.yaml',
    '01-preschool',
    'evidence',
  ],
  ...['HEAD', 'HEAD~1', 'HEAD:', '--exec=sh', '-c', '@{u}', ':/x', '\u001b[31m红', 'a\nb', '\u202e倒', '😀', '\u0000'],
  ...['__proto__', 'constructor', 'toString', '张三', 'evidence/001-register.txt', 'https://example.cn/a', '$HOME'],
];

/** Each command with the options that it declares and that the program has. */
const known: { name: string; options: string[] }[] = [];
for (const { name, load } of commands) {
  const { options } = (await load()).declare(catalogs.en);
  const declared = [...Object.values(options), ...Object.values(globalOptions(catalogs.en))];
  const flags = declared.flatMap((option) => option.flags.match(/--?[a-z][\w-]*/g) ?? []);
  known.push({ name, options: [...flags, '-V', '--version', '--no-cache'] });
}

/** Command lines that work on the plan of the tests; one word of each is changed, or none. */
const WORKING = [
  'set 2 suspended -m 停工 --approver 李四 --by 张三',
  'record 1 1 13 --by 张三',
  'extend 8 2021-01-31 -m 停工 --approver 李四 --by 张三',
  'report 1 --progress 开工8所 --next 验收 --by 张三',
  'assign 1 --lead boluo --by 张三',
  'add 1 新增学位 --slug new-places --by 张三',
  'renumber 01-preschool/004-private-conversion.yaml --force --to 900',
  'lint --fix',
].map((line) => line.split(' '));

const WORD = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const RANDOM = fc.constantFrom(...known).chain(({ name, options }) => {
  const option = fc.oneof(
    fc.constantFrom(...options).map((flag) => [flag]),
    fc.tuple(fc.constantFrom(...options), WORD).map(([flag, word]) => [flag, word]),
    fc.tuple(fc.constantFrom(...options), WORD).map(([flag, word]) => [`${flag}=${word}`]),
  );
  const part = fc.oneof(
    option,
    WORD.map((word) => [word]),
  );
  return fc
    .tuple(fc.array(part, { maxLength: 2 }), fc.array(part, { maxLength: 6 }))
    .map(([before, after]) => [...before.flat(), name, ...after.flat()]);
});

const CHANGED = fc.tuple(fc.constantFrom(...WORKING), fc.nat({ max: 12 }), fc.option(WORD)).map(([line, at, word]) => {
  return word === null ? line : line.with(at % line.length, word);
});
const LINE = fc.oneof({ weight: 4, arbitrary: RANDOM }, { weight: 1, arbitrary: CHANGED });

it('any command line ends with an exit code and in words, and writes nowhere but in the plan', async () => {
  const cwd = copyOfPlan();
  let changed = 0;
  let before = JSON.stringify(contentsOf(cwd));
  await fc.assert(
    fc.asyncProperty(LINE, async (argv) => {
      const around = {
        cwd,
        disk: diskOnly(cwd),
        stdin: async () => Buffer.from('1'),
        edit: async (text: string) => text,
      };
      const { code } = await runWatched(argv, around);
      const after = JSON.stringify(contentsOf(cwd));
      if (after === before) return;
      before = after;
      changed += 1;
      // Who says that it was refused must have changed nothing.
      expect(code, JSON.stringify(argv)).toBe(0);
    }),
    fuzzRuns(1500),
  );
  expect(changed).toBeGreaterThan(5);
});
