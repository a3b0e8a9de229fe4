import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/core/paper/paper.js';
import { paperDocx } from '../../../../src/formats/paper/docx/paper-docx.js';
import { longTable, madePaper } from './made.js';
import { BODY, paragraph, templateOf } from './template/made.js';

const isThere = (program: string, option: string) => spawnSync(program, [option]).error === undefined;
const canShow = isThere('soffice', '--version') && isThere('pdftotext', '-v');

/** The pages of a document as LibreOffice lays it out, each as its lines without space. */
function pagesOf(bytes: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-docx-'));
  writeFileSync(join(folder, 'a.docx'), bytes);
  const settings = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')], {
    stdio: 'pipe',
  });
  execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), join(folder, 'a.txt')]);
  const pages = readFileSync(join(folder, 'a.txt'), 'utf8').split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').flatMap((line) => line.replace(/\s+/g, '') || []));
}

const sentence = '为全面贯彻落实党的教育方针政策要求';

describe('a Word file in LibreOffice (needs soffice and pdftotext)', () => {
  it.skipIf(!canShow)(
    'shows all texts in their order, notes at the foot, heads on each page and page numbers outside',
    async () => {
      const body: Paper['parts'] = [{ kind: 'paragraph', role: 'body', text: [{ text: sentence.repeat(60) }] }];
      const paper = { ...madePaper, parts: [...madePaper.parts, longTable, { kind: 'break' as const }, ...body] };
      const pages = pagesOf(await paperDocx(paper, null));
      const whole = pages.flat().join('\n');
      const order = [
        '重点工作进展情况的通报',
        '一、总体情况',
        '（一）任务',
        '各板块进展',
        '此处填写',
        '惠州市教育局',
        '附件：未报送单位',
      ];
      const places = order.map((text) => whole.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      for (const label of ['1月', '序时进度', '100%', '党的建设', '有数据']) expect(whole).toContain(label);
      // The note stands right above the page number, on the page that refers to it.
      const first = pages.find((lines) => lines.some((line) => line.includes('已办结12项'))) ?? [];
      expect(first.at(-2)).toContain('上期通报为11项。');
      for (const [index, lines] of pages.entries()) expect(lines.at(-1)).toBe(`—${index + 1}—`);
      const rows = pages.filter((lines) => lines.some((line) => /2020-12-31/.test(line)));
      expect(rows.length).toBeGreaterThan(1);
      for (const lines of rows.slice(1)) expect(lines[0]).toBe('序号工作任务牵头单位完成时限进度亮灯');
      // 22 lines of 28 characters.
      const full = pages.find((lines) => lines.length === 23 && lines[1]?.length === 28);
      expect(full?.slice(1, -1).every((line) => line.length === 28)).toBe(true);
    },
    180_000,
  );

  it.skipIf(!canShow)(
    'shows a filled template with what it says besides',
    async () => {
      const template = await templateOf(
        paragraph('惠州市教育局文件') + paragraph('{{标', '题}}') + BODY + paragraph('抄送：市政府'),
      );
      const fields = { organization: '督查科' };
      const lines = pagesOf(await paperDocx({ ...madePaper, fields }, template)).flat();
      const places = [
        '惠州市教育局文件',
        '重点工作进展情况的通报',
        '一、总体情况',
        '附件：未报送单位',
        '抄送：市政府',
      ].map((text) => lines.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(lines[0]).toBe('督查科文件');
    },
    180_000,
  );
});
