import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/core/plan.js';
import type { Status, Task } from '../../../src/core/task.js';
import { statusView } from '../../../src/core/view/status-view.js';
import { aReading, aTarget, aTask, PLAN, PRESCHOOL, standing } from '../build.js';

const view = (tasks: readonly (readonly [Task, Section])[], asOf = '2020-06-30') => {
  const standings = tasks.map(([task, section]) => standing(task, asOf, PLAN, section));
  return statusView(PLAN, standings, 'section', asOf);
};
describe('what falls due next', () => {
  const due = (id: number, day: string, status: Status = 'in_progress') =>
    [aTask({ id, due: day, status }), PRESCHOOL] as const;

  it('is the earliest day from today on, whatever the order of the tasks', () => {
    expect(
      view([due(1, '2020-09-30'), due(2, '2020-07-05'), due(3, '2020-06-29'), due(4, '2020-07-05')]).nextDue,
    ).toMatchObject({
      date: '2020-07-05',
      days: 5,
      tasks: 2,
      first: { id: 2 },
    });
    expect(view([due(1, '2020-06-30')]).nextDue).toMatchObject({ date: '2020-06-30', days: 0 });
  });

  it.each<Status>(['completed', 'closed', 'suspended', 'cancelled'])('leaves out a task that is %s', (status) => {
    expect(view([due(1, '2020-07-05', status)]).nextDue).toBeNull();
  });

  it('looks at targets that are not met, too', () => {
    const soon = aTarget({ at_least: 1, due: '2020-07-05' });
    const met = { ...soon, readings: [aReading('2020-06-05', 1)] };
    expect(view([[aTask({ targets: [soon] }), PRESCHOOL]]).nextDue?.date).toBe('2020-07-05');
    expect(view([[aTask({ targets: [met] }), PRESCHOOL]]).nextDue?.date).toBe('2020-12-31');
  });
});

it('the period begins on its first day, and has ended on the day after its last', () => {
  const at = (asOf: string) => {
    const { begun, daysEnded } = view([], asOf);
    return [begun, daysEnded];
  };
  expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(at)).toEqual([
    [false, null],
    [true, null],
    [true, null],
    [true, 1],
  ]);
});
