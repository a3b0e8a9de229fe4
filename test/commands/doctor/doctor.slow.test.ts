import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { isAtLeast, OLDEST_NODE } from '../../../src/commands/doctor/plan.js';
import type { Disk } from '../../../src/store/disk.js';
import { emptyFolder } from '../../folders.js';
import { type Around, run } from '../../run.js';
import { Office } from '../git/around.js';
import { read } from '../json.js';

interface Told {
  checks: { id: string; state: string; fix: string | null }[];
}

/** What `plan doctor` says of each thing, with its fix behind it; what is fine is left out. */
async function wrong(office: Office, around: Around = {}): Promise<{ code: number; found: Record<string, string> }> {
  const ran = await run(['doctor', '--json'], { cwd: office.top, vars: office.vars, ...around });
  expect(ran.err).toBe('');
  const bad = read<Told>(ran).checks.filter(({ state }) => state !== 'ok');
  return { code: ran.code, found: Object.fromEntries(bad.map(({ id, state, fix }) => [id, `${state}: ${fix}`])) };
}

async function installed(): Promise<Office> {
  const office = new Office();
  await office.plan('git install');
  return office;
}

const fine = { code: 0, found: {} };

describe('plan doctor', () => {
  it('finds nothing where all is well, and says so in its first line', async () => {
    const office = await installed();
    expect(await wrong(office)).toEqual(fine);
    const { code, out } = await office.plan('doctor');
    expect({ code, first: out.split('\n')[0] }).toEqual({ code: 0, first: 'all 15 checks are fine' });
    expect(out).toContain('张三 <zhang@example.cn>');
    expect(out).toContain('Asia/Shanghai, where today is 2020-11-30');
  });

  it('reports what is not set up, and plan git install fixes it', async () => {
    const office = new Office();
    const fix = 'warn: plan git install';
    expect(await wrong(office)).toEqual({
      code: 0,
      found: { merge: fix, diff: fix, attributes: fix, hook: fix },
    });
    await office.plan('git install');
    expect(await wrong(office)).toEqual(fine);
  });

  it('fails where a hook is set up that git does not run', async () => {
    const office = await installed();
    fs.chmodSync(join(office.top, '.git/hooks/pre-commit'), 0o644);
    expect(await wrong(office)).toEqual({ code: 1, found: { hook: 'fail: plan git install' } });
    await office.plan('git install');
    expect(await wrong(office)).toEqual(fine);
  });

  it('looks for the hook in the folder that git uses', async () => {
    const office = await installed();
    const outside = emptyFolder();
    office.git('config', 'core.hooksPath', outside);
    expect((await wrong(office)).found).toEqual({ hook: 'warn: plan git install' });
    fs.writeFileSync(join(outside, 'pre-commit'), '#!/bin/sh\n', { mode: 0o755 });
    expect((await wrong(office)).found).toEqual({ hook: 'warn: null' });
    fs.writeFileSync(join(outside, 'pre-commit'), '#!/bin/sh\nplan lint --staged --quiet || exit 1\n');
    expect(await wrong(office)).toEqual(fine);
  });

  it('recognizes a hook that checks another plan of the repository', async () => {
    const office = await installed();
    fs.cpSync(office.dir, join(office.top, '2021'), { recursive: true });
    const { found } = await wrong(office, { cwd: join(office.top, '2021') });
    // Its attributes came with the copy.
    expect(found).toEqual({ hook: 'warn: plan git install' });
  });

  it('reports settings of other programs, and attributes that overrule', async () => {
    const office = await installed();
    office.git('config', 'merge.plan.driver', 'other %A');
    office.git('config', 'diff.plan.xfuncname', 'x');
    office.write('.git/info/attributes', '*.yaml merge=union\n');
    const fix = 'warn: plan git install';
    expect((await wrong(office)).found).toEqual({ merge: fix, diff: fix, attributes: fix });
    expect((await office.plan('doctor')).out).toContain('merge=union');
  });

  it('fails if the name is in GBK or in an unknown encoding, and nobody can sign with it', async () => {
    const office = await installed();
    office.git('config', '--remove-section', 'user');
    const settings = office.read('.git/config');
    const name = (bytes: number[]) =>
      fs.writeFileSync(
        join(office.top, '.git/config'),
        Buffer.concat([
          Buffer.from(`${settings}[user]\n\temail = x@example.cn\n\tname = `),
          Buffer.from(bytes),
          Buffer.from('\n'),
        ]),
      );
    name([0xd5, 0xc5, 0xc8, 0xfd]);
    expect((await wrong(office)).found).toEqual({ identity: 'fail: git config user.name 张三' });
    await office.plan('assign 1 --leader 王五');
    await office.plan('set 24 in_progress -m x');
    expect(office.read('plan/05-services/024-document-handling.yaml')).toContain('by: 张三');
    name([0xff, 0x41]);
    expect((await wrong(office)).found).toEqual({ identity: 'fail: git config user.name <name>' });
    const refused = await office.plan('set 6 in_progress -m x');
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('git config user.name <name>') });
    expect(refused.err).toContain('--by');
  });

  it('fails without a name, and without an address that git could commit with', async () => {
    const office = await installed();
    office.git('config', '--unset', 'user.name');
    expect(await wrong(office)).toEqual({ code: 1, found: { identity: 'fail: git config user.name <name>' } });
    office.git('config', 'user.name', '张三');
    office.git('config', '--unset', 'user.email');
    office.git('config', 'user.useConfigOnly', 'true');
    const fix = 'git config user.email <email>';
    expect(await wrong(office)).toEqual({ code: 1, found: { identity: `fail: ${fix}` } });
    office.git('config', '--unset', 'user.useConfigOnly');
    office.vars['EMAIL'] = 'zhang@example.cn';
    expect(await wrong(office)).toEqual({ code: 0, found: { identity: `warn: ${fix}` } });
  });

  it('names broken files, an unknown zone, and a plan that is not there', async () => {
    const office = await installed();
    fs.appendFileSync(join(office.dir, '01-preschool/001-public-kindergartens.yaml'), 'colour: red\n');
    expect(await wrong(office)).toEqual({ code: 1, found: { plan: 'fail: plan lint' } });
    office.git('checkout', '--quiet', '.');
    const file = join(office.dir, 'plan.yaml');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Asia/Shanghai', 'Asia/Nowhere'));
    expect((await wrong(office)).found).toEqual({ plan: 'fail: plan lint', timezone: 'fail: null' });
    fs.rmSync(office.dir, { recursive: true });
    expect((await wrong(office)).found).toEqual({ plan: 'fail: null' });
  });

  it('reports folders that cannot be written, and files left by interrupted writes', async () => {
    const office = await installed();
    office.write('plan/.plan-tmp-1-ab', '');
    office.write('plan/01-preschool/.plan-tmp-2-cd', '');
    const accessSync: Disk['accessSync'] = (path, mode) => {
      if (path.endsWith('02-compulsory')) throw Object.assign(new Error(), { code: 'EACCES' });
      fs.accessSync(path, mode);
    };
    expect(await wrong(office, { disk: { ...fs, accessSync } })).toEqual({
      code: 1,
      found: { leftovers: 'warn: null', rights: 'fail: chmod u+w plan/02-compulsory' },
    });
    expect((await office.plan('doctor')).out).toContain('left 2 temporary files');
  });

  it('checks that two programs are plan: the one that git starts, and the one that is typed', async () => {
    const office = await installed();
    const other = join(emptyFolder(), 'plan');
    fs.writeFileSync(other, '#!/bin/sh\necho plan 1.0\n', { mode: 0o755 });
    const vars = { ...office.vars, PATH: `${join(other, '..')}:${office.vars['PATH']}` };
    expect(await wrong(office, { vars })).toEqual({ code: 1, found: { program: 'fail: npm i -g .' } });
    const fix = 'fail: plan git install';
    office.git('config', 'plan.script', other);
    expect(await wrong(office)).toEqual({ code: 1, found: { merge: fix, hook: fix } });
    expect((await office.plan('doctor')).out).toContain('does not answer');
    office.git('config', 'plan.script', '/nowhere');
    expect((await office.plan('doctor')).out).toContain('is gone');
    office.git('config', '--remove-section', 'plan');
    expect(await wrong(office)).toEqual({ code: 1, found: { merge: fix, hook: fix } });
    await office.plan('git install');
    expect(await wrong(office)).toEqual(fine);
  });

  it('fails where a hook of an older version runs a program of the repository', async () => {
    const office = await installed();
    const hook = office.read('.git/hooks/pre-commit');
    office.write('.git/hooks/pre-commit', hook.replace(/^plan_unchecked\(\)/m, 'plan_other()'));
    expect(await wrong(office)).toEqual({ code: 1, found: { hook: 'fail: plan git install' } });
    await office.plan('git install');
    expect(await wrong(office)).toEqual(fine);
  });

  it('reports versions that are too old', async () => {
    const office = await installed();
    expect((await wrong(office, { nodeVersion: '20.18.9' })).found).toEqual({ node: 'fail: null' });
    const folder = emptyFolder();
    fs.writeFileSync(join(folder, 'git'), '#!/bin/sh\necho git version 2.17.1.windows.2\n', { mode: 0o755 });
    const { found } = await wrong(office, { vars: { ...office.vars, PATH: `${folder}:${office.vars['PATH']}` } });
    expect(found['git']).toBe('fail: null');
    expect(manifest.engines.node).toBe(`>=${OLDEST_NODE.replace(/\.0$/, '')}`);
  });

  it.each([
    ['20.19.0', '20.19.0', true],
    ['20.19', '20.19.0', true],
    ['20.9.0', '20.19.0', false],
    ['22.0.0', '20.19.0', true],
    ['2.39.5.windows.1', '2.18.0', true],
    ['2.17.9', '2.18.0', false],
    ['', '2.18.0', false],
    ['none', '2.18.0', false],
    ['2.18.0-rc1', '2.18.0', true],
    ['2.18.0.1.2', '2.18.0', true],
    ['2', '2.18.0', false],
    ['3', '2.18.0', true],
    ['2.018.00', '2.18.0', true],
    ['21.0.0-nightly20231012', '20.19.0', true],
  ])('%j is at least %s: %s', (version, oldest, expected) => {
    expect(isAtLeast(version, oldest)).toBe(expected);
  });

  it('works without git, without plan on PATH, and without a repository', async () => {
    const office = await installed();
    const none = await wrong(office, { vars: { ...office.vars, PATH: '' } });
    expect(none).toEqual({ code: 1, found: { git: 'fail: null' } });
    const alone = await wrong(new Office('plan', { withPlan: false }));
    expect(alone.found).toMatchObject({ program: 'warn: npm i -g .' });
    fs.rmSync(join(office.top, '.git'), { recursive: true });
    const vars = { ...office.vars, GIT_CEILING_DIRECTORIES: office.top, ...named() };
    expect(await wrong(office, { vars })).toEqual({ code: 0, found: { repository: 'warn: git init' } });
  });

  it('reports Windows line ends in commits, settings that change them, and names that git escapes', async () => {
    const office = new Office();
    office.git('config', 'core.autocrlf', 'true');
    expect((await wrong(office)).found).toMatchObject({ line_ends: 'warn: plan git install' });
    await office.plan('git install');
    expect(await wrong(office)).toEqual(fine);
    office.git('config', 'core.autocrlf', 'false');
    await office.plan('git install --uninstall');
    const file = 'plan/01-preschool/001-public-kindergartens.yaml';
    office.write(file, office.read(file).replaceAll('\n', '\r\n'));
    office.git('commit', '--quiet', '--all', '--message=crlf');
    await office.plan('git install');
    expect((await wrong(office)).found).toEqual({ line_ends: 'warn: git add --renormalize plan' });
    office.git('add', '--renormalize', 'plan');
    office.write('plan/evidence/登记 表.pdf', 'x');
    office.git('add', '.');
    expect((await wrong(office)).found).toEqual({ quote_path: 'warn: git config core.quotePath false' });
    office.git('config', 'core.quotePath', 'false');
    expect(await wrong(office)).toEqual(fine);
  });
});

/** A name for git where there are no settings. */
function named() {
  const settings = { 'user.name': '张三', 'user.email': 'zhang@example.cn' };
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: '2', ...Object.fromEntries(pairs) };
}
