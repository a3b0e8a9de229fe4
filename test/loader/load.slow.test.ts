import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLAN = join(ROOT, 'plan');
const DAY = '2020-11-30';

/** A copy of the built program, for each test alone. */
let program = '';
let cache = '';
beforeEach(() => {
  program = emptyFolder();
  cache = join(emptyFolder(), 'cache');
  for (const part of ['bin', 'dist/plan.js', 'dist/chunks', 'dist/code'])
    fs.cpSync(join(ROOT, part), join(program, part), { recursive: true });
});

function status(...flags: string[]): { code: number | null; out: string; err: string } {
  const env = { LANG: 'zh_CN.UTF-8', XDG_CACHE_HOME: cache };
  const argv = [join(program, 'bin/plan.js'), 'status', '--plan', PLAN, '--as-of', DAY];
  const ran = spawnSync(process.execPath, [...flags, ...argv], { env, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const kept = () => fs.readdirSync(join(cache, 'plan-ledger/code'));

describe("V8's code for the program", () => {
  it('lies beside it: nothing is written into the cache folder', () => {
    expect(status()).toMatchObject({ code: 0, err: '' });
    expect(fs.existsSync(cache)).toBe(false);
  });

  it('is made anew in the cache folder, once, where there is none or it is damaged', () => {
    const expected = status();
    const beside = join(program, 'dist/code/daily.bin');
    const damaged = fs.readFileSync(beside);
    damaged.fill(0x55, 5_000, 6_000);
    fs.writeFileSync(beside, damaged);
    expect(status()).toEqual(expected);
    const [name = ''] = kept();
    const file = join(cache, 'plan-ledger/code', name);
    fs.utimesSync(file, 1, 1);
    expect(status()).toEqual(expected);
    expect(fs.statSync(file).mtimeMs).toBe(1000);
    fs.rmSync(beside);
    fs.writeFileSync(file, 'broken');
    expect(status()).toEqual(expected);
  });

  it('is made anew for other flags of V8 too, and then found', () => {
    const expected = status();
    expect(status('--no-opt')).toEqual(expected);
    const files = kept().map((name) => join(cache, 'plan-ledger/code', name));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) fs.utimesSync(file, 1, 1);
    expect(status('--no-opt')).toEqual(expected);
    expect(files.map((file) => fs.statSync(file).mtimeMs)).toEqual(files.map(() => 1000));
  });

  it('is not used for a source that has changed, not even if its length has not', () => {
    const file = join(program, 'dist/chunks/daily.js');
    const before = status();
    const source = fs.readFileSync(file, 'utf8');
    // As esbuild writes the word for a section.
    const changed = source.replaceAll('\\u677F\\u5757', '\\u677F\\u5758');
    expect(changed).not.toBe(source);
    fs.writeFileSync(file, changed);
    const after = status();
    expect(after.out).toBe(before.out.replaceAll('板块', '板坘'));
    expect(after.out).not.toBe(before.out);
  });

  it.skipIf(process.platform === 'win32')('is not kept in a folder that others may write', () => {
    fs.rmSync(join(program, 'dist/code'), { recursive: true });
    fs.mkdirSync(join(cache, 'plan-ledger/code'), { recursive: true });
    fs.chmodSync(join(cache, 'plan-ledger/code'), 0o777);
    expect(status()).toMatchObject({ code: 0, err: '' });
    expect(kept()).toEqual([]);
  });
});

it('is written in ASCII, regular expressions too: the loader reads it as Latin-1', () => {
  const chunks = join(ROOT, 'dist/chunks');
  const others = fs
    .readdirSync(chunks)
    .filter((name) => fs.readFileSync(join(chunks, name)).some((byte) => byte > 0x7f));
  expect(others).toEqual([]);
});

describe('what plan status loads', () => {
  const script = `
    const { load, chunksRun, unitsRead } = require(${JSON.stringify(join(ROOT, 'dist/plan.js'))});
    const { main, processEnv } = load();
    main(['status', '--plan', ${JSON.stringify(PLAN)}, '--as-of', ${JSON.stringify(DAY)}], processEnv()).then(() => {
      const builtins = process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13));
      process.stderr.write(JSON.stringify({ chunks: chunksRun(), units: unitsRead(), builtins }));
    });`;
  const ran = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { LANG: 'zh_CN.UTF-8' } });
  const {
    chunks,
    units,
    builtins,
  }: { chunks: string[]; units: { name: string; bytes: number }[]; builtins: string[] } = JSON.parse(ran.stderr);
  const contents: Record<string, string[]> = JSON.parse(fs.readFileSync(join(ROOT, 'dist/chunks.json'), 'utf8'));
  const modules = chunks.flatMap((name) => contents[name] ?? []);

  it('is one file, and no more modules and bytes than it needs', () => {
    expect(units.map(({ name }) => name)).toEqual(['daily']);
    // A little more than there is today. Whatever comes later must not be read here without somebody wanting it.
    expect(modules.length).toBeLessThan(210);
    expect(units.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(570_000);
    expect(fs.statSync(join(ROOT, 'dist/code/daily.bin')).size).toBeLessThan(950_000);
  });

  it('is nothing that it does not use: no YAML parser, no git, no other language, no rules, merge or writing', () => {
    const heavy =
      /node_modules\/(yaml|linebreak|tiny-inflate|diff|cli-table3|pinyin-pro|@inquirer)\/|^src\/messages\/en\/|^src\/messages\/[^/]+\/rules|^src\/rules\/|^src\/store\/(git\/git|git\/start\/run|edit|fix|merge|write)|^src\/core\/(diff|merge)\//;
    expect(modules.filter((path) => heavy.test(path))).toEqual([]);
    expect(modules).toContain('src/render/status/page.ts');
    const slow = ['child_process', 'crypto', 'readline', 'worker_threads', 'internal/crypto/hash', 'cluster'];
    expect(builtins.filter((name) => slow.includes(name))).toEqual([]);
  });
});
