import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { expect, it } from 'vitest';
import { emptyFolder } from '../../folders.js';
import { rowsOf } from '../../formats/ledger/xlsx/opened.js';
import { run, SAMPLE } from '../../run.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const hasOpenpyxl = spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0;

/** A folder with the ledger of the plan sample, as a workbook and as CSV. */
async function ledger() {
  const cwd = emptyFolder();
  const [xlsx, csv] = [join(cwd, 'ledger.xlsx'), join(cwd, 'own.csv')];
  for (const file of [xlsx, csv]) expect((await run(['export', '-o', file], { cwd: SAMPLE })).code).toBe(0);
  return { cwd, xlsx, csv };
}

const READ = `
import sys, json, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
plain = lambda value: value.strftime('%Y-%m-%d') if isinstance(value, datetime.datetime) else value
print(json.dumps({sheet.title: [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book}))
`;

it.skipIf(!hasOpenpyxl)('openpyxl reads the values of a ledger that hucre reads (needs openpyxl)', async () => {
  const { xlsx } = await ledger();
  const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c', READ, xlsx], { encoding: 'utf8', maxBuffer: 1e8 }));
  const rows = await rowsOf(readFileSync(xlsx));
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
  expect(Object.keys(read)).toEqual(Object.keys(rows));
  for (const [name, own] of Object.entries(rows)) {
    const width = Math.max(...own.map((cells) => cells.length));
    const whole = own.map((cells) => Array.from({ length: width }, (_, index) => plain(cells[index])));
    expect(read[name], name).toEqual(whole);
  }
});

it.skipIf(!hasOffice)(
  'LibreOffice shows the values of a ledger that its CSV has (needs soffice)',
  async () => {
    const { cwd, xlsx, csv } = await ledger();
    const settings = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
    execFileSync(
      'soffice',
      [settings, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', cwd, xlsx],
      {
        stdio: 'pipe',
      },
    );
    const shown = parseCsv(readFileSync(join(cwd, 'ledger.csv'), 'utf8')).slice(2);
    const own = parseCsv(readFileSync(csv, 'utf8').replace('\ufeff', ''));
    const plain = (value: unknown) =>
      String(value ?? '')
        .replace(/\.0%$/, '%')
        .replace(/\r\n/g, '\n');
    expect(own).toHaveLength(85);
    expect(shown.map((cells) => cells.map(plain))).toEqual(own.map((cells) => cells.map(plain)));
  },
  180_000,
);

it.skipIf(!hasOffice)(
  'a ledger that LibreOffice saved changes nothing (needs soffice)',
  async () => {
    const { cwd, xlsx } = await ledger();
    const settings = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
    execFileSync('soffice', [settings, '--headless', '--convert-to', 'xlsx', '--outdir', join(cwd, 'saved'), xlsx], {
      stdio: 'pipe',
    });
    const saved = join(cwd, 'saved', 'ledger.xlsx');
    const { out } = await run(['import', saved, '--dry-run', '--json', '--by', '张三'], { cwd: SAMPLE });
    expect(JSON.parse(out).updates).toMatchObject({ tasks: [], unchanged: 84, unmatched: [], doubtful: [] });
  },
  180_000,
);
