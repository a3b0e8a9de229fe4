import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentRefusal } from '../../../src/core/document/refusal.js';
import { catalogs } from '../../../src/messages/index.js';
import { refusalWords } from '../../../src/messages/refusal-words.js';
import { madeDocx, p, zipped } from './made-docx.js';
import { read, refusalOf, shown } from './shown.js';

const bytes = (...first: number[]) => Uint8Array.from([...first, ...new Uint8Array(600)]);
const latin = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));

/** A compound file whose directory has streams of these names. */
function compound(...names: string[]): Uint8Array {
  const made = new Uint8Array(512 * 3 + 512 * Math.ceil((names.length + 1) / 4));
  const view = new DataView(made.buffer);
  made.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true); // the directory is sector 1, the table of sectors sector 0
  view.setUint32(512 + 4, 0xfffffffe, true);
  ['Root Entry', ...names].forEach((name, number) => {
    const at = 1024 + number * 128;
    [...name].forEach((character, place) => {
      view.setUint16(at + place * 2, character.charCodeAt(0), true);
    });
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, number > 0 && number < names.length ? number + 1 : 0xffffffff, true);
    view.setUint32(at + 76, number === 0 ? 1 : 0xffffffff, true);
  });
  return made;
}

/** Changes the size that the directory of an archive gives its first part of a name. */
function lying(archive: Uint8Array, name: string, size: number): Uint8Array {
  const changed = archive.slice();
  const text = new TextDecoder('latin1').decode(changed);
  for (let at = text.indexOf('PK\u0001\u0002'); at >= 0; at = text.indexOf('PK\u0001\u0002', at + 4)) {
    const view = new DataView(changed.buffer);
    if (text.slice(at + 46, at + 46 + view.getUint16(at + 28, true)) === name) view.setUint32(at + 24, size, true);
  }
  return changed;
}

const inBody = (xml: string) => madeDocx({ body: xml });

