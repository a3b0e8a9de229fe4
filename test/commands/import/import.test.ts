import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  it.each([
    ['--yes'],
    ['--dry-run'],
    ['--yes', '--update', '--document', 'yao-dian'],
  ])('writes nothing where it finds no task, and says how to find them: %j', async (...options) => {
    const cwd = office('某市水务局2020年工作要点\n一段没有编号的话。\n');
    const plan = readFileSync(join(cwd, 'plan.yaml'), 'utf8');
    const task = 'id: 1\nstatus: not_started\ntitle: 甲\nsource: { document: yao-dian, item: 1 }\n';
    const update = options.includes('--update');
    if (update) {
      const known = `${plan}documents:\n  - { id: yao-dian, title: 要点 }\n`;
      writeFileSync(join(cwd, 'plan.yaml'), known);
      mkdirSync(join(cwd, '01-office'));
      writeFileSync(join(cwd, '01-office/001-a.yaml'), task);
    }
    const { code, out, err } = await run(['import', '要点.txt', ...options], { cwd });
    expect({ code, err: err.replaceAll('\n', '') }).toMatchObject({
      code: 1,
      err: expect.stringContaining('--items 段落'),
    });
    expect(out).not.toContain('终止');
    if (!update) expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(plan);
  });
});
