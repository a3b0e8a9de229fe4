import { describe, expect, it } from 'vitest';
import { heading, labelled, prose } from '../../../src/render/terminal/prose.js';
import { en, linesOf, shown, zh } from '../draw.js';

describe('prose', () => {
  it('is wrapped to the screen and keeps its indent on every line', () => {
    expect(linesOf(prose('新增公办幼儿园，任务已分解到县区', zh(20), '  '))).toEqual([
      '  新增公办幼儿园，任',
      '  务已分解到县区',
    ]);
    expect(linesOf(prose('new public kindergartens', en(20), '    '))).toEqual(['    new public', '    kindergartens']);
  });

  it('has a line for each paragraph, whose own spaces indent all its lines', () => {
    expect(linesOf(prose('甲\n  乙乙乙乙乙乙\n', zh(12)))).toEqual(['甲', '  乙乙乙乙乙', '  乙', '']);
  });

  it('is not wrapped in a pipe, and never to fewer than 10 columns', () => {
    expect(prose('甲'.repeat(200), zh(), ' ')).toBe(` ${'甲'.repeat(200)}`);
    expect(linesOf(prose('甲乙丙丁戊己', zh(2)))).toEqual(['甲乙丙丁戊', '己']);
    expect(linesOf(prose('abcdefghijk', en(2)))).toEqual(['abcdefghij', 'k']);
  });

  it('leaves no spaces at the end of a line', () => expect(prose('甲  ', zh(), '  ')).toBe('  甲'));
});

describe('labelled', () => {
  it('puts further lines beside the label, also beside a Chinese one', () => {
    expect(linesOf(labelled('内容', '任务已分解到各县区', 6, zh(18), ' '))).toEqual([
      ' 内容  任务已分解',
      '       到各县区',
    ]);
    expect(linesOf(labelled('Scope', 'a b', 7, en(80)))).toEqual(['Scope  a b']);
  });

  it('keeps the lines of a text in a pipe', () => {
    expect(linesOf(labelled('x', 'a\nb', 3, en(), '  '))).toEqual(['  x  a', '     b']);
  });

  it('dims the label, not the text, and trims an empty text', () => {
    expect(shown(labelled('出处', '要点', 6, zh(null, true)))).toBe('<dim>出处  </>要点');
    expect(labelled('x', '', 3, en())).toBe('x');
  });
});

it('a heading is bold', () => expect(shown(heading('目标', zh(null, true)))).toBe('<bold>目标</>'));
