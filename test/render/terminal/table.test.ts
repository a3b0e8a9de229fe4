import { describe, expect, it, vi } from 'vitest';
import { catalogs } from '../../../src/messages/index.js';
import { fittingTable } from '../../../src/render/terminal/fitting-table.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { type Column, table } from '../../../src/render/terminal/table.js';

const at = (width: number | null) => makeScreen(catalogs.en, width, true, false);
const COLUMNS: Column<[string, string]>[] = [
  { header: 'no.', align: 'right', cell: ([id]) => id },
  { header: 'kind', leaves: 1, cell: () => '任务' },
  { header: 'title', cell: ([, title]) => title },
];

describe('table', () => {
  it('aligns by columns of the terminal, and trims spaces at the end', () => {
    expect(
      table(
        COLUMNS,
        [
          ['1', '甲'],
          ['28', ''],
        ],
        at(null),
      ).split('\n'),
    ).toEqual(['no.  kind  title', '  1  任务  甲', ' 28  任务']);
  });

  it('wraps the last column under itself, after other columns were left out', () => {
    expect(table(COLUMNS, [['1', '新增公办幼儿园二十五所以上']], at(25)).split('\n')).toEqual([
      'no.  title',
      '  1  新增公办幼儿园二十五',
      '     所以上',
      '',
      'Too narrow for these',
      'columns: kind; widen the',
      'window to see them',
    ]);
  });

  it('cuts the cells of a column at its own maximum width, on a terminal only', () => {
    const most: typeof COLUMNS = [{ header: 'unit', most: 6, cell: ([name]) => name }, ...COLUMNS.slice(2)];
    expect(table(most, [['大亚湾经济技术开发区', '甲']], at(40))).not.toContain('经济');
    expect(table(most, [['大亚湾经济技术开发区', '甲']], at(null))).toContain('大亚湾经济技术开发区');
  });

  it('loses no letter that others take for wider than it is', () => {
    expect(table(COLUMNS, [['ꆈꌠꁱꂷ', '任务']], at(null))).toContain('ꆈꌠꁱꂷ  任务  任务');
  });

  it('cuts a very long name beside the text, on a terminal only', () => {
    const rows: [string, string][] = [['长'.repeat(10_000), '任务']];
    expect(table(COLUMNS, rows, at(80)).split('\n')[1]).toBe(`${'长'.repeat(18)}...  任务  任务`);
    expect(table(COLUMNS, rows, at(null))).toContain('长'.repeat(10_000));
  });

  it('draws 10,000 rows, and a title of 10,000 characters', () => {
    const rows = Array.from({ length: 10_000 }, (_, index): [string, string] => [String(index), '任务']);
    expect(table(COLUMNS, rows, at(80)).split('\n')).toHaveLength(10_001);
    const long = '新增公办'.repeat(2500);
    for (const width of [null, 80]) {
      const drawn = table(COLUMNS, [['1', long]], at(width));
      expect(drawn.replace(/^.*\n *1 {2}任务/, '').replace(/\s/g, '')).toBe(long);
    }
  });

  it.each([
    ['a terminal', 80, 'nokindtitle'],
    ['a pipe, where the text is not wrapped', null, 'nokind'],
  ])('measures no cell twice on %s', (_where, width, measured) => {
    const columns = ['no', 'kind', 'title'].map((header): Column<string> => ({ header, cell: (row) => header + row }));
    const rows = Array.from({ length: 50 }, () => '任务');
    // To measure a text of usual characters, each of them is looked at.
    const looks = vi.spyOn(String.prototype, 'charCodeAt');
    table(columns, rows, at(width));
    const looked = looks.mock.contexts.length;
    looks.mockRestore();
    const cells = (measured.length + 2 * (measured.includes('title') ? 3 : 2)) * rows.length;
    expect(looked).toBe('nokindtitle'.length + cells);
  });

  it('is shortened to a terminal of known height, and says by how much', () => {
    const rows = Array.from({ length: 30 }, (_, index): [string, string] => [String(index + 1), '甲']);
    const on = (height: number | null) => makeScreen(catalogs['zh-CN'], 40, true, false, height);
    const lines = fittingTable(COLUMNS, rows, on(12), 3).split('\n');
    expect(lines).toHaveLength(8);
    expect(lines.slice(-2)).toEqual(['  6  任务  甲', '还有 24 行没有显示，加 --all 全部列出']);
    expect(fittingTable(COLUMNS, rows, on(null), 3)).toBe(table(COLUMNS, rows, on(null)));
    expect(fittingTable(COLUMNS, rows.slice(0, 7), on(12), 3).split('\n')).toHaveLength(8);
    expect(fittingTable(COLUMNS, rows, on(2), 3).split('\n')).toHaveLength(6);
  });
});
