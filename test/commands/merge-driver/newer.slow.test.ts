import { describe, expect, it } from 'vitest';
import { SMALL_PLAN, type Work, workIn } from '../../merging.js';

const FILE = 'plan/01-alpha/001-schools.yaml';
const TASK =
  'id: 1\nstatus: not_started\ntitle: 建学校\nscope: 略\ntext: 建\nsource: { document: work-plan, item: 1 }\n';
const NEWER = SMALL_PLAN.replace('format: 1', 'format: 2');

/** Merges a branch into main; both changed the given files. */
function merged(theirs: Readonly<Record<string, string>>, ours: Readonly<Record<string, string>>): [Work, string] {
  const work = workIn({ 'plan/plan.yaml': SMALL_PLAN, [FILE]: TASK });
  work.git('switch', '--quiet', '--create', 'other');
  work.commit(theirs);
  work.git('switch', '--quiet', 'main');
  work.commit(ours);
  const { code, said } = work.git('merge', 'other');
  expect(code).toBe(1);
  return [work, said];
}

describe('a merge with a plan of a newer format', () => {
  it.each([
    ['theirs', { 'plan/plan.yaml': NEWER }, { 'plan/plan.yaml': `${SMALL_PLAN}x-a: 1\n` }],
    ['ours', { 'plan/plan.yaml': `${SMALL_PLAN}x-a: 1\n` }, { 'plan/plan.yaml': NEWER }],
  ])('leaves plan.yaml as git merges it, and a conflict: %s', (_name, theirs, ours) => {
    const [work, said] = merged(theirs, ours);
    expect(said).toContain('needs a program for format 2');
    expect(work.git('ls-files', '--unmerged').said.match(/plan\.yaml$/gm)).toHaveLength(3);
    // The lines are too far apart to conflict: git has merged them all.
    expect(work.read('plan/plan.yaml')).toBe(`${NEWER}x-a: 1\n`);
  });

  it.each([
    ['theirs', { 'plan/plan.yaml': NEWER }, {}],
    ['ours', {}, { 'plan/plan.yaml': NEWER }],
  ])('leaves a task as git merges it, and a conflict: %s', (_name, theirs, ours) => {
    const [left, right] = [TASK.replace('id: 1\n', 'id: 1\nnew_key: { a: 1 }\n'), TASK.replace('item: 1', 'item: 2')];
    const [work, said] = merged({ [FILE]: left, ...theirs }, { [FILE]: right, ...ours });
    expect(said).toContain('needs a program for format 2');
    expect(work.git('ls-files', '--unmerged').said.match(/schools\.yaml$/gm)).toHaveLength(3);
    expect(work.read(FILE)).toBe(left.replace('item: 1', 'item: 2'));
    work.git('merge', '--abort');
    expect(work.read(FILE)).toBe(right);
  });

  it('has the marks of git where lines conflict', () => {
    const both = (title: string) => ({ [FILE]: TASK.replace('建学校', title) });
    const [work] = merged({ 'plan/plan.yaml': NEWER, ...both('甲') }, both('乙'));
    expect(work.read(FILE)).toMatch(/<<<<<<< [\s\S]*title: 乙\n=======\ntitle: 甲\n>>>>>>> /);
  });
});

describe('plain git, without the driver', () => {
  it('merges a first lead with a first status, whichever comes first', () => {
    for (const swap of [false, true]) {
      const work = workIn({ 'plan/plan.yaml': SMALL_PLAN, [FILE]: TASK, '.gitattributes': '' });
      const entry = '  - { at: "2020-03-02T10:15:00+08:00", by: 张三, from: not_started, to: in_progress }\n';
      const moved = `${TASK.replace('not_started', 'in_progress')}history:\n${entry}`;
      const led = TASK.replace('text: 建\n', 'text: 建\nlead: boluo\n');
      work.git('switch', '--quiet', '--create', 'other');
      work.commit({ [FILE]: swap ? led : moved });
      work.git('switch', '--quiet', 'main');
      work.commit({ [FILE]: swap ? moved : led });
      expect(work.git('merge', '--no-edit', 'other')).toMatchObject({ code: 0 });
      expect(work.read(FILE)).toBe(moved.replace('text: 建\n', 'text: 建\nlead: boluo\n'));
    }
  });

  it('does so in the shortest task too: only the title stands between them', () => {
    const short = 'id: 1\nstatus: not_started\ntitle: 建学校\nsource: { document: work-plan, item: 1 }\n';
    const work = workIn({ 'plan/plan.yaml': SMALL_PLAN, [FILE]: short, '.gitattributes': '' });
    const entry = '  - { at: "2020-03-02T10:15:00+08:00", by: 张三, from: not_started, to: in_progress }\n';
    const moved = `${short.replace('not_started', 'in_progress')}history:\n${entry}`;
    work.git('switch', '--quiet', '--create', 'other');
    work.commit({ [FILE]: moved });
    work.git('switch', '--quiet', 'main');
    work.commit({ [FILE]: short.replace('source', 'lead: boluo\nsource') });
    expect(work.git('merge', '--no-edit', 'other')).toMatchObject({ code: 0 });
    expect(work.read(FILE)).toBe(moved.replace('source', 'lead: boluo\nsource'));
  });
});
