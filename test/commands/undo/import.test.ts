import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.js';
import { office } from '../import/office.js';

const DOCUMENT = '某市水务局2020年工作要点\n一、防汛\n1.加固堤防。加固堤防12公里以上。\n2.检查水库。检查水库80座。\n';

/** An empty plan with a document, and a person whose journal is their own. */
function begin() {
  const cwd = office(DOCUMENT);
  const vars = { LANG: 'zh_CN.UTF-8', XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'state-')) };
  const plan = (...argv: string[]) => run(argv, { cwd, vars });
  return { cwd, plan, before: readFileSync(join(cwd, 'plan.yaml'), 'utf8') };
}

describe('plan undo --import', () => {
  it('takes an import back whole: its tasks, its folder and what it wrote into plan.yaml', async () => {
    const { cwd, plan, before } = begin();
    await plan('import', '要点.txt', '--yes');
    expect((await plan('undo', '--import', '--dry-run')).out).toBe(
      '将撤销上次导入：删去 2 个任务文件，恢复 1 个文件\n',
    );
    expect(await plan('undo', '--import')).toEqual({
      code: 0,
      out: '已撤销上次导入：删去 2 个任务文件，恢复 1 个文件\n',
      err: '',
    });
    expect(readdirSync(cwd).sort()).toEqual(['plan.yaml', '要点.txt']);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(before);
    expect((await plan('undo', '--import')).code).toBe(1);
  });

  it('takes an import back that was completed after it was cut short', async () => {
    const { cwd, plan, before } = begin();
    await plan('import', '要点.txt', '--yes');
    const folder = join(cwd, '02-fang-xun');
    const [first = ''] = readdirSync(folder);
    rmSync(join(folder, first));
    await plan('import', '要点.txt', '--yes');
    expect((await plan('undo', '--import')).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['plan.yaml', '要点.txt']);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(before);
  });

  it('loses nothing that was recorded since', async () => {
    const { cwd, plan } = begin();
    await plan('import', '要点.txt', '--yes');
    const folder = join(cwd, '02-fang-xun');
    const [first = '', second = ''] = readdirSync(folder);
    const path = join(folder, first);
    writeFileSync(path, `${readFileSync(path, 'utf8')}# 备注\n`);
    const { code, err } = await plan('undo', '--import');
    expect({ code, err }).toEqual({
      code: 1,
      err: `导入后有文件改过：02-fang-xun/${first}；没有撤销。请先撤销这些改动（plan undo 序号），再撤销导入\n`,
    });
    expect(readdirSync(folder)).toEqual([first, second]);
  });
});
