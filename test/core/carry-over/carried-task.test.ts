import { describe, expect, it } from 'vitest';
import { type CarriedTask, carriedTask, isCarriedOver } from '../../../src/core/carry-over/carried-task.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aHistory, anExtension, aReading, aTarget, aTask, aTaskWith, PLAN, standing } from '../build.js';

const IDS = new Map([
  [1, 101],
  [7, 102],
]);

/** A task of 2020 as it begins again in 2021. */
function carried(parts: Partial<Task>): CarriedTask {
  return carriedTask(standing(aTask(parts), '2020-11-30'), PLAN, '2021-01-01', IDS);
}

/** A task with one target, and what is said of that. */
function ofTarget(targets: Target[], parts: Partial<Task> = {}) {
  const found = carried({ targets, ...parts });
  return { targets: found.fields.targets, remarks: found.ofTargets.get('target') };
}

describe('a task that is carried over', () => {
  it.each([
    ['not_started', true],
    ['in_progress', true],
    ['submitted', true],
    ['suspended', true],
    ['completed', false],
    ['closed', false],
    ['cancelled', false],
  ] as const)('is one that is neither accepted nor given up: %s', (status, isOne) => {
    expect(isCarriedOver({ status })).toBe(isOne);
  });

  it('keeps what it is and who does it, and nothing that was recorded', () => {
    const { fields, remarks } = carriedTask(
      standing(
        aTaskWith(aHistory(['2020-02-03', 'in_progress']), {
          scope: '范围',
          text: '原文',
          lead: 'boluo',
          weight: 2,
          related: [7, 9],
          reports: [{ period: '2020-03', progress: '开工', by: '张三', at: '2020-04-01T10:00:00+08:00' }],
        }),
        '2020-11-30',
      ),
      PLAN,
      '2021-01-01',
      IDS,
    );
    expect(fields).toEqual({ title: '任务', scope: '范围', text: '原文', lead: 'boluo', weight: 2, related: [102] });
    expect(remarks).toEqual([]);
  });

  it('loses a due date before the new period, its note with it, and says so; a later one stays', () => {
    const past = carried({ due: '2020-09-30', due_note: '开学前' });
    expect(past.fields).not.toHaveProperty('due');
    expect(past.fields).not.toHaveProperty('due_note');
    expect(past.remarks).toEqual([{ about: 'due', date: '2020-09-30' }]);
    expect(carried({ due: '2021-06-30', due_note: '跨年' })).toMatchObject({
      fields: { due: '2021-06-30', due_note: '跨年' },
      remarks: [],
    });
    const extended = carried({
      due: '2020-09-30',
      extensions: [anExtension('2020-09-30', '2021-03-31', '2020-09-01')],
    });
    expect(extended).toMatchObject({ fields: { due: '2021-03-31' }, remarks: [] });
  });

  it('names the day of a look back that is past', () => {
    expect(carried({ recheck: '2020-12-01' }).remarks).toEqual([{ about: 'recheck', date: '2020-12-01' }]);
    expect(carried({ recheck: '2021-12-01' }).fields).toMatchObject({ recheck: '2021-12-01' });
  });
});

describe('a target that is carried over', () => {
  it('begins without readings; what was reached of a count is said, and the rest is not worked out', () => {
    const target = aTarget({ at_least: 25, unit: '所', readings: [aReading('2020-10-31', 12)] });
    const { targets, remarks } = ofTarget([target]);
    expect(targets).toEqual([{ id: 'target', name: '目标', at_least: 25, unit: '所' }]);
    expect(remarks).toMatchObject([{ about: 'count', value: { value: 12, asOf: '2020-10-31' } }]);
  });

  it('says nothing of a rate, a limit or a trend', () => {
    const rate = aTarget({ at_least: 95, unit: '%', readings: [aReading('2020-10-31', 94)] });
    const limit = aTarget({ at_most: 40, unit: '次', readings: [aReading('2020-10-31', 12)] });
    expect([ofTarget([rate]).remarks, ofTarget([limit]).remarks]).toEqual([[], []]);
  });

  it('has the bound and the commitment in force', () => {
    const target = aTarget({ at_least: 25, shown: '25所以上', commitment: 'firm' });
    const by = { note: '调整', approver: '周九', by: '张三', at: '2020-09-01T10:00:00+08:00' };
    const amendments: NonNullable<Task['amendments']> = [
      { target: 'target', key: 'at_least', from: 25, to: 20, ...by },
    ];
    expect(ofTarget([target], { amendments }).targets).toEqual([
      { id: 'target', name: '目标', at_least: 20, commitment: 'firm' },
    ]);
  });

  it('is left out where it is delivered, and the task says so; a part of it then stands alone', () => {
    const whole = aTarget({ deliver: 'document', readings: [aReading('2020-06-30', true)] });
    const part = aTarget({ id: 'part', deliver: 'event', part_of: 'target' });
    const found = carried({ targets: [whole, part] });
    expect(found.fields.targets).toEqual([{ id: 'part', name: '目标', deliver: 'event' }]);
    expect(found.remarks).toEqual([{ about: 'delivered', name: '目标', date: '2020-06-30' }]);
  });

  it('keeps the milestones that are not reached, and no date that is past', () => {
    const milestones = [
      { id: 'start', name: '开工', due: '2020-03-31' },
      { id: 'roof', name: '封顶', due: '2020-10-31' },
      { id: 'open', name: '投用', due: '2021-08-31' },
    ] as const;
    const reading = aReading('2020-04-01', true, { milestone: 'start' });
    const target = aTarget({ deliver: 'facility', milestones: [...milestones], readings: [reading] });
    expect(ofTarget([target])).toEqual({
      targets: [
        {
          id: 'target',
          name: '目标',
          deliver: 'facility',
          milestones: [
            { id: 'roof', name: '封顶' },
            { id: 'open', name: '投用', due: '2021-08-31' },
          ],
        },
      ],
      remarks: [
        { about: 'milestones', names: ['开工'] },
        { about: 'milestone_due', name: '封顶', date: '2020-10-31' },
      ],
    });
  });

  it('loses its own due date and the steps of its pace where they are past', () => {
    const pace = [{ by: '2020-06-30', value: 10 }] as const;
    const target = aTarget({ at_least: 25, due: '2020-10-31', due_note: '开学', pace: [...pace] });
    expect(ofTarget([target])).toEqual({
      targets: [{ id: 'target', name: '目标', at_least: 25 }],
      remarks: [{ about: 'due', date: '2020-10-31' }, { about: 'pace' }],
    });
    expect(ofTarget([aTarget({ at_least: 25, pace: 'none' })]).targets).toMatchObject([{ pace: 'none' }]);
  });

  it('names the keys of the users’ own, which are left out', () => {
    const target = { ...aTarget({ at_least: 25 }), 'x-code': 'a' };
    const found = carried({ targets: [target], ...{ 'x-file': 1 } });
    expect(found.fields.targets).toEqual([{ id: 'target', name: '目标', at_least: 25 }]);
    expect(found.remarks).toEqual([{ about: 'own', names: ['x-file', 'x-code'] }]);
  });
});
