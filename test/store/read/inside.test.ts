import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLinkedOut, isWithin, realFile, wayTo } from '../../../src/store/read/inside.js';
import { emptyFolder } from '../../folders.js';

describe('a path on the disk', () => {
  it.each([
    ['/a/plan', '/a/plan', true],
    ['/a/plan/01-x/1.yaml', '/a/plan', true],
    ['/a/plan/..x', '/a/plan', true],
    ['/a/planning', '/a/plan', false],
    ['/a', '/a/plan', false],
    ['/b', '/', true],
  ])('%s lies within %s: %s', (path, folder, within) => expect(isWithin(path, folder)).toBe(within));

  it('is named from a folder', () => {
    expect([wayTo('/a/b', '/a/b/c/d'), wayTo('/a/b', '/a/b'), wayTo('/a/b', '/a/c')]).toEqual(['c/d', '', '../c']);
  });

  it.skipIf(process.platform === 'win32')('is followed through links', () => {
    const dir = emptyFolder();
    const plan = join(dir, 'plan');
    fs.mkdirSync(plan);
    fs.writeFileSync(join(plan, 'a'), '');
    fs.writeFileSync(join(dir, 'b'), '');
    fs.symlinkSync('a', join(plan, 'inner'));
    fs.symlinkSync('../b', join(plan, 'outer'));
    fs.symlinkSync('nowhere', join(plan, 'broken'));
    const linkedOut = ['a', 'inner', 'outer', 'broken'].map((file) => isLinkedOut(fs, plan, file));
    expect(linkedOut).toEqual([false, false, true, false]);
    expect(['a', 'inner'].map((file) => realFile(fs, plan, file))).toEqual(['a', 'a']);
  });
});
