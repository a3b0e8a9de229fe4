import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Args } from '../../../src/core/finding.js';
import type { Disk } from '../../../src/store/disk.js';
import { readText } from '../../../src/store/read/file-text.js';
import { planLanguage } from '../../../src/store/read/language.js';
import { listPlan } from '../../../src/store/read/listing.js';
import { loadPlan } from '../../../src/store/read/load.js';
import { Positions } from '../../../src/store/read/positions.js';
import { readSource } from '../../../src/store/read/task-file.js';
import { folderWith } from '../disk.js';

const PLAN = [
  'format: 1',
  'id: p',
  'title: 甲',
  'period: { start: "2020-01-01", end: "2020-12-31" }',
  'sections: [{ number: 1, id: a, title: 甲 }]',
  '',
].join('\n');

const failing = (method: 'readdirSync' | 'readFileSync' | 'statSync', code: string): Disk => ({
  ...fs,
  [method]: () => {
    throw Object.assign(new Error(code), { code });
  },
});

describe('listing', () => {
  it('takes YAML files of folders, sorted, and nothing else', () => {
    const dir = folderWith({
      'plan.yaml': '',
      '02-b/002-x.yaml': '',
      '01-a/001-x.yaml': '',
      '01-a/notes.txt': '',
      '01-a/.gitlab-ci.yml': '',
      '01-a/deep/004-x.yaml': '',
      '005-root.YAML': '',
      'evidence/006-x.yaml': '',
      'schemas/007-x.yaml': '',
      '.git/008-x.yaml': '',
      '.stversions/01-a/009-x.yaml': '',
    });
    expect(listPlan(fs, dir)).toEqual({
      tasks: ['005-root.YAML', '01-a/001-x.yaml', '01-a/deep/004-x.yaml', '02-b/002-x.yaml'],
      problems: [],
      withheld: [],
    });
  });

  it.each([
    ['01-a/028-x.yaml.txt', 'ending', '028-x.yaml'],
    ['01-a/028-x.yml', 'ending', '028-x.yaml'],
    ['01-a/028-x.json', 'ending', '028-x.yaml'],
    ['01-a/028-x', 'ending', '028-x.yaml'],
    ['01-a/028-x.yaml ', 'ending', '028-x.yaml'],
    ['01-a/028-x.yaml.', 'ending', '028-x.yaml'],
    ['01-a/028-x.yaml\u200b', 'ending', '028-x.yaml'],
    ['01-a/028-x.yaml.bak', 'ending', '028-x.yaml'],
    ['01-a/028-x.yaml~', 'ending', '028-x.yaml'],
    ['01-a/028-x.yaml.orig', 'ending', '028-x.yaml'],
    ['01-a/028-x - 快捷方式.lnk', 'ending', '028-x.yaml'],
    ['01-a/新增.yaml.txt', 'ending', 'nnn-task.yaml'],
    ['01-a/０２８－x。yaml', 'ending', '028-x.yaml'],
    ['01-a/.028-x.yaml', 'hidden', '028-x.yaml'],
    ['028-x.yaml.txt', 'ending', '028-x.yaml'],
    ['01-a/001-x.yaml.bak', 'beside', undefined],
    ['01-a/001-x.yaml.rej', 'beside', undefined],
    ['01-a/001-x.yml', 'beside', undefined],
    ['plan (1).yaml', 'plan', undefined],
    ['复件 plan.yaml', 'plan', undefined],
    ['plan.yml', 'plan', undefined],
    ['plan.yaml.txt', 'plan', undefined],
  ])('names what looks like a plan file and is not read: %j', (file, variant, expected) => {
    const dir = folderWith({ 'plan.yaml': '', '01-a/001-x.yaml': '', [file]: '' });
    const { tasks, problems, withheld } = listPlan(fs, dir);
    expect(tasks).toEqual(['01-a/001-x.yaml']);
    expect(problems).toMatchObject([{ rule: 'file-name', variant, place: { file } }]);
    const args: Args = problems[0]?.args ?? {};
    expect(args['expected']).toBe(expected);
    expect(withheld).toEqual([file]);
  });

  it('names a task that is known only by its content, and no other text', () => {
    const task = 'id: 28\ntitle: 甲\nstatus: not_started\n';
    const dir = folderWith({
      'plan.yaml': '',
      '01-a/028-x.txt': task,
      '01-a/新建文本文档.txt': task,
      '01-a/x.json': '{"id": 28, "title": "甲", "status": "not_started"}',
      '01-a/printed.json':
        '{\n  "schemaVersion": 2,\n  "tasks": [{ "id": 28, "title": "甲", "status": "not_started" }]\n}\n',
      '01-a/notes.txt': '甲\n',
      '01-a/028-notes.txt': '会议记录\n',
      '01-a/028-佐证.docx': task,
      '01-a/README': 'id: 1\n',
    });
    expect(listPlan(fs, dir).withheld).toEqual(['01-a/028-x.txt', '01-a/x.json', '01-a/新建文本文档.txt']);
  });

  it('says nothing of what systems and editors leave beside files', () => {
    const names = ['Thumbs.db', 'desktop.ini', '.DS_Store', '~$028-x.yaml', '.~028-x.yaml', '.~lock.028-x.yaml#'];
    const others = ['._028-x.yaml', '.028-x.yaml.swp', '.028-x.yaml.un~', '#028-x.yaml#', '.syncthing.028-x.yaml.tmp'];
    const files = [...names, ...others].map((name): [string, string] => [`01-a/${name}`, '']);
    const dir = folderWith({ 'plan.yaml': '', ...Object.fromEntries(files) });
    expect(listPlan(fs, dir)).toEqual({ tasks: [], problems: [], withheld: [] });
  });

  it.each([
    ['.01-a', 'hidden-folder'],
    ['.backup/01-a', 'hidden-folder'],
    ['evidence', 'aside'],
    ['evidence/01-a', 'aside'],
    ['schemas', 'aside'],
  ])('names a folder in which tasks lie and none is looked for, in one line: %s', (folder, variant) => {
    const task = 'id: 1\ntitle: 甲\nstatus: not_started\n';
    const dir = folderWith({ 'plan.yaml': '', [`${folder}/001-x.yaml`]: task, [`${folder}/002-x.yaml`]: task });
    const { tasks, problems, withheld } = listPlan(fs, dir);
    expect(tasks).toEqual([]);
    const file = folder.split('/')[0];
    expect(problems).toMatchObject([{ rule: 'file-name', variant, place: { file }, args: { count: 2 } }]);
    expect(withheld).toEqual([`${folder}/001-x.yaml`, `${folder}/002-x.yaml`]);
  });

  it('names what cannot be a task', () => {
    const outside = folderWith({ '001-x.yaml': '' });
    const dir = folderWith({ 'plan.yaml': '', '01-a/001-x.yml': '', '01-a/002-x.yaml/notes.txt': '' });
    fs.symlinkSync(join(outside, '001-x.yaml'), join(dir, '01-a/003-out.yaml'));
    fs.symlinkSync(outside, join(dir, '02-out'));
    fs.symlinkSync('001-x.yml', join(dir, '01-a/004-in.yaml'));
    fs.symlinkSync('nowhere', join(dir, '01-a/005-nowhere.yaml'));
    const { tasks, problems } = listPlan(fs, dir);
    expect(tasks).toEqual(['01-a/004-in.yaml', '01-a/005-nowhere.yaml']);
    expect(problems.map(({ rule, place }) => `${rule} ${place.file}`).sort()).toEqual([
      'file-name 01-a/001-x.yml',
      'link-outside 01-a/003-out.yaml',
      'link-outside 02-out',
      'not-a-file 01-a/002-x.yaml',
    ]);
  });

  it('follows linked folders, each once, and names links to nowhere: a task behind one must not vanish', () => {
    const outside = folderWith({ '001-x.yaml': '' });
    const dir = folderWith({ 'plan.yaml': '', '01-a/001-x.yaml': '', 'kept/002-x.yaml': '', '02-b/notes.txt': '' });
    fs.symlinkSync('../kept', join(dir, '01-a/linked'));
    fs.symlinkSync('..', join(dir, '01-a/upward'));
    fs.symlinkSync('.', join(dir, '02-b/itself'));
    fs.symlinkSync(outside, join(dir, '02-b/out'));
    fs.symlinkSync('../gone', join(dir, '02-b/nowhere'));
    fs.symlinkSync('gone', join(dir, '03-nowhere'));
    fs.symlinkSync('04-circle', join(dir, '04-circle'));
    const { tasks, problems } = listPlan(fs, dir);
    expect(tasks).toEqual(['01-a/001-x.yaml', '01-a/linked/002-x.yaml', 'kept/002-x.yaml']);
    expect(
      problems.map(({ rule, place, args }) => `${rule} ${place.file} ${args && 'code' in args ? args.code : ''}`),
    ).toEqual([
      'unreadable 02-b/nowhere ENOENT',
      'link-outside 02-b/out ',
      'unreadable 03-nowhere ENOENT',
      'unreadable 04-circle ELOOP',
    ]);
  });

  it('goes on where a folder cannot be listed', () => {
    expect(listPlan(failing('readdirSync', 'EACCES'), '/nowhere')).toEqual({
      tasks: [],
      problems: [{ rule: 'unreadable', place: { file: '.' }, args: { code: 'EACCES' } }],
      withheld: ['./'],
    });
  });
});

