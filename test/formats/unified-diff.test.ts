import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/formats/unified-diff.js';

const lines = (count: number, end: string) => Array.from({ length: count }, (_, n) => `line ${n}${end}\n`).join('');

describe('the difference of a file', () => {
  it('shows what changed, with three lines around it', () => {
    const text = lines(20, '');
    expect(unifiedDiff('a.yaml', text, text.replace('line 9\n', 'new\n'))).toBe(
      '--- a/a.yaml\n+++ b/a.yaml\n@@ -7,7 +7,7 @@\n line 6\n line 7\n line 8\n-line 9\n+new\n line 10\n line 11\n line 12\n',
    );
    expect(unifiedDiff('a.yaml', text, text)).toBe('');
  });

  it.each([
    ['at all ends', lines(20_000, ' '), lines(20_000, '')],
    ['but for the first lines', `a\nb\nc\nd\ne\n${lines(9000, ' ')}`, `a\nb\nc\nd\ne\n${lines(9000, '')}`],
    ['but for the last lines', `${lines(9000, ' ')}a\nb\nc\nd\ne\n`, `${lines(9000, '')}a\nb\nc\nd\ne\n`],
    ['with no end of the last line', `${lines(9000, ' ')}a`, `${lines(9000, '')}a\n`],
    ['to another length', lines(9000, ' '), lines(12_000, '')],
  ])('is one piece where nearly everything changed: %s', (_name, before, after) => {
    const patch = unifiedDiff('a.yaml', before, after);
    expect(patch.match(/^@@/gm)).toHaveLength(1);
    expect(applyPatch(before, patch)).toBe(after);
  });
});
