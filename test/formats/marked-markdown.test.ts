import { describe, expect, it } from 'vitest';
import { markedMarkdown } from '../../src/formats/marked-markdown.js';
import { catalogs } from '../../src/messages/index.js';
import { makeScreen, markedScreen } from '../../src/render/terminal/screen.js';
import { type Column, table } from '../../src/render/terminal/table.js';

const screen = markedScreen(makeScreen(catalogs['zh-CN'], 40, true, true, 10));

describe('Markdown of a drawn text', () => {
  it('has a paragraph for each line, and points for indented ones', () => {
    const drawn = [screen.style.bold('滞后 2 项'), '', '甲', '乙', '  一', '    二', '  三'].join('\n');
    expect(markedMarkdown(drawn)).toBe('**滞后 2 项**\n\n甲\n\n乙\n\n- 一\n  - 二\n- 三\n');
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

  it('lets nothing in a text be markup', () => {
    expect(markedMarkdown('<b>*甲*</b> | [乙](丙)')).toBe('&lt;b&gt;\\*甲\\*&lt;/b&gt; \\| \\[乙\\](丙)\n');
    expect(markedMarkdown('# 甲')).toBe('\\# 甲\n');
    expect(markedMarkdown('1. 甲')).toBe('1\\. 甲\n');
  });
});
