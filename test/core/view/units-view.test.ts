import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/core/task.js';
import { unitsView } from '../../../src/core/view/units-view.js';
import { aReading, aTarget, aTask, only, PLAN, standing } from '../build.js';

const DAY = '2020-11-30';
const view = (...tasks: Task[]) =>
  unitsView(
    'org',
    tasks.map((task) => standing(task, DAY)),
    PLAN,
    DAY,
  );
const SHARED = aTask({
  id: 28,
  title: '建园',
  status: 'in_progress',
  lead: 'preschool-office',
  targets: [
    aTarget({
      id: 'k',
      at_least: 12,
      unit: '所',
      allocation: { boluo: 7, huidong: 5 },
      readings: [aReading('2020-10-31', 3, { org: 'boluo' })],
    }),
  ],
});

describe('unitsView', () => {
  it('has a target with the shares of the units, and what they add up to', () => {
    const target = only(view(SHARED).targets);
    expect(target).toMatchObject({
      task: { id: 28, title: '建园' },
      state: 'unmet_so_far',
      sum: { share: 12, value: 3, reported: 1 },
    });
    expect(target.shares.map(({ name, share, latest, state }) => [name, share, latest?.value ?? null, state])).toEqual([
      ['博罗县', 7, 3, 'unmet'],
      ['惠东县', 5, null, 'no_data'],
    ]);
  });

  it('names the units, with their own shares or what they lead', () => {
    const { units, isShared } = view(SHARED);
    expect(units.map(({ name, shares, leads }) => [name, shares.length, leads.tasks])).toEqual([
      ['博罗县', 1, 0],
      ['惠东县', 1, 0],
      ['学前教育科', 0, 1],
    ]);
    expect(isShared).toBe(true);
  });

  it('lists units by rank, and the shares of a target in the order of the plan', () => {
    const readings = [aReading('2020-10-31', 5, { org: 'huidong' }), aReading('2020-10-31', 1, { org: 'boluo' })];
    const target = aTarget({ id: 'k', at_least: 12, allocation: { boluo: 7, huidong: 5 }, readings });
    const { units, targets } = view(aTask({ status: 'in_progress', lead: 'preschool-office', targets: [target] }));
    expect(units.map(({ name, rank }) => [name, rank])).toEqual([
      ['惠东县', 1],
      ['博罗县', 2],
      ['学前教育科', null],
    ]);
    expect(only(targets).shares.map(({ name }) => name)).toEqual(['博罗县', '惠东县']);
  });

  it('adds up no levels of units, and nothing that each must meet by itself', () => {
    const level = aTarget({ at_least: 50, unit: '%', allocation: { boluo: 40, huidong: 60 } });
    const each = aTarget({ id: 'each', at_least: 1, per: 'county' });
    expect(view(aTask({ targets: [level, each] })).targets.map(({ sum }) => sum)).toEqual([null, null]);
  });

  it('of tasks that nobody has is empty', () => {
    expect(view(aTask())).toEqual({ units: [], targets: [], isShared: false });
  });
});
