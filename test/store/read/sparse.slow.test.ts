import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIndex } from '../../../src/store/git/index-file.js';
import { numbersIn } from '../../../src/store/git/used-ids.js';
import { listPlan } from '../../../src/store/read/listing.js';
import { loadPlan } from '../../../src/store/read/load.js';
import { notCheckedOut } from '../../../src/store/read/sparse.js';
import { folderWith } from '../disk.js';
import { indexBytes } from '../git/index-bytes.js';
import { committed, type Repository, repository, VARS } from '../git/repository.js';

const FILES = {
  'plan.yaml': 'p\n',
  '01-a/001-x.yaml': 'x\n',
  '01-a/002-y.yaml': 'y\n',
  '02-b/003-x.yaml': 'x\n',
  '02-b/004-y.yaml': 'y\n',
  '02-b/deep/notes.txt': 'n\n',
  'evidence/a.pdf': 'a\n',
};

const gitDir = ({ top }: Repository) => join(top, '.git');
const skipped = (made: Repository) =>
  (readIndex(fs, gitDir(made)) ?? []).filter(({ isSkipped }) => isSkipped).map(({ path }) => path);

const LEFT_OUT = ['plan/02-b/003-x.yaml', 'plan/02-b/004-y.yaml', 'plan/02-b/deep/notes.txt', 'plan/evidence/a.pdf'];

describe('git’s index', () => {
  it.each([2, 3, 4])('is read in version %i', (version) => {
    const made = committed(FILES);
    made.run('update-index', `--index-version=${version}`);
    expect(readIndex(fs, gitDir(made))?.map(({ path }) => path)).toEqual(made.run('ls-files').trim().split('\n'));
    expect(skipped(made)).toEqual([]);
    made.run('sparse-checkout', 'set', 'plan/01-a');
    made.run('update-index', `--index-version=${version}`);
    expect(skipped(made)).toEqual(LEFT_OUT);
  });

  it('is read where it is split, whatever was replaced, deleted or added since', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`03-c/${1000 + at}-x.yaml`, 'x\n']));
    const made = committed({ ...FILES, ...many });
    made.run('config', 'splitIndex.maxPercentChange', '100');
    made.run('update-index', '--split-index');
    made.run('rm', '--quiet', '--cached', 'plan/03-c/1007-x.yaml');
    made.run('update-index', '--skip-worktree', 'plan/01-a/002-y.yaml', 'plan/03-c/1150-x.yaml');
    fs.writeFileSync(join(made.git.dir, '01-a/009-new.yaml'), '');
    made.run('add', 'plan/01-a/009-new.yaml');
    expect(fs.readdirSync(gitDir(made)).some((name) => name.startsWith('sharedindex.'))).toBe(true);
    const paths = readIndex(fs, gitDir(made))?.map(({ path }) => path);
    expect(paths?.sort()).toEqual(made.run('ls-files').trim().split('\n').sort());
    expect(skipped(made)).toEqual(['plan/01-a/002-y.yaml', 'plan/03-c/1150-x.yaml']);
  });

  it('is read where folders stand for what is in them', () => {
    const made = committed(FILES);
    made.run('sparse-checkout', 'set', '--sparse-index', 'plan/01-a');
    expect(skipped(made)).toEqual(['plan/02-b/', 'plan/evidence/']);
  });

  it('is read in a SHA-256 repository', () => {
    const top = folderWith({ 'plan/plan.yaml': 'p\n', 'plan/01-a/001-x.yaml': 'x\n' });
    const run = (...args: string[]) => execFileSync('git', args, { cwd: top, env: VARS, stdio: 'pipe' });
    run('init', '--quiet', '--object-format=sha256');
    run('add', '.');
    run('update-index', '--skip-worktree', 'plan/01-a/001-x.yaml');
    expect(readIndex(fs, join(top, '.git'))).toMatchObject([
      { path: 'plan/01-a/001-x.yaml', isSkipped: true },
      { path: 'plan/plan.yaml', isSkipped: false },
    ]);
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['another file', Buffer.from('not an index at all, but some text that is long enough')],
    ['an unknown version', Buffer.from(indexBytes([])).fill(9, 7, 8)],
    ['more entries than there are', Buffer.from(indexBytes([])).fill(255, 8, 12)],
    ['a cut one', indexBytes([{ mode: 0o100644, path: 'a'.repeat(99), isSkipped: true }]).subarray(0, 100)],
    ['bytes behind its end', Buffer.concat([indexBytes([]), Buffer.alloc(3)])],
  ])('is no index: %s', (_, bytes) => {
    const dir = folderWith({ index: bytes });
    expect(readIndex(fs, dir)).toBe(null);
    expect(readIndex(fs, folderWith({}))).toEqual([]);
  });
});

describe('what a sparse checkout leaves out', () => {
  it('is reported in one line per folder, and the numbers of all that is left out are taken', () => {
    const made = committed(FILES);
    made.run('sparse-checkout', 'set', 'plan/01-a');
    expect(listPlan(fs, made.git.dir)).toEqual({
      tasks: ['01-a/001-x.yaml', '01-a/002-y.yaml'],
      problems: [
        {
          rule: 'unreadable',
          variant: 'sparse',
          place: { file: '02-b' },
          args: { path: 'plan/02-b', count: 2, numbers: '3-4', files: '003-x.yaml, 004-y.yaml' },
        },
      ],
      withheld: LEFT_OUT.map((path) => path.slice('plan/'.length)),
    });
    expect([...numbersIn(loadPlan(fs, made.git.dir))]).toEqual(expect.arrayContaining([1, 2, 3, 4]));
  });

  it('is told in a worktree too, each by its own', () => {
    const made = committed(FILES);
    const other = join(folderWith({}), 'other');
    made.run('worktree', 'add', '--quiet', other);
    execFileSync('git', ['sparse-checkout', 'set', 'plan/02-b'], { cwd: other, env: VARS, stdio: 'pipe' });
    expect(notCheckedOut(fs, join(other, 'plan'))).toEqual({
      prefix: 'plan/',
      paths: ['01-a/001-x.yaml', '01-a/002-y.yaml', 'evidence/a.pdf'],
    });
    expect(notCheckedOut(fs, made.git.dir).paths).toEqual([]);
  });

  it('is nothing where everything is there again, and the index is not read where none was ever made', () => {
    const made = committed(FILES);
    made.run('sparse-checkout', 'set', 'plan/01-a');
    made.run('sparse-checkout', 'disable');
    expect(listPlan(fs, made.git.dir)).toMatchObject({ problems: [], withheld: [] });
    const plain = committed(FILES);
    fs.writeFileSync(join(gitDir(plain), 'index'), 'broken');
    expect(listPlan(fs, plain.git.dir)).toMatchObject({ problems: [], withheld: [] });
  });

  it('cannot be told where the index cannot be read: then nothing is known to be all', () => {
    const made = repository(FILES);
    fs.mkdirSync(join(gitDir(made), 'info'), { recursive: true });
    fs.writeFileSync(join(gitDir(made), 'info/sparse-checkout'), '');
    fs.writeFileSync(join(gitDir(made), 'index'), 'broken');
    expect(listPlan(fs, made.git.dir)).toMatchObject({
      problems: [{ rule: 'unreadable', variant: 'index', place: { file: '.' } }],
      withheld: ['./'],
    });
  });
});
