import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, copyOfPlan, diskWithin } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';
import { ask } from '../json.js';

interface Lint {
  files: number;
  findings: { rule: string; variant: string | null; level: string; file: string; line: number; column: number }[];
}

const cwd = copyOfPlan(BROKEN);

/** Where the errors of the broken copy are, and under which rule. */
const EXPECTED = [
  ['01-preschool/004-private-conversion.yaml', 3, 9, 'shape'],
  ['01-preschool/004-private-conversion.yaml', 5, 1, 'unknown-key'],
  ['02-compulsory/008-retention-rate.yaml', 11, 11, 'syntax'],
  ['04-teachers/023-county-managed.yaml', 8, 6, 'date-real'],
];

const errors = ({ findings }: Lint) => findings.filter((finding) => finding.level === 'error');
const places = (lint: Lint) => errors(lint).map(({ file, line, column, rule }) => [file, line, column, rule]);

const nowhere = emptyFolder();

describe('plan lint', () => {
  it('finds no error in a sound plan and ends with 0', async () => {
    expect((await run(['lint'])).code).toBe(0);
    expect(errors(await ask<Lint>('lint'))).toEqual([]);
  });

  it('names each error at its line and column, in the order of the files, and ends with 1', async () => {
    const { code, out, err } = await run(['lint'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(places(await ask<Lint>('lint', { cwd }))).toEqual(EXPECTED);
    for (const [file, line, column, rule] of EXPECTED) {
      expect(out).toMatch(new RegExp(`^${file}:${line}:${column}  错误  ${rule}$`, 'm'));
    }
  });

  it('shows the line with a mark under the place', async () => {
    const { out } = await run(['lint', '04-teachers'], { cwd });
    expect(out).toContain('\n  8 | due: "2020-09-31"\n    |      ^^^^^^^^^^^^\n');
  });

  it('reports only what is in the files and folders that are named', async () => {
    const [first, second, third, fourth] = EXPECTED;
    expect(places(await ask<Lint>('lint 01-preschool', { cwd }))).toEqual([first, second]);
    expect(places(await ask<Lint>('lint 02-compulsory/008-retention-rate.yaml 04-teachers', { cwd }))).toEqual([
      third,
      fourth,
    ]);
    expect((await run(['lint', '05-services'], { cwd })).code).toBe(0);
    expect((await run(['lint', join(cwd, '04-teachers')], { cwd })).code).toBe(1);
  });

  it('takes a folder that holds the plan for the whole plan, and counts only what it looked at', async () => {
    const whole = await run(['lint'], { cwd });
    expect(await run(['lint', '..'], { cwd })).toEqual(whole);
    expect((await run(['lint', '05-services'], { cwd })).out).toContain('4 个文件');
  });

  it('refuses a path with nothing to check, because no finding would look like no error', async () => {
    const folder = copyOfPlan({ '01-preschool/notes.txt': '说明\n', 'drafts/a.txt': '', '.hidden/b.txt': '' });
    const files = [
      '01-preschool/notes.txt',
      'drafts',
      '.hidden',
      '.hidden/b.txt',
      'evidence/001-register.txt',
      'evidence',
    ];
    for (const path of files) {
      for (const paths of [[path], ['plan.yaml', path]]) {
        const { code, out, err } = await run(['lint', ...paths], { cwd: folder, vars: { PLAN_LANG: 'en' } });
        expect({ path, code, out }).toEqual({ path, code: 2, out: '' });
        expect(err).toContain(`"${path}" is no file of the plan and holds none`);
      }
    }
  });

  it('takes a path twice, a folder around the plan, and a file that is only withheld', async () => {
    const folder = copyOfPlan({ '01-preschool/028-x.yaml.txt': 'id: 28\n' });
    const ends = async (...paths: string[]) => (await run(['lint', ...paths], { cwd: folder })).code;
    expect(await ends('05-services', '05-services')).toBe(0);
    expect(await ends('..')).toBe(1);
    expect(await ends('01-preschool/028-x.yaml.txt')).toBe(1);
  });

  it('refuses a path that is not in the plan', async () => {
    for (const path of ['nofile.yaml', nowhere, join(cwd, '..', 'nowhere')]) {
      expect(await run(['lint', path], { cwd })).toMatchObject({ code: 2, out: '' });
    }
  });

  it('prints the same JSON with --json and with -f json, and accepts only stylish besides', async () => {
    const json = await run(['lint', '--json'], { cwd });
    expect(await run(['lint', '-f', 'json'], { cwd })).toEqual(json);
    expect(json.code).toBe(1);
    expect(await run(['lint', '-f', 'stylish'], { cwd })).toEqual(await run(['lint'], { cwd }));
    expect(await run(['lint', '-f', 'sarif-ish'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  it('ends with 1 where plan.yaml is broken, and names why', async () => {
    const folder = copyOfPlan({ 'plan.yaml': (text) => text.replace('period:', 'perod:') });
    const lint = await ask<Lint>('lint', { cwd: folder });
    expect(errors(lint).map(({ file, rule, line }) => [file, rule, line])).toContainEqual([
      'plan.yaml',
      'unknown-key',
      6,
    ]);
    expect((await run(['lint'], { cwd: folder })).code).toBe(1);
  });

  it('ends with 3 where there is no plan', async () => {
    const folder = emptyFolder();
    expect(await run(['lint'], { cwd: folder, disk: diskWithin(folder) })).toMatchObject({ code: 3, out: '' });
  });

  it('finds two files that share a number', async () => {
    const folder = copyOfPlan({ '05-services/027-school-canteens.yaml': (text) => text.replace('id: 27', 'id: 26') });
    const { findings } = await ask<Lint>('lint', { cwd: folder });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'id-unique', file: '05-services/027-school-canteens.yaml', line: 2, column: 5 }),
    );
  });
});
