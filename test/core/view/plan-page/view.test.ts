import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/core/task.js';
import { planPageView } from '../../../../src/core/view/plan-page/view.js';
import { EVERYTHING } from '../../../../src/core/view/scope.js';
import { statusView } from '../../../../src/core/view/status-view.js';
import { aReading, aTarget, aTask, COMPULSORY, PLAN, PRESCHOOL, standing } from '../../build.js';

const ON = '2020-06-30';

function page(tasks: readonly Task[]) {
  const standings = tasks.map((task) => standing(task, ON, PLAN, task.id > 1 ? COMPULSORY : PRESCHOOL));
  return { ...planPageView(PLAN, standings, ON, EVERYTHING), standings };
}

describe('the page of a plan', () => {
  const shared = aTask({
    id: 1,
    title: '幼儿园',
    lead: ['preschool-office', 'municipal'],
    leader: '何敏',
    responsible: ['huidong'],
    text: '新增公办幼儿园',
    targets: [
      aTarget({
        name: '新园',
        at_least: 9,
        allocation: { boluo: 9 },
        readings: [aReading('2020-06-30', 4, { org: 'boluo' })],
      }),
    ],
  });
  const silent = aTask({ id: 2 });

  it('shows the sums of `plan status`', () => {
    const { status, leads, standings } = page([shared, silent]);
    expect(status).toEqual(statusView(PLAN, standings, 'section', ON, EVERYTHING));
    expect(leads).toEqual(statusView(PLAN, standings, 'lead', ON, EVERYTHING).groups);
  });

  it('knows the counties that take part in a task, by whatever they do', () => {
    expect(page([shared, silent]).tasks.map(({ counties }) => counties)).toEqual([['huidong', 'boluo'], []]);
  });

  it('searches texts, targets and units beside what stands in the row', () => {
    const [task] = page([shared]).tasks;
    expect(task?.texts).toEqual([
      '新增公办幼儿园',
      '新园',
      'preschool-office',
      '学前教育科',
      'municipal',
      '市直',
      '何敏',
      '惠东县',
    ]);
  });

  it('offers to narrow the tasks only to what one of them has, in the order of the plan', () => {
    expect(page([shared, silent]).choices).toMatchObject({
      sections: [PRESCHOOL, COMPULSORY],
      lights: ['green'],
      statuses: ['not_started'],
      leads: [{ id: 'municipal' }, { id: 'preschool-office' }],
      leaders: ['何敏'],
      counties: [
        { id: 'boluo', name: '博罗县' },
        { id: 'huidong', name: '惠东县' },
      ],
      hasNoLead: true,
      hasNoLeader: true,
    });
    expect(page([shared]).choices).toMatchObject({ hasNoLead: false, hasNoLeader: false });
  });

  it('works the whole of a task out when it is asked for', () => {
    expect(page([shared]).tasks[0]?.whole()).toMatchObject({ file: '', targets: [{ readings: [{ org: '博罗县' }] }] });
  });
});
