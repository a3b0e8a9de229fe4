import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import { folderWith } from '../disk.js';
import { ADDED, CHANGES, change, contentOf, DONE, FILES, write } from '../merge/changes.js';
import { type Call, recording } from './recorder.js';
import { realWriter } from './writer.js';

const refusing = (name: keyof Disk, code: string, times = 1) => {
  let left = times;
  return recording((_number, call) => (call.name === name && left-- > 0 ? code : null));
};

describe('writing', () => {
  it('changes and adds files', () => {
    const dir = folderWith({ ...FILES, 'plan.yaml': 'kept\n' });
    expect(write(dir, [...CHANGES, ADDED])).toEqual({ written: [...DONE.written, ADDED.file], failure: null });
    const changed = { '01-a/001-x.yaml': 'new\n', '02-b/002-y.yaml': 'new\n', '03-c/003-z.yaml': 'new\n' };
    expect(contentOf(dir)).toEqual({ ...changed, 'plan.yaml': 'kept\n' });
  });

  it('syncs each file before the first rename, and the folders after the last', () => {
    const { disk, calls } = recording();
    write(folderWith(FILES), CHANGES, disk);
    const steps = ['writeSync', 'fsyncSync', 'renameSync'];
    const shown = ({ name, on }: Call) => `${name} ${on.replace(/^\.plan-tmp-\d+-[0-9a-f]{16}$/, 'temp')}`;
    expect(calls.filter(({ name }) => steps.includes(name)).map(shown)).toEqual([
      'writeSync temp',
      'fsyncSync temp',
      'writeSync temp',
      'fsyncSync temp',
      'renameSync temp',
      'renameSync temp',
      'fsyncSync 01-a',
      'fsyncSync 02-b',
    ]);
    const renames = calls.findIndex(({ name }) => name === 'renameSync');
    const reads = calls.slice(0, renames).filter(({ name }) => name === 'readFileSync');
    // Compared after all is synced: as late as can be.
    const synced = calls.findLastIndex(({ name }, index) => name === 'fsyncSync' && index < renames);
    expect(reads.filter((call) => calls.indexOf(call) > synced).map(shown)).toEqual([
      'readFileSync 001-x.yaml',
      'readFileSync 002-y.yaml',
    ]);
  });

  it('goes on where the disk takes a part at a time', () => {
    const dir = folderWith(FILES);
    const disk: Disk = { ...fs, writeSync: (fd, bytes, at) => fs.writeSync(fd, bytes, at, 1) };
    expect(write(dir, CHANGES, disk)).toEqual(DONE);
    expect(contentOf(dir)['01-a/001-x.yaml']).toBe('new\n');
  });

  it.skipIf(process.platform === 'win32')('keeps the mode', () => {
    const dir = folderWith(FILES);
    for (const mode of [0o640, 0o600, 0o664, 0o755]) {
      const before = fs.readFileSync(join(dir, '01-a/001-x.yaml'));
      fs.chmodSync(join(dir, '01-a/001-x.yaml'), mode);
      expect(write(dir, [{ ...change('01-a/001-x.yaml', ''), before }]).failure).toBeNull();
      expect(fs.statSync(join(dir, '01-a/001-x.yaml')).mode & 0o7777).toBe(mode);
    }
  });

  it.each([
    '/etc/x.yaml',
    '../x.yaml',
    '01-a/../../x.yaml',
    'a//x',
    './x',
    '01-a\\..\\x',
    '',
    '01-a/',
    '..',
  ])('takes %j for a mistake of the program', (file) => {
    expect(() => write(folderWith(FILES), [change(file, null)])).toThrow('no path in a plan');
  });

  it('lets mistakes of the program through, and cleans up', () => {
    const dir = folderWith(FILES);
    const disk: Disk = {
      ...fs,
      fsyncSync: () => {
        throw new TypeError('mistake');
      },
    };
    expect(() => write(dir, CHANGES, disk)).toThrow(TypeError);
    expect(contentOf(dir)).toEqual(FILES);
  });
});

describe('links', () => {
  it('inside the plan are followed and stay', () => {
    const dir = folderWith(FILES);
    fs.symlinkSync('../02-b/002-y.yaml', join(dir, '01-a/link.yaml'));
    fs.symlinkSync('02-b', join(dir, '05-e'));
    const changes = [change('01-a/link.yaml', 'old y\n'), change('05-e/new.yaml', null)];
    expect(write(dir, changes).failure).toBeNull();
    expect(fs.readlinkSync(join(dir, '01-a/link.yaml'))).toBe('../02-b/002-y.yaml');
    expect(contentOf(dir)).toMatchObject({ '02-b/002-y.yaml': 'new\n', '02-b/new.yaml': 'new\n' });
  });

  it('may lead to the plan itself', () => {
    const dir = folderWith(FILES);
    const link = join(folderWith({}), 'plan');
    fs.symlinkSync(dir, link);
    expect(write(link, CHANGES)).toEqual(DONE);
  });
});

describe('a new file', () => {
  it('never replaces one that another adds at the last moment', () => {
    const dir = folderWith({ '01-a/001-x.yaml': '' });
    const disk: Disk = {
      ...fs,
      linkSync: (from, to) => {
        fs.writeFileSync(to, 'theirs\n');
        fs.linkSync(from, to);
      },
    };
    const failure = { file: '01-a/new.yaml', reason: 'exists', code: null };
    expect(write(dir, [change('01-a/new.yaml', null)], disk)).toEqual({ written: [], failure });
    expect(contentOf(dir)).toEqual({ '01-a/001-x.yaml': '', '01-a/new.yaml': 'theirs\n' });
  });

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('is renamed where there are no hard links: %s', (code) => {
    const dir = folderWith({});
    expect(write(dir, [ADDED], refusing('linkSync', code).disk).failure).toBeNull();
    expect(contentOf(dir)).toEqual({ [ADDED.file]: 'new\n' });
  });
});

describe('Windows', () => {
  const onWindows = (waits: number[]) => ({ ...realWriter, platform: 'win32', block: (ms: number) => waits.push(ms) });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('is asked again where a file is held open: %s', (code) => {
    const waits: number[] = [];
    const { disk, calls } = refusing('renameSync', code, 2);
    expect(write(folderWith(FILES), CHANGES, disk, onWindows(waits))).toEqual(DONE);
    expect(waits).toEqual([16, 32]);
    // It syncs no folders.
    expect(calls.filter(({ name }) => name === 'fsyncSync')).toHaveLength(2);
  });

  it('is not asked for ever', () => {
    const waits: number[] = [];
    const dir = folderWith(FILES);
    const { written, failure } = write(dir, CHANGES, refusing('renameSync', 'EBUSY', 99).disk, onWindows(waits));
    expect({ written, failure, waits: waits.length }).toEqual({
      written: [],
      failure: { file: '01-a/001-x.yaml', reason: 'failed', code: 'EBUSY' },
      waits: 7,
    });
    expect(contentOf(dir)).toEqual(FILES);
  });
});

it.each(['EINVAL', 'ENOTSUP'])('does without a sync of folders that cannot be: %s', (code) => {
  const { disk } = recording((_number, { name, on }) => (name === 'fsyncSync' && !on.startsWith('.') ? code : null));
  expect(write(folderWith(FILES), CHANGES, disk)).toEqual(DONE);
});
