import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../../src/core/paper/paper.js';
import type { TemplateRefusal } from '../../../../../src/core/paper/template-refusal.js';
import { filledTemplate } from '../../../../../src/formats/paper/docx/template/fill.js';
import { RefusedTemplate } from '../../../../../src/formats/paper/docx/template/refused.js';
import { misplacedIn } from '../element-order.js';
import { madePaper } from '../made.js';
import { unpacked } from '../unpacked.js';
import { BODY, paragraph, templateOf, templateParts } from './made.js';

const paper: Paper = { ...madePaper, fields: { organization: '惠州市教育局', as_of: '2020年11月30日' } };

/** The parts of what a template becomes. */
async function filled(text: string, others: Readonly<Record<string, string | null>> = {}, of: Paper = paper) {
  return unpacked(await filledTemplate(of, await templateOf(text, others)));
}

/** The paragraphs of a part, as their texts; an end of a line is `/`. */
function textsOf(xml = ''): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/g)].map(([written]) =>
    [...written.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:(br)\/>/g)].map(([, text, br]) => (br ? '/' : text)).join(''),
  );
}

async function refusal(bytes: Uint8Array | Promise<Uint8Array>, of: Paper = paper): Promise<TemplateRefusal> {
  try {
    await filledTemplate(of, await bytes);
  } catch (error) {
    if (error instanceof RefusedTemplate) return error.refusal;
    throw error;
  }
  throw new Error('the template was filled');
}

/** An archive whose directory says that its last part is very large. */
function inflated(archive: Uint8Array): Uint8Array {
  const changed = archive.slice();
  const header = Buffer.from(changed).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  new DataView(changed.buffer).setUint32(header + 24, 0x7fff_ffff, true);
  return changed;
}

describe('a place in a line', () => {
  it('is filled in the look of its first character, however Word parts it', async () => {
    const runs =
      '<w:r><w:rPr><w:b/></w:rPr><w:t>（{{截至</w:t></w:r><w:r><w:t>日期}}</w:t></w:r><w:r><w:t>）</w:t></w:r>';
    const parts = await filled(`<w:p>${runs}</w:p>${BODY}`);
    expect(parts.get('word/document.xml')).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">（</w:t><w:t xml:space="preserve">2020年11月30日</w:t></w:r>' +
        '<w:r></w:r><w:r><w:t>）</w:t></w:r>',
    );
  });

  it('may be typed with full-width braces and letters, capitals and spaces, in either language', async () => {
    for (const typed of ['{{数据截至}}', '｛｛ 截至日期　｝｝', '{{AS_OF}}', '{｛ａｓ＿ｏｆ}}']) {
      const parts = await filled(paragraph(`截至${typed}。`) + BODY);
      expect(textsOf(parts.get('word/document.xml'))[0], typed).toBe('截至2020年11月30日。');
    }
  });

  it('takes the lines of a title as lines where it is alone, and as one line beside other text', async () => {
    const parts = await filled(paragraph('{{标题}}') + paragraph('附：{{标题}}') + BODY);
    const [alone, beside] = textsOf(parts.get('word/document.xml'));
    expect(alone).toBe('关于 2020 年 11 月/重点工作进展情况的通报');
    expect(beside).toBe('附：关于 2020 年 11 月重点工作进展情况的通报');
  });

  it('is filled in headers too, and what others wrote is no XML', async () => {
    const parts = await filled(BODY, {}, { ...paper, fields: { organization: '<a> & "]]>\u0000\ud800' } });
    expect(parts.get('word/header1.xml')).toContain('<w:t xml:space="preserve">&lt;a&gt; &amp; &quot;]]&gt;</w:t>');
  });

  it('keeps what the template says beside it to the character', async () => {
    const parts = await filled(
      paragraph('a &lt;b&gt; &amp; {{日期}} &amp;amp;') + BODY,
      {},
      { ...paper, fields: { date: 'D', organization: 'O' } },
    );
    expect(parts.get('word/document.xml')).toContain(
      '<w:t xml:space="preserve">a &lt;b&gt; &amp; </w:t><w:t xml:space="preserve">D</w:t><w:t xml:space="preserve"> &amp;amp;</w:t>',
    );
  });
});

