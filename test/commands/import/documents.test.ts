import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definition, inList, madeDocx, p, use } from '../../formats/document/made-docx.js';
import { run } from '../../run.js';
import { office } from './office.js';

/** A plan beside a Word document whose numbers are automatic. */
function withWord(name: string): string {
  const cwd = office('');
  const levels = [
    ['chineseCounting', '%1、'],
    ['decimal', '%2.'],
  ] as const;
  const body =
    p('某市水务局2020年工作要点') +
    p('防汛', inList(1, 0)) +
    p('加固堤防。6月底前加固堤防12公里以上。', inList(1, 1)) +
    p('检查水库。对全部水库检查一遍。', inList(1, 1));
  writeFileSync(join(cwd, name), madeDocx({ body, numbering: definition(1, levels) + use(1, 1) }));
  return cwd;
}

describe('plan import', () => {
  it('takes the automatic numbers of a Word document for those of its items', async () => {
    const cwd = withWord('要点.docx');
    const { code, out, err } = await run(['import', '要点.docx', '--yes'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('已导入 2 项任务');
    const folder = join(cwd, '02-fang-xun');
    expect(readFileSync(join(folder, '001-jia-gu-di-fang.yaml'), 'utf8')).toContain('at_least: 12\n');
  });

  it('says what a file is, if its ending says something else', async () => {
    const cwd = withWord('要点.doc');
    const { code, err } = await run(['import', '要点.doc', '--dry-run'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '要点.doc 的扩展名与内容不符，已按 Word 文档读取\n' });
  });

  it('writes nothing of a file that it cannot read, and says how to save it', async () => {
    const cwd = office('');
    const before = readdirSync(cwd).length;
    writeFileSync(join(cwd, '要点.pdf'), '%PDF-1.7\n');
    const { code, out, err } = await run(['import', '要点.pdf', '--yes'], { cwd });
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toContain('是 PDF');
    expect(readdirSync(cwd)).toHaveLength(before + 1);
  });
});
