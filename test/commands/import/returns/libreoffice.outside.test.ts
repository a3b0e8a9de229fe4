import { execFileSync, spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Office } from './returned.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The forms that came back as LibreOffice saves them. */
function resaved({ cwd }: Office): void {
  const settings = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
  const files = ['博罗县', '惠阳区'].map((name) => join(cwd, 'back', `${name}.xlsx`));
  const argv = [settings, '--headless', '--convert-to', 'xlsx', '--outdir', join(cwd, 'saved'), ...files];
  execFileSync('soffice', argv, { stdio: 'pipe' });
  renameSync(join(cwd, 'saved'), join(cwd, 'back', 'saved'));
}

it.skipIf(!hasOffice)(
  'forms that LibreOffice saved come back as what was typed (needs soffice)',
  async () => {
    const made = new Office();
    await made.fill('博罗县', {
      5: { 完成数: 8, 进展情况: '开工两所\n验收一所', 备注: '含改扩建' },
      6: { 完成数: 12000, 截至日期: new Date('2020-11-20') },
      7: { 完成数: { formula: '23+23.5', formulaResult: 46.5, value: 46.5, type: 'formula' } },
    });
    await made.fill('惠阳区', { 5: { 完成数: '约7' } });
    resaved(made);
    const ran = await made.run(['import', 'back/saved', '--by', '张三', '--yes']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('惠阳区.xlsx（惠阳区）：有 1 处要核对');
    expect(ran.out).toContain('“约7”不是单纯的数');
    expect(ran.out).toContain('博罗县.xlsx（博罗县）：已登记完成数 3 个、进展 1 条');
    const shared = made.task('01-preschool/001-public-kindergartens.yaml');
    expect(shared.targets[0].readings.at(-1)).toMatchObject({ value: 8, org: 'boluo', note: '含改扩建' });
    expect(shared.reports.at(-1)).toMatchObject({ progress: '开工两所\n验收一所' });
    const places = made.task('01-preschool/002-preschool-places.yaml');
    expect(places.targets[0].readings.at(-1)).toMatchObject({ as_of: '2020-11-20', value: 12000 });
    expect(places.targets[1].readings.at(-1)).toMatchObject({ value: 46.5, org: 'boluo' });
  },
  180_000,
);
