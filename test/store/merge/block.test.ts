import { describe, expect, it } from 'vitest';
import { merge, task } from './texts.js';

const SOURCE = 'source: { document: w, item: 1 }';
const reading = (month: number, value = month) =>
  `      - { as_of: "2020-0${month}-01", value: ${value}, by: 张三, at: "2020-0${month}-02T09:00:00+08:00" }`;
const target = (...lines: string[]) => ['targets:', '  - id: k', '    name: 园', '    at_least: 9', ...lines, SOURCE];

type Lines = readonly string[];
/** The merged lines below those that every task has; null if it cannot be merged piece by piece. */
const merged = (base: Lines | null, ours: Lines, theirs: Lines) =>
  merge(base && task(...base), task(...ours), task(...theirs))
    ?.split('\n')
    .slice(3, -1) ?? null;

describe('what one side changed', () => {
  it.each<[string, Lines | null, Lines, Lines, Lines]>([
    ['nothing', [SOURCE], [SOURCE], [SOURCE], [SOURCE]],
    [
      'a field here, another there, each with its comment',
      ['scope: 甲', 'lead: a', SOURCE],
      ['scope: "乙" # 我', 'lead: a', SOURCE],
      ['scope: 甲', 'lead: b # 他', SOURCE],
      ['scope: "乙" # 我', 'lead: b # 他', SOURCE],
    ],
    [
      'new fields, in the order of the format',
      null,
      ['scope: 甲', SOURCE],
      ['lead: b', SOURCE],
      ['scope: 甲', 'lead: b', SOURCE],
    ],
    [
      'a field removed here, another there',
      ['scope: 甲', 'lead: a', SOURCE],
      ['lead: a', SOURCE],
      ['scope: 甲', SOURCE],
      [SOURCE],
    ],
    [
      'a text of several lines',
      ['scope: |', '  一', '  二', SOURCE],
      ['scope: |', '  一', '  二', 'lead: a', SOURCE],
      ['scope: |', '  一', '  三', SOURCE],
      ['scope: |', '  一', '  三', 'lead: a', SOURCE],
    ],
    [
      'readings of both',
      target('    readings:', reading(3)),
      target('    readings:', reading(3), reading(5)),
      target('    readings:', reading(3), reading(4)),
      target('    readings:', reading(3), reading(4), reading(5)),
    ],
    [
      'a list removed here, an entry added there',
      target('    readings:', reading(3)),
      target(),
      target('    readings:', reading(3), reading(4)),
      target('    readings:', reading(4)),
    ],
    [
      'first readings of both',
      target(),
      target('    readings:', reading(5)),
      target('    readings:', reading(4)),
      target('    readings:', reading(4), reading(5)),
    ],
    [
      'targets of both',
      target(),
      target('  - id: l', '    name: 校'),
      target('  - id: m', '    name: 班'),
      target('  - id: l', '    name: 校', '  - id: m', '    name: 班'),
    ],
    [
      'the indent of a list, and a value in it',
      ['targets:', '- id: k', '  name: 园', '  at_least: 9', SOURCE],
      ['targets:', '- id: k', '  name: 公办园', '  at_least: 9', SOURCE],
      ['targets:', '    - id: k', '      name: 园', '      at_least: 10', SOURCE],
      ['targets:', '    - id: k', '      name: 公办园', '      at_least: 10', SOURCE],
    ],
    [
      'the first key behind the dash, with a comment',
      target(),
      target().map((line) => line.replace('id: k', 'id: k # 我')),
      target().map((line) => line.replace('园', '公办园')),
      target().map((line) => line.replace('id: k', 'id: k # 我').replace('园', '公办园')),
    ],
    [
      'a list between brackets here, on lines there',
      ['related: [1]', SOURCE],
      ['related:', '  - 1', '  - 2', SOURCE],
      ['related: [1, 3]', SOURCE],
      ['related:', '  - 1', '  - 2', '  - 3', SOURCE],
    ],
  ])('%s', (_, base, ours, theirs, lines) => {
    expect(merged(base, ours, theirs)).toEqual(lines);
    expect(merged(base, theirs, ours)).toEqual(lines);
  });
});

