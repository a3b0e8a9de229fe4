import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';
import { ask } from './json.js';

interface Show {
  tasks: {
    id: number;
    file: string;
    status: string;
    waitingFor: string;
    due: string;
    dueOriginal: string;
    targets: { id: string; met: boolean | null; value: number | boolean | null; missing: string | null }[];
    record: Record<string, unknown>;
  }[];
}

const one = async (typed: string) => (await ask<Show>(`show ${typed}`)).tasks[0];

describe('plan show', () => {
  it('takes the number of a task, also with zeros before it', async () => {
    expect((await one('3'))?.id).toBe(3);
    expect((await one('003'))?.id).toBe(3);
  });

  it('names the file as it is reached from where it is typed', async () => {
    expect((await one('3'))?.file).toBe('01-preschool/003-action-plan.yaml');
    const { out } = await run(['show', '3', '--plan', '..'], { cwd: `${copyOfPlan()}/05-services` });
    expect(out).toContain('../01-preschool/003-action-plan.yaml');
  });

  it.each([
    [1, 'submit'],
    [2, 'targets'],
    [9, 'verify'],
    [3, 'close'],
    [10, 'closed'],
    [13, 'cancelled'],
    [23, 'suspended'],
    [24, 'start_without_lead'],
  ])('says what task %i waits for: %s', async (id, kind) => {
    expect((await one(String(id)))?.waitingFor).toBe(kind);
  });

  it('prints the record as it stands in the file', async () => {
    expect((await one('24'))?.record).toMatchObject({ id: 24, due_note: '视机构改革进度而定' });
  });

  it('keeps the original date beside the extended one', async () => {
    expect(await one('14')).toMatchObject({ due: '2020-12-31', dueOriginal: '2020-09-30' });
    expect(await one('14 --as-of 2020-06-17')).toMatchObject({ due: '2020-09-30', dueOriginal: '2020-09-30' });
  });

  it('shows neither readings nor records of a later day', async () => {
    const { out } = await run(['show', '1', '--as-of', '2020-06-29']);
    expect(out).toContain('2020-03-02  张三');
    for (const later of ['9 所', '2020-06-30', '2020-09', '登记表']) expect(out).not.toContain(later);
    expect((await one('1 --as-of 2020-06-29'))?.targets).toMatchObject([{ met: null, value: null }]);
  });

  it('says why a target cannot be judged', async () => {
    expect((await one('16'))?.targets.map(({ id, missing }) => [id, missing])).toContainEqual([
      'quality-share',
      'baseline',
    ]);
  });

  it('shows both where two files share a number', async () => {
    const cwd = copyOfPlan({ '05-services/027-school-canteens.yaml': (text) => text.replace('id: 27', 'id: 26') });
    const { tasks, leftOut } = await ask<Show>('show 26', { cwd });
    expect(leftOut).toMatchObject([{ rule: 'id-unique' }]);
    expect(tasks.map((task) => task.file)).toEqual([
      '05-services/026-energy-saving.yaml',
      '05-services/027-school-canteens.yaml',
    ]);
  });

  it('names the file of a task that cannot be read, and ends with 3', async () => {
    const cwd = copyOfPlan({
      '05-services/026-energy-saving.yaml': (text) => text.replace('title:', 'titel:'),
      '05-services/027-school-canteens.yaml': 'id: [',
    });
    const { code, out, err } = await run(['show', '026'], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('任务 026 的文件有错误');
    expect(err).toContain('05-services/026-energy-saving.yaml:');
    expect(err).not.toContain('027-school-canteens');
  });

  it('does not say that there is no such task if files cannot be read', async () => {
    const cwd = copyOfPlan({ '05-services/027-school-canteens.yaml': 'id: [' });
    const { code, err } = await run(['show', '99'], { cwd });
    expect(code).toBe(3);
    expect(err).toContain('没有序号为 99 的任务');
    expect(err).toContain('05-services/027-school-canteens.yaml:');
  });

  const canteens = '05-services/027-school-canteens.yaml';
  const withTarget = (...lines: string[]) =>
    copyOfPlan({
      [canteens]: [
        'id: 27',
        'title: 食堂',
        'status: in_progress',
        'source: { document: work-plan-2020, item: 27 }',
        'targets:',
      ]
        .concat(
          lines.map((line) => `  ${line}`),
          '',
        )
        .join('\n'),
    });
  const at = (asOf: string) => `as_of: "${asOf}", by: 张三, at: "2020-11-01T09:00:00+08:00"`;

  it('does not round a value up to a bound that it does not meet', async () => {
    const cwd = withTarget(
      `- { id: a, name: 覆盖率, at_least: 50, unit: "%", readings: [{ value: 49.996, ${at('2020-10-31')} }] }`,
    );
    const { out } = await run(['show', '27'], { cwd });
    expect(out).toContain('未达标；49.996%（2020-10-31）');
  });

  it('says what a reading of another kind is: the value before it stays', async () => {
    const readings = `[{ value: 12, ${at('2020-06-30')} }, { done: true, ${at('2020-10-31')} }]`;
    const cwd = withTarget(`- { id: a, name: 食堂, at_least: 25, unit: 所, readings: ${readings} }`);
    const { out } = await run(['show', '27'], { cwd });
    expect(out).toContain('未达标；12 所（2020-06-30）');
    expect(out).toContain('2020-10-31  “done: true”不是这个目标的数，未计入  张三');
    expect((await run(['log', '27'], { cwd })).out).toContain('“done: true”');
  });

  it('says that a limit cannot be judged before all have reported', async () => {
    const readings = `[{ value: 2, org: boluo, ${at('2020-10-31')} }]`;
    const cwd = withTarget(`- { id: a, name: 事故, at_most: 6, unit: 起, readings: ${readings} }`);
    expect((await run(['show', '27'], { cwd })).out).toContain('部分上报；2 起（2020-10-31）；7 个单位中 1 个已报');
  });

  it('shows a gap beside the expected progress from which it is computed', async () => {
    const pace = '[{ by: "2020-06-30", value: 5 }, { by: "2020-10-31", value: 10 }]';
    const readings = `[{ value: 8, ${at('2020-10-31')} }]`;
    const cwd = withTarget(`- { id: a, name: 招聘, at_least: 20, pace: ${pace}, readings: ${readings} }`);
    const { out } = await run(['show', '27'], { cwd });
    expect(out).toContain('未达标；8（2020-10-31）；40%；按序时进度应达 10（50%）；落后序时进度 10 个百分点');
    expect(out).toContain(
      '40%，序时进度 91.7%；1 项目标中 1 项有数据；其中“招聘”进度 40%，序时进度 50%，落后序时进度 10 个百分点',
    );
  });

  it('prints no control characters that a title carries', async () => {
    const title = (text: string) => text.replace(/^title: .*$/m, 'title: "\\e[31m红\\u202e色\\x07"');
    const cwd = copyOfPlan({ '05-services/027-school-canteens.yaml': title });
    const { out } = await run(['show', '27'], { cwd });
    expect(out.split('\n')[0]).toBe('27  [31m红色');
  });

  it('refuses a number that no task has, and what is no number', async () => {
    for (const id of ['99', '0', 'x', '1.5', '-1', '9999999']) {
      expect(await run(['show', id])).toMatchObject({ code: 2, out: '' });
    }
    expect((await run(['show', '99'])).err).toContain('序号从 1 到 27');
  });
});
