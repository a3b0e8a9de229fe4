import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/document/document.js';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { picture, tableOf, textDocument } from './text-document.js';

const small = tableOf(50, ['县区', '学位'], ['甲县', '300'], ['乙县', '200']);
const work = tableOf(60, ['序号', '工作任务', '牵头单位', '责任单位'], ['1', '新建学校', '教育局', '各县区']);

function withTable(text: string, table: Block, at: number) {
  const { blocks, ...rest } = textDocument(text);
  return readOutline({ ...rest, blocks: [...blocks.slice(0, at), table, ...blocks.slice(at)] }, {});
}

const PLAN = '一、学位\n1.新增学位500个，分配见下表。\n2.扩建学校5所。\n二、师资\n3.招聘教师90名。';

describe('a table in an outline', () => {
  it('belongs to its item, untouched', () => {
    const outline = withTable(PLAN, small, 2);
    expect(picture(outline)[1]).toBe('  一/1 新增学位500个，分配见下表 [表]');
    expect(outline.parts[0]?.items[0]?.tables[0]).toBe(small);
  });

  it('stays in its part if it carries the work', () => {
    const [first] = withTable(PLAN, work, 2).parts;
    expect(first?.items[0]?.tables).toEqual([]);
    expect(first?.tables).toEqual([work]);
  });

  it('in front of the items it is of the part', () => {
    expect(withTable(PLAN, small, 1).parts[0]?.tables).toEqual([small]);
  });

  it('alone in an annex it makes no items of the notes below it', () => {
    const text = `${PLAN}\n附件\n考核指标\n注：\n1.指标按年统计。\n2.占比按月统计。`;
    const outline = withTable(text, small, 7);
    expect(outline.parts.at(-1)).toMatchObject({ role: 'annex', annex: 1, tables: [small], items: [] });
  });
});
