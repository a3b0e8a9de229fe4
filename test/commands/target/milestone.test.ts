import { describe, expect, it } from 'vitest';
import { aCopy } from './target.js';

const PLAN_FILE = '01-preschool/003-action-plan.yaml';

describe('plan target milestone', () => {
  it('adds milestones to a delivery', async () => {
    const { target, taskOf } = aCopy();
    await target('add', '24', '综合楼', '--deliver', '建成', '--due', '2020-12-20');
    const { code, out } = await target('milestone', '24', '主体封顶', '--due', '2020-10-31');
    expect([code, out]).toEqual([0, expect.stringContaining('“综合楼”新增节点“主体封顶”，时限 2020-10-31')]);
    await target('milestone', '24', '综合楼', '竣工', '--id', 'end');
    expect(taskOf('05-services/024-document-handling.yaml').targets?.[0]?.milestones).toEqual([
      { id: 'zhu-ti-feng-ding', name: '主体封顶', due: '2020-10-31' },
      { id: 'end', name: '竣工' },
    ]);
    expect((await target('milestone', '24', '主体封顶', '--due', '2020-10-31')).out).toContain('不用再加');
    const moved = await target('milestone', '24', '主体封顶', '--due', '2020-11-30');
    expect(moved.err).toContain(
      'plan extend 24 2020-11-30 --target zong-he-lou --milestone 主体封顶 -m 理由 --approver 姓名',
    );
  });

  it.each<[string, string[], string]>([
    ['a count', ['1', '开工'], '不能设节点'],
    ['a date after the target', ['3', '送审', '--due', '2021-03-01'], '晚于目标的时限'],
    ['a date before the plan', ['3', '送审', '--due', '2019-03-01'], '早于任务开始的日期'],
  ])('refuses one of %s', async (_, argv, said) => {
    const { target, textOf } = aCopy();
    const before = textOf(PLAN_FILE);
    const { code, err } = await target('milestone', ...argv);
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
    expect(textOf(PLAN_FILE)).toBe(before);
  });
});
