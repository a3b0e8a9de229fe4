import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { inOrder, keyOrderAt } from '../../../src/core/file/key-order.js';
import { fixFile } from '../../../src/store/fix/fix.js';
import type { FixedFile } from '../../../src/store/fix/fixed-file.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { drawFile } from '../edit/draw.js';
import { type Pick, pickFrom } from '../edit/sheet.js';

const RUNS = fuzzRuns(600);

const parse = (text: string) => parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true });
/** The numbered comments of a drawn file. */
const commentsOf = (text: string) => (text.match(/# \d+\..*?$/gm) ?? []).map((line) => line.trimEnd()).sort();

/** Spoils how a text is written and not what it says, in a way that none of the drawn ones has. */
function spoil(pick: Pick, text: string): string {
  if (pick(true, true, false)) return text;
  // An editor that appends its own kind of line ends.
  let line = 0;
  return text.replace(/\r?\n/g, () => (line++ % 3 === 0 ? '\r\n' : '\n'));
}

/** The keys of each map that has an order. */
function keysOf(text: string): { keys: string[]; order: readonly string[] }[] {
  const root: unknown = parse(text).contents;
  if (!isMap(root)) return [];
  const targets = root.get('targets');
  const maps = isSeq(targets) ? targets.items.filter(isMap) : [];
  const names = (map: YAMLMap) => map.items.map((pair) => String(pair.key));
  return [
    { keys: names(root), order: keyOrderAt('task', []) },
    ...maps.map((map) => ({ keys: names(map), order: keyOrderAt('task', ['targets', 0]) })),
  ];
}

it('changes nothing of what a file says, keeps every comment, and has nothing left to do', () => {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const fix = (text: string): FixedFile => fixFile('01-a/028-b.yaml', Buffer.from(text));
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const pick = pickFrom(gen);
      const drawn = spoil(pick, drawFile(pick).text);
      const before = drawn.replace(/^\uFEFF/, '');
      const { text, fixes, left } = fix(drawn);
      const after = text ?? '';
      for (const { kind } of fixes) count(kind);
      for (const { kind, reason } of left) count(`left: ${kind} ${reason}`);
      expect(parse(after).errors, before).toEqual([]);
      expect(parse(after).toJS(), before).toEqual(parse(before).toJS());
      expect(commentsOf(after), before).toEqual(commentsOf(before));
      expect(after.startsWith('\uFEFF')).toBe(false);
      const again = fix(after);
      expect({ ...again, left: [] }, `${before}\n=>\n${after}`).toMatchObject({ text: after, fixes: [] });
      const isLeft = (kind: string) => left.some((one) => one.kind === kind);
      if (!isLeft('order')) for (const { keys, order } of keysOf(after)) expect(keys).toEqual(inOrder(keys, order));
      if (!isLeft('end')) expect(after.endsWith('\n')).toBe(true);
      expect(new Set(after.match(/\r?\n/g)).size, after).toBeLessThan(2);
      expect(after).not.toMatch(/^ *due: 2020/m);
    }),
    RUNS,
  );
  const refused = [...counts].filter(([name]) => name.startsWith('left')).reduce((sum, [, times]) => sum + times, 0);
  expect(refused).toBeLessThan(RUNS.numRuns / 20);
  for (const kind of ['mark', 'line-end', 'space', 'end', 'quotes', 'order']) {
    expect(counts.get(kind) ?? 0, kind).toBeGreaterThan(RUNS.numRuns / 100);
  }
});
