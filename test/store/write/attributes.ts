import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '../../../src/store/write/writer.js';
import { folderOnDisk } from '../../folders.js';
import { folderWith } from '../disk.js';
import { realWriter } from './writer.js';

const SET = 'import os,sys; os.setxattr(sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3]))';
const GET = 'import os,sys; p=sys.argv[1]; print({n: os.getxattr(p,n).hex() for n in sorted(os.listxattr(p))})';

/** Gives a file an extended attribute. */
export function setAttribute(path: string, name: string, value: Buffer): void {
  execFileSync('python3', ['-c', SET, path, name, value.toString('hex')], { stdio: 'ignore' });
}

/** All extended attributes of a file, its access control list among them, as one text. */
export function attributesOf(path: string): string {
  return execFileSync('python3', ['-c', GET, path], { encoding: 'utf8' }).trim();
}

/** An access control list in which a user may read and write, the group nothing, and the mode shows the mask. */
export function list(user: number): Buffer {
  const entry = (tag: number, rights: number, id = 0xffffffff) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt16LE(tag);
    bytes.writeUInt16LE(rights, 2);
    bytes.writeUInt32LE(id, 4);
    return bytes;
  };
  const version = Buffer.from([2, 0, 0, 0]);
  return Buffer.concat([version, entry(1, 6), entry(2, 6, user), entry(4, 0), entry(16, 6), entry(32, 0)]);
}

/** Whether this machine has what the tests need: Linux, python3, GNU cp and a file system that takes attributes. */
export const hasAttributes = ((): boolean => {
  try {
    const path = join(folderWith({ x: '' }, folderOnDisk()), 'x');
    setAttribute(path, 'user.plan', Buffer.from('x'));
    setAttribute(path, 'system.posix_acl_access', list(1));
    return (
      fs.statSync(path).isFile() && execFileSync('cp', ['--help'], { encoding: 'utf8' }).includes('attributes-only')
    );
  } catch {
    return false;
  }
})();

/** A writer that keeps access control lists and extended attributes. */
export const keepingWriter: Writer = {
  ...realWriter,
  runNow: (program, args) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    });
    return { code: status, out: stdout ?? '', err: stderr ?? '' };
  },
};
