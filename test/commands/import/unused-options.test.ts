import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { office } from './office.js';

const TEXT = '某市水务局2020年工作要点\n一、防汛\n1.加固堤防。6月底前加固堤防12公里以上。\n2.检查水库。\n';

describe('an option of plan import that says nothing about the file', () => {
  it.each([
    ['--column', 'lead=C', '--column 对没有任务表的文件不起作用；请去掉后再导入'],
    ['--as', 'update', '--as 对没有任务表的文件不起作用；请去掉后再导入'],
    ['--accept', 'all', '--accept 只用于比对新版本或者用表更新任务'],
  ])('is refused: %s', async (option, value, message) => {
    const cwd = office(TEXT);
    const { code, out, err } = await run(['import', '要点.txt', option, value, '--yes'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(cwd)).not.toContain('02-fang-xun');
  });

  it('is refused for a table as well, before anything is written', async () => {
    const cwd = office(TEXT);
    writeFileSync(
      join(cwd, '表.csv'),
      '序号,工作任务,牵头单位,完成时限\n1,新建水厂,工程科,9月底前\n2,检查水库,工程科,6月底前\n',
    );
    const { code, err } = await run(['import', '表.csv', '--from', '2', '--yes'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--from 对任务表不起作用；请去掉后再导入');
  });

  it('is refused where it contradicts --update', async () => {
    const cwd = office(TEXT);
    await run(['import', '要点.txt', '--yes'], { cwd });
    const { code, err } = await run(['import', '要点.txt', '--update', '--preview', '预览.html'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--preview 不能与 --update 同时使用；请去掉后再比对');
  });
});
