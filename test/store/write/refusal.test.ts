import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import type { FileChange } from '../../../src/store/write/file-change.js';
import { folderWith } from '../disk.js';
import { ADDED, CHANGES, change, contentOf, FILES, write } from '../merge/changes.js';
import { recording, systemError } from './recorder.js';

describe('a refusal leaves everything as it was', () => {
  const refused = (
    dir: string,
    file: string,
    reason: string,
    last: FileChange,
    disk?: Disk,
    code: string | null = null,
  ) => {
    const before = contentOf(dir);
    const result = write(dir, [change('02-b/002-y.yaml', 'old y\n'), ADDED, last], disk);
    expect(result).toEqual({ written: [], failure: { file, reason, code } });
    expect(contentOf(dir)).toEqual(before);
    expect(fs.existsSync(join(dir, '03-c'))).toBe(false);
  };
  const X = '01-a/001-x.yaml';

  it('where a file was changed, is gone or is there', () => {
    const dir = folderWith({ ...FILES, 'a/file': '' });
    refused(dir, X, 'changed', change(X, 'older\n'));
    refused(dir, '01-a/009.yaml', 'changed', change('01-a/009.yaml', 'old'));
    refused(dir, 'a/file/x', 'changed', change('a/file/x', 'old'));
    refused(dir, X, 'exists', change(X, null));
    fs.symlinkSync('nowhere', join(dir, '01-a/004.yaml'));
    refused(dir, '01-a/004.yaml', 'exists', change('01-a/004.yaml', null));
    refused(dir, '01-a/004.yaml', 'changed', change('01-a/004.yaml', ''));
  });

  it('where a file is changed while the new ones are written', () => {
    for (const changes of [CHANGES, CHANGES.toReversed()]) {
      const dir = folderWith(FILES);
      const disk: Disk = { ...fs, fsyncSync: () => fs.writeFileSync(join(dir, X), 'by hand\n') };
      const failure = { file: X, reason: 'changed', code: null };
      expect(write(dir, changes, disk)).toEqual({ written: [], failure });
      expect(contentOf(dir)).toEqual({ ...FILES, [X]: 'by hand\n' });
    }
  });

  it('where a file was changed, before anything is written', () => {
    const { disk, calls } = recording();
    write(folderWith(FILES), [change(X, 'older\n'), change('02-b/002-y.yaml', 'old y\n')], disk);
    expect(calls.map(({ name }) => name)).not.toContain('openSync');
  });

  it('where a link leads out, and where it makes two files one', () => {
    const outside = folderWith(FILES);
    const dir = folderWith(FILES);
    fs.symlinkSync(join(outside, X), join(dir, '01-a/004.yaml'));
    fs.symlinkSync(outside, join(dir, '04-d'));
    fs.symlinkSync('../02-b/002-y.yaml', join(dir, '01-a/005.yaml'));
    refused(dir, '01-a/004.yaml', 'outside', change('01-a/004.yaml', 'old x\n'));
    refused(dir, '04-d/01-a/001-x.yaml', 'outside', change('04-d/01-a/001-x.yaml', 'old x\n'));
    refused(dir, '04-d/new.yaml', 'outside', change('04-d/new.yaml', null));
    refused(dir, '04-d/new/new.yaml', 'outside', change('04-d/new/new.yaml', null));
    refused(dir, '01-a/005.yaml', 'same-file', change('01-a/005.yaml', 'old y\n'));
    expect(contentOf(outside)).toEqual(FILES);
  });

  it('where it is no file, or one that may not be written', () => {
    const dir = folderWith(FILES);
    refused(dir, '01-a', 'not-a-file', change('01-a', ''));
    const { disk } = recording((_number, { name, on }) => (name === 'accessSync' && X.endsWith(on) ? 'EROFS' : null));
    refused(dir, X, 'failed', change(X, 'old x\n'), disk, 'EROFS');
  });

  it.each(['EPERM', 'EACCES', 'EINVAL'])('where the group cannot be kept: %s', (code) => {
    const dir = folderWith(FILES);
    const disk: Disk = {
      ...fs,
      fstatSync: (fd) => Object.assign(fs.fstatSync(fd), { gid: 4711 }),
      fchownSync: () => {
        throw systemError(code);
      },
    };
    expect(write(dir, CHANGES, disk)).toEqual({ written: [], failure: { file: X, reason: 'group', code: null } });
    expect(contentOf(dir)).toEqual(FILES);
  });
});
