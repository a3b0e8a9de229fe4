import { describe, expect, it } from 'vitest';
import { isWholePlace, sideOf, wholeFiles } from '../../../src/store/merge/markers.js';

const MARKED = 'a\n<<<<<<< x\nb\n||||||| base\nc\n=======\nd\n>>>>>>> y\ne\n';

describe('sideOf', () => {
  it.each<[string, string, number | null, string, string]>([
    ['no place', 'a\nb', null, 'a\nb', 'a\nb'],
    ['the common version', MARKED, null, 'a\nb\ne\n', 'a\nd\ne\n'],
    [
      'line ends of Windows and a byte order mark',
      `\uFEFF${MARKED.slice(2).replaceAll('\n', '\r\n')}`,
      7,
      '\uFEFFb\r\ne\r\n',
      '\uFEFFd\r\ne\r\n',
    ],
    [
      'two places, the last at the end',
      '<<<<<<<\na\n=======\n>>>>>>>\nb\n<<<<<<<\n=======\nc\n>>>>>>>',
      null,
      'a\nb\n',
      'b\nc\n',
    ],
    ['another size', MARKED.replace(/([<|=>])\1{6}/g, '$&$1$1'), 9, 'a\nb\ne\n', 'a\nd\ne\n'],
    ['another size than asked for', MARKED, 9, MARKED, MARKED],
    [
      'a place without an end',
      MARKED.replace('>>>>>>> y\n', ''),
      null,
      MARKED.replace('>>>>>>> y\n', ''),
      MARKED.replace('>>>>>>> y\n', ''),
    ],
    ['markers out of order', '=======\n>>>>>>> x\na\n', null, '=======\n>>>>>>> x\na\n', '=======\n>>>>>>> x\na\n'],
  ])('of a text with %s', (_, text, size, ours, theirs) => {
    expect([sideOf(text, size, 'ours'), sideOf(text, size, 'theirs')]).toEqual([ours, theirs]);
  });

  it('reads a file full of markers once', () => {
    const text = '<<<<<<<\n'.repeat(130_000);
    expect(sideOf(text, null, 'ours')).toBe(text);
    expect(isWholePlace(text)).toBe(false);
  });
});

it('whole files come apart again as they were', () => {
  const markers = { size: 9, ours: 'x', theirs: 'y' };
  for (const [ours, theirs] of [
    ['a\n', 'b'],
    ['a\r\nb', 'c\n'],
    ['\uFEFFa\n', '\uFEFFb\n'],
    ['', 'b\n'],
  ] as const) {
    const text = wholeFiles(Buffer.from(ours), Buffer.from(theirs), markers).toString();
    expect(isWholePlace(text.replace(/^\uFEFF/, ''))).toBe(true);
    expect(sideOf(text, 9, 'ours').trimEnd()).toBe(ours.trimEnd());
    expect(
      sideOf(text, null, 'theirs')
        .replace(/^\uFEFF/, '')
        .trimEnd(),
    ).toBe(theirs.replace(/^\uFEFF/, '').trimEnd());
  }
  expect(isWholePlace(`${MARKED}`)).toBe(false);
});
