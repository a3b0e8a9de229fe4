import { describe, expect, it } from 'vitest';
import { SMALL_PLAN, type Work, workIn } from '../merging.js';
import { run } from '../run.js';
import { VARS } from '../store/git/repository.js';

const FILE = 'plan/01-alpha/001-schools.yaml';
const OLD = [
  'id: 1',
  'title: 建学校',
  'status: in_progress',
  'source: { document: work-plan, item: 1 }',
  'history:',
  '  - { at: "2020-03-02T10:15:00+08:00", by: 张三, on: "2020-03-01", from: not_started, to: in_progress }',
  '',
].join('\n');

/** A repository with a task as it was written before, and a run of the program in it. */
function office() {
  const work = workIn({ 'plan/plan.yaml': SMALL_PLAN, [FILE]: OLD });
  const plan = (...words: string[]) =>
    run([...words, '--plan', `${work.top}/plan`], { cwd: work.top, vars: { ...VARS, PLAN_LANG: 'en' } });
  return { work, plan };
}

async function fixed(): Promise<{ work: Work; plan: ReturnType<typeof office>['plan'] }> {
  const made = office();
  expect(await made.plan('lint', '--fix')).toMatchObject({ code: 0, err: '' });
  return made;
}

describe('a task with former keys', () => {
  it('is told what lint --fix does, which then does it', async () => {
    const { plan, work } = office();
    const told = await plan('lint', '--json');
    expect(told.code).toBe(1);
    const [finding] = (JSON.parse(told.out) as { findings: object[] }).findings;
    expect(finding).toMatchObject({ rule: 'unknown-key', variant: 'former', line: 6, fixable: true });
    const { out } = await plan('lint');
    expect(out).toContain('the key "on" is now date');
    expect(out).toContain('run plan lint --fix, which writes date');
    expect(await plan('lint', '--fix')).toMatchObject({ code: 0 });
    expect(work.read(FILE)).toBe(
      OLD.replace('title: 建学校\nstatus: in_progress\n', 'status: in_progress\ntitle: 建学校\n').replace(
        ' on:',
        ' date:',
      ),
    );
  });

  it.each([
    ['set', ['set', '1', 'suspended', '-m', '缓', '--approver', '赵']],
    ['report', ['report', '1', '--progress', '好']],
    ['extend', ['extend', '1', '2021-01-31', '-m', '缓', '--approver', '赵']],
    ['undo', ['undo', '1']],
  ])('is not written by plan %s, which says what to do', async (_name, words) => {
    const { plan, work } = office();
    const { code, out, err } = await plan(...words);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('run plan lint --fix');
    expect(work.read(FILE)).toBe(OLD);
  });

  it('is no change against a base and in diff, and is read at its commit', async () => {
    const { plan, work } = await fixed();
    expect(await plan('lint', '--base', 'HEAD')).toMatchObject({ code: 0, err: '' });
    const diff = await plan('diff', '--json');
    expect(diff).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(diff.out)).toMatchObject({ tasks: [] });
    const now = await plan('show', '1', '--as-of', '2020-11-30', '--json');
    work.commit({});
    expect(await plan('diff', 'HEAD~1', 'HEAD', '--exit-code')).toMatchObject({ code: 0, err: '' });
    expect(await plan('lint', '--base', 'HEAD~1')).toMatchObject({ code: 0, err: '' });
    const then = await plan('show', '1', '--at', 'HEAD~1', '--as-of', '2020-11-30', '--json');
    expect(then).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(then.out.replace('HEAD~1:', ''))).toEqual(JSON.parse(now.out));
    expect(await plan('status', '--at', 'HEAD~1')).toMatchObject({ code: 0, err: '' });
  });

  it('is fixed and then recorded on: only what was recorded is a change', async () => {
    const { plan, work } = await fixed();
    expect(await plan('set', '1', 'suspended', '-m', '缓', '--approver', '赵')).toMatchObject({ code: 0, err: '' });
    expect(work.read(FILE)).not.toContain('on:');
    expect(await plan('lint', '--base', 'HEAD')).toMatchObject({ code: 0, err: '' });
    const { tasks } = JSON.parse((await plan('diff', '--json')).out) as { tasks: { id: number }[] };
    expect(tasks.map(({ id }) => id)).toEqual([1]);
    expect((await plan('undo', '1')).code).toBe(0);
    expect(work.read(FILE)).toContain('date: "2020-03-01"');
  });
});