describe('reading a file', () => {
  const dir = folderWith({
    'a.yaml': 'id: 1\n',
    'full.yaml': '#'.repeat(2 ** 20),
    'huge.yaml': '#'.repeat(2 ** 20 + 1),
  });
  fs.mkdirSync(join(dir, 'folder.yaml'));
  fs.symlinkSync('folder.yaml', join(dir, 'link.yaml'));
  fs.symlinkSync('circle.yaml', join(dir, 'circle.yaml'));

  it.each<[string, Disk, string, unknown]>([
    ['a file', fs, 'a.yaml', undefined],
    ['1 MiB', fs, 'full.yaml', undefined],
    ['more than 1 MiB', fs, 'huge.yaml', { rule: 'too-large', args: { bytes: 2 ** 20 + 1 } }],
    ['a folder', fs, 'folder.yaml', { rule: 'not-a-file' }],
    ['a link to a folder', fs, 'link.yaml', { rule: 'not-a-file' }],
    ['a link to itself', fs, 'circle.yaml', { rule: 'unreadable', args: { code: 'ELOOP' } }],
    ['none', fs, 'none.yaml', { rule: 'unreadable', args: { code: 'ENOENT' } }],
    ['no rights', failing('readFileSync', 'EACCES'), 'a.yaml', { rule: 'unreadable', args: { code: 'EACCES' } }],
    ['a broken disk', failing('statSync', 'EIO'), 'a.yaml', { rule: 'unreadable', args: { code: 'EIO' } }],
  ])('%s', (_, disk, file, problem) => {
    const read = readText(disk, dir, file);
    if (problem === undefined) expect(read).toHaveProperty('text');
    else expect(read).toEqual({ problem: { ...(problem as object), place: { file } } });
  });
});

