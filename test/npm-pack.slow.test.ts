import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './folders.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = [
  'src',
  'bin',
  'schemas',
  'plan',
  'build.mjs',
  'bundle.mjs',
  'calendar.mjs',
  'warm-up.mjs',
  'licences.mjs',
  'licences.saxes.txt',
  'LICENSE',
  'README.md',
  'package.json',
  'tsconfig.json',
  '.npmrc',
  '.pre-commit-hooks.yaml',
];

/** The sources in a folder of their own, for they are built anew there. */
let folder = '';
/** What `npm pack` printed there: the name of the package's file. */
let packed = '';

beforeAll(() => {
  folder = emptyFolder();
  for (const part of PARTS) fs.cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  fs.symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const options = { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' } as const;
  packed = execFileSync('npm', ['pack'], { ...options, shell: process.platform === 'win32' }).trim();
});

const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };

describe('the hook for pre-commit.com', () => {
  it('can be installed: npm pack prints the name of the package’s file alone', () => {
    expect(packed).toMatch(/^plan-ledger-[\d.]+\.tgz$/);
    expect(fs.existsSync(join(folder, packed))).toBe(true);
  });

  it('runs at every commit, also where files are only deleted', () => {
    const hooks: unknown = parse(fs.readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hooks).toEqual([
      expect.objectContaining({ id: 'plan-lint', language: 'node', always_run: true, pass_filenames: false }),
    ]);
  });
});

describe('the package, installed into an empty folder without network', () => {
  /** The folder, what npm printed there, and a copy of the plan beside it. */
  let place = '';
  let told = '';
  let plan = '';

  beforeAll(() => {
    [place, plan] = [emptyFolder(), emptyFolder()];
    fs.cpSync(join(ROOT, 'plan'), plan, { recursive: true });
    const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: emptyFolder() };
    const args = ['install', '--no-audit', '--no-fund', join(folder, packed)];
    const options = { cwd: place, env: { ...env, ...nowhere }, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
    told = stdout + stderr;
  });

  /** Runs the installed program on the copy of the plan, with nothing around it but its own folder. */
  function plans(...argv: string[]) {
    return runsIn(plan, ...argv);
  }

  function runsIn(cwd: string, ...argv: string[]) {
    const bin = join(place, 'node_modules/plan-ledger/bin/plan.js');
    const vars = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
      cwd,
      env: vars,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  it('brings one folder; no script runs, and npm asks to allow none', () => {
    expect(told.trim()).toMatch(/^added 1 package in \S+$/);
    const brought = fs.readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(brought).toEqual(['plan-ledger']);
    expect(fs.existsSync(join(place, 'node_modules/plan-ledger/node_modules'))).toBe(false);
  });

  it('declares nothing to install and no script that an installation runs', () => {
    const manifest = JSON.parse(fs.readFileSync(join(place, 'node_modules/plan-ledger/package.json'), 'utf8'));
    for (const kind of ['', 'optional', 'peer', 'bundle']) {
      expect(manifest[kind === '' ? 'dependencies' : `${kind}Dependencies`], kind).toBeUndefined();
    }
    // npm wants even `prepare` to be allowed if a package comes from a file or from git.
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(manifest.scripts).not.toHaveProperty(script);
    }
  });

  it('carries the licences of what is bundled', () => {
    const licences = fs.readFileSync(join(place, 'node_modules/plan-ledger/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(licences).toBe(fs.readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8'));
  });

  it('makes a plan in an empty folder, and the sample', () => {
    const folder = emptyFolder();
    expect(runsIn(folder, 'init', '2021', '--organization', '甲局')).toMatchObject({ code: 0, err: '' });
    expect(fs.existsSync(join(folder, '2021/schemas/task.schema.json'))).toBe(true);
    expect(runsIn(folder, 'init', 'sample', '--sample')).toMatchObject({ code: 0, err: '' });
    const { code, out } = runsIn(join(folder, 'sample'), 'status', '--as-of', '2020-09-30');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('84') });
  });

  it.each([
    [['status'], '惠州市教育局2020年工作要点'],
    [['lint'], '0 个错误'],
    [['set', '28', 'in_progress', '--by', '张三'], '推进中'],
    [['record', '28', '12', '--by', '张三'], '12 所'],
    [['show', '28', '--lang', 'en'], 'at least 25 所'],
    [['find', '幼儿园'], '新增公办幼儿园25所以上'],
    // Pinyin comes from a bundle of its own.
    [['add', '5', '推进城乡一体化', '--by', '张三'], '085-tui-jin-cheng-xiang-yi-ti-hua.yaml'],
    [['schema', 'plan'], '"$schema"'],
    [['--version'], '0.1.0'],
  ])('runs plan %j', (argv, expected) => {
    const ran = plans(...argv);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(expected);
  });
});