describe('comments', () => {
  it.each<[string, Lines, Lines, Lines, Lines]>([
    [
      'above an entry',
      ['# 旧', 'scope: 甲', SOURCE],
      ['# 旧', '# 我', 'scope: 甲', SOURCE],
      ['# 旧', 'scope: 乙', SOURCE],
      ['# 旧', '# 我', 'scope: 乙', SOURCE],
    ],
    [
      'of both, behind a value',
      ['scope: 甲', SOURCE],
      ['scope: 甲 # 我', SOURCE],
      ['scope: 甲 # 他', SOURCE],
      ['scope: 甲 # 他  # 我', SOURCE],
    ],
    [
      'behind a value that the other side changed',
      ['scope: 甲', SOURCE],
      ['scope: 甲 # 我', SOURCE],
      ['scope: 乙', SOURCE],
      ['scope: 乙 # 我', SOURCE],
    ],
    [
      'within a text of several lines become lines above it',
      ['scope: |', '  一', 'lead: a', SOURCE],
      ['scope: | # 我', '  一', 'lead: a', SOURCE],
      ['scope: |', '  二', 'lead: a', SOURCE],
      ['# 我', 'scope: |', '  二', 'lead: a', SOURCE],
    ],
    [
      'behind a list between brackets that both changed',
      ['related: [1, 2] # 旧', SOURCE],
      ['related: [1, 2, 3] # 我', SOURCE],
      ['related: [0, 1, 2] # 旧', SOURCE],
      ['related: [0, 1, 2, 3] # 我', SOURCE],
    ],
    [
      'behind the head of a list',
      target(),
      target().map((line) => line.replace('targets:', 'targets: # 我')),
      target('    readings:', reading(3)),
      ['targets: # 我', ...target('    readings:', reading(3)).slice(1)],
    ],
    [
      'of an entry that the other side removed',
      ['scope: 甲', 'lead: a', SOURCE],
      ['# 为何', 'scope: 甲 # 说明', 'lead: a', SOURCE],
      ['lead: a', SOURCE],
      ['# 为何', '# 说明', 'lead: a', SOURCE],
    ],
    ['of the last entry, removed', [SOURCE, 'x-a: 1'], [SOURCE, '# 为何', 'x-a: 1'], [SOURCE], [SOURCE, '# 为何']],
    ['at the end', [SOURCE], [SOURCE, '# 我'], ['scope: 甲', SOURCE], ['scope: 甲', SOURCE, '# 我']],
    [
      'behind a value that both wrote anew',
      ['scope: 甲', SOURCE],
      ['scope: 乙 # 我', SOURCE],
      ["scope: '乙'", SOURCE],
      ["scope: '乙' # 我", SOURCE],
    ],
    [
      'in an entry between brackets that becomes another',
      target('    readings:', reading(3)),
      target('    readings:', `${reading(3)} # 我`),
      target('    readings:', reading(3), reading(4)),
      target('    readings:', `${reading(3)} # 我`, reading(4)),
    ],
  ])('%s', (_, base, ours, theirs, lines) => {
    expect(merged(base, ours, theirs)).toEqual(lines);
    expect(merged(base, theirs, ours)).toEqual(lines);
  });

  it('above the first key and below the last line stay there', () => {
    const [ours, theirs] = [`# 头\n# 我\n${task(SOURCE)}`, `# 头\n${task(SOURCE)}# 尾\n`];
    expect(merge(`# 头\n${task(SOURCE)}`, ours, theirs)).toBe(`# 头\n# 我\n${task(SOURCE)}# 尾\n`);
  });
});

