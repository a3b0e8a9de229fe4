import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../../../src/core/document/document.js';
import { isMostlyTables, tablesIn } from '../../../../src/core/import/table/tables-in.js';
import { sheet } from './sheet.js';

/** A text of lines, with tables between them. */
function text(...blocks: (string | Block)[]): SourceDocument {
  return {
    blocks: blocks.map((block, index) =>
      typeof block === 'string' ? { kind: 'paragraph', text: block, place: index + 1, heading: null } : block,
    ),
    omitted: [],
    countedIn: 'line',
  };
}

function rowsOf(document: SourceDocument): string[][] {
  return tablesIn(document).flatMap(({ table }) => table.rows.map(({ cells }) => cells.map((cell) => cell.text)));
}

describe('the tables of a document', () => {
  it('are found in text that was pasted with one cell on each line', () => {
    const lines = ['序号', '工作任务', '牵头单位', '1', '新建幼儿园', '甲科', '2', '新建学校', '乙科'];
    expect(rowsOf(text('重点工作任务分解表', ...lines))).toEqual([
      ['序号', '工作任务', '牵头单位'],
      ['1', '新建幼儿园', '甲科'],
      ['2', '新建学校', '乙科'],
    ]);
    expect(rowsOf(text('工作任务', '牵头单位', '责任单位', '修路', '甲科', '乙科'))).toEqual([
      ['工作任务', '牵头单位', '责任单位'],
      ['修路', '甲科', '乙科'],
    ]);
  });

  it('are none of a text that only names columns', () => {
    expect(rowsOf(text('序号', '一、防汛', '1.加固堤防。'))).toEqual([]);
  });

  it('come with the lines beside them, the title first', () => {
    const table = sheet([['序号', '工作任务']]);
    const around = tablesIn(
      text('长'.repeat(80), '附件1', '2020年任务分解表', '完成时限：年底前', table, '注：按月报送。'),
    );
    expect(around[0]?.around).toEqual(['2020年任务分解表', '完成时限：年底前', '附件1', '注：按月报送。']);
  });

  it('are what a document is about if they hold most of its words', () => {
    const table = sheet([
      ['序号', '工作任务'],
      ['1', '长'.repeat(300)],
    ]);
    const short = text('通知', table);
    const long = text('长'.repeat(300), table);
    expect([short, long].map((one) => isMostlyTables(one, tablesIn(one)))).toEqual([true, false]);
  });
});
