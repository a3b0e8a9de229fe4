import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../src/store/disk.js';
import { indexBytes } from '../store/git/index-bytes.js';

/** What a case needs that is not committed: makes it in a plan folder, and tells the disk to read it through. */
export type Made = (dir: string) => Disk;

/** The cases that git cannot hold well: links, huge files, files without rights (root may read them all). */
export const made: Readonly<Record<string, Made>> = {
  unreadable(dir) {
    fs.copyFileSync(join(dir, '01-alpha/001-schools.yaml'), join(dir, '01-alpha/004-secret.yaml'));
    fs.symlinkSync('nowhere.yaml', join(dir, '01-alpha/005-gone.yaml'));
    fs.symlinkSync('006-circle.yaml', join(dir, '01-alpha/006-circle.yaml'));
    fs.mkdirSync(join(dir, '03-gamma'));
    fs.mkdirSync(join(dir, '.git/info'), { recursive: true });
    fs.writeFileSync(join(dir, '.git/info/sparse-checkout'), '');
    fs.writeFileSync(
      join(dir, '.git/index'),
      indexBytes([
        { mode: 0o100644, path: '01-alpha/007-left-out.yaml', isSkipped: true },
        { mode: 0o40000, path: '04-delta/', isSkipped: true },
      ]),
    );
    return denying(['004-secret.yaml', '03-gamma']);
  },
  'link-outside'(dir) {
    const outside = fs.mkdtempSync(`${dir}-outside-`);
    fs.copyFileSync(join(dir, '01-alpha/001-schools.yaml'), join(outside, '004-task.yaml'));
    fs.symlinkSync(join(outside, '004-task.yaml'), join(dir, '01-alpha/004-task.yaml'));
    fs.symlinkSync(outside, join(dir, '03-gamma'));
    return fs;
  },
  'evidence-file'(dir) {
    const outside = fs.mkdtempSync(`${dir}-outside-`);
    fs.copyFileSync(join(dir, 'evidence/a.txt'), join(outside, 'a.txt'));
    fs.symlinkSync(join(outside, 'a.txt'), join(dir, 'evidence/outside.txt'));
    fs.symlinkSync(outside, join(dir, 'evidence/away'));
    fs.copyFileSync(join(dir, 'evidence/a.txt'), join(dir, 'evidence/secret.txt'));
    fs.writeFileSync(join(dir, 'evidence/empty.txt'), '');
    return denying(['evidence/secret.txt']);
  },
  syntax(dir) {
    fs.writeFileSync(join(dir, '01-alpha/099-long.yaml'), `id: 99\ntitle: ${'x'.repeat(200_001)}\n`);
    fs.writeFileSync(join(dir, '01-alpha/098-parts.yaml'), `id: 98 # \n${'x:\n'.repeat(50_000)}`);
    return fs;
  },
  'too-large'(dir) {
    fs.writeFileSync(join(dir, '01-alpha/004-huge.yaml'), `${'# x\n'.repeat(2 ** 18)}#`);
    return fs;
  },
};

/** A disk on which some names may not be read. */
function denying(names: readonly string[], code = 'EACCES'): Disk {
  const refuse = (path: string) => {
    if (names.some((name) => path.endsWith(name))) throw Object.assign(new Error(code), { code });
  };
  return {
    ...fs,
    readFileSync(path: string) {
      refuse(path);
      return fs.readFileSync(path);
    },
    readdirSync(path: string, options: { withFileTypes: true }) {
      refuse(path);
      return fs.readdirSync(path, options);
    },
  };
}
