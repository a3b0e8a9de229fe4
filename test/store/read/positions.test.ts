import * as fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Positions } from '../../../src/store/read/positions.js';
import { Lines } from '../../../src/store/yaml/lines.js';
import { folderWith } from '../disk.js';

describe('Lines', () => {
  it('counts as splitting the text would', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r\n', '中'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(20), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        const lines = new Lines(text);
        const { line, column } = lines.positionAt(offset);
        expect({ line, column }).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
        expect(lines.lineAt(line)).toBe(text.split('\n')[line - 1]?.replace(/\r$/, ''));
        expect(lines.lineAt(99)).toBe('');
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('Positions', () => {
  /** A text of nearly 1 MB. How often it is searched and split is counted. */
  const day = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
  const days = Array.from({ length: 20_000 }, (_, index) => day(index));
  const dir = folderWith({ 'a.yaml': `due: 2020-01-01\ndates:\n${days.map((date) => `  - "${date}"\n`).join('')}` });

  it('tells what stands without quotes in a file of many dates', () => {
    const positions = new Positions(fs, dir);
    expect(positions.isPlain('a.yaml', ['due'], '2020-01-01')).toBe(true);
    expect(days.filter((date, index) => positions.isPlain('a.yaml', ['dates', index], date))).toEqual([]);
  });

  it('finds many places of one file', () => {
    const positions = new Positions(fs, dir);
    const found = days.map((_, index) =>
      positions.locate({ place: { file: 'a.yaml', path: ['dates', index] } }, 'rule', 'error'),
    );
    expect(found.every(({ line, column }, index) => line === index + 3 && column === 5)).toBe(true);
    expect(found.at(-1)?.source).toBe(`  - "${days.at(-1)}"`);
  });
});
