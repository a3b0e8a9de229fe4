import { describe, expect, it } from 'vitest';
import { lintFormats } from '../../../src/formats/lint/index.js';
import { catalogs } from '../../../src/messages/index.js';
import { found, NASTY, nasty, resultOf } from './made.js';

const write = (...args: Parameters<typeof resultOf>) =>
  lintFormats.github.write(resultOf(...args), catalogs.en, 'en').split('\n');

/** A command as the runner of GitHub Actions takes it apart: packages/core of its toolkit, read backwards. */
function parse(line: string): { level: string; properties: Record<string, string>; message: string } | null {
  const match = /^::(\w+) ([^:]*)::(.*)$/.exec(line);
  if (!match) return null;
  const unescaped = (text = '') => text.replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const pairs = (match[2] ?? '').split(',').map((pair) => pair.split('='));
  const properties = Object.fromEntries(pairs.map(([name = '', ...value]) => [name, unescaped(value.join('='))]));
  return { level: match[1] ?? '', properties, message: unescaped(match[3]) };
}

describe('github', () => {
  it('puts each finding on its line, in words', () => {
    const [line = '', ...rest] = write([found()]);
    expect(line).toMatch(
      /^::error file=plan\/01-a\/001-b.yaml,line=3,endLine=3,col=5,endColumn=9,title=unknown-key::[^:]*leed.*%0AFix: .*lead/,
    );
    expect(rest).toEqual(['2 files, 1 error, 0 warnings', '']);
  });

  it('names no columns where a range has several lines: the runner takes none', () => {
    const [line = ''] = write([found({ endLine: 5, endColumn: 2 })]);
    expect(parse(line)?.properties).toEqual({ file: found().file, line: '3', endLine: '5', title: 'unknown-key' });
  });

  it('says the count alone where nothing was found', () => {
    expect(write([])).toEqual(['2 files, 0 errors, 0 warnings', '']);
  });

  it('keeps every text to its place, whatever is in it', () => {
    const lines = write(nasty);
    expect(lines).toHaveLength(nasty.length + 2);
    const files = lines.slice(0, -2).map((line) => parse(line)?.properties['file']);
    expect(files).toEqual([...NASTY, ...NASTY].map((text) => `plan/01 甲/${text}.yaml`));
  });

  it('begins with the errors, and names what GitHub does not mark', () => {
    const warnings = Array.from({ length: 11 }, (_, index) => found({ level: 'warning', line: index + 1 }));
    const lines = write([...warnings, found()]);
    expect(parse(lines[0] ?? '')?.level).toBe('error');
    expect(lines.at(-2)).toMatch(/^2 files, 1 error, 11 warnings \(GitHub marks only the first 10/);
    expect(write(warnings.slice(1)).at(-2)).toBe('2 files, 0 errors, 10 warnings');
  });
});
