import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.js';
import { LIVED_IN, run } from '../run.js';

function write(typed: string, cwd = emptyFolder()) {
  return run([...typed.split(' '), '--plan', LIVED_IN, '--as-of', '2020-11-30'], { cwd });
}

describe('the ending of a file that is named', () => {
  it.each([
    ['bulletin -o 通报.doc', '不认识扩展名 .doc；Word 请写 .docx'],
    ['bulletin --short -o 通报.wps', '不认识扩展名 .wps；Word 请写 .docx'],
    ['bulletin -o 通报.PDF', '不认识扩展名 .pdf；要 PDF 请先写 .docx'],
    ['bulletin -o 通报.xlsx', '不认识扩展名 .xlsx；Excel 台账请用 plan export -f xlsx'],
    ['bulletin -o 通报.dox', '不认识扩展名 .dox；请用 .docx、.html、.json、.md、.txt'],
    ['bulletin -f docx -o 通报.doc', '通报.doc 的扩展名与格式 docx 不符，写出来打不开；请改用 .docx'],
    ['bulletin -f text -o 通报.docx', '的扩展名与格式 text 不符'],
    ['bulletin --json -o 通报.docx', '的扩展名与格式 json 不符'],
    ['remind -o 催办.doc', 'Word 请写 .docx'],
    ['remind -f docx -o 催办.pdf', '催办.pdf 的扩展名与格式 docx 不符'],
    ['remind -f markdown -o 催办.docx', '的扩展名与格式 markdown 不符'],
    ['export -o 台账.xls', '不认识扩展名 .xls；Excel 请写 .xlsx'],
    ['export -o 台账.docx', 'Word 文件请用 plan bulletin -f docx（通报）或 plan remind -f docx（催办通知）'],
    ['export -o 台账.pdf', '要 PDF 请先写 .html'],
    ['export -f returns --org 惠城区 -o 惠城区.docx', '惠城区.docx 的扩展名与格式 returns 不符'],
  ])('is no other than that of what is written: %s', async (typed, words) => {
    const cwd = emptyFolder();
    const { code, out, err } = await write(typed, cwd);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['bulletin', '通报.docx', /^PK/],
    ['bulletin', '通报.HTM', /^<!doctype html>/],
    ['bulletin', '通报.md', /^# 关于/],
    ['bulletin', '通报.txt', /^ *关于/],
    ['remind', '催办.md', /^## /],
    ['remind', '催办.json', /^\{/],
    ['export', '台账.markdown', /^## /],
  ])('says the format where none is named: %s -o %s', async (command, file, begins) => {
    const cwd = emptyFolder();
    expect(await write(`${command} -o ${file}`, cwd)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(cwd, file), 'latin1').replace(/^\xef\xbb\xbf/, '')).toMatch(
      new RegExp(Buffer.from(begins.source).toString('latin1')),
    );
  });

  it('is added to a name that has none, though a number stands behind a dot', async () => {
    const cwd = emptyFolder();
    await write('bulletin -f docx -o 通报2020.11', cwd);
    await write('export -f html -o 页面.初稿', cwd);
    expect(readdirSync(cwd).sort()).toEqual(['通报2020.11.docx', '页面.初稿.html']);
  });

  it('is not added to what is no regular file', async () => {
    for (const typed of ['export -f xlsx -o /dev/null --force', 'bulletin -f docx -o /dev/null']) {
      expect(await write(typed)).toMatchObject({ code: 3, out: '', err: 'plan: /dev/null 不是普通文件\n' });
    }
  });
});
