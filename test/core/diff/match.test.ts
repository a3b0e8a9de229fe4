import { describe, expect, it } from 'vitest';
import { matchEntries, matchTargets, matchTasks, type PlacedTask } from '../../../src/core/diff/match.js';
import { aReading, aTarget, aTask, COMPULSORY, PRESCHOOL } from '../build.js';

/** A task with a title and a source of its own. */
function placed(id: number, slug: string, parts: Partial<PlacedTask> & { title?: string; item?: number } = {}) {
  const { title = `题${slug}`, item = id, ...others } = parts;
  const task = aTask({ id, title, source: { document: 'work-plan-2020', item } });
  return { file: `01-preschool/${String(id).padStart(3, '0')}-${slug}.yaml`, section: PRESCHOOL, task, ...others };
}

/** Pairs as `file -> file`, `-` if there is none. */
const told = (before: PlacedTask[], after: PlacedTask[]) =>
  matchTasks(before, after).map((pair) => `${name(pair.before)} -> ${name(pair.after)}`);
const name = (task: PlacedTask | null) => (task ? `${task.task.id}:${task.file.slice(13)}` : '-');

describe('which task is which', () => {
  const [a, b] = [placed(28, 'aa'), placed(29, 'bb')];

  it.each<[string, PlacedTask[], PlacedTask[], string[]]>([
    ['the same', [a, b], [b, a], ['29:029-bb.yaml -> 29:029-bb.yaml', '28:028-aa.yaml -> 28:028-aa.yaml']],
    ['one added, one gone', [a], [b], ['- -> 29:029-bb.yaml', '28:028-aa.yaml -> -']],
    ['another title and file', [a], [placed(28, 'cc', { item: 28 })], ['28:028-aa.yaml -> 28:028-cc.yaml']],
    [
      'another section',
      [a],
      [{ ...a, file: '02-compulsory/028-aa.yaml', section: COMPULSORY }],
      ['28:028-aa.yaml -> 28:/028-aa.yaml'],
    ],
    [
      'a number used again for something else',
      [a],
      [placed(28, 'zz', { item: 99 })],
      ['- -> 28:028-zz.yaml', '28:028-aa.yaml -> -'],
    ],
    ['renumbered', [a], [placed(30, 'aa', { item: 28 })], ['28:028-aa.yaml -> 30:030-aa.yaml']],
    ['renumbered, its title and item its own number', [a], [placed(30, 'aa')], ['28:028-aa.yaml -> 30:030-aa.yaml']],
    [
      'two that changed their numbers',
      [a, b],
      [placed(29, 'aa', { item: 28 }), placed(28, 'bb', { item: 29 })],
      ['28:028-aa.yaml -> 29:029-aa.yaml', '29:029-bb.yaml -> 28:028-bb.yaml'],
    ],
    [
      'two of one number, of which one is fixed',
      [placed(85, 'aa'), placed(85, 'bb')],
      [placed(85, 'aa'), placed(86, 'bb', { item: 85 })],
      ['85:085-aa.yaml -> 85:085-aa.yaml', '85:085-bb.yaml -> 86:086-bb.yaml'],
    ],
    [
      'files without a name',
      [placed(1, '')],
      [placed(2, '', { title: '别的' })],
      ['- -> 2:002-.yaml', '1:001-.yaml -> -'],
    ],
  ])('%s', (_name, before, after, pairs) => {
    expect(told(before, after)).toEqual(pairs);
  });
});

describe('which target is which', () => {
  const [one, two] = [aTarget({ id: 'one', name: '一', equals: 1 }), aTarget({ id: 'two', name: '二', equals: 2 })];
  const ids = (before: (typeof one)[], after: (typeof one)[]) =>
    matchTargets(aTask({ targets: before }), aTask({ targets: after })).map((pair) => [
      pair.before?.id ?? null,
      pair.after?.id ?? null,
    ]);

  it('goes by the id, then by the name', () => {
    expect(ids([one, two], [two, one])).toEqual([
      ['two', 'two'],
      ['one', 'one'],
    ]);
    expect(ids([one, two], [{ ...one, id: 'uno', equals: 3 }, two])).toEqual([
      ['one', 'uno'],
      ['two', 'two'],
    ]);
    expect(ids([one], [two])).toEqual([
      [null, 'two'],
      ['one', null],
    ]);
  });

  it('knows a task without targets, and none at all', () => {
    expect(matchTargets(aTask(), aTask({ targets: [one] }))).toEqual([{ before: null, after: one }]);
    expect(matchTargets(aTask({ targets: [one] }), null)).toEqual([{ before: one, after: null }]);
  });
});

describe('which entry is which', () => {
  const [a, b, c] = [aReading('2020-03-31', 3), aReading('2020-06-30', 6), aReading('2020-09-30', 9)];
  const nothing = { added: [], removed: [], changed: [], reordered: false };

  it('finds nothing where nothing is, or the keys alone stand in another order', () => {
    expect(matchEntries(undefined, [])).toEqual(nothing);
    const turned = Object.fromEntries(Object.entries(a).reverse()) as typeof a;
    expect(matchEntries([a, b], [turned, b])).toEqual(nothing);
  });

  it('shows what was added, and whether at the end', () => {
    expect(matchEntries([a, c], [a, b, c]).added).toEqual([{ entry: b, index: 1, atEnd: false }]);
    expect(matchEntries([a, b], [a, b, c]).added).toEqual([{ entry: c, index: 2, atEnd: true }]);
    expect(matchEntries(undefined, [a]).added).toEqual([{ entry: a, index: 0, atEnd: true }]);
  });

  it('shows what is gone', () => {
    expect(matchEntries([a, b, c], [a, c])).toEqual({ ...nothing, removed: [{ entry: b, index: 1 }] });
    expect(matchEntries([a, a], [a])).toEqual({ ...nothing, removed: [{ entry: a, index: 1 }] });
  });

  it('shows what was rewritten: recorded at the same instant, or the same but for it', () => {
    const other = { ...b, value: 7 };
    const changed = (after: typeof b) => [{ before: b, after, beforeIndex: 1, index: 1 }];
    expect(matchEntries([a, b], [a, other]).changed).toEqual(changed(other));
    const later = { ...b, at: '2020-07-09T09:00:00+08:00' };
    expect(matchEntries([a, b, c], [a, later, c])).toEqual({ ...nothing, changed: changed(later) });
    const abroad = { ...b, value: 7, at: '2020-06-30T12:00:00Z' };
    expect(matchEntries([a, b], [a, abroad]).changed).toEqual(changed(abroad));
  });

  it('takes entries with another instant and value for two entries', () => {
    expect(matchEntries([b], [c])).toMatchObject({ added: [{ entry: c }], removed: [{ entry: b }], changed: [] });
  });

  it('sees that entries changed their order', () => {
    expect(matchEntries([a, b], [b, a])).toEqual({ ...nothing, reordered: true });
  });
});
