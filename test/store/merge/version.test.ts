import { describe, expect, it } from 'vitest';
import { readBaseVersion, readVersion } from '../../../src/store/merge/version.js';
import { task } from './texts.js';

const bytes = (text: string) => Buffer.from(text);
const problemOf = (read: ReturnType<typeof readBaseVersion>) => {
  const [problem] = read && 'problems' in read ? read.problems : [];
  return problem && [problem.rule, problem.variant ?? null, problem.args];
};

describe('a version of a file', () => {
  it('has its record and its form', () => {
    const read = readVersion('task', 'f.yaml', bytes(`\uFEFF${task('scope: 甲').replaceAll('\n', '\r\n')}`));
    expect(read).toMatchObject({
      record: { id: 1, title: '建园', status: 'in_progress', scope: '甲' },
      form: { mark: '\uFEFF', eol: '\r\n', end: '\n' },
    });
    expect(readVersion('task', 'f.yaml', bytes(task().trimEnd()))).toMatchObject({
      form: { mark: '', eol: '\n', end: '' },
    });
  });

  it.each<[string, string | Uint8Array, 'task' | 'plan', unknown]>([
    [
      'a task without a title',
      'id: 1\nstatus: in_progress\n',
      'task',
      ['shape', 'required', { key: 'title', within: 'task/' }],
    ],
    [
      'a task without a number',
      'title: x\nstatus: in_progress\n',
      'task',
      ['shape', 'required', { key: 'id', within: 'task/' }],
    ],
    ['a task without a status', 'id: 1\ntitle: x\n', 'task', ['shape', 'required', { key: 'status', within: 'task/' }]],
    ['a plan without a format', 'sections: []\n', 'plan', ['shape', 'required', { key: 'format', within: 'plan/' }]],
    ['a plan without sections', 'format: 1\n', 'plan', ['shape', 'required', { key: 'sections', within: 'plan/' }]],
    [
      'a file in another encoding',
      Buffer.from([0xff, 0xfe, 0x31, 0]),
      'task',
      ['encoding', 'other', { encoding: 'UTF-16' }],
    ],
    ['a file that is too large', Buffer.alloc(2 ** 21, 'a'), 'task', ['too-large', null, { bytes: 2 ** 21 }]],
  ])('%s is a problem', (_, content, kind, problem) => {
    const file = kind === 'plan' ? 'plan.yaml' : 'f.yaml';
    const read = readVersion(kind, file, typeof content === 'string' ? bytes(content) : content);
    expect(problemOf(read)).toEqual(problem);
  });

  it('of a plan needs no keys of a task', () => {
    expect(readVersion('plan', 'plan.yaml', bytes('format: 1\nsections: []\n'))).toHaveProperty('record');
  });
});

describe('the base', () => {
  const base = (text: string) => readBaseVersion('task', 'f.yaml', bytes(text));
  const conflict = (ours: string, theirs: string) => `<<<<<<< a\n${ours}=======\n${theirs}>>>>>>> b\n`;
  const agreed = (ours: string, theirs: string) => {
    const read = base(task(conflict(ours, theirs).trimEnd()));
    return read && 'record' in read ? read.record : read;
  };

  it('is none if it is empty, and otherwise a version like any other', () => {
    expect(base('')).toBeNull();
    expect(base(task())).toMatchObject({ record: { id: 1 } });
    expect(problemOf(base('id: 1\n'))?.[0]).toBe('shape');
  });

  it('that is an unfinished merge says what its sides agree on', () => {
    const plain = { id: 1, title: '建园', status: 'in_progress' };
    expect(base(task(conflict('scope: 甲\n', '').trimEnd()))).toMatchObject({ form: null });
    expect(agreed('scope: 甲\n', 'scope: 乙\n')).toEqual(plain);
    expect(agreed('scope: 甲\nlead: a\n', 'lead: a\n')).toEqual({ ...plain, lead: 'a' });
    expect(agreed('related: [1, 2]\n', 'related: [2, 3]\n')).toEqual({ ...plain, related: [2] });
    expect(agreed('x-a: { b: 1, c: 2 }\n', 'x-a: { b: 1, c: 3 }\n')).toEqual({ ...plain, 'x-a': { b: 1 } });
    expect(agreed('x-a: [1]\n', 'x-a: { b: 1 }\n')).toEqual(plain);
    expect(agreed('x-a: { b: 1 }\n', 'x-a: [1]\n')).toEqual(plain);
  });

  it('that holds two whole files, or sides that are no tasks, is none', () => {
    expect(base(conflict(task(), task('scope: 甲')))).toBeNull();
    expect(base(`id: 1\n${conflict('title: x\n', '')}status: in_progress\n`)).toBeNull();
    expect(base(`id: 1\n${conflict('', 'title: x\n')}status: in_progress\n`)).toBeNull();
  });
});