describe('a link that leads out of the plan', () => {
  const outside = folderWith({ 'secret.yaml': 'language: en\npassword: 甲\n', '002-x.yaml': '' });
  const dir = folderWith({ '01-a/001-x.yaml': '' });
  fs.symlinkSync(join(outside, 'secret.yaml'), join(dir, 'plan.yaml'));
  fs.symlinkSync(outside, join(dir, '02-out'));
  const opened = new Set<string>();
  const disk: Disk = {
    ...fs,
    readFileSync: (path) => {
      opened.add(path);
      return fs.readFileSync(path);
    },
  };

  it('is not opened, and nothing of what it leads to is shown', () => {
    const { plan, problems } = loadPlan(disk, dir);
    expect(plan).toBe(null);
    const positions = new Positions(disk, dir);
    const found = problems.map((problem) => positions.locate(problem, problem.rule, 'error'));
    expect(found.filter(({ rule }) => rule === 'link-outside').map(({ file, source }) => ({ file, source }))).toEqual([
      { file: '02-out', source: '' },
      { file: 'plan.yaml', source: '' },
    ]);
    expect(planLanguage(disk, dir)).toBe('zh-CN');
    expect(readSource(disk, dir, '02-out/002-x.yaml', { number: 2, id: 'out', title: '乙' })).toHaveProperty(
      'problems',
    );
    expect([...opened]).toEqual([join(dir, '01-a/001-x.yaml')]);
  });
});

it('tells some of very many problems of a file', () => {
  const dir = folderWith({ 'plan.yaml': PLAN, '01-a/001-x.yaml': 'a: 1\n'.repeat(9_000) });
  const { problems } = loadPlan(fs, dir);
  expect(problems).toHaveLength(100);
});
