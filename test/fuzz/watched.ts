import * as fs from 'node:fs';
import { resolve, sep } from 'node:path';
import { expect } from 'vitest';
import { catalogs } from '../../src/messages/index.js';
import type { Disk } from '../../src/store/disk.js';
import { type Around, DISK, type Ran, run } from '../run.js';

/** The calls of a disk that change something, with how many of their arguments are paths. */
const CHANGES: Readonly<Record<string, number>> = {
  openSync: 1,
  renameSync: 2,
  linkSync: 2,
  unlinkSync: 1,
  mkdirSync: 1,
  rmdirSync: 1,
};

/** A disk that fails the test where something outside of a folder would be changed, or opened as a file. */
export function diskOnly(folder: string): Disk {
  const guarded: Record<string, unknown> = {};
  for (const [name, paths] of Object.entries(CHANGES)) {
    guarded[name] = (...args: unknown[]) => {
      for (const path of args.slice(0, paths)) {
        const full = resolve(folder, String(path));
        if (full !== folder && !full.startsWith(folder + sep)) throw new Error(`outside of the plan: ${name} ${full}`);
      }
      return Reflect.apply(Reflect.get(fs, name), fs, args);
    };
  }
  return { ...DISK, ...guarded };
}

/** What the program says where it meets a mistake of its own, up to the reason, in each language. */
const MISTAKES = Object.values(catalogs).map(({ errors }) => errors.unexpected('').split(/[：:]/)[0] ?? '');

/** Runs the program and holds what every run promises: an exit code, an end in words, no control character. */
export async function runWatched(argv: readonly string[], around: Around): Promise<Ran> {
  const ran = await run(argv, around);
  const shown = JSON.stringify({ argv, ...ran });
  expect([0, 1, 2, 3], shown).toContain(ran.code);
  for (const mistake of MISTAKES) expect(ran.err, shown).not.toContain(mistake);
  expect(ran.err, shown).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect((ran.out + ran.err).replaceAll('\n', ''), shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  if (ran.code === 2 || ran.code === 3) expect(ran.err, shown).not.toBe('');
  return ran;
}

/** All files below a folder, with their bytes as text. */
export function contentsOf(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.lstatSync(`${folder}/${name}`).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(`${folder}/${name}`, 'latin1')]));
}
