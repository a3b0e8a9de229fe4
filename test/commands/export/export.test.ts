import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';

describe('plan export', () => {
  it('asks for a format', async () => {
    expect(await run(['export'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('请用 -f 写一种格式'),
    });
    expect(await run(['export', '-f', 'doc'])).toMatchObject({ code: 2, out: '' });
  });

  it('has nothing to overwrite where it prints', async () => {
    const ran = await run(['export', '-f', 'csv', '--force']);
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('没有要写的文件') });
  });

  it('prints the numbered document', async () => {
    const { code, out } = await run(['export', '-f', 'outline']);
    expect(code).toBe(0);
    expect(out).toMatch(/^惠州市教育局2020年工作要点（示例）\n一、学前教育\n1\.确保全市新增公办幼儿园25所以上，/);
    expect(out).toMatch(/\n二、义务教育\n7\./);
    expect(out.match(/^\d+\./gm)).toHaveLength(27);
  });
});
