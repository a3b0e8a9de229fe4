import { describe, expect, it } from 'vitest';
import { entriesByKey } from '../../../src/store/merge/items.js';
import { addedComments, commentsOfRemoved } from '../../../src/store/merge/kept-comments.js';
import { apart, task } from './texts.js';

const entries = (...lines: string[]) => entriesByKey(apart(task(...lines)).block, 'value');
const KEPT = ['id', 'title', 'status', 'lead'];
const kept = (base: string[], ...sides: string[][]) =>
  Object.fromEntries(
    commentsOfRemoved(
      sides.map((lines) => entries(...lines)),
      entries(...base),
      new Set(KEPT),
    ),
  );

describe('comments of removed entries', () => {
  it('go above the next entry that stays, or to the end', () => {
    expect(kept(['scope: 甲', 'lead: a'], ['# why', 'scope: 甲 # x', 'lead: a'])).toEqual({ lead: '# why\n# x\n' });
    expect(kept(['scope: 甲'], ['# why', 'scope: 甲'])).toEqual({ '': '# why\n' });
  });

  it('are only those that a side wrote', () => {
    expect(kept(['# old', 'scope: 甲 # x', 'lead: a'], ['# old', '# new', 'scope: 甲 # x', 'lead: a'])).toEqual({
      lead: '# new\n',
    });
    expect(kept(['# old', 'scope: 甲'], ['# old', 'scope: 甲'])).toEqual({});
  });

  it('of both sides and of several entries come together', () => {
    expect(kept([], ['# a', 'scope: 甲', 'lead: a'], ['# b', 'scope: 甲', '# c', 'x-a: 1', 'lead: a'])).toEqual({
      lead: '# a\n# b\n# c\n',
    });
  });
});

it('the comments of an entry are those in it, and if asked those above it', () => {
  const [before, after] = [entries('scope: 甲 # x'), entries('# y', '', 'scope: 甲 # z')].map(
    (all) => all.get('scope') ?? null,
  );
  expect(addedComments(after ?? null, before ?? null, true)).toEqual(['# y\n', '# z\n']);
  expect(addedComments(after ?? null, before ?? null, false)).toEqual(['# z\n']);
  expect(addedComments(null, before ?? null, true)).toEqual([]);
  expect(addedComments(before ?? null, null, true)).toEqual(['# x\n']);
});