describe('a conflict', () => {
  it.each<[string, Lines | null, Lines, Lines, Lines]>([
    [
      'of one field',
      ['scope: 甲', SOURCE],
      ['scope: 乙', SOURCE],
      ['scope: 丙 # 他', SOURCE],
      ['<<<<<<< a', 'scope: 乙', '=======', 'scope: 丙 # 他', '>>>>>>> b', SOURCE],
    ],
    [
      'of a field that one side removed',
      ['scope: 甲', SOURCE],
      ['scope: 乙', SOURCE],
      [SOURCE],
      ['<<<<<<< a', 'scope: 乙', '=======', '>>>>>>> b', SOURCE],
    ],
    [
      'of neighbours is one',
      ['scope: 甲', 'lead: a', SOURCE],
      ['scope: 乙', 'lead: b', SOURCE],
      ['scope: 丙', 'lead: c', SOURCE],
      ['<<<<<<< a', 'scope: 乙', 'lead: b', '=======', 'scope: 丙', 'lead: c', '>>>>>>> b', SOURCE],
    ],
    [
      'of fields apart are two, and what one side changed between them is merged',
      ['scope: 甲', 'lead: a', 'weight: 2', SOURCE],
      ['scope: 乙', 'lead: b', 'weight: 3', SOURCE],
      ['scope: 丙', 'lead: a', 'weight: 4', SOURCE],
      [
        '<<<<<<< a',
        'scope: 乙',
        '=======',
        'scope: 丙',
        '>>>>>>> b',
        'lead: b',
        '<<<<<<< a',
        'weight: 3',
        '=======',
        'weight: 4',
        '>>>>>>> b',
        SOURCE,
      ],
    ],
    [
      'inside of a target leaves the rest of it alone',
      target(),
      target().map((line) => line.replace('9', '8')),
      target().map((line) => line.replace('9', '7').replace('园', '公办园')),
      [
        'targets:',
        '  - id: k',
        '    name: 公办园',
        '<<<<<<< a',
        '    at_least: 8',
        '=======',
        '    at_least: 7',
        '>>>>>>> b',
        SOURCE,
      ],
    ],
    [
      'of a value between brackets shows the whole entry',
      [SOURCE],
      [SOURCE.replace('w', 'x')],
      [SOURCE.replace('w', 'y')],
      ['<<<<<<< a', SOURCE.replace('w', 'x'), '=======', SOURCE.replace('w', 'y'), '>>>>>>> b'],
    ],
    [
      'of a list that one side removed, and in which the other rewrote an entry, shows the whole list',
      target('    readings:', reading(3)),
      target(),
      target('    readings:', reading(3, 4)),
      [...target().slice(0, -1), '<<<<<<< a', '=======', '    readings:', reading(3, 4), '>>>>>>> b', SOURCE],
    ],
    [
      'of two targets under one id',
      [SOURCE],
      ['targets:', '  - id: k', '    name: 园', SOURCE],
      ['targets:', '  # 他', '  - id: k', '    name: 校', SOURCE],
      ['targets:', '  # 他', '  - id: k', '<<<<<<< a', '    name: 园', '=======', '    name: 校', '>>>>>>> b', SOURCE],
    ],
    [
      'of kinds that are not alike shows both whole',
      ['x-a: 1', SOURCE],
      ['x-a: [1]', SOURCE],
      ['x-a:', '  b: 1', SOURCE],
      ['<<<<<<< a', 'x-a: [1]', '=======', 'x-a:', '  b: 1', '>>>>>>> b', SOURCE],
    ],
    [
      'in a first key behind the dash takes the whole item',
      ['targets:', '  - name: 园', '    id: k', SOURCE],
      ['targets:', '  - name: 校', '    id: k', '    unit: 所', SOURCE],
      ['targets:', '  - name: 班', '    id: k', SOURCE],
      [
        'targets:',
        '<<<<<<< a',
        '  - name: 校',
        '    id: k',
        '    unit: 所',
        '=======',
        '  - name: 班',
        '    id: k',
        '    unit: 所',
        '>>>>>>> b',
        SOURCE,
      ],
    ],
  ])('%s', (_, base, ours, theirs, lines) => expect(merged(base, ours, theirs)).toEqual(lines));
});
