import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/core/paper/paper.js';
import { paperDocx } from '../../../../src/formats/paper/docx/paper-docx.js';
import { omitted, read, shown } from '../../document/shown.js';
import { misplacedIn } from './element-order.js';
import { longTable, madePaper } from './made.js';
import { unpacked } from './unpacked.js';

const english: Paper = { ...madePaper, language: 'en', subtitle: null };

/** What our own reader finds in a document. */
const readBack = async (paper: Paper) => read('a.docx', await paperDocx(paper, null));

it('is held against an order that is known to find what is misplaced', () => {
  const found = (xml: string) => misplacedIn(xml.replace('>', ' xmlns:w="w">'));
  expect(found('<w:p><w:r/><w:pPr/></w:p>')).toEqual(['w:p: w:pPr']);
  expect(found('<w:rPr><w:sz/><w:b/></w:rPr>')).toEqual(['w:rPr: w:b']);
  expect(found('<w:tc><w:p/><w:tbl/></w:tc>')).toEqual(['w:tc: w:p w:tbl']);
  expect(found('<w:pPr><w:jc/><w:jc/><w:x/></w:pPr>')).toEqual(['w:pPr: w:jc twice', 'w:pPr: w:x']);
  expect(() => found('<w:p><w:r></w:p>')).toThrow();
});

describe('a document for print as a Word file', () => {
  it('has in its parts what Word wants, in the order in which it wants it', async () => {
    const parts = await unpacked(await paperDocx(madePaper, null));
    const texts = [...parts].map(([name, xml]) => `== ${name}\n${lined(xml)}\n`);
    await expect(texts.join('\n')).toMatchFileSnapshot('golden/paper.xml.txt');
    for (const [name, xml] of parts) expect(misplacedIn(xml), name).toEqual([]);
  });

  it('names no Chinese font for Latin letters, and in English has lines of English type', async () => {
    const parts = await unpacked(await paperDocx(english, null));
    for (const [name, xml] of parts) expect(misplacedIn(xml), name).toEqual([]);
    const styles = parts.get('word/styles.xml') ?? '';
    expect(new Set(styles.match(/w:(ascii|hAnsi|cs)="[^"]*"/g))).toEqual(
      new Set(['ascii', 'hAnsi', 'cs'].map((kind) => `w:${kind}="Times New Roman"`)),
    );
    expect(parts.get('word/document.xml')).not.toMatch(/docGrid|decimalEnclosedCircle|hint/);
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en</dc:language>');
  });

  it('is read back: texts, tables and footnotes in their order', async () => {
    const document = await readBack(madePaper);
    expect(shown(document)).toEqual([
      '关于 2020 年 11 月\n重点工作进展情况的通报',
      '（数据截至 2020 年 11 月 30 日）',
      '各县（区）教育局、局机关各科室：',
      '现将“2020 年工作要点”进展情况通报如下。',
      '一、总体情况',
      '（一）任务',
      '共 84 项，已办结 12 项；亮红灯 3 项。',
      '总体进度与序时进度',
      '各板块进展',
      '|板块|进度|亮灯|',
      '|党的建设|41.7%|绿灯|',
      '|学前教育|—|灰灯|',
      '注：灰灯为暂缓。',
      '各板块进度',
      '（此处填写下一步工作要求）',
      '对惠城区予以表扬。',
      '望再接再厉。',
      '惠州市教育局',
      '2020 年 12 月 2 日',
      '附件：未报送单位',
      '|单位|',
      '|龙门县|',
    ]);
    expect(omitted(document)).toMatchObject({ footnote: 2 });
    const headings = document.blocks.flatMap((block) => ('heading' in block ? (block.heading ?? []) : []));
    expect(headings).toEqual([1, 2, 1]);
  });

  it('gives the same bytes for the same document, in whatever zone', async () => {
    const bytes = await paperDocx(madePaper, null);
    expect(await paperDocx(madePaper, null)).toEqual(bytes);
    // The first header: the day on which the clock of archives begins.
    expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('keeps what others wrote as text, without what XML does not allow', async () => {
    const hostile = '=HYPERLINK("a") ]]> <w:p/> &amp; \u0000\u0008\ud800\ufffe\u202e_x0041_ 1.\t2';
    const plain = '=HYPERLINK("a") ]]> <w:p/> &amp; _x0041_ 1. 2';
    const cell = [{ text: hostile, footnote: hostile, light: 'red' as const }];
    const paper: Paper = {
      ...madePaper,
      title: [hostile],
      parts: [
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'place', name: hostile, hint: hostile, text: null },
        {
          kind: 'table',
          caption: hostile,
          columns: [{ head: hostile, align: 'left', weight: 0 }],
          rows: [[cell], []],
          note: hostile,
        },
        {
          kind: 'chart',
          chart: {
            kind: 'bars',
            title: hostile,
            description: hostile,
            labels: [hostile],
            series: [{ name: hostile, role: 'reached', values: [null] }],
          },
        },
        { kind: 'paragraph', role: 'body', text: [{ text: '长'.repeat(2000) }, { text: 'x'.repeat(2000) }] },
      ],
    };
    const parts = await unpacked(await paperDocx(paper, null));
    for (const [name, xml] of parts) expect(misplacedIn(xml), name).toEqual([]);
    expect(parts.get('word/charts/chart1.xml')).toContain('&amp;amp; _x005F_x0041_ 1. 2</c:v>');
    const texts = shown(await readBack(paper));
    expect(texts.slice(0, 7)).toEqual([plain, madePaper.subtitle, plain, plain, plain, `|${plain}|`, `|${plain}|`]);
    expect(texts.at(-1)).toHaveLength(4000);
  });

  it('repeats the head of a table and splits no row', async () => {
    const text = (await unpacked(await paperDocx({ ...madePaper, parts: [longTable] }, null))).get('word/document.xml');
    expect(text?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(text?.match(/<w:cantSplit\/>/g)).toHaveLength(85);
    expect(text?.match(/<w:gridCol w:w="(\d+)"/g)).toHaveLength(6);
  });

  it('has nothing but its title where there is nothing to say', async () => {
    expect(shown(await readBack({ ...madePaper, title: ['空'], subtitle: null, parts: [] }))).toEqual(['空']);
  });
});

/** XML with an element a line. */
function lined(xml: string): string {
  return xml.replace(/></g, '>\n<');
}
