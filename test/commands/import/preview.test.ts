import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../../src/vendor/hucre-xlsx.js';
import { run } from '../../run.js';

const PLAN = `format: 1
id: water-2020
title: 某市水务局2020年工作要点
period: { start: "2020-01-01", end: "2020-12-31" }
sections:
  - { number: 1, id: office, title: 机关 }
`;
const DOCUMENT = '某市水务局2020年工作要点\n一、防汛\n1.加固堤防。6月底前加固堤防12公里以上。\n2.检查水库。\n';

function office(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(cwd, 'plan.yaml'), PLAN);
  writeFileSync(join(cwd, '要点.txt'), DOCUMENT);
  return cwd;
}

/** Changes the value of the first target in a workbook. */
async function edit(path: string, value: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(path));
  const rows = sheets.find(({ name }) => name === '目标')?.rows ?? [];
  const column = rows[0]?.indexOf('数值') ?? -1;
  if (rows[1] !== undefined) rows[1][column] = value;
  writeFileSync(path, await writeXlsx({ sheets: sheets.map(({ name, rows: all }) => ({ name, rows: all })) }));
}

it('saves previews, replaces none, and imports a workbook that was edited', async () => {
  const cwd = office();
  const shown = await run(['import', '要点.txt', '--dry-run', '--preview', 'a.html', '--preview', 'a.xlsx'], { cwd });
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toContain('plan import a.xlsx');
  expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('加固堤防');
  const again = await run(['import', '要点.txt', '--dry-run', '--preview', 'a.xlsx'], { cwd });
  expect([again.code, again.err.includes('已有 a.xlsx')]).toEqual([3, true]);
  await edit(join(cwd, 'a.xlsx'), '约15');
  const refused = await run(['import', 'a.xlsx', '--yes'], { cwd });
  expect(refused.err).toContain('目标!G2“约15”：带有界限的字样');
  expect(existsSync(join(cwd, '02-fang-xun'))).toBe(false);
  await edit(join(cwd, 'a.xlsx'), '15公里');
  expect((await run(['import', 'a.xlsx', '--yes'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, '02-fang-xun', '001-jia-gu-di-fang.yaml'), 'utf8')).toContain('at_least: 15');
});
