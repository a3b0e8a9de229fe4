import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../../src/store/write/file-change.js';
import { writeFiles } from '../../../src/store/write/files.js';
import { folderWith } from '../disk.js';
import { recording } from './recorder.js';
import { realWriter } from './writer.js';

const OLD: Readonly<Record<string, string>> = { '01-a/001-x.yaml': 'old x\n', '02-b/002-y.yaml': 'old y\n' };
const FILES = [...Object.keys(OLD), '03-c/003-z.yaml'];

/** The changes that still make every file new. */
function changesOf(dir: string): FileChange[] {
  return FILES.flatMap((file) => {
    const before = textOf(dir, file);
    const after = Buffer.from(`new ${file}\n`);
    return before === after.toString() ? [] : [{ file, before: before === null ? null : Buffer.from(before), after }];
  });
}

function textOf(dir: string, file: string): string | null {
  return fs.existsSync(join(dir, file)) ? fs.readFileSync(join(dir, file), 'utf8') : null;
}

function leftovers(dir: string): string[] {
  const names = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.includes('.plan-tmp-'));
}

/** A folder, with a leftover so that sweeping it is among the calls. */
const freshFolder = () => folderWith({ ...OLD, [`01-a/.plan-tmp-${2 ** 31}-aa`]: 'half' });

const whole = recording();
const fresh = freshFolder();
writeFiles(whole.disk, fresh, changesOf(fresh), realWriter);
const STEPS = whole.calls.map(({ name }, number) => ({ number, name }));

describe.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS'])('where the disk says %s once', (code) => {
  it.each(STEPS)('at call $number, $name, each file is old or new and told rightly', ({ number, name }) => {
    const dir = freshFolder();
    const { disk } = recording((at) => (at === number ? code : null));
    const { written, failure } = writeFiles(disk, dir, changesOf(dir), realWriter);
    const isNew = FILES.filter((file) => textOf(dir, file) === `new ${file}\n`);
    expect(isNew).toEqual(written);
    for (const file of FILES.filter((one) => !isNew.includes(one))) expect(textOf(dir, file)).toBe(OLD[file] ?? null);
    if (failure) expect(failure).toMatchObject({ reason: 'failed', code });
    else expect(written).toEqual(FILES);
    if (name !== 'unlinkSync') expect(leftovers(dir).filter((left) => left.includes(`-${process.pid}-`))).toEqual([]);
    if (written.length === 0 && name !== 'unlinkSync') expect(fs.existsSync(join(dir, '03-c'))).toBe(false);
    // The same again completes the rest and sweeps what could not be removed.
    expect(writeFiles(fs, dir, changesOf(dir), realWriter).failure).toBeNull();
    expect(changesOf(dir)).toEqual([]);
    expect(leftovers(dir)).toEqual([]);
  });
});

it('has more than the calls of one file, and refuses nearly everywhere', () => {
  expect(STEPS.length).toBeGreaterThan(40);
  const failures = STEPS.filter(({ number }) => {
    const dir = freshFolder();
    const { disk } = recording((at) => (at === number ? 'EIO' : null));
    return writeFiles(disk, dir, changesOf(dir), realWriter).failure !== null;
  });
  const ignored = STEPS.filter((step) => !failures.includes(step)).map(({ name }) => name);
  // Sweeping may fail; it is done for the sake of order.
  expect([...new Set(ignored)].sort()).toEqual(['readdirSync', 'realpathSync', 'unlinkSync']);
});

it('is as sure where there are no hard links', () => {
  for (const { number } of STEPS) {
    const dir = freshFolder();
    const { disk } = recording((at, { name }) => (name === 'linkSync' ? 'ENOTSUP' : at === number ? 'ENOSPC' : null));
    const { written } = writeFiles(disk, dir, changesOf(dir), realWriter);
    expect(FILES.filter((file) => textOf(dir, file) === `new ${file}\n`)).toEqual(written);
    for (const file of FILES.filter((one) => !written.includes(one))) expect(textOf(dir, file)).toBe(OLD[file] ?? null);
  }
});

it('where the disk goes on saying no, tells what was changed before', () => {
  for (const { number } of STEPS) {
    const dir = freshFolder();
    const { disk } = recording((at) => (at >= number ? 'EIO' : null));
    const { written, failure } = writeFiles(disk, dir, changesOf(dir), realWriter);
    expect(FILES.filter((file) => textOf(dir, file) === `new ${file}\n`)).toEqual(written);
    expect(failure).toMatchObject({ reason: 'failed', code: 'EIO' });
    expect(writeFiles(fs, dir, changesOf(dir), realWriter).failure).toBeNull();
    expect([changesOf(dir), leftovers(dir)]).toEqual([[], []]);
  }
});

describe('leftovers', () => {
  const writer = { ...realWriter, pid: 100, isAlive: (pid: number) => pid === 200, now: () => new Date(2020, 1, 3) };
  const swept = (name: string, at: Date, file = '02-b/002-y.yaml') => {
    const dir = folderWith({ ...OLD, [name]: 'half', [file]: 'old y\n' });
    fs.utimesSync(join(dir, name), at, at);
    writeFiles(fs, dir, [{ file, before: Buffer.from('old y\n'), after: Buffer.from('new\n') }], writer);
    return !fs.existsSync(join(dir, name));
  };
  const now = new Date(2020, 1, 3);

  it.each([
    ['of a dead process', '01-a/.plan-tmp-300-0a', now, true],
    ['of a dead process in the plan folder itself', '.plan-tmp-300-0a', now, true],
    ['of an earlier process with our id', '01-a/.plan-tmp-100-0a', now, true],
    ['of a process that runs', '01-a/.plan-tmp-200-0a', now, false],
    ['of another process that runs under its id by now', '01-a/.plan-tmp-200-0a', new Date(2020, 1, 1), true],
    ['that is none', '01-a/.plan-tmp-notes', new Date(2020, 1, 1), false],
    ['that is none, but a file of another', '01-a/plan-tmp-300-0a', new Date(2020, 1, 1), false],
    ['in a hidden folder that is not ours', '.x/y/.plan-tmp-300-0a', now, false],
  ])('one %s', (_, name, at, expected) => {
    expect(swept(name, at)).toBe(expected);
  });

  it('in the deeper folder that is written to', () => {
    expect(swept('evidence/a/b/.plan-tmp-300-0a', now, 'evidence/a/b/c.txt')).toBe(true);
    expect(swept('evidence/a/b/.plan-tmp-300-0a', now, 'evidence/a/c.txt')).toBe(false);
  });

  it('never behind a link', () => {
    const outside = folderWith({ 'y.yaml': '', '.plan-tmp-300-0a': '' });
    const dir = folderWith(OLD);
    fs.symlinkSync(outside, join(dir, '04-d'));
    writeFiles(fs, dir, [{ file: '04-d/y.yaml', before: Buffer.of(), after: Buffer.of(1) }], writer);
    expect(fs.readdirSync(outside)).toEqual(['.plan-tmp-300-0a', 'y.yaml']);
  });
});
