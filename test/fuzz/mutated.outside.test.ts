import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { fuzzRuns } from './runs.js';
import { contentsOf, diskOnly, runWatched } from './watched.js';

/** What an editor, a bad disk or an attacker puts into a file. */
const PIECES = [
  ...['\u0000', '\u001b[2J', '\u202e', '\ufeff', '\r', '\r\n', '\t', '\u2028', '\ud83d', '�', '\u0085', '\u00a0', '😀'],
  ...[
    ': ',
    '- ',
    '? ',
    ': : : : ',
    '[[[[[[',
    '{{{{',
    '&a ',
    '*a',
    '!!js/function ',
    '<<: ',
    '|\n',
    '>\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    '"',
    "'",
    '\\',
    '"\\u202e"',
    '"\\x1b[31m"',
    '1e999',
    '-0',
    '.inf',
    '0x10',
    '012',
    '99999999999999999999',
    '2020-02-30',
    'null',
    '~',
  ],
  ...[
    '<<<<<<< ours\n',
    '=======\n',
    '>>>>>>> theirs\n',
    '__proto__: 1\n',
    'constructor: {}\n',
    'id: 1\n',
    'targets: 1\n',
    'history: [1, null, [2]]\n',
  ],
  ...[
    'readings:\n',
    'void: x\n',
    'status: closed\n',
    'at_least: -1\n',
    'per: county\n',
    'between: [5, 3]\n',
    'unit: "%"\n',
    '# \u001b]0;x\u0007\n',
  ],
  ...[
    'void: "2020-07-02T09:00:00+08:00"\n',
    '- { void: "2020-07-02T09:00:00+08:00", of: 张三, note: x, by: 张三, at: "2020-07-03T09:00:00+08:00" }\n',
    'amendments:\n  - { key: lead, from: null, to: [a, 一] }\n',
    'milestones: [{ id: a }, 1]\n',
    'confirmed: true\n',
    'basis: x\n',
    'on: "2020-01-01"\n',
    'format: 2\n',
    '一: 1\n',
  ],
];
const EDIT = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  cut: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 300 })),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(40, 900) }),
});
/** Most places where something is put are the starts of lines, where a piece means most. */
const MUTATION = fc.tuple(fc.boolean(), fc.array(EDIT, { minLength: 1, maxLength: 4 }));

function mutated(
  text: string,
  onLines: boolean,
  edits: readonly { at: number; cut: number; piece: string; times: number }[],
): string {
  return edits.reduce((changed, { at, cut, piece, times }) => {
    const place = Math.floor(at * changed.length);
    const from = onLines ? changed.lastIndexOf('\n', place) + 1 : place;
    return changed.slice(0, from) + piece.repeat(times) + changed.slice(from + cut);
  }, text);
}

/** Commands that read the file, and that write it; what they write must not make it worse. */
const READING = [
  'status',
  'list',
  'overdue',
  'show 1',
  'log 1',
  'find 幼儿园',
  'lint',
  'lint -f sarif',
  'lint -f github',
  'lint -f junit',
  'status --json',
];
const WRITING = [
  'lint --fix',
  'record 1 1 13 --by 张三',
  'set 1 suspended -m 停 --approver 李四 --by 张三',
  'assign 1 --lead boluo --by 张三',
];

it('no mutated file ends a command in anything but words, and none but its own is changed', async () => {
  const cwd = copyOfPlan();
  // Every command reads the whole plan: two sections do.
  for (const folder of ['03-senior-high', '04-teachers', '05-services']) rmSync(join(cwd, folder), { recursive: true });
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const own = files.filter((name) => name.includes('001-') || name === 'plan.yaml');
  const codes = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...own),
      MUTATION,
      fc.constantFrom(...READING),
      fc.constantFrom(...WRITING),
      async (file, [onLines, edits], reading, writing) => {
        const path = join(cwd, file);
        const text = readFileSync(path, 'utf8');
        const before = contentsOf(cwd);
        try {
          writeFileSync(path, mutated(text, onLines, edits));
          for (const line of [reading, writing]) {
            const { code } = await runWatched(line.split(' '), { cwd, disk: diskOnly(cwd) });
            codes.set(code, (codes.get(code) ?? 0) + 1);
          }
          const others = Object.entries(contentsOf(cwd)).filter(([name]) => !own.includes(name));
          expect(Object.fromEntries(others)).toEqual(
            Object.fromEntries(Object.entries(before).filter(([name]) => !own.includes(name))),
          );
        } finally {
          for (const name of own) writeFileSync(join(cwd, name), Buffer.from(before[name] ?? '', 'latin1'));
        }
      },
    ),
    fuzzRuns(150),
  );
  // Files that are read, files that are told, files that stop a command: all of them occur.
  expect([...codes.keys()].sort()).toEqual([0, 1, 3]);
});
