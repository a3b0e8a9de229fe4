import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/formats/document/read-document.js';
import { paperDocx } from '../../../../src/formats/paper/docx/paper-docx.js';
import { madePaper } from './made.js';

it('is read back: texts, tables and numbers in their order', async () => {
  const read = await readDocument({ name: 'a.docx', bytes: await paperDocx(madePaper, null) });
  if ('refused' in read) throw new Error(read.refused.why);
  const texts = read.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(texts.slice(0, 3)).toEqual([
    '关于 2020 年 11 月\n重点工作进展情况的通报',
    '（数据截至 2020 年 11 月 30 日）',
    '各县（区）教育局、局机关各科室：',
  ]);
});

it('gives the same bytes for the same document', async () => {
  expect(await paperDocx(madePaper, null)).toEqual(await paperDocx(madePaper, null));
});
