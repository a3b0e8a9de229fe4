import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameOf, readCode, removeOld, userFolder, writeCode } from '../../src/loader/code-cache.js';
import { emptyFolder } from '../folders.js';

const SOURCE = Buffer.from('module.exports={}');
const CODE = Buffer.from('what V8 compiled');

let folder = '';
beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => vi.unstubAllEnvs());

function saved(): string {
  const file = join(folder, 'daily.bin');
  writeCode(file, SOURCE, CODE, 0o600);
  return file;
}

describe('saved code', () => {
  it('is read back for the same source, and leaves no other file', () => {
    expect(readCode(saved(), SOURCE)).toEqual(CODE);
    expect(fs.readdirSync(folder)).toEqual(['daily.bin']);
  });

  it('does not fit another source, not even one of the same length', () => {
    expect(readCode(saved(), Buffer.from('module.exports=[]'))).toBeNull();
    expect(readCode(saved(), Buffer.from('module.exports={};'))).toBeNull();
  });

  it('is refused if a byte of it is damaged, if it is cut off, longer, empty or missing', () => {
    const whole = fs.readFileSync(saved());
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8((whole[at] ?? 0) ^ 0x55, at);
      fs.writeFileSync(join(folder, 'damaged.bin'), damaged);
      expect(readCode(join(folder, 'damaged.bin'), SOURCE), `byte ${at}`).toBeNull();
    }
    for (const bytes of [whole.subarray(0, -1), Buffer.concat([whole, CODE]), Buffer.of()]) {
      fs.writeFileSync(join(folder, 'other.bin'), bytes);
      expect(readCode(join(folder, 'other.bin'), SOURCE)).toBeNull();
    }
    expect(readCode(join(folder, 'none.bin'), SOURCE)).toBeNull();
    expect(readCode(folder, SOURCE)).toBeNull();
  });

  it('is refused if another V8 made it', () => {
    const file = saved();
    const text = fs.readFileSync(file, 'latin1').replace(process.versions.v8, '0'.repeat(process.versions.v8.length));
    fs.writeFileSync(file, text, 'latin1');
    expect(readCode(file, SOURCE)).toBeNull();
  });

  it('has a name of its own for each source', () => {
    expect(nameOf('daily', SOURCE)).toBe(nameOf('daily', Buffer.from(SOURCE)));
    expect(nameOf('daily', SOURCE)).not.toBe(nameOf('daily', Buffer.from('module.exports=[]')));
  });
});

describe("the folder in the user's cache folder", () => {
  it('is made for the user alone', () => {
    vi.stubEnv('XDG_CACHE_HOME', folder);
    expect(userFolder(false)).toBeNull();
    const made = userFolder(true);
    expect(made).toBe(join(folder, 'plan-ledger', 'code'));
    expect(fs.statSync(made ?? '').mode & 0o777).toBe(0o700);
    expect(userFolder(false)).toBe(made);
  });

  it.skipIf(process.platform === 'win32')('is not used if others may enter it, if it is a link or a file', () => {
    vi.stubEnv('XDG_CACHE_HOME', folder);
    const made = userFolder(true) ?? '';
    for (const mode of [0o755, 0o770, 0o777, 0o707]) {
      fs.chmodSync(made, mode);
      expect(userFolder(false), mode.toString(8)).toBeNull();
    }
    fs.rmSync(made, { recursive: true });
    fs.symlinkSync(emptyFolder(), made);
    expect(userFolder(true)).toBeNull();
    fs.rmSync(made);
    fs.writeFileSync(made, '');
    expect(userFolder(true)).toBeNull();
  });

  it('is none if the user wants no code to be kept, or has no cache folder', () => {
    vi.stubEnv('XDG_CACHE_HOME', folder);
    vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1');
    expect(userFolder(true)).toBeNull();
    vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '');
    vi.stubEnv('XDG_CACHE_HOME', 'not/absolute');
    vi.stubEnv('HOME', '');
    vi.stubEnv('LOCALAPPDATA', '');
    expect(userFolder(true)).toBeNull();
  });

  it('loses what nobody has made anew for months', () => {
    const [old, young] = [join(folder, 'old.bin'), join(folder, 'young.bin')];
    for (const file of [old, young]) fs.writeFileSync(file, '');
    fs.utimesSync(old, 0, 0);
    removeOld(folder);
    expect(fs.readdirSync(folder)).toEqual(['young.bin']);
  });
});
