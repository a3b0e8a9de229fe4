import { describe, expect, it } from 'vitest';
import { commentLines, mergeBehind, mergeComments } from '../../../src/store/merge/comment-lines.js';
import { commentsBetween, withComments } from '../../../src/store/merge/commented-text.js';

describe('comments on lines of their own', () => {
  it.each([
    ['', '# a\n', '', '# a\n'],
    ['# a\n', '# a\n', '', ''],
    ['# a\n', '# a\n# b\n', '# c\n# a\n', '# c\n# a\n# b\n'],
    ['', '# b\n', '# a\n', '# a\n# b\n'],
    ['# a\n# b\n', '# a\n# b\n# x\n', '# b\n', '# b\n# x\n'],
    ['\n', '\n# a\n', '\n\n', '\n\n# a\n'],
  ])('%j, %j and %j', (base, ours, theirs, merged) => {
    expect(mergeComments(base, ours, theirs)).toBe(merged);
  });

  it('do not depend on the order of the sides', () => {
    const [base, ours, theirs] = ['# a\n# z\n', '# a\n# b\n# z\n', '# y\n# a\n# z\n'];
    expect(mergeComments(base, ours, theirs)).toBe(mergeComments(base, theirs, ours));
  });
});

it.each<[string | null, string, string, string]>([
  [' # a\n', ' # a\n', '\n', '\n'],
  ['\n', ' # b\n', ' # a\n', ' # a  # b\n'],
  ['\n', ' # a\n', ' # b\n', ' # a  # b\n'],
  [null, ' # b\n', '\n', ' # b\n'],
  [null, '\n', ' # b\n', ' # b\n'],
  [' # a\n', ' # b\n', '\n', ' # b\n'],
  [null, '', '  \n', '\n'],
])('comments behind a value: %j, %j and %j', (base, ours, theirs, merged) => {
  expect(mergeBehind(base, ours, theirs)).toBe(merged);
});

it('finds the comments among lines', () => {
  expect(commentLines('# a\n\n  # b\n')).toEqual(['# a\n', '  # b\n']);
  expect(commentLines('')).toEqual([]);
});

it('finds the comments between two offsets, as lines of their own', () => {
  const text = '# a\nid: 1 # b\n  # c\ntitle: "#x" # d\n';
  const found = withComments(text);
  expect(commentsBetween(found, 0, text.length, 4)).toEqual(['# a\n', '    # b\n', '  # c\n', '    # d\n']);
  expect(commentsBetween(found, 1, text.indexOf('# d'), 0)).toEqual(['# b\n', '  # c\n']);
  expect(commentsBetween(found, text.indexOf('# b'), text.indexOf('# b') + 1, 0)).toEqual(['# b\n']);
  expect(commentsBetween(found, 5, 5, 0)).toEqual([]);
});
