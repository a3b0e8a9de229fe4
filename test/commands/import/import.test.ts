import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { office } from './office.js';

describe('plan import', () => {
  it('makes a task of each item, its section included, and leaves nothing half done', async () => {
    const cwd = office('某市水务局2020年工作要点\n一、防汛\n1.加固堤防。6月底前加固堤防12公里以上。\n2.检查水库。\n');
    const { code, out } = await run(['import', '要点.txt', '--yes'], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^已导入 2 项任务，分 1 个板块\n检查结果：3 个文件，0 个错误，/),
    });
    const folder = join(cwd, '02-fang-xun');
    expect(readdirSync(folder)).toEqual(['001-jia-gu-di-fang.yaml', '002-jian-cha-shui-ku.yaml']);
    expect(readFileSync(join(folder, '001-jia-gu-di-fang.yaml'), 'utf8')).toContain('    at_least: 12\n');
    const status = await run(['status'], { cwd });
    expect(status.code).toBe(0);
  });
});
