import { describe, expect, it } from 'vitest';
import { definition, inList, madeDocx, p, r, tbl, tc, tr, use, zipped } from './made-docx.js';
import { omitted, read, refusalOf, shown } from './shown.js';

const NUMBERED = definition(1, [['decimal', '%1.']]) + use(1, 1);
const texts = async (body: string, more = {}) => shown(await read('a.docx', madeDocx({ body, ...more })));
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('a Word document', () => {
  it('leaves out deleted and hidden text and counts it, and keeps what was inserted', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="hid"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:basedOn w:val="h"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="n"><w:name w:val="n"/><w:basedOn w:val="h"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>';
    const body =
      `<w:p>${r('留')}<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins>${r('插')}</w:ins><w:moveFrom>${r('移')}</w:moveFrom><w:moveTo>${r('到')}</w:moveTo>${r('暗', '<w:vanish/>')}${r('明', '<w:vanish w:val="0"/>')}${r('暗', '<w:rStyle w:val="c"/>')}</w:p>` +
      p('暗', '<w:pStyle w:val="h"/>') +
      p('明', '<w:pStyle w:val="n"/>');
    const document = await read('a.docx', madeDocx({ body, styles }));
    expect(shown(document)).toEqual(['留插到明', '明']);
    expect(omitted(document)).toEqual({ deleted_text: 2, hidden_text: 3 });
  });

  it('does not count a paragraph whose end is deleted; it goes on in the next one', async () => {
    const gone = (text: string, mark: string) => `<w:p><w:pPr>${inList(1)}<w:rPr>${mark}</w:rPr></w:pPr>${text}</w:p>`;
    const body =
      p('甲', inList(1)) +
      gone('<w:del><w:r><w:delText>删</w:delText></w:r></w:del>', '<w:del/>') +
      gone(r('前'), '<w:del/>') +
      p('后', inList(1)) +
      gone(r('暗', '<w:vanish/>'), '<w:vanish/>') +
      gone(r('题'), '<w:vanish/>') +
      p('文') +
      p('', inList(1)) +
      p('丁', inList(1));
    expect(await texts(body, { numbering: NUMBERED })).toEqual(['1. 甲', '2. 前后', '3. 题文', '5. 丁']);
  });

  it('shows of a field its result only, and no table of contents', async () => {
    const body =
      `<w:p>${r('截至')}${field('begin')}${code('DATE ')}${field('begin')}${code('X')}${field('separate')}${r('内')}${field('end')}${field('separate')}${r('6月')}${field('end')}${r('底')}</w:p>` +
      `<w:p>${field('begin')}${code(' TOC \\o ')}${field('separate')}${r('一、要求 1')}</w:p>` +
      `<w:p>${r('二、任务 2')}</w:p><w:p>${field('end')}</w:p>` +
      `<w:p><w:fldSimple w:instr="INCLUDETEXT c:\\x">${r('引文')}</w:fldSimple><w:hyperlink>${r('链接')}</w:hyperlink></w:p>`;
    const document = await read('a.docx', madeDocx({ body }));
    expect(shown(document)).toEqual(['截至6月底', '引文链接']);
    expect(omitted(document)).toEqual({ navigation: 1 });
  });

  it('has each text box once, behind its paragraph, whatever ways it is written in', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}${p('第二段')}</w:txbxContent>`;
    const body = `<w:p>${r('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('后')}`;
    expect(await texts(body)).toEqual(['正文', '框', '第二段', '后']);
  });

  it('writes signs, breaks and tabs as a reader sees them, and of ruby only the base', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body =
      `<w:p>${run('<w:t>率</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t><w:tab/><w:t>甲\u00ad乙</w:t><w:softHyphen/><w:noBreakHyphen/><w:br/><w:t>下行</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="Wingdings" w:char="F0EE"/>')}</w:p>` +
      `<w:p>${run('<w:ruby><w:rt><w:r><w:t>jiào</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>教</w:t></w:r></w:rubyBase></w:ruby>')}<w:sdt><w:sdtContent>${r('育')}</w:sdtContent></w:sdt></w:p>` +
      `<w:sdt><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>`;
    expect(await texts(body)).toEqual(['率≥95%\t甲乙-\n下行□□', '教育', '控件']);
  });

  it('keeps tables: merged cells, nested tables, cells with a number alone; a frame around a text is none', async () => {
    const cell = (text: string, more = '') => tc(p(text), more);
    const table = tbl(
      tr(cell('板块', '<w:gridSpan w:val="2"/>'), cell('单位')),
      tr(tc(p('', inList(1)), '<w:vMerge w:val="restart"/>'), cell('建校'), tc(p('甲') + p('乙'))),
      tr(cell('', '<w:vMerge/>'), cell('扩班'), tc(tbl(tr(cell('内'), cell('层'))) + p(''))),
      `<w:tr><w:trPr><w:del/></w:trPr>${cell('删')}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('缺首')}</w:tr>`,
    );
    const document = await read(
      'a.docx',
      madeDocx({ body: table + tbl(tr(tc(p('框') + p('内')))), numbering: NUMBERED }),
    );
    expect(shown(document)).toEqual(['|板块→2|单位|', '|1.↓2|建校|甲\n乙|', '|扩班|内\t层|', '|缺首|', '框', '内']);
    const [first] = document.blocks;
    expect(first?.kind === 'table' && first.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 2],
      [0, 1, 2],
      [1, 2],
      [1],
    ]);
    expect(document.blocks.map(({ place }) => place)).toEqual([1, 5, 6]);
    expect(omitted(document)).toEqual({ deleted_text: 1 });
  });

  it('has no table where one only arranges its text', async () => {
    const inner = tbl(
      tr(tc(p('任务')), tc(p('单位 '))),
      tr(tc(p('建校')), tc(p('甲'))),
      tr(tc(p('扩班')), tc(p('乙'))),
    );
    const body = tbl(tr(tc(p('　　标题') + inner)), tr(tc(p(''))));
    expect(await texts(body)).toEqual(['标题', '|任务|单位|', '|建校|甲|', '|扩班|乙|']);
  });

  it('knows headings by their level, their style, and what it is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="own"/><w:basedOn w:val="2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="标题 3"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';
    const body =
      p('一', '<w:outlineLvl w:val="0"/>') +
      p('二', '<w:pStyle w:val="a"/>') +
      p('三', '<w:pStyle w:val="b"/>') +
      p('四');
    const { blocks } = await read('a.docx', madeDocx({ body, styles }));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.heading)).toEqual([1, 2, null, null]);
  });

  it('counts notes, comments, pictures and links that lead outside, and opens none', async () => {
    const outside = (type: string) =>
      `<Relationship Id="${type}" Type="http://x/${type}" Target="http://example.invalid/${type}" TargetMode="External"/>`;
    const body = `<w:p>${r('文')}<w:r><w:footnoteReference/><w:commentReference/><w:drawing><a:blip/></w:drawing></w:r></w:p>`;
    const made = madeDocx({
      body,
      rels: outside('attachedTemplate') + outside('image') + outside('hyperlink'),
      parts: { 'word/vbaProject.bin': 'x', 'word/header1.xml': '<w:hdr/>' },
    });
    const document = await read('a.docm', made);
    expect(shown(document)).toEqual(['文']);
    expect(omitted(document)).toEqual({ footnote: 1, comment: 1, image: 1, external_link: 2, macro: 1 });
  });

  it('is read with any prefixes, in the strict form, and from a main part of any name', async () => {
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const strict = zipped({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="word/document2.xml"/></Relationships>`,
      'word/document2.xml':
        '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>严格</t></r></p></body></document>',
    });
    expect(shown(await read('a.docx', strict))).toEqual(['严格']);
  });

  it('is refused where it has pictures of its text only, nothing at all, or no main part', async () => {
    expect(
      await refusalOf('a.docx', madeDocx({ body: '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>' })),
    ).toEqual({
      why: 'images',
      found: 1,
    });
    expect(await refusalOf('a.docx', madeDocx({ body: p('') }))).toEqual({ why: 'empty' });
  });
});
