import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceFileAt } from '../../../src/store/read/evidence-file.js';
import { emptyFolder } from '../../folders.js';
import { recording } from '../write/recorder.js';

/** A plan folder with some evidence. */
function withEvidence(): string {
  const dir = emptyFolder();
  fs.mkdirSync(join(dir, 'evidence/2020'), { recursive: true });
  fs.writeFileSync(join(dir, 'evidence/2020/a.txt'), '登记表');
  fs.writeFileSync(join(dir, 'plan.yaml'), 'format: 1\n');
  return dir;
}

const look = (dir: string, path: string, digest = true) => evidenceFileAt(fs, dir, path, digest);
const SHA256 = createHash('sha256').update('登记表').digest('hex');

describe('the file of a piece of evidence', () => {
  it('is found, with its digest where that is asked for', () => {
    const dir = withEvidence();
    expect(look(dir, 'evidence/2020/a.txt')).toEqual({ kind: 'file', sha256: SHA256 });
    expect(look(dir, 'evidence/2020/a.txt', false)).toEqual({ kind: 'file', sha256: null });
  });

  it('is not read where no digest is asked for', () => {
    const { disk, calls } = recording();
    evidenceFileAt(disk, withEvidence(), 'evidence/2020/a.txt', false);
    expect(calls.map(({ name }) => name)).not.toContain('readFileSync');
  });

  it('is missing, or no file', () => {
    const dir = withEvidence();
    expect(look(dir, 'evidence/b.txt')).toEqual({ kind: 'missing' });
    expect(look(dir, 'evidence/2020/a.txt/b.txt')).toEqual({ kind: 'missing' });
    expect(look(dir, 'evidence/2020')).toEqual({ kind: 'not-a-file' });
  });

  it('may be reached by a link within the folder, and through a plan folder that is a link', () => {
    const dir = withEvidence();
    fs.symlinkSync('2020/a.txt', join(dir, 'evidence/link.txt'));
    const linked = join(emptyFolder(), 'plan');
    fs.symlinkSync(dir, linked);
    expect(look(dir, 'evidence/link.txt')).toMatchObject({ kind: 'file' });
    expect(look(linked, 'evidence/2020/a.txt')).toMatchObject({ kind: 'file' });
  });

  it('is never opened where a link leads out of the evidence folder', () => {
    const dir = withEvidence();
    const outside = withEvidence();
    fs.symlinkSync(join(outside, 'evidence/2020/a.txt'), join(dir, 'evidence/file.txt'));
    fs.symlinkSync(join(outside, 'evidence'), join(dir, 'evidence/folder'));
    fs.symlinkSync('../plan.yaml', join(dir, 'evidence/plan.txt'));
    for (const path of ['evidence/file.txt', 'evidence/folder/2020/a.txt', 'evidence/plan.txt']) {
      const { disk, calls } = recording();
      expect(evidenceFileAt(disk, dir, path, true), path).toEqual({ kind: 'outside' });
      expect(new Set(calls.map(({ name }) => name))).toEqual(new Set(['realpathSync']));
    }
  });

  it('is outside where the evidence folder itself is a link', () => {
    const dir = emptyFolder();
    const outside = withEvidence();
    fs.symlinkSync(join(outside, 'evidence'), join(dir, 'evidence'));
    expect(look(dir, 'evidence/2020/a.txt')).toEqual({ kind: 'outside' });
  });

  it('is told with the system’s code where it cannot be read', () => {
    const dir = withEvidence();
    const { disk } = recording((_number, { name }) => (name === 'readFileSync' ? 'EACCES' : null));
    expect(evidenceFileAt(disk, dir, 'evidence/2020/a.txt', true)).toEqual({ kind: 'unreadable', code: 'EACCES' });
  });
});
