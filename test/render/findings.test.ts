import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { renderFindings } from '../../src/render/findings.js';
import { en, linesOf, zh } from './draw.js';

/** A finding at the value of a line `    leed: office`; what a test does not name is that of an unknown key. */
const found = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-key',
  variant: 'near',
  level: 'error',
  file: 'plan/01-a/001-b.yaml',
  line: 12,
  column: 5,
  endLine: 12,
  endColumn: 9,
  source: '    leed: office',
  fixable: false,
  args: { key: 'leed', nearest: 'lead' },
  ...parts,
});
/** The lines of the excerpt: the source and the carets. */
const excerpt = (parts: Partial<Finding>, width: number | null = null) =>
  linesOf(renderFindings([found(parts)], zh(width))).filter((line) => line.includes(' | '));

describe('renderFindings', () => {
  it('shows place, level, rule, the line with carets, the reason and the advice', () => {
    const [place, source, carets, ...words] = linesOf(renderFindings([found()], zh()));
    expect(place).toBe('plan/01-a/001-b.yaml:12:5  错误  unknown-key');
    expect([source, carets]).toEqual(['  12 |     leed: office', '     |     ^^^^']);
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(/^ {2}.*leed/);
    expect(words[1]).toMatch(/^ {2}处理办法：.*lead/);
    const english = linesOf(renderFindings([found({ level: 'warning' })], en()));
    expect(english[0]).toBe('plan/01-a/001-b.yaml:12:5  warning  unknown-key');
    expect(english.at(-1)?.startsWith(`  ${en().messages.screens.lint.advice}: `)).toBe(true);
  });

  it('paints an error red and a warning yellow', () => {
    const heads = (['error', 'warning'] as const).map(
      (level) => linesOf(renderFindings([found({ level })], zh(null, true)))[0],
    );
    expect(heads).toEqual([
      '<bold>plan/01-a/001-b.yaml:12:5</>  <red>错误</>  <dim>unknown-key</>',
      '<bold>plan/01-a/001-b.yaml:12:5</>  <yellow>警告</>  <dim>unknown-key</>',
    ]);
    expect(linesOf(renderFindings([found()], zh(null, true))).slice(1, 3)).toEqual([
      '  <dim>12 | </>    leed: office',
      '     |     <red>^^^^</>',
    ]);
  });

  it('separates findings by an empty line, and shows nothing of none', () => {
    const two = linesOf(renderFindings([found(), found({ line: 13, endLine: 13 })], zh()));
    expect(two.indexOf('')).toBe(5);
    expect(two[6]).toContain(':13:5');
    expect(renderFindings([], zh())).toBe('');
  });

  it('wraps place, reason and advice, and spells out nothing invisible', () => {
    const lines = linesOf(
      renderFindings(
        [found({ file: `${'a'.repeat(30)}\u200B.yaml`, source: '\u200Bleed: 1', column: 2, endColumn: 6 })],
        zh(30),
      ),
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
    expect(lines.join('')).toContain(`${'a'.repeat(30)}.yaml:12:2错误`);
    expect(lines.join('')).not.toContain('\\u');
    expect(lines).toEqual(expect.arrayContaining(['  12 | leed: 1', '     | ^^^^']));
  });

  it('shows no excerpt of an empty line', () => {
    expect(linesOf(renderFindings([found({ source: '   ' })], zh()))).toHaveLength(3);
  });
});

describe('the carets', () => {
  it('stand under a Chinese range, two columns for a character', () => {
    expect(excerpt({ source: 'title: 幼儿园二十', column: 8, endColumn: 11 })).toEqual([
      '  12 | title: 幼儿园二十',
      '     |        ^^^^^^',
    ]);
    expect(excerpt({ source: '幼儿园: x', column: 6, endColumn: 7 })[1]).toBe('     |         ^');
  });

  it('are one where something is missing, also at the end of the line', () => {
    expect(excerpt({ column: 5, endColumn: 5 })[1]).toBe('     |     ^');
    expect(excerpt({ source: 'id:', column: 4, endColumn: 4 })[1]).toBe('     |    ^');
  });

  it('reach to the end of the first line of a longer range', () => {
    expect(excerpt({ source: 'scope: |  ', column: 1, endLine: 14, endColumn: 3 })[1]).toBe('     | ^^^^^^^^');
  });

  it('are as many as there is to see in the range, and none under spaces at the end', () => {
    expect(excerpt({ source: 'a\u200Bbc', column: 1, endColumn: 5 })).toEqual(['  12 | abc', '     | ^^^']);
    expect(excerpt({ source: 'a  ', column: 1, endColumn: 4 })).toEqual(['  12 | a', '     | ^']);
  });

  it('take a tab for one space', () => {
    expect(excerpt({ source: '\tid: 1', column: 2, endColumn: 4 })).toEqual(['  12 |  id: 1', '     |  ^^']);
  });
});

describe('a long line', () => {
  const source = `title: ${'长'.repeat(300)}X${'尾'.repeat(300)}`;

  it('is cut around the place, to 200 columns in a pipe', () => {
    const [line = '', carets = ''] = excerpt({ source, column: 308, endColumn: 309 });
    expect(line).toContain('长X尾');
    expect(line.length - '  12 | '.length).toBeLessThanOrEqual(200);
    const before = line.slice(0, line.indexOf('X'));
    expect(carets.indexOf('^')).toBe(before.length + (before.match(/长/g) ?? []).length);
  });

  it('is looked at only near the place', () => {
    const text = `${'x'.repeat(3000)}${'\u200B'.repeat(2000)}`;
    const [line = '', carets = ''] = excerpt({ source: text, column: 2901, endColumn: 2951 });
    expect(line).toMatch(/^ {2}12 \| x{150,200}$/);
    expect(carets.match(/\^/g)).toHaveLength(50);
    expect(excerpt({ source: text, column: 4500, endColumn: 4501 })[1]).toBe('     | ^');
  });

  it('is cut to the screen, but never to less than 8 columns', () => {
    const [line = ''] = excerpt({ source, column: 308, endColumn: 309 }, 40);
    expect(line).toMatch(/^ {2}12 \| 长+X尾+$/);
    expect(line.length).toBeLessThan(30);
    const [narrow = ''] = excerpt({ source: 'x'.repeat(50), column: 1, endColumn: 2 }, 5);
    expect(narrow).toMatch(/^ {2}12 \| x{4,8}$/);
  });

  it('of which all is wrong has carets only under what is shown', () => {
    const [line = '', carets = ''] = excerpt({ source: 'x'.repeat(5000), column: 1, endColumn: 5001 }, 60);
    expect(carets.length).toBe(line.length);
    expect(carets.length).toBeLessThanOrEqual(60);
  });
});
