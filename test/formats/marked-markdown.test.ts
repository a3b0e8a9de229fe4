import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKS } from '../../src/core/text/marks.js';
import { clean } from '../../src/core/text/printable.js';
import { markedMarkdown } from '../../src/formats/marked-markdown.js';
import { catalogs } from '../../src/messages/index.js';
import { bar } from '../../src/render/terminal/bar.js';
import { labelled } from '../../src/render/terminal/prose.js';
import { makeScreen, markedScreen } from '../../src/render/terminal/screen.js';
import { type Column, table } from '../../src/render/terminal/table.js';

const screen = markedScreen(makeScreen(catalogs['zh-CN'], 40, true, true, 10));

describe('Markdown of a drawn text', () => {
  it('has a paragraph for each line, and points for indented ones', () => {
    const drawn = [screen.style.bold('滞后 2 项'), '', '甲', '乙', '  一', '    二', '  三'].join('\n');
    expect(markedMarkdown(drawn)).toBe('## 滞后 2 项\n\n甲\n\n乙\n\n- 一\n  - 二\n- 三\n');
  });

  it('has tables with their alignment, however narrow the terminal is', () => {
    const columns: Column<string>[] = [
      { header: '序号', align: 'right', cell: () => '1' },
      { header: '任务', cell: (name) => screen.style.bold(screen.style.red(name)) },
    ];
    expect(markedMarkdown(table(columns, ['甲\n乙'], screen))).toBe(
      '| 序号 | 任务 |\n| ---: | --- |\n| 1 | **甲 乙** |\n',
    );
  });

  it('has headings for lines that are bold as a whole, and no bold inside of them', () => {
    const [title, part] = [screen.style.bold('28  甲 *乙*'), screen.style.bold('1. 目标')];
    expect(markedMarkdown([title, `乙${screen.style.bold('丙')}`, part].join('\n'))).toBe(
      '## 28 甲 \\*乙\\*\n\n乙**丙**\n\n### 1\\. 目标\n',
    );
  });

  it('has what is laid out in characters as a code block, whose fence is longer than any in it', () => {
    const [first, second] = ['  *a*   b', '```'].map((line) => `${MARKS.verbatim}${line}`);
    expect(markedMarkdown(['甲', '', first, MARKS.verbatim, second, '', '乙'].join('\n'), '；')).toBe(
      '甲\n\n````\n  *a*   b\n\n```\n````\n\n乙\n',
    );
  });

  it('has a point for each label, and a separator for runs of spaces', () => {
    const drawn = [labelled('板块', '一、学前教育', 10, screen), '     2020-03-27  惠城区：  1 所'].join('\n');
    expect(markedMarkdown(drawn, '；')).toBe('- **板块** 一、学前教育\n  - 2020-03-27；惠城区：1 所\n');
  });

  it('reads a number at the start of a point as text', () => {
    expect(markedMarkdown('  1. 甲\n  + 乙')).toBe('- 1\\. 甲\n- \\+ 乙\n');
  });

  it('draws no bar', () => {
    expect(bar(0.5, 10, screen)).toBe('');
  });

  it('lets nothing in a text be markup', () => {
    expect(markedMarkdown('<b>*甲*</b> | [乙](丙)')).toBe('&lt;b&gt;\\*甲\\*&lt;/b&gt; \\| \\[乙\\](丙)\n');
    expect(markedMarkdown('# 甲')).toBe('\\# 甲\n');
    expect(markedMarkdown('1. 甲')).toBe('1\\. 甲\n');
  });

  it('keeps any text of a plan as text, in a paragraph, a point, a heading and a cell', () => {
    const signs = fc.constantFrom(
      '|',
      '<b>',
      '`',
      '[a](b)',
      '**',
      '_',
      '#',
      '- ',
      '1. ',
      '甲',
      ' ',
      '&amp;',
      '~~',
      '$',
      '@a',
    );
    const columns: Column<string>[] = [{ header: '列', cell: (text) => text }];
    const isPlain = (text: string) => !/(?<!\\)(?:\\\\)*[|`*_[\]~$<>]/.test(text);
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = clean(parts.join('')).trim();
        if (text === '') return;
        const [paragraph = ''] = markedMarkdown(text).split('\n');
        expect(isPlain(paragraph), paragraph).toBe(true);
        expect(paragraph).not.toMatch(/^(?:[#>+-]|\d+[.)])/);
        const point = markedMarkdown(`  ${text}`).slice(2).trimEnd();
        expect(isPlain(point), point).toBe(true);
        expect(point).not.toMatch(/^(?:[#>+-] |\d+[.)] )/);
        expect(isPlain(markedMarkdown(screen.style.bold(text)))).toBe(true);
        const [, , row = ''] = markedMarkdown(table(columns, [text], screen)).split('\n');
        expect(isPlain(row.slice(2, -2)), row).toBe(true);
      }),
      { seed: 14, numRuns: 200 },
    );
  });
});
