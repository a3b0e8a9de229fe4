import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, isCollection, isNode, isScalar, visit } from 'yaml';
import { canonicalDocument } from '../../../../src/store/yaml/canonical/document.js';
import { readCanonical } from '../../../../src/store/yaml/canonical/read.js';
import { RECORDS } from '../../../../src/store/yaml/canonical/records.js';
import { parseYaml } from '../../../../src/store/yaml/parse.js';
import { fuzzRuns } from '../../../fuzz/runs.js';

const ROOTS = ['../../../../plan', '../../../fixtures/lived-in'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const TEXTS = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8')),
);

/** A task with every shape that the files of the plan do not show: voids, milestones, amendments, several sources. */
const FULL = `# yaml-language-server: $schema=../../schemas/task.schema.json
id: 28
status: in_progress
title: 新增公办幼儿园25所以上
lead: [preschool-office, 学前科]
recheck: "2021-06-30"
targets:
  - id: buildings
    name: 教学楼
    deliver: facility
    part_of: kindergartens
    milestones:
      - { id: start, name: 开工, due: "2020-06-30" }
      - { id: end, name: 竣工 }
    readings:
      - { as_of: "2020-06-30", milestone: start, done: true, confirmed: true, by: 张三, at: "2020-07-01T09:00:00+08:00" }
      - { void: "2020-07-01T09:00:00+08:00", of: 张三, note: 录错, by: 李四, at: "2020-07-02T09:00:00+08:00" }
  - id: kindergartens
    name: 幼儿园
    at_least: 25
    shown: 25所以上
    unit: 所
    allocation: { 博罗: 5, huidong: 6, 惠东-1: 2, 市直A: 0 }
  - id: places
    name: 学位
    about: 50000
    allocation:
      博罗: 20000
      惠城-区: 30000
source:
  - { document: work-plan, item: 28 }
  - { document: livelihood, item: "三/2" }
extensions:
  - { from: "2020-12-31", to: "2021-01-31", target: buildings, milestone: start, date: "2020-06-30", note: 疫情, by: 张三, at: "2020-07-02T09:00:00+08:00" }
amendments:
  - { target: kindergartens, key: allocation, from: { 博罗: 4 }, to: { 博罗: null, 惠东: 1.5 }, by: 张三, at: "2020-07-02T09:00:00+08:00" }
  - { key: lead, from: null, to: [preschool-office, 学前科], by: 张三, at: "2020-07-03T09:00:00+08:00" }
  - { void: "2020-07-03T09:00:00+08:00", of: 张三, note: 录错, by: 张三, at: "2020-07-04T09:00:00+08:00" }
`;

/** What the YAML parser makes of a text; null where it finds a mistake. */
function parsed(text: string): Document | null {
  const { parsed: result, problems } = parseYaml('a.yaml', text);
  return problems.length > 0 ? null : (result?.document ?? null);
}

/** The record that a text says by the YAML parser. */
const recordOf = (text: string): unknown => parsed(text)?.toJS() ?? null;

/** Every node of a document: what it is, where it stands and what it says. */
function nodesOf(document: Document | null): unknown[] {
  const nodes: unknown[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const [start, end] = node.range ?? [];
    // Where a block ends the parser counts in the comments below it, of which nobody makes use.
    if (isCollection(node)) nodes.push([node.constructor.name, start, node.flow ? end : null, node.flow ?? false]);
    else nodes.push([start, end, isScalar(node) ? [node.type, node.value] : null]);
  });
  return nodes;
}

