import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import { moveFile } from '../../../src/store/write/move.js';
import { folderOnDisk } from '../../folders.js';
import { folderWith } from '../disk.js';
import { CHANGES, change, contentOf, DONE, FILES, write } from '../merge/changes.js';
import { attributesOf, hasAttributes, keepingWriter as keeping, list, setAttribute } from './attributes.js';
import { realWriter } from './writer.js';

const X = '01-a/001-x.yaml';
const Y = '02-b/002-y.yaml';
const { PATH } = process.env;

afterEach(() => {
  process.env['PATH'] = PATH;
});

/** A folder of programs in which `cp` is a script. */
function withCp(script: string | null): void {
  const folder = folderWith(script === null ? {} : { cp: `#!/bin/sh\n${script}\n` });
  if (script !== null) fs.chmodSync(join(folder, 'cp'), 0o755);
  const found = (PATH ?? '').split(':').find((one) => fs.existsSync(join(one, 'sh'))) ?? '';
  fs.symlinkSync(join(found, 'sh'), join(folder, 'sh'));
  process.env['PATH'] = folder;
}

describe('a file with another name', () => {
  it('is neither changed nor moved: the other name would keep the old bytes', () => {
    const dir = folderWith(FILES, folderOnDisk());
    fs.linkSync(join(dir, X), join(dir, 'backup'));
    const failure = { file: X, reason: 'hard-link', code: null };
    expect(write(dir, CHANGES)).toEqual({ written: [], failure });
    const to = { file: '01-a/009-x.yaml', bytes: Buffer.from('new\n') };
    expect(moveFile(fs, dir, { file: X, bytes: Buffer.from('old x\n') }, to, realWriter)).toEqual(failure);
    expect(contentOf(dir)).toEqual({ ...FILES, backup: 'old x\n' });
    expect(fs.statSync(join(dir, X)).nlink).toBe(2);
  });
});

describe('a file of another', () => {
  const owned = (made: Partial<fs.Stats>): Disk => ({
    ...fs,
    fstatSync: (fd) => Object.assign(fs.fstatSync(fd), made),
    fchownSync: () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    },
  });

  it.each([
    ['owner', { uid: 4711 }],
    ['group', { gid: 4711 }],
  ])('stays as it is: %s', (reason, made) => {
    const dir = folderWith(FILES, folderOnDisk());
    expect(write(dir, CHANGES, owned(made))).toEqual({ written: [], failure: { file: X, reason, code: null } });
    expect(contentOf(dir)).toEqual(FILES);
  });
});

describe.runIf(hasAttributes)('access control lists and extended attributes (Linux with python3 and GNU cp)', () => {
  it('stay with the file, and the group gains nothing', () => {
    const dir = folderWith(FILES, folderOnDisk());
    const path = join(dir, X);
    setAttribute(path, 'user.plan', Buffer.from('机密'));
    setAttribute(path, 'system.posix_acl_access', list(4711));
    const before = { attributes: attributesOf(path), mode: fs.statSync(path).mode };
    for (const changes of [CHANGES, [change(X, 'new\n')]]) {
      expect(write(dir, changes, fs, keeping)).toMatchObject({ failure: null });
      expect({ attributes: attributesOf(path), mode: fs.statSync(path).mode }).toEqual(before);
    }
    expect(contentOf(dir)).toEqual({ [X]: 'new\n', [Y]: 'new\n' });
  });

  it('of the folder are not given to a file that has none', () => {
    const dir = folderWith(FILES, folderOnDisk());
    setAttribute(join(dir, '01-a'), 'system.posix_acl_default', list(4711));
    fs.chmodSync(join(dir, X), 0o640);
    expect(write(dir, CHANGES, fs, keeping)).toEqual(DONE);
    expect(attributesOf(join(dir, X))).toBe('{}');
    expect(fs.statSync(join(dir, X)).mode & 0o7777).toBe(0o640);
  });

  it('and the mode go with a file that is moved', () => {
    const dir = folderWith(FILES, folderOnDisk());
    setAttribute(join(dir, X), 'user.plan', Buffer.from('x'));
    fs.chmodSync(join(dir, X), 0o600);
    const to = { file: '01-a/009-x.yaml', bytes: Buffer.from('new\n') };
    expect(moveFile(fs, dir, { file: X, bytes: Buffer.from('old x\n') }, to, keeping)).toBeNull();
    expect(attributesOf(join(dir, to.file))).toContain('user.plan');
    expect(fs.statSync(join(dir, to.file)).mode & 0o7777).toBe(0o600);
  });
});

describe.skipIf(process.platform === 'win32')('where attributes cannot be kept', () => {
  it('nothing is written', () => {
    withCp('case "$*" in *002-y*) echo "cp: setting attributes: Operation not permitted" >&2; exit 1;; esac');
    const dir = folderWith(FILES, folderOnDisk());
    const failure = { file: Y, reason: 'attributes', code: null };
    expect(write(dir, CHANGES, fs, keeping)).toEqual({ written: [], failure });
    expect(write(dir, [change(Y, 'old y\n')], fs, keeping)).toEqual({ written: [], failure });
    expect(contentOf(dir)).toEqual(FILES);
  });

  it('nor where the new file would have another mode', () => {
    withCp('for last; do :; done; /bin/chmod 666 "$last"');
    const dir = folderWith(FILES, folderOnDisk());
    expect(write(dir, CHANGES, fs, keeping).failure).toEqual({ file: X, reason: 'attributes', code: null });
    expect(contentOf(dir)).toEqual(FILES);
  });

  it.each([
    ['an old cp', 'echo "cp: unrecognized option: attributes-only" >&2; exit 1'],
    ['none', null],
  ])('but the mode is kept where there is no program for them: %s', (_name, script) => {
    withCp(script);
    const dir = folderWith(FILES, folderOnDisk());
    fs.chmodSync(join(dir, X), 0o640);
    expect(write(dir, CHANGES, fs, keeping)).toEqual(DONE);
    expect(fs.statSync(join(dir, X)).mode & 0o7777).toBe(0o640);
    expect(contentOf(dir)).toEqual({ [X]: 'new\n', [Y]: 'new\n' });
  });

  it('on other systems cp copies the bytes too, and the new ones stand in the file', () => {
    const dir = folderWith(FILES, folderOnDisk());
    expect(write(dir, CHANGES, fs, { ...keeping, platform: 'darwin' })).toEqual(DONE);
    expect(contentOf(dir)).toEqual({ [X]: 'new\n', [Y]: 'new\n' });
  });
});
