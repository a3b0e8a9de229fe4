import * as fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/finding.js';
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

  const text = [
    'id: 1',
    'title: 😀 新增 # 说明',
    'text: |',
    '  一',
    '  二',
    '',
    'targets:',
    '  - id: a',
    '    readings: [{ value: 1 }, 2]',
    'note: "',
    '  长"',
    '',
  ];

  it.each<[string, Omit<Place, 'file'>, [number, number, number, number]]>([
    ['a value', { path: ['id'] }, [1, 5, 1, 6]],
    ['a value before a comment, in UTF-16 units', { path: ['title'] }, [2, 8, 2, 13]],
    ['a key', { path: ['id'], key: true }, [1, 1, 1, 3]],
    ['a text of several lines, without the lines behind it', { path: ['text'] }, [3, 7, 5, 4]],
    ['a list, at its key', { path: ['targets'] }, [7, 1, 7, 8]],
    ['an entry of a list, to its end', { path: ['targets', 0] }, [8, 5, 9, 32]],
    ['an entry in brackets', { path: ['targets', 0, 'readings', 0] }, [9, 16, 9, 28]],
    ['the nearest parent of what is not there', { path: ['targets', 0, 'unit'] }, [8, 5, 9, 32]],
    ['a value in quotes over two lines', { path: ['note'] }, [10, 7, 11, 5]],
    ['the first line for the whole file', {}, [1, 1, 1, 6]],
    ['one character at an offset, of two units', { offset: 13 }, [2, 8, 2, 10]],
    ['nothing at the end of a line', { offset: 5 }, [1, 6, 1, 6]],
    ['what begins at an offset and ends at another', { offset: 0, end: 2 }, [1, 1, 1, 3]],
  ])('gives the range of %s', (_name, place, [line, column, endLine, endColumn]) => {
    for (const end of ['\n', '\r\n']) {
      if (end === '\r\n' && place.offset !== undefined && place.offset > 5) continue;
      const positions = new Positions(fs, dir, new Map([['b.yaml', text.join(end)]]));
      const found = positions.locate({ place: { file: 'b.yaml', ...place } }, 'rule', 'error');
      expect(found).toMatchObject({ line, column, endLine, endColumn });
    }
  });

  it('gives an empty range where the text is unavailable', () => {
    const found = new Positions(fs, dir).locate({ place: { file: 'none.yaml', path: ['id'] } }, 'rule', 'error');
    expect(found).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1, source: '' });
  });
});