/** Pieces that change the meaning of YAML, put into real files at any place. */
const PIECES = fc.constantFrom(
  ...[
    '\n',
    ' ',
    '  ',
    '- ',
    ': ',
    ':',
    '#',
    ' #',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '~',
    '?',
    '? ',
  ],
  ...[
    'null',
    'true',
    'yes',
    '0x1',
    '1e3',
    '1_0',
    '-',
    '-1',
    '+1',
    '.5',
    '1.',
    '01',
    '0',
    '2020-01-01',
    '---',
    '...',
    '%',
    '@',
  ],
  ...[
    '`',
    '\\',
    '\\u0041',
    '“',
    '. ',
    '=',
    '<<',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u0085',
    'a',
    '\n\n',
    'key: v\n',
    '  key: v\n',
  ],
  // A colon may stand 1,024 characters behind the beginning of its key, and no further.
  ...[
    'k'.repeat(900),
    'k'.repeat(1024),
    'k'.repeat(1025),
    `${'k'.repeat(1025)}: `,
    ' '.repeat(1025),
    `{ ${'k'.repeat(1025)}: 1 }`,
  ],
  ...['汉字: 1\n', '{ 博罗: 1 }', '一', '鿿: 2\n', '龦: ', '㐀: 1\n', '１: 1\n', '1中: 1\n'],
  ...['- a\n', '  - a: 1\n', 'null: 1\n', '~: 1\n', '1: 2\n', '"a": 1\n', '__proto__: 1\n', 'id: 1\n'],
);
const EDIT = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 6 }), piece: PIECES });
const MUTANT = fc
  .tuple(fc.oneof(fc.constantFrom(...TEXTS), fc.constant(FULL)), fc.array(EDIT, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((changed, { at, cut, piece }) => {
      const offset = Math.floor(at * changed.length);
      return changed.slice(0, offset) + piece + changed.slice(offset + cut);
    }, text),
  )
  .chain((text) => fc.constantFrom(text, text.replaceAll('\n', '\r\n')));

describe('readCanonical', () => {
  it('reads nearly every file of the plan, and the same as the YAML parser', () => {
    const read = TEXTS.map((text) => ({ text, record: readCanonical(text, RECORDS) })).filter(
      ({ record }) => record !== null,
    );
    expect(read.length / TEXTS.length).toBeGreaterThan(0.9);
    for (const { text, record } of read) expect(record).toEqual(recordOf(text));
  });

  it('reads every shape of entries, and keys in Chinese', () => {
    for (const text of [FULL, FULL.replaceAll('\n', '\r\n')]) {
      expect(recordOf(text)).toMatchObject({ targets: [{}, {}, { allocation: { 博罗: 20000 } }] });
      expect(readCanonical(text, RECORDS)).toEqual(recordOf(text));
      expect(nodesOf(canonicalDocument(text))).toEqual(nodesOf(parsed(text)));
    }
  });

  it('reads what it takes as the YAML parser does, and leaves it everything else', () => {
    let taken = 0;
    fc.assert(
      fc.property(MUTANT, (text) => {
        const record = readCanonical(text, RECORDS);
        const document = canonicalDocument(text);
        expect(document?.toJS() ?? null).toEqual(record);
        if (record === null) return;
        taken += 1;
        expect(record).toEqual(recordOf(text));
        expect(nodesOf(document)).toEqual(nodesOf(parsed(text)));
      }),
      fuzzRuns(8000),
    );
    // If it accepted nothing, the test would prove nothing.
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !t 1\n'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n'],
    ['a key that occurs twice', 'a: 1\na: 2\n'],
    ['a prototype', '__proto__: 1\n'],
    ['a block scalar', 'a: |\n  b\n'],
    ['a text of several lines', 'a: b\n  c\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['a comment behind a value', 'a: 1 # one\n'],
    ['a tab', 'a:\t1\n'],
    ['a carriage return alone', 'a: 1\rb: 2\n'],
    ['a list', '- a\n'],
    ['nothing', ''],
    ['an octal number', 'a: 0o17\n'],
    ['a doubtful word', 'a: yes\n'],
    ['a key of 1,025 letters', `${'k'.repeat(1025)}: 1\n`],
    ['a key of 1,025 letters between brackets', `a: { ${'k'.repeat(1025)}: 1 }\n`],
    ['more levels than any plan has', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`],
    ['a flow map of two lines', 'a: { b: 1,\n  c: 2 }\n'],
  ])('leaves %s to the YAML parser', (_name, text) => {
    expect(readCanonical(text, RECORDS)).toBeNull();
  });
});

it('takes a key of 1,024 letters, as the YAML parser does', () => {
  for (const text of [`${'k'.repeat(1024)}: 1\n`, `a: { ${'k'.repeat(1024)}: 1 }\n`]) {
    expect(recordOf(text)).not.toBeNull();
    expect(readCanonical(text, RECORDS)).toEqual(recordOf(text));
  }
});