describe('a place of several lines', () => {
  it('takes over the look of its paragraph, and the styles of the document for headings and tables', async () => {
    const text = (await filled(BODY)).get('word/document.xml') ?? '';
    expect(text).toContain(
      '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>',
    );
    expect(text).toContain('<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(text).toMatch(/<w:outlineLvl w:val="1"\/><\/w:pPr><w:r><w:rPr><w:rFonts [^>]*w:eastAsia="楷体_GB2312"/);
    expect(text).toContain('<w:tblStyle w:val="a5"/><w:tblW w:w="8306" w:type="dxa"/>');
    expect(text).toContain('<w:bookmarkStart w:id="0" w:name="_GoBack"/>');
    for (const [name, xml] of await filled(BODY))
      if (!name.startsWith('custom')) expect(misplacedIn(xml), name).toEqual([]);
  });

  it('leaves to other places what they name, and draws of a heading what is below it', async () => {
    const texts = textsOf(
      (await filled(paragraph('{{总体情况}}') + BODY + paragraph('{{表：各板块进展}}'))).get('word/document.xml'),
    );
    expect(texts.filter((text) => text === '（一）任务')).toHaveLength(1);
    expect(texts).not.toContain('一、总体情况');
    expect(texts.filter((text) => text === '各板块进展')).toHaveLength(1);
    expect(texts.indexOf('各板块进展')).toBeGreaterThan(texts.indexOf('各县（区）教育局、局机关各科室：'));
  });

  it('says that there is nothing where a part is named that this document has not, but another of its kind', async () => {
    const absent = { names: ['units', '各县区进展情况'], text: '无。' };
    const parts = await filled(paragraph('{{各县区进展情况}}') + BODY, {}, { ...paper, absent });
    expect(textsOf(parts.get('word/document.xml'))[0]).toBe('无。');
    expect(await refusal(templateOf(paragraph('{{各县区进展情况}}') + BODY))).toMatchObject({ why: 'unknown_place' });
  });

  it('may stand in a cell, in a content control, and at the end of a section', async () => {
    const cell = `<w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${paragraph('{{表：各板块进展}}')}</w:tc></w:tr></w:tbl>`;
    const control = (tag: string, content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const section = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="9000"/></w:sectPr></w:pPr><w:r><w:t>{{next}}</w:t></w:r></w:p>`;
    const title = control('标题', paragraph('单击此处', '输入'));
    const parts = await filled(cell + title + section + control('正文', paragraph('正文放在这里')));
    const text = parts.get('word/document.xml') ?? '';
    expect(text).toContain('<w:tblW w:w="4784" w:type="dxa"/>');
    expect(text).toContain('</w:p><w:p><w:pPr><w:sectPr><w:pgSz w:w="9000"/></w:sectPr></w:pPr></w:p>');
    expect(text).toContain('<w:tag w:val="标题"/></w:sdtPr>');
    expect(textsOf(text)).toContain('关于 2020 年 11 月重点工作进展情况的通报');
    expect(text).not.toMatch(/单击此处|正文放在这里/);
  });

  it('adds charts, footnotes and styles beside those that are there', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = templateParts('').get('word/_rels/document.xml.rels') ?? '';
    const parts = await filled(BODY, {
      'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="7"><w:p/></w:footnote></w:footnotes>`,
      'word/_rels/document.xml.rels': rels.replace(
        '</Relationships>',
        `<Relationship Id="planchart1" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
      ),
      'word/charts/planChart.xml': '<old/>',
    });
    expect(parts.get('word/footnotes.xml')).toContain('<w:footnote w:id="7"><w:p/></w:footnote><w:footnote w:id="8">');
    expect(parts.get('word/charts/planChart.xml')).toBe('<old/>');
    expect([...parts.keys()].filter((name) => name.includes('charts/'))).toHaveLength(3);
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(/Id="plan2chart1"[^>]*Target="charts\/planChart2.xml"/);
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/word/charts/planChart3.xml"');
    expect(parts.get('word/styles.xml')).toContain('w:styleId="PlanTableText"');
  });
});

it('adds the styles that it needs to a template that has none, and makes none of them the default', async () => {
  const rels = (templateParts('').get('word/_rels/document.xml.rels') ?? '').replace(
    /<Relationship Id="rId1".*?\/>/,
    '',
  );
  const parts = await filled(BODY, { 'word/_rels/document.xml.rels': rels, 'word/styles.xml': null });
  const styles = parts.get('word/styles.xml') ?? '';
  expect(misplacedIn(styles)).toEqual([]);
  expect(styles).toContain('w:styleId="PlanTableText"');
  expect(styles).not.toMatch(/w:default|w:basedOn/);
  expect(parts.get('word/document.xml')).toContain('<w:tblBorders>');
  expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="styles.xml"');
});

it('copies all other parts to the byte, and gives the same bytes each time', async () => {
  const parts = await filled(BODY, { 'word/media/image1.bin': 'a\r\nb' });
  const before = templateParts(BODY);
  for (const name of ['customXml/item1.xml', '_rels/.rels']) expect(parts.get(name), name).toBe(before.get(name));
  expect(parts.get('word/media/image1.bin')).toBe('a\r\nb');
  const template = await templateOf(BODY);
  expect(await filledTemplate(paper, template)).toEqual(await filledTemplate(paper, template));
});

it('makes a document of a Word template (.dotx)', async () => {
  const types = templateParts('').get('[Content_Types].xml') ?? '';
  const parts = await filled(BODY, { '[Content_Types].xml': types.replace('document.main', 'template.main') });
  expect(parts.get('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
  expect(parts.get('[Content_Types].xml')).not.toContain('template.main');
});

describe('a template is refused', () => {
  const types = (main: string) =>
    (templateParts('').get('[Content_Types].xml') ?? '').replace(/application\/[^"]*document\.main\+xml/, main);
  it('that has no place for the text, with those that it could have', async () => {
    const found = await refusal(templateOf(paragraph('{{标题}}')));
    expect(found).toMatchObject({ why: 'no_place', found: ['标题', '发文单位'] });
    expect('names' in found && found.names).toEqual([
      ...['标题', '副标题', '发文单位', '截至日期', '正文', '总体情况', '任务', '图：总体进度与序时进度'],
      ...['表：各板块进展', '图：各板块进度', 'next', 'praise', '附件：未报送单位'],
    ]);
  });

  it('with a name that the document does not have, and says which is near', async () => {
    expect(await refusal(templateOf(paragraph('{{副标提}}') + BODY))).toMatchObject({
      place: '副标提',
      nearest: '副标题',
    });
    expect(await refusal(templateOf(paragraph('{{}}') + BODY))).toMatchObject({ why: 'unknown_place', place: '' });
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{{文号}}')}</w:hdr>`;
    expect(await refusal(templateOf(BODY, { 'word/header1.xml': header }))).toMatchObject({
      place: '文号',
      nearest: null,
    });
  });

  it('with braces that are not in pairs', async () => {
    expect(await refusal(templateOf(paragraph('见{{标题}。') + BODY))).toEqual({ why: 'braces', text: '见{{标题}。' });
    expect(
      await refusal(templateOf(`<w:p><w:r><w:t>{{标</w:t><w:br/><w:t>题}}</w:t></w:r></w:p>${BODY}`)),
    ).toMatchObject({ why: 'braces' });
  });

  it('whose text shares its paragraph, or stands where no table can', async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{{正文}}')}</w:hdr>`;
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph('{{任务}}')}</w:txbxContent></w:pict></w:r></w:p>`;
    expect(await refusal(templateOf(paragraph('见{{正文}}')))).toEqual({ why: 'not_alone', place: '正文' });
    expect(await refusal(templateOf(BODY + box))).toEqual({ why: 'not_alone', place: '任务' });
    expect(await refusal(templateOf(BODY, { 'word/header1.xml': header }))).toEqual({
      why: 'not_alone',
      place: '正文',
    });
  });

  it('that is something else, old, locked, broken, too large or with macros', async () => {
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const strict = (templateParts(BODY).get('word/document.xml') ?? '').replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const dtd = `<!DOCTYPE w [<!ENTITY a "b">]>${templateParts(BODY)
      .get('word/document.xml')
      ?.replace(/^<\?.*\?>/, '')}`;
    const cases: [Partial<TemplateRefusal>, Uint8Array | Promise<Uint8Array>][] = [
      [{ why: 'no_docx' }, Buffer.from('标题')],
      [{ why: 'no_docx' }, new Uint8Array()],
      [{ why: 'no_docx' }, templateOf(BODY, { '[Content_Types].xml': types(sheet) })],
      [{ why: 'macros' }, templateOf(BODY, { '[Content_Types].xml': types(macros) })],
      [{ why: 'macros' }, templateOf(BODY, { 'word/vbaProject.bin': '' })],
      [{ why: 'strict' }, templateOf(BODY, { 'word/document.xml': strict })],
      [{ why: 'damaged', part: 'word/document.xml' }, templateOf(BODY, { 'word/document.xml': '<w:document' })],
      [{ why: 'damaged', part: 'word/document.xml' }, templateOf(BODY, { 'word/document.xml': dtd })],
      [{ why: 'damaged', part: 'word/document.xml' }, templateOf(BODY, { 'word/document.xml': null })],
      [{ why: 'too_large' }, inflated(await templateOf(BODY))],
      [{ why: 'damaged' }, (await templateOf(BODY)).subarray(0, 900)],
    ];
    for (const [expected, bytes] of cases) expect(await refusal(bytes)).toMatchObject(expected);
  });
});
