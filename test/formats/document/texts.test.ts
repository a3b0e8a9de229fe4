import { describe, expect, it } from 'vitest';
import { omitted, read, refusalOf, shown } from './shown.js';

const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((character, place) => {
    view.setUint16(place * 2, character.charCodeAt(0), !bigEndian);
  });
  return bytes;
};

/** 一、教育\n二、安全 in GBK. */
const GBK = Uint8Array.of(
  0xd2,
  0xbb,
  0xa1,
  0xa2,
  0xbd,
  0xcc,
  0xd3,
  0xfd,
  0x0a,
  0xb6,
  0xfe,
  0xa1,
  0xa2,
  0xb0,
  0xb2,
  0xc8,
  0xab,
);
/** 工作要點 in Big5. */
const BIG5 = Uint8Array.of(0xa4, 0x75, 0xa7, 0x40, 0xad, 0x6e, 0xc2, 0x49);

describe('any document', () => {
  it('is read without what cannot be seen, which no plan may hold', async () => {
    const { blocks } = await read('a.txt', '一、教育\u202e\u200b\n序号\t任\u200b务\n1\t建设\u001b[31m');
    expect(JSON.stringify(blocks)).not.toMatch(/[\u200b\u202e]|\\u/);
  });
});

describe('a text', () => {
  it('is its lines, each with its number; blank ones are left out', async () => {
    const document = await read('a.txt', '\ufeff标题\r\n\r\n　　一、要求\n\t正文  \r二、落款\u2028完');
    expect(document.countedIn).toBe('line');
    expect(document.blocks.map((block) => [block.place, block.kind === 'paragraph' && block.text])).toEqual([
      [1, '标题'],
      [3, '　　一、要求'],
      [4, '\t正文'],
      [5, '二、落款'],
      [6, '完'],
    ]);
  });

  it.each([
    ['GBK', GBK, '一、教育'],
    ['Big5', BIG5, '工作要點'],
    ['UTF-16 with its mark', utf16('\ufeff一、教育'), '一、教育'],
    ['UTF-16 without its mark', utf16('一、教育\n1.校园安全\n'), '一、教育'],
    ['UTF-16, big end first', utf16('\ufeff一、教育', true), '一、教育'],
    ['UTF-16, big end first, without its mark', utf16('一、教育\n1.校园安全\n', true), '一、教育'],
  ])('is read in %s', async (_, bytes, first) => {
    expect(shown(await read('a.txt', bytes))[0]).toBe(first);
  });

  it('is refused where it is damaged, no text, or empty', async () => {
    const text = new TextEncoder().encode(`${'一、教育工作要点\n'.repeat(20)}二、安`);
    expect(await refusalOf('a.txt', text.subarray(0, -1))).toEqual({ why: 'utf8', line: 21 });
    expect(await refusalOf('a.txt', Uint8Array.of(1, 2, 0, 3, 0, 0, 9, 8, 0, 0, 0, 7))).toEqual({ why: 'encoding' });
    expect(await refusalOf('a.txt', '')).toEqual({ why: 'empty' });
    expect(await refusalOf('a.txt', ' \n　\n')).toEqual({ why: 'empty' });
  });

  it('has a table where tabs separate cells, but none where they stand behind a number', async () => {
    const text =
      '附表\n序号\t任务\t单位\n1\t建校\t基教科\n2\t"扩班\n两个"\t\n一、\t总体要求\n1.\t开齐课程\n\t缩进\n姓名\t张三';
    const document = await read('a.txt', text);
    expect(shown(document)).toEqual([
      '附表',
      '|序号|任务|单位|',
      '|1|建校|基教科|',
      '|2|扩班\n两个|',
      '一、\t总体要求',
      '1.\t开齐课程',
      '\t缩进',
      '姓名\t张三',
    ]);
    expect(document.blocks.map(({ place }) => place)).toEqual([1, 2, 6, 7, 8, 9]);
  });

  it('tells by marks which cells go over rows and columns', async () => {
    const document = await read('a.txt', '板块\t任务\t单位\n教学<r2>\t建校\t甲\n扩班\t乙\n合计<c2>\t丙');
    const [table] = document.blocks;
    expect(shown(document)).toEqual(['|板块|任务|单位|', '|教学↓2|建校|甲|', '|扩班|乙|', '|合计→2|丙|']);
    expect(table?.kind === 'table' && table.rows[2]?.cells.map(({ column }) => column)).toEqual([1, 2]);
    expect(table?.kind === 'table' && table.rows[3]?.cells.map(({ column }) => column)).toEqual([0, 2]);
  });
});

describe('a Markdown text', () => {
  it('is what it shows: headings, the numbers of lists, tables; no marks, code or comments', async () => {
    const text = `---
title: x
---
# 要点 #

**一、** 见[通知](http://example.invalid/a_(b))和\`代码\`，3*4*5，\\*星\\*[^1]
<!-- 暗
暗 -->
1. 甲
1. 乙
   - [ ] 丙
   1. 子
   1. 丑

5) 戊
\`\`\`
略
\`\`\`
二级
---
| 任务 | 单位 |
|:--|--|
| 建\\|校 | **甲** |

![图](a.png)后
[^1]: 注
> 引用<br>下行`;
    const document = await read('a.md', text);
    expect(shown(document)).toEqual([
      '要点',
      '一、 见通知和代码，3*4*5，*星*',
      '1. 甲',
      '2. 乙',
      '丙',
      '1. 子',
      '2. 丑',
      '5) 戊',
      '二级',
      '|任务|单位|',
      '|建|校|甲|',
      '后',
      '引用\n下行',
    ]);
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.heading : null)).filter(Boolean)).toEqual(
      [1, 2],
    );
    expect(document.blocks[1]?.place).toBe(6);
    expect(omitted(document)).toEqual({ footnote: 1, image: 1 });
  });
});

describe('a table of text', () => {
  it('is separated by what occurs most, with cells in quotation marks', async () => {
    const document = await read('a.csv', '任务;单位\n"建校；\n两所";甲,乙\n\n扩班;');
    expect(document.countedIn).toBe('row');
    expect(shown(document)).toEqual(['|任务|单位|', '|建校；\n两所|甲,乙|', '|扩班|']);
    expect(shown(await read('a.tsv', '任务\t单位\n建校\t甲'))).toEqual(['|任务|单位|', '|建校|甲|']);
  });

  it('is refused if a quotation mark is never closed', async () => {
    expect(await refusalOf('a.csv', '任务,单位\n"建校,甲')).toEqual({ why: 'quote' });
  });
});
