import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.js';
import { read, shown } from '../formats/document/shown.js';
import { BODY, paragraph, templateOf, templateParts } from '../formats/paper/docx/template/made.js';
import { run } from '../run.js';

const folder = emptyFolder();
const out = join(folder, '通报.docx');

/** Writes a bulletin in a template of this text. */
async function inTemplate(content: Uint8Array, ...more: readonly string[]) {
  const template = join(folder, '模板.docx');
  writeFileSync(template, content);
  return run(['bulletin', '-f', 'docx', '-o', out, '--force', '--template', template, ...more]);
}

describe('a document in a template of the office', () => {
  it('has its figures where the template names them, and is the same each time', async () => {
    const text = paragraph('惠州市教育局文件') + paragraph('{{标题}}') + paragraph('截至{{截至日期}}') + BODY;
    const template = await templateOf(text);
    expect(await inTemplate(template)).toMatchObject({ code: 0, err: '' });
    const first = readFileSync(out);
    const lines = shown(await read('通报.docx', first));
    expect(lines[0]).toBe('惠州市教育局文件');
    expect(lines[2]).toBe('截至2020年11月30日');
    const { out: told } = await run(['bulletin', '--json']);
    expect(lines.join('\n')).toContain(`任务${JSON.parse(told).totals.tasks}项`);
    await inTemplate(template);
    expect(readFileSync(out).equals(first)).toBe(true);
  });

  it.each([
    ['zh-CN', '模板里没有放正文的地方（一处也没有）；请在单独一段写 {{正文}}', '是不是 {{标题}}？'],
    ['en', 'the template has no place for the text (no place at all); write {{body}}', 'is {{title}} meant?'],
  ])('is not made, and the file that is there stays, where the template cannot be filled (%s)', async (lang, none, near) => {
    writeFileSync(out, 'old');
    const header = { 'word/header1.xml': null, 'word/_rels/document.xml.rels': null };
    const without = await inTemplate(await templateOf(paragraph('标题'), header), '--lang', lang);
    expect(without).toMatchObject({ code: 3, out: '' });
    expect(without.err).toContain(none);
    const wrong = await inTemplate(await templateOf(paragraph('{{标提}}') + BODY, header), '--lang', lang);
    expect(wrong.err).toContain(near);
    expect(readFileSync(out, 'utf8')).toBe('old');
    if (lang === 'en') return;
    const cases: [string, Uint8Array | Promise<Uint8Array>][] = [
      ['.docx', Buffer.from('no archive')],
      ['{{标题}', templateOf(paragraph('{{标题}') + BODY)],
      ['{{正文}}', templateOf(paragraph('见{{正文}}'), header)],
      ['.docx', templateOf(BODY, { 'word/vbaProject.bin': 'x' })],
      [
        'word/document.xml',
        templateOf(BODY, { 'word/document.xml': `${templateParts(BODY).get('word/document.xml')}<` }),
      ],
    ];
    for (const [words, content] of cases) {
      const ran = await inTemplate(await content, '--lang', lang);
      expect(ran, words).toMatchObject({ code: 3, out: '' });
      expect(ran.err).toContain(words);
      expect(ran.err.trim().split('\n'), ran.err).toHaveLength(1);
    }
  });

  it('is not made where the template is not there', async () => {
    const ran = await run(['bulletin', '-f', 'docx', '-o', out, '--template', join(folder, '没有.docx')]);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('没有.docx');
  });
});
