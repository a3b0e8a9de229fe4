import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Office } from './returned.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The same workbook as LibreOffice writes it, after it was an OpenDocument sheet in between. */
function resaved(folder: string, name: string): void {
  for (const [from, to] of [
    ['xlsx', 'ods'],
    ['ods', 'xlsx'],
  ] as const) {
    const out = join(folder, to);
    mkdirSync(out, { recursive: true });
    const settings = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const source = join(from === 'xlsx' ? folder : join(folder, from), `${name}.${from}`);
    execFileSync('soffice', [settings, '--headless', '--convert-to', to, '--outdir', out, source], { stdio: 'pipe' });
  }
  copyFileSync(join(folder, 'xlsx', `${name}.xlsx`), join(folder, `${name}.xlsx`));
}

it.skipIf(!hasOffice)('a form that LibreOffice saved comes back as what was typed (needs soffice)', async () => {
  const made = new Office();
  await made.fill('博罗县', {
    5: { 完成数: 8, 进展情况: '开工两所\n验收一所', 备注: '含改扩建' },
    6: { 完成数: 12000, 截至日期: new Date('2020-11-20') },
    7: { 完成数: '约50' },
  });
  resaved(join(made.cwd, 'back'), '博罗县');
  const listed = await made.run(['import', 'back/博罗县.xlsx', '--by', '张三', '--yes']);
  expect(listed).toMatchObject({ code: 1, err: '' });
  expect(listed.out).toContain('“约50”不是单纯的数');
  expect(listed.out).toContain('有 1 处要核对');
  await made.fill('博罗县', {
    5: { 完成数: 8, 进展情况: '开工两所\n验收一所', 备注: '含改扩建' },
    6: { 完成数: 12000, 截至日期: new Date('2020-11-20') },
  });
  resaved(join(made.cwd, 'back'), '博罗县');
  expect(await made.run(['import', 'back/博罗县.xlsx', '--by', '张三', '--yes'])).toMatchObject({ code: 0, err: '' });
  const shared = made.task('01-preschool/001-public-kindergartens.yaml');
  expect(shared.targets[0].readings.at(-1)).toMatchObject({ value: 8, org: 'boluo', note: '含改扩建' });
  expect(shared.reports.at(-1)).toMatchObject({ progress: '开工两所\n验收一所' });
  const places = made.task('01-preschool/002-preschool-places.yaml');
  expect(places.targets[0].readings.at(-1)).toMatchObject({ as_of: '2020-11-20', value: 12000 });
});
