import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../src/core/merge/merge.js';
import type { Merged, Side } from '../../../src/core/merge/tree.js';
import { asBlock, flowsOf, flowText } from '../../../src/store/merge/flow.js';
import { Unmergeable } from '../../../src/store/merge/unmergeable.js';
import type { WrittenEntry } from '../../../src/store/merge/written.js';
import { apart, task, versionOf } from './texts.js';

/** The entry of a task that a line says. */
const entryOf = (line: string): WrittenEntry => {
  const [, , , entry] = apart(task(line)).block.entries;
  if (!entry) throw new Error('no entry');
  return entry;
};

/** The merged text of a value between brackets, with all conflicts decided for one side. */
function merged(
  base: string | null,
  ours: string,
  theirs: string,
  side: Side = 'ours',
  by: 'id' | 'value' = 'value',
): string {
  const key = by === 'id' ? 'targets' : 'x-a';
  const lines = [base, ours, theirs].map((value) => value && `${key}: ${value}`);
  const [before, left, right] = lines.map((line) => (line === null || line === undefined ? null : entryOf(line)));
  const flows = left && right ? flowsOf({ base: before ?? null, ours: left, theirs: right }) : null;
  const [old, now, other] = lines.map((line) =>
    line === null || line === undefined ? null : versionOf(task(line)).record,
  );
  const whole = now && other ? mergeRecords('task', old ?? null, now, other) : null;
  const node: Merged | undefined = whole?.kind === 'map' ? whole.fields.get(key) : undefined;
  if (!flows || !node) throw new Error('no flows');
  return flowText(node, flows, side);
}

describe('a value between brackets', () => {
  it.each<[string, string | null, string, string, string]>([
    ['that one side changed', '{ a: 1, b: 2 }', '{ a: 3, b: 2 }', '{ a: 1, b: 2 }', '{ a: 3, b: 2 }'],
    [
      'of which each side changed a key',
      '{ a: 1, b: 2 }',
      '{ a: "3", b: 2 }',
      "{ a: 1, b: '4' }",
      `{ a: "3", b: '4' }`,
    ],
    ['to which each side added a key', '{ a: 1 }', '{ a: 1, b: 2 }', '{ a: 1, c: 3 }', '{ a: 1, b: 2, c: 3 }'],
    ['from which one side removed a key', '{ a: 1, b: 2 }', '{ b: 2 }', '{ a: 1, b: 3 }', '{ b: 3 }'],
    ['of which each side removed a key', '{ a: 1, b: 2 }', '{ a: 1 }', '{ b: 2 }', '{}'],
    ['with other spaces', '{a: 1,b: 2}', '{a: 1, b: 2}', '{a: 1,b: 3}', '{a: 1,b: 3}'],
    ['with spaces that one side put in', '{a: 1}', '{ a: 1 }', '{a: 2}', '{ a: 2 }'],
    ['a map in it', '{ a: { b: 1, c: 1 } }', '{ a: { b: 2, c: 1 } }', '{ a: { b: 1, c: 3 } }', '{ a: { b: 2, c: 3 } }'],
    ['that both wrote, each in their own quotes', null, `{ a: "x" }`, `{ a: 'x' }`, `{ a: "x" }`],
    ['that was empty', '{}', '{ a: 1 }', '{ b: 2 }', '{ a: 1, b: 2 }'],
  ])('%s', (_, base, ours, theirs, text) => {
    expect(merged(base, ours, theirs)).toBe(text);
    expect(merged(base, theirs, ours)).toBe(text);
  });

  it('shows the side that wins a conflict', () => {
    expect(merged('{ a: 1 }', '{ a: 2 }', '{ a: 3 }', 'ours')).toBe('{ a: 2 }');
    expect(merged('{ a: 1 }', '{ a: 2 }', '{ a: 3 }', 'theirs')).toBe('{ a: 3 }');
  });

  it('is a list whose items have ids', () => {
    const base = '[{ id: k, name: 园 }]';
    expect(merged(base, '[{ id: k, name: 校 }]', '[{ id: k, name: 园 }, { id: l, name: 班 }]', 'ours', 'id')).toBe(
      '[{ id: k, name: 校 }, { id: l, name: 班 }]',
    );
  });

  it('is refused with a comment in it, which belongs to no entry', () => {
    const commented = '{ a: 1, # why\n  b: 2 }';
    expect(() => merged('{ a: 1, b: 2 }', commented, '{ a: 3, b: 2 }')).toThrow(Unmergeable);
    expect(() => merged('{ a: 1, b: 2 }', '{ a: 3, b: 2 }', '{ # why\n  a: 1, b: 2 }')).toThrow(Unmergeable);
  });
});

it('values of two kinds do not come together', () => {
  const both = (ours: string, theirs: string, base: string | null = null) =>
    flowsOf({ base: base === null ? null : entryOf(base), ours: entryOf(ours), theirs: entryOf(theirs) });
  expect(both('x-a: {}', 'x-a: []')).toBeNull();
  expect(both('x-a: {}', 'x-a: 1')).toBeNull();
  expect(both('x-a: 1', 'x-a: {}')).toBeNull();
  expect(both('x-a: {}', 'x-a: {}', 'x-a: []')?.base).toBeNull();
  expect(both('x-a: {}', 'x-a: {}', 'x-a: 1')?.base).toBeNull();
  expect(both('x-a: {}', 'x-a: {}', 'x-a: { b: 1 }')?.base?.entries).toHaveLength(1);
});

describe('an entry in block style', () => {
  it('has a line for each item or key', () => {
    const list = asBlock(entryOf('related: [1, 2] # x'));
    expect(list?.head).toBe('related: # x\n');
    expect(list).toMatchObject({ tail: '', body: { of: 'list', isInline: false, indent: 2 } });
    expect(list?.body.entries.map(({ head, source, tail, indent }) => [head, source, tail, indent])).toEqual([
      ['- ', '- 1\n', '\n', 2],
      ['- ', '- 2\n', '\n', 2],
    ]);
    expect(asBlock(entryOf('x-a: { b: 1 }'))?.body.entries.map(({ source }) => source)).toEqual(['b: 1\n']);
    expect(asBlock(entryOf('x-a: { b: 1 }'))?.head).toBe('x-a:\n');
  });

  it('of an item has its first key behind the dash', () => {
    const list = apart(task('x-a:', '  - { b: 1, c: 2 }')).block.entries.at(-1)?.body;
    const [item] = list?.kind === 'block' ? list.entries : [];
    expect(item && asBlock(item)).toMatchObject({ head: '- ', body: { of: 'map', isInline: true, indent: 4 } });
  });

  it('is the same if it was one, and none of a scalar', () => {
    const block = apart(task('x-a:', '  b: 1')).block.entries.at(-1);
    expect(block && asBlock(block)).toEqual(block);
    expect(asBlock(entryOf('x-a: 1'))).toBeNull();
    expect(() => asBlock(entryOf('x-a: { # why\n  b: 1 }'))).toThrow(Unmergeable);
  });
});
