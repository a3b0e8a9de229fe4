import { describe, expect, it } from 'vitest';
import { definition, inList, levelXml, type MadeLevel, madeDocx, p, use } from './made-docx.js';
import { read, shown } from './shown.js';

/** The paragraphs of a document with lists. */
async function numbered(numbering: string, body: string, styles = ''): Promise<string[]> {
  return shown(await read('a.docx', madeDocx({ body, numbering, styles })));
}

const OUTLINE: MadeLevel[] = [
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
];

describe('the automatic numbers of Word', () => {
  it('count on over levels, and begin again below a higher one', async () => {
    const body = [
      p('教学', inList(1, 0)),
      p('课程', inList(1, 1)),
      p('课表', inList(1, 2)),
      p('教材', inList(1, 2)),
      p('教研', inList(1, 1)),
      p('安全', inList(1, 0)),
      p('食堂', inList(1, 1)),
    ].join('');
    expect(await numbered(definition(7, OUTLINE) + use(1, 7), body)).toEqual([
      '一、教学',
      '（一）课程',
      '1. 课表',
      '2. 教材',
      '（二）教研',
      '二、安全',
      '（一）食堂',
    ]);
  });

  it('begin again as a level says: after a certain level, or never', async () => {
    const levels: MadeLevel[] = [
      ['decimal', '%1.'],
      ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'],
      ['decimal', '(%3)', '<w:lvlRestart w:val="1"/>'],
    ];
    const steps = [0, 1, 2, 1, 2, 0, 1, 2];
    const body = steps.map((level) => p('x', inList(1, level))).join('');
    expect(await numbered(definition(1, levels) + use(1, 1), body)).toEqual([
      '1. x',
      '1) x',
      '(1) x',
      '2) x',
      '(2) x',
      '2. x',
      '3) x',
      '(1) x',
    ]);
  });

  it('take a level that is skipped as begun', async () => {
    const levels: MadeLevel[] = [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
      ['decimal', '%1.%2.%3'],
    ];
    const body = [1, 2, 0, 2, 1].map((level) => p('x', inList(1, level))).join('');
    const expected = ['1.1 x', '1.1.1 x', '2. x', '2.1.1 x', '2.2 x'];
    expect(await numbered(definition(1, levels) + use(1, 1), body)).toEqual(expected);
  });

  it('go on in another use of a list, and begin again where that says so', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = definition(1, [['decimal', '%1．']]) + use(1, 1) + use(2, 1) + use(3, 1, again);
    const body = [1, 1, 2, 3, 3, 1].map((list) => p('x', inList(list))).join('');
    expect(await numbered(numbering, body)).toEqual(['1．x', '2．x', '3．x', '1．x', '2．x', '3．x']);
  });

  it('take a level that a use defines itself', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${levelXml(0, 'decimalEnclosedCircle', '%1', '<w:suff w:val="nothing"/>')}</w:lvlOverride>`;
    const numbering = definition(1, [['decimal', '%1.']]) + use(1, 1, own);
    expect(await numbered(numbering, p('甲', inList(1)) + p('乙', inList(1)))).toEqual(['①甲', '②乙']);
  });

  it('come from a style, from what it is based on, and from the level that is tied to it', async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr>${inList(1, null)}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="own"/><w:basedOn w:val="2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="4"><w:name w:val="none"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const levels: MadeLevel[] = [
      ['chineseCounting', '第%1章', '<w:pStyle w:val="1"/><w:suff w:val="space"/>'],
      ['decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>'],
    ];
    const body = ['1', '2', '3', '4', '1'].map((style) => p(style, `<w:pStyle w:val="${style}"/>`)).join('');
    expect(
      await numbered(definition(1, levels) + use(1, 1), body + p('无', `<w:pStyle w:val="1"/>${inList(0)}`), styles),
    ).toEqual(['第一章 1', '1.1 2', '1.2 3', '4', '第二章 1', '无']);
  });

  it('come from a style of lists that a definition names', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="list"/><w:pPr>${inList(1, null)}</w:pPr></w:style>`;
    const numbering =
      definition(1, [['upperLetter', '%1.']], '<w:styleLink w:val="L"/>') +
      definition(2, [], '<w:numStyleLink w:val="L"/>') +
      use(1, 1) +
      use(2, 2);
    expect(await numbered(numbering, p('x', inList(1)) + p('y', inList(2)), styles)).toEqual(['A. x', 'B. y']);
  });

  it.each([
    ['decimal', ['1', '10', '21', '105']],
    ['decimalZero', ['01', '10', '21', '105']],
    ['decimalFullWidth', ['１', '１０', '２１', '１０５']],
    ['chineseCounting', ['一', '十', '二十一', '一〇五']],
    ['chineseCountingThousand', ['一', '十', '二十一', '一百零五']],
    ['chineseLegalSimplified', ['壹', '壹拾', '贰拾壹', '壹佰零伍']],
    ['ideographDigital', ['一', '一〇', '二一', '一〇五']],
    ['japaneseCounting', ['一', '十', '二十一', '一百零五']],
    ['ideographTraditional', ['甲', '癸', '21', '105']],
    ['ideographZodiac', ['子', '酉', '21', '105']],
    ['decimalEnclosedCircle', ['①', '⑩', '㉑', '105']],
    ['decimalEnclosedParen', ['⑴', '⑽', '21', '105']],
    ['upperRoman', ['I', 'X', 'XXI', 'CV']],
    ['lowerRoman', ['i', 'x', 'xxi', 'cv']],
    ['upperLetter', ['A', 'J', 'U', 'AAAAA']],
    ['lowerLetter', ['a', 'j', 'u', 'aaaaa']],
  ])('are written in %s', async (format, expected) => {
    const starts = [1, 10, 21, 105].map(
      (start, id) =>
        definition(id, [[format, '%1', `<w:start w:val="${start}"/><w:suff w:val="nothing"/>`]]) + use(id + 1, id),
    );
    const body = [1, 2, 3, 4].map((list) => p('：', inList(list))).join('');
    expect(await numbered(starts.join(''), body)).toEqual(expected.map((number) => `${number}：`));
  });

  it('are no number if they are bullets, hidden or empty, and keep a digit of the text apart', async () => {
    const numbering =
      definition(1, [['bullet', '\uf0b7']]) +
      definition(2, [['decimal', '%1.', '<w:suff w:val="nothing"/>']]) +
      definition(3, [['decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>']]) +
      definition(4, [['none', '']]) +
      use(1, 1) +
      use(2, 2) +
      use(3, 3) +
      use(4, 4);
    const body =
      p('点', inList(1)) +
      p('', inList(2)) +
      p('2020年', inList(2)) +
      p('暗', inList(3)) +
      p('空', inList(4)) +
      p('失', inList(9));
    expect(await numbered(numbering, body)).toEqual(['点', '2. 2020年', '暗', '空', '失']);
  });
});
