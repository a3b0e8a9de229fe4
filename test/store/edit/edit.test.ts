import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/store/edit/apply.js';
import type { Edit } from '../../../src/store/edit/edit.js';

const entry = { at: '2020-07-02T09:00:00+08:00', by: '张三' };
const E = '{ at: "2020-07-02T09:00:00+08:00", by: 张三 }';
const append: Edit = { kind: 'append', path: ['history'], entry };
const record: Edit = { kind: 'append', path: ['targets', 0, 'readings'], entry };
const undo: Edit = { kind: 'removeLast', path: ['history'] };
const set = (value: string | string[], ...path: (string | number)[]): Edit => ({ kind: 'set', path, value });
const remove = (...path: (string | number)[]): Edit => ({ kind: 'remove', path });

const SOURCE = 'source: { document: p, item: 1 }';

describe('a value is set', () => {
  it.each<[string, string, Edit, string]>([
    ['plain', 'status: a # b\n', set('submitted', 'status'), 'status: submitted # b\n'],
    ['quoted', 'status : "a"\r\nid: 1', set('submitted', 'status'), 'status : submitted\r\nid: 1'],
    ['behind a byte order mark', '\uFEFFid: 1\n', set('x', 'id'), '\uFEFFid: x\n'],
    ['where there was none', 'lead: # c\n', set('office', 'lead'), 'lead: office # c\n'],
    ['where there was not even a space', 'a: 1\nlead:', set('office', 'lead'), 'a: 1\nlead: office'],
    ['over two lines', 'text: "a\n  b" # c\n', set('x', 'text'), 'text: x # c\n'],
    ['a block scalar', 'text: |- # c\n  a\n  b\n# d\nid: 1\n', set('x', 'text'), 'text: x # c\n# d\nid: 1\n'],
    ['a block scalar at the end', 'id: 1\ntext: >\n  a', set('x', 'text'), 'id: 1\ntext: x'],
    [
      'a block list',
      'lead: a\nsupport: # c\n- a\n- b\nid: 1\n',
      set(['c'], 'support'),
      'lead: a\nsupport: [c] # c\nid: 1\n',
    ],
    ['a block list at the end', 'id: 1\nsupport:\n  - a', set(['c'], 'support'), 'id: 1\nsupport: [c]'],
    ['in a list', 'related: [a, b]\n', set('c', 'related', 1), 'related: [a, c]\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(applyEdits('f.yaml', text, [edit])).toEqual({ text: expected });
  });
});

describe('a missing key comes where the canonical order has it', () => {
  it.each<[string, string, Edit, string]>([
    [
      'behind its predecessor',
      `id: 1\nstatus: a # b\n# c\n${SOURCE}\n`,
      set('o', 'lead'),
      `id: 1\nstatus: a # b\nlead: o\n# c\n${SOURCE}\n`,
    ],
    ['first', '# c\ntitle: a\n', set('1', 'id'), '# c\nid: "1"\ntitle: a\n'],
    [
      'first behind a dash',
      'targets:\n  - name: a\n',
      set('b', 'targets', 0, 'id'),
      'targets:\n  - id: b\n    name: a\n',
    ],
    [
      'behind a block scalar',
      'text: |+\n  a\n\n# c\nsource: x\n',
      set('o', 'lead'),
      'text: |+\n  a\n\nlead: o\n# c\nsource: x\n',
    ],
    ['at the end, without a line end', 'id: 1', set('a', 'title'), 'id: 1\ntitle: a'],
    [
      'in a root that is indented',
      '  id: 1\r\n  source: x\r\n',
      set('a', 'title'),
      '  id: 1\r\n  title: a\r\n  source: x\r\n',
    ],
    ['before x- keys that follow', 'id: 1\nx-a: 1\n', set('a', 'title'), 'id: 1\ntitle: a\nx-a: 1\n'],
    ['of one’s own, last', 'id: 1\nhistory: []\n', set('a', 'x-a'), 'id: 1\nhistory: []\nx-a: a\n'],
    [
      'in a flow map',
      'targets: [{ id: a, at_least: 3 }]\n',
      set('b', 'targets', 0, 'name'),
      'targets: [{ id: a, name: b, at_least: 3 }]\n',
    ],
    [
      'in a flow map, first',
      'targets: [{ name: a }]\n',
      set('b', 'targets', 0, 'id'),
      'targets: [{ id: b, name: a }]\n',
    ],
    ['in an empty flow map', 'x-a: {}\n', set('b', 'x-a', 'c'), 'x-a: { c: b }\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(applyEdits('f.yaml', text, [edit])).toEqual({ text: expected });
  });
});

describe('an entry is appended', () => {
  it.each<[string, string, Edit, string]>([
    ['to a list', 'history:\n  - { by: a } # b\n  # c\n', append, `history:\n  - { by: a } # b\n  - ${E}\n  # c\n`],
    ['without an indent', 'history:\n- by: a\n# c\nid: 1\n', append, `history:\n- by: a\n- ${E}\n# c\nid: 1\n`],
    ['at the end, without a line end', 'history:\r\n   - by: a', append, `history:\r\n   - by: a\r\n   - ${E}`],
    [
      'behind a block scalar',
      'history:\n  - note: |\n      a\n\nid: 1\n',
      append,
      `history:\n  - note: |\n      a\n  - ${E}\n\nid: 1\n`,
    ],
    ['to []', 'history: [] # c\n', append, `history: # c\n  - ${E}\n`],
    ['to [] on a line of its own', 'history:\n  []\n', append, `history:\n  - ${E}\n`],
    ['to [] around a comment', 'history: [ # c\n ]\n', append, `history: [${E} # c\n ]\n`],
    ['to ~', 'history: ~\r\nid: 1', append, `history:\r\n  - ${E}\r\nid: 1`],
    ['to null', 'history:  null # c', append, `history: # c\n  - ${E}`],
    ['to nothing', 'history: # c\nid: 1\n', append, `history: # c\n  - ${E}\nid: 1\n`],
    ['to a flow list', 'history: [{ by: a } , ] # c\n', append, `history: [{ by: a }, ${E} , ] # c\n`],
    [
      'where there is no list',
      `id: 1\n${SOURCE} # c\n# d\nx-a: 1\n`,
      append,
      `id: 1\n${SOURCE} # c\nhistory:\n  - ${E}\n# d\nx-a: 1\n`,
    ],
    [
      'in a target',
      'targets:\n  - id: a\n    unit: 所\n  # c\nsource: x\n',
      record,
      `targets:\n  - id: a\n    unit: 所\n    readings:\n      - ${E}\n  # c\nsource: x\n`,
    ],
    ['in a target in flow style', 'targets:\n  - { id: a }\n', record, `targets:\n  - { id: a, readings: [${E}] }\n`],
    [
      'to null in flow style',
      'targets:\n  - { id: a, readings: }\n',
      record,
      `targets:\n  - { id: a, readings: [${E}]}\n`,
    ],
  ])('%s', (_, text, edit, expected) => {
    expect(applyEdits('f.yaml', text, [edit])).toEqual({ text: expected });
  });
});

describe('something is removed', () => {
  it.each<[string, string, Edit, string]>([
    [
      'the last entry',
      `history:\n  - by: a # b\n  # c\n  - ${E} # d\n# e\nid: 1\n`,
      undo,
      'history:\n  - by: a # b\n  # c\n# e\nid: 1\n',
    ],
    ['the last entry of a text without an end', 'history:\n- by: a\n-\n  by: b', undo, 'history:\n- by: a'],
    ['the last entry of a flow list', 'history: [{ by: a }, { by: b }, ] # c\n', undo, 'history: [{ by: a }, ] # c\n'],
    [
      'the only entry of a list with a comment',
      `id: 1\nhistory:  # none\n  # 说明\n  - ${E}\n`,
      undo,
      'id: 1\nhistory: []  # none\n  # 说明\n',
    ],
    ['the only entry', `id: 1\nhistory:\n  - ${E}\n# c\n`, undo, 'id: 1\n# c\n'],
    ['a key', '# a\nid: 1\nlead: b # c\n# d\nsource: x\n', remove('lead'), '# a\nid: 1\n# d\nsource: x\n'],
    ['the first key', '\uFEFFlead: b\r\nid: 1\r\n', remove('lead'), '\uFEFFid: 1\r\n'],
    ['the last key', 'id: 1\nlead: b', remove('lead'), 'id: 1'],
    [
      'a key behind a dash',
      'targets:\n  - unit: b\n    id: 1\n',
      remove('targets', 0, 'unit'),
      'targets:\n  - id: 1\n',
    ],
    ['a key of a flow map', 'x-a: { a: 1, b: 2 }\n', remove('x-a', 'a'), 'x-a: { b: 2 }\n'],
    ['the last key of a flow map', 'x-a: { a: 1, b: 2 }\n', remove('x-a', 'b'), 'x-a: { a: 1 }\n'],
  ])('%s', (_, text, edit, expected) => {
    expect(applyEdits('f.yaml', text, [edit])).toEqual({ text: expected });
  });

  it('restores what was there before an entry was appended', () => {
    const text = '\uFEFFid: 1\r\nhistory:\r\n- by: a # b\r\n# c\r\nx-a: 1';
    expect(applyEdits('f.yaml', text, [append, append, undo, undo])).toEqual({ text });
  });
});

describe('is refused, with the line', () => {
  it.each<[string, string, Edit, number, string]>([
    ['an anchor', 'id: 1\nlead: &a b\n', append, 2, 'anchor'],
    ['an alias', 'id: 1\nlead: *a\n', append, 2, 'anchor'],
    ['a tag', 'id: !!str 1\n', append, 1, 'anchor'],
    ['broken syntax', 'id: 1\nb: "\\q"\n', append, 2, 'syntax'],
    ['a control character', 'id: 1\nb: \u0007\n', append, 2, 'syntax'],
    ['an empty file', '', append, 1, 'syntax'],
    ['no map around the key', 'id: 1\n', set('a', 'targets', 0, 'name'), 1, 'missing'],
    ['no key to take away', 'id: 1\n', remove('lead'), 1, 'missing'],
    ['no entry to take away', 'id: 1\nhistory: []\n', undo, 2, 'missing'],
    ['no list', 'id: 1\nhistory: a\n', append, 2, 'type'],
    ['half a surrogate pair', 'id: 1\ntitle: a\n', set('\ud83d', 'title'), 2, 'text'],
    ['a list with comments', 'id: 1\nsupport:\n  - a # c\n', set(['b'], 'support'), 3, 'comment'],
    ['the only entry of a flow list with a comment', 'id: 1\nhistory: [ # c\n  { by: a } ]\n', undo, 2, 'comment'],
    ['the only key of a map', 'source:\n  item: 1\n', remove('source', 'item'), 2, 'unsafe'],
    ['a key without a colon', 'id: 1\n? lead\n', set('a', 'lead'), 2, 'unsafe'],
    ['a comment that a block scalar would take in', 'text: |\n  a\nlead: b\n  # c\n', remove('lead'), 3, 'unsafe'],
  ])('%s', (_, text, edit, line, reason) => {
    expect(applyEdits('f.yaml', text, [edit])).toEqual({ refused: { line, reason } });
  });

  it('changes nothing where one of several edits is refused', () => {
    expect(applyEdits('f.yaml', 'id: 1\n', [append, remove('lead')])).toHaveProperty('refused');
  });
});

describe('a map is added in block style', () => {
  const block: Edit = {
    kind: 'appendBlock',
    path: ['targets'],
    entry: {
      id: 'b',
      name: '乙',
      between: [3, 5],
      allocation: { huicheng: 4, huiyang: 1 },
      pace: [{ by: '2020-06-30', value: 2 }],
    },
  };
  const LINES = [
    '- id: b',
    '  name: 乙',
    '  between: [3, 5]',
    '  allocation: { huicheng: 4, huiyang: 1 }',
    '  pace:',
    '    - { by: "2020-06-30", value: 2 }',
  ];
  const lines = (indent: string, eol = '\n') => LINES.map((line) => indent + line + eol).join('');
  const FLOW =
    '{ id: b, name: 乙, between: [3, 5], allocation: { huicheng: 4, huiyang: 1 }, pace: [{ by: "2020-06-30", value: 2 }] }';

  it.each<[string, string, string]>([
    ['where there is no list', `id: 1\n${SOURCE}\n`, `id: 1\ntargets:\n${lines('  ')}${SOURCE}\n`],
    [
      'behind the last one',
      `id: 1\ntargets:\n  - id: a\n    x: |\n      t\n# c\n${SOURCE}\n`,
      `id: 1\ntargets:\n  - id: a\n    x: |\n      t\n${lines('  ')}# c\n${SOURCE}\n`,
    ],
    [
      'with the indent and the line ends of the list',
      `targets:\r\n- id: a\r\n  name: x # c\r\nid: 1\r\n`,
      `targets:\r\n- id: a\r\n  name: x # c\r\n${lines('', '\r\n')}id: 1\r\n`,
    ],
    ['in a flow list as a flow map', 'targets: [{ id: a }] # c\n', `targets: [{ id: a }, ${FLOW}] # c\n`],
    ['in an empty list', 'id: 1\ntargets: [] # c\n', `id: 1\ntargets: # c\n${lines('  ')}`],
    ['where there is no value', 'id: 1\ntargets:\nx-a: 1\n', `id: 1\ntargets:\n${lines('  ')}x-a: 1\n`],
    ['in a root in flow style', '{ id: 1 }', `{ id: 1, targets: [${FLOW}] }`],
  ])('%s', (_, text, expected) => {
    expect(applyEdits('01-a/001-b.yaml', text, [block])).toEqual({ text: expected });
  });
});
