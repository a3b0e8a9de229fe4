import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './copy.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = [
  'src',
  'bin',
  'schemas',
  'plan',
  'build.mjs',
  'bundle.mjs',
  'warm-up.mjs',
  'package.json',
  'tsconfig.json',
  '.npmrc',
  '.pre-commit-hooks.yaml',
];
const HAS_PRE_COMMIT = spawnSync('pre-commit', ['--version']).error === undefined;

/** The sources in a folder of their own, for they are built anew there. */
let folder = '';

beforeAll(() => {
  folder = emptyFolder();
  for (const part of PARTS) fs.cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  fs.symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };

describe('the hook for pre-commit.com', () => {
  it('can be installed: npm pack prints the name of the package’s file alone', () => {
    const options = { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' } as const;
    const out = execFileSync('npm', ['pack'], { ...options, shell: process.platform === 'win32' });
    expect(out.trim()).toMatch(/^plan-ledger-[\d.]+\.tgz$/);
    expect(fs.existsSync(join(folder, out.trim()))).toBe(true);
  });

  it('runs at every commit, also where files are only deleted', () => {
    const hooks: unknown = parse(fs.readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hooks).toEqual([
      expect.objectContaining({ id: 'plan-lint', language: 'node', always_run: true, pass_filenames: false }),
    ]);
  });

  it.skipIf(!HAS_PRE_COMMIT)('is accepted by pre-commit itself (needs pre-commit)', () => {
    const checked = spawnSync('pre-commit', ['validate-manifest', join(ROOT, '.pre-commit-hooks.yaml')]);
    expect(checked.status).toBe(0);
  });
});
