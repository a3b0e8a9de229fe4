import { describe, expect, it } from 'vitest';
import { diffPlans, type PlanVersion } from '../../../../src/core/diff/diff.js';
import type { Task } from '../../../../src/core/task.js';
import { diffView } from '../../../../src/core/view/comparison/diff-view.js';
import { aTarget, aTask, PLAN, PRESCHOOL } from '../../build.js';

const SIDE = { kind: 'worktree', revision: null, commit: null } as const;
const FILE: PlanVersion['file'] = {
  format: 1,
  id: 'example',
  title: '示例',
  period: PLAN.period,
  sections: [PRESCHOOL],
};
const version = (...tasks: Task[]): PlanVersion => ({
  file: FILE,
  tasks: tasks.map((task) => ({ file: `01-preschool/00${task.id}-x.yaml`, section: PRESCHOOL, task })),
  unreadable: [],
  isHidden: () => false,
});
const view = (before: PlanVersion, after: PlanVersion) =>
  diffView(diffPlans(before, after, '2020-11-30'), { before: SIDE, after: SIDE }, PLAN);

describe('diffView', () => {
  const task = aTask({
    id: 1,
    status: 'in_progress',
    title: '建园',
    lead: 'boluo',
    targets: [aTarget({ at_least: 25 })],
  });

  it('counts what changed, and marks what a reviewer should look at twice', () => {
    const found = view(version(task), version({ ...task, targets: [aTarget({ at_least: 20 })] }, aTask({ id: 2 })));
    expect(found.counts).toMatchObject({ fates: { added: 1, changed: 1 }, eased: 1 });
    expect(found.tasks.map(({ id, fate, title }) => [id, fate, title])).toEqual([
      [1, 'changed', '建园'],
      [2, 'added', '任务'],
    ]);
    expect(found.tasks[0]?.changes.map(({ change, suspect }) => [change.kind, suspect])).toEqual([['bound', true]]);
    expect(found.rollup).toMatchObject({ before: { tasks: 1 }, after: { tasks: 2 } });
  });

  it('has both rows, and the lights where they are not the same', () => {
    const [found] = view(version(task), version({ ...task, due: '2020-10-31' })).tasks;
    expect(found?.before).toMatchObject({ lead: { id: 'boluo', name: '博罗县' }, due: { current: '2020-12-31' } });
    expect(found?.after).toMatchObject({ overdue: 30 });
    expect(found?.lights).toEqual({ before: 'yellow', after: 'red', reason: 'overdue' });
    expect(view(version(task), version({ ...task, title: '新建' })).tasks[0]?.lights).toBeNull();
  });

  it('shows what a removed task was', () => {
    const [found] = view(version(task), version()).tasks;
    expect(found).toMatchObject({ fate: 'removed', title: '建园', after: null, before: { id: 1 }, changes: [] });
    expect(found?.standing?.task).toBe(task);
  });
});