describe('a file that is not read', () => {
  it.each<[string, Uint8Array, DocumentRefusal]>([
    ['要点.doc', compound('WordDocument'), { why: 'format', format: 'doc' }],
    ['要点.docx', compound('1Table', 'WordDocument'), { why: 'format', format: 'doc' }],
    ['要点.wps', compound('WordDocument'), { why: 'format', format: 'wps' }],
    ['要点.docx', compound('EncryptionInfo', 'EncryptedPackage'), { why: 'password' }],
    ['要点.ppt', compound('PowerPoint Document'), { why: 'format', format: 'ppt' }],
    ['要点.xls', compound('Workbook'), { why: 'damaged', part: null }],
    ['要点.docx', latin('%PDF-1.7\n'), { why: 'format', format: 'pdf' }],
    ['要点.doc', latin('{\\rtf1\\ansi'), { why: 'format', format: 'rtf' }],
    ['要点.txt', bytes(0x89, 0x50, 0x4e, 0x47), { why: 'format', format: 'image' }],
    ['要点.docx', bytes(0xff, 0xd8, 0xff, 0xe0), { why: 'format', format: 'image' }],
    ['要点.rar', bytes(0x52, 0x61, 0x72, 0x21), { why: 'format', format: 'archive' }],
    [
      '要点.mht',
      latin('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'),
      { why: 'format', format: 'mht' },
    ],
    [
      '要点.xml',
      latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      { why: 'format', format: 'office_xml' },
    ],
    [
      '要点.fods',
      latin('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'),
      { why: 'format', format: 'office_xml' },
    ],
    ['要点.xml', latin('\u00ef\u00bb\u00bf<?xml version="1.0"?><plan/>'), { why: 'format', format: 'unknown' }],
    ['要点.zip', zipped({ 'a.txt': 'x' }), { why: 'format', format: 'archive' }],
    ['要点.ofd', zipped({ 'OFD.xml': 'x' }), { why: 'format', format: 'ofd' }],
    ['要点.odt', zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }), { why: 'format', format: 'odt' }],
    ['要点.docx', latin('PK\u0003\u0004 cut off'), { why: 'damaged', part: null }],
    ['要点.docx', new Uint8Array(), { why: 'empty' }],
  ])('is named for what it is: %s %#', async (name, content, refusal) => {
    expect(await refusalOf(name, content)).toEqual(refusal);
  });

  it('is refused before it is unpacked if it would grow too much', async () => {
    const zeros = zipSync({ 'word/document.xml': new Uint8Array(11 * 1024 * 1024) }, { level: 9 });
    expect(await refusalOf('a.docx', zeros)).toMatchObject({
      why: 'limit',
      of: 'ratio',
      limit: 200,
      part: 'word/document.xml',
    });
    const large = lying(inBody(p('x')), 'word/document.xml', 300 * 1024 * 1024);
    expect(await refusalOf('a.docx', large)).toMatchObject({ why: 'limit', of: 'unpacked', limit: 200 * 1024 * 1024 });
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, number) => [`${number}`, strToU8('')]));
    expect(await refusalOf('a.docx', zipSync(many, { level: 0 }))).toEqual({
      why: 'limit',
      of: 'entries',
      limit: 10_000,
      found: 10_001,
      part: null,
    });
    expect(await refusalOf('a.txt', new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({ why: 'limit', of: 'file' });
  });

  it('is refused if a part grows beyond the size that it should have', async () => {
    const made = inBody(p('字'.repeat(1000)));
    expect(await refusalOf('a.docx', lying(made, 'word/document.xml', 100))).toEqual({
      why: 'damaged',
      part: 'word/document.xml',
    });
  });

  it('is refused if a byte of it has changed', async () => {
    const made = zipSync(unzipSync(inBody(p('目标12公里'))), { level: 0 });
    made[new TextDecoder('latin1').decode(made).indexOf('12')] = 0x39;
    expect(await refusalOf('a.docx', made)).toEqual({ why: 'damaged', part: 'word/document.xml' });
  });

  it('has no names that lead out of it', async () => {
    const made = madeDocx({ body: p('文'), parts: { '../../evil.xml': 'x', '/etc/passwd': 'x', 'C:\\a.xml': 'x' } });
    expect(shown(await read('a.docx', made))).toEqual(['文']);
  });

  it('is refused where its XML is broken, with the place', async () => {
    expect(await refusalOf('a.docx', inBody('\n<w:p><w:r></w:p>'))).toMatchObject({
      why: 'xml',
      part: 'word/document.xml',
      line: 2,
    });
    const cut = zipSync({
      ...unzipSync(inBody(p('x'))),
      'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe),
    });
    expect(await refusalOf('a.docx', cut)).toMatchObject({ why: 'xml', part: 'word/document.xml' });
  });

  it('is refused if it defines a document type, whose entities could grow without end', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>';
    const made = madeDocx({ body: '', parts: { 'word/document.xml': laughs } });
    expect(await refusalOf('a.docx', made)).toEqual({ why: 'dtd', part: 'word/document.xml' });
    const unknown = madeDocx({ body: '<w:p><w:r><w:t>&x;</w:t></w:r></w:p>' });
    expect(await refusalOf('a.docx', unknown)).toMatchObject({ why: 'xml' });
  });

  it('is refused if it is nested too deep', async () => {
    const deep = `<w:p>${'<w:ins>'.repeat(600)}${'</w:ins>'.repeat(600)}</w:p>`;
    expect(await refusalOf('a.docx', inBody(deep))).toMatchObject({ why: 'limit', of: 'depth', limit: 500 });
  });

  it('is read for what it is where its ending says something else, which is said', async () => {
    const document = await read('要点.doc', inBody(p('文')));
    expect(document.readAs).toBe('docx');
    expect((await read('要点.docx', '一、文字')).readAs).toBe('text');
    expect((await read('要点.docx', inBody(p('文')))).readAs).toBeUndefined();
  });

  it('is told in words in both languages, with what to do', () => {
    const refusals: DocumentRefusal[] = [
      { why: 'format', format: 'doc' },
      { why: 'limit', of: 'file', limit: 50 * 1024 * 1024, found: 314_572_800, part: null },
      { why: 'limit', of: 'rows', limit: 100_000, found: 100_001, part: '表一' },
      { why: 'xml', part: 'word/document.xml', line: 2, column: 7 },
    ];
    const words = (['zh-CN', 'en'] as const).flatMap((language) =>
      refusals.map((refusal) => refusalWords(catalogs[language], '要点.doc', refusal)),
    );
    expect(words).toMatchInlineSnapshot(`
      [
        "要点.doc：是旧版 Word 文件（.doc），不能直接读；请用 Word 或 WPS 打开，点“文件”→“另存为”，类型选 .docx，再导入新文件；什么都没有导入",
        "要点.doc：有 300 MB，最多 50 MB；请删去其中的图片，或只留要导入的部分，另存后再导入；什么都没有导入",
        "要点.doc：“表一”有内容的行超过 100000 行（读到第 100001 行）；请删去多余的行，只留要导入的部分；什么都没有导入",
        "要点.doc：文件已损坏，word/document.xml 第 2 行第 7 列读不下去；请用 Office 或 WPS 打开修复，另存后再导入",
        "要点.doc: it is a file of an old Word (.doc), which cannot be read; open it in Word or WPS, choose File > Save As, type .docx, and import the new file; nothing was imported",
        "要点.doc: it has 300 MB, at most 50 MB are read; remove its pictures, or keep only what is to be imported; nothing was imported",
        "要点.doc: it has more than 100000 rows with content in 表一 (read up to 100001); keep only what is to be imported; nothing was imported",
        "要点.doc: the file is damaged, word/document.xml breaks off at line 2, column 7; repair it in Office or WPS, save it, and import that",
      ]
    `);
  });
});
