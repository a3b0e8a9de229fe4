import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyFolder, emptyFolder } from '../../folders.js';
import { LIVED_IN, run } from '../../run.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!hasOffice)(
  'a ledger of chosen columns is known again as LibreOffice saves it (needs soffice)',
  async () => {
    const cwd = emptyFolder();
    copyFolder(LIVED_IN, cwd);
    const columns = ['--columns', 'number,title=任务名称,lead,problems,next,status'];
    expect((await run(['export', '-o', '台账.xlsx', ...columns], { cwd })).code).toBe(0);
    const settings = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
    for (const ending of ['xlsx', 'ods', 'xls']) {
      const argv = [settings, '--headless', '--convert-to', ending, '--outdir', join(cwd, 'saved')];
      execFileSync('soffice', [...argv, join(cwd, '台账.xlsx')], { stdio: 'pipe' });
      const file = join('saved', `台账.${ending}`);
      const { out } = await run(['import', file, '--dry-run', '--json', '--by', '张三'], { cwd });
      expect(JSON.parse(out).updates, ending).toMatchObject({ tasks: [], unmatched: [], doubtful: [] });
    }
  },
  180_000,
);
