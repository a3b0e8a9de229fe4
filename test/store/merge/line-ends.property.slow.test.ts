import * as fs from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sideOf } from '../../../src/store/merge/markers.js';
import { readTaskText } from '../../../src/store/read/task-file.js';
import { emptyFolder } from '../../folders.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { run } from '../../run.js';

const BASE = [
  'id: 1',
  'title: 建学校 # 原名',
  'status: in_progress',
  'scope: |',
  '  第一行',
  '  第二行',
  'targets:',
  '  - id: schools',
  '    name: 学校',
  '    at_least: 10',
  '    unit: 所',
  'source: { document: work-plan, item: 1 }',
  'history:',
  '  - { at: "2020-03-01T09:00:00+08:00", by: 张三, from: not_started, to: in_progress }',
];

const OURS: Readonly<Record<string, (lines: string[]) => string[]>> = {
  title: (lines) => lines.map((line) => line.replace('建学校', '建好学校')),
  note: (lines) => [...lines, 'due_note: 学期前'],
  lead: (lines) => lines.toSpliced(11, 0, 'lead: boluo'),
};
const THEIRS: Readonly<Record<string, (lines: string[]) => string[]>> = {
  title: (lines) => lines.map((line) => line.replace('建学校', '新建学校')),
  scope: (lines) => lines.map((line) => line.replace('第二行', '第二行、又一行')),
  reading: (lines) =>
    lines.toSpliced(
      11,
      0,
      '    readings:',
      '      - { as_of: "2020-06-30", value: 3, at: "2020-07-01T09:00:00+08:00" }',
    ),
  note: (lines) => [...lines, 'due_note: 年底前'],
};

/** Ways of ending the line of a number. */
const ENDS: Readonly<Record<string, (line: number) => string>> = {
  lf: () => '\n',
  crlf: () => '\r\n',
  'lf, then crlf': (line) => (line < 6 ? '\n' : '\r\n'),
  'crlf, then lf': (line) => (line < 6 ? '\r\n' : '\n'),
  'one crlf': (line) => (line === 4 ? '\r\n' : '\n'),
  'one lf': (line) => (line === 2 ? '\n' : '\r\n'),
  cr: () => '\r',
  'one cr': (line) => (line === 5 ? '\r' : '\n'),
  'cr crlf': () => '\r\r\n',
};

const KINDS = Object.keys(ENDS);
/** A carriage return alone ends a line to some readers and not to others. */
const isKnown = (ends: string) => !/\bcr\b/.test(ends);

const form = fc.record({
  ends: fc.constantFrom(...KINDS, ...KINDS.filter(isKnown), ...KINDS.filter(isKnown)),
  mark: fc.constantFrom<string>('', '', '\uFEFF'),
  isOpen: fc.constantFrom(false, false, true),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

function write(lines: readonly string[], { ends, mark, isOpen }: Form): string {
  const text = lines.map((line, index) => line + ENDS[ends]?.(index)).join('');
  return mark + (isOpen ? text.replace(/[\r\n]+$/, '') : text);
}

const record = (text: string) => {
  const read = readTaskText('01-alpha/001-schools.yaml', text.replace(/^\uFEFF/, ''));
  return 'value' in read ? read.value : read.problems;
};

/** The record of a version, and what the merge of two of them must say. */
const said = (lines: readonly string[]) => record(lines.map((line) => `${line}\n`).join(''));

const cwd = emptyFolder();
const write3 = (texts: readonly string[]) => {
  for (const [index, name] of ['base', 'ours', 'theirs'].entries())
    fs.writeFileSync(join(cwd, name), texts[index] ?? '');
};

it('writes one kind of line end and a file that is read as what was merged, whatever kinds it was given', async () => {
  const runs = fuzzRuns(150);
  const seen = { merged: 0, conflicts: 0, refused: 0 };
  const edits = fc.record({
    ours: fc.constantFrom(...Object.keys(OURS)),
    theirs: fc.constantFrom(...Object.keys(THEIRS)),
  });
  await fc.assert(
    fc.asyncProperty(form, form, form, edits, async (base, ours, theirs, edit) => {
      const lines = { ours: OURS[edit.ours]?.(BASE) ?? [], theirs: THEIRS[edit.theirs]?.(BASE) ?? [] };
      const texts = [write(BASE, base), write(lines.ours, ours), write(lines.theirs, theirs)];
      write3(texts);
      const { code } = await run(['merge-driver', 'base', 'ours', 'theirs', 'plan/01-alpha/001-schools.yaml'], { cwd });
      const text = fs.readFileSync(join(cwd, 'ours'), 'utf8');
      const isOdd = ![base, ours, theirs].every(({ ends }) => isKnown(ends));
      seen[code === 0 ? 'merged' : code === 1 ? 'conflicts' : 'refused'] += 1;
      expect(code === 3).toBe(isOdd);
      if (code === 3) {
        expect(text).toBe(texts[1]);
        return;
      }
      expect(new Set(text.match(/\r*\n|\r/g)).size).toBe(1);
      expect(['\n', '\r\n']).toContain(/\r*\n|\r/.exec(text)?.[0]);
      expect(text.lastIndexOf('\uFEFF')).toBeLessThan(1);
      const clashes = edit.ours === edit.theirs;
      expect(code === 1).toBe(clashes);
      const all = THEIRS[edit.theirs]?.(lines.ours) ?? [];
      expect(record(sideOf(text, 7, 'ours'))).toEqual(said(clashes ? lines.ours : all));
      expect(record(sideOf(text, 7, 'theirs'))).toEqual(said(clashes ? lines.theirs : all));
    }),
    runs,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs.numRuns / 20);
});

it.each([
  ['crlf', 'lf', 'one crlf', '\n'],
  ['crlf', 'one lf', 'lf', '\n'],
  ['crlf', 'one lf', 'crlf', '\r\n'],
  ['lf', 'lf', 'crlf', '\r\n'],
  ['lf', 'one crlf', 'lf', '\n'],
  ['one lf', 'lf', 'crlf', '\n'],
])('takes the line end that was changed to: %s, %s, %s', async (base, ours, theirs, end) => {
  const as = (ends: string) => ({ ends, mark: '', isOpen: false });
  write3([
    write(BASE, as(base)),
    write(OURS['lead']?.(BASE) ?? [], as(ours)),
    write(THEIRS['scope']?.(BASE) ?? [], as(theirs)),
  ]);
  expect((await run(['merge-driver', 'base', 'ours', 'theirs', '01-alpha/001-a.yaml'], { cwd })).code).toBe(0);
  expect(new Set(fs.readFileSync(join(cwd, 'ours'), 'utf8').match(/\r*\n/g))).toEqual(new Set([end]));
});
