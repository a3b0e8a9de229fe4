import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisedBy } from '../../../src/core/target/amended.js';
import type { Amendment, Task, Void } from '../../../src/core/task.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../build.js';

const DAYS = ['2020-03-01', '2020-05-01', '2020-07-01', '2020-09-01', '2020-11-01'] as const;
const TARGET = aTarget({ id: 'a', at_least: 25, allocation: { boluo: 5, huidong: 6 } });

/** An amendment; instants rise with the place in the list, days are any. */
const said = fc.oneof(
  fc.record({
    key: fc.constant('at_least'),
    from: fc.integer({ min: 1, max: 50 }),
    to: fc.integer({ min: 1, max: 50 }),
  }),
  fc.record({
    key: fc.constant('allocation'),
    from: fc.constant({ boluo: 5 }),
    to: fc.record({ boluo: fc.option(fc.integer({ min: 0, max: 9 })) }),
  }),
  fc.record({ key: fc.constant('commitment'), from: fc.constant(null), to: fc.constantFrom('firm', 'strive', null) }),
);
const list = fc
  .array(fc.tuple(said, fc.option(fc.constantFrom(...DAYS), { nil: undefined })), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(([parts, date], index) => ({
      target: 'a',
      ...parts,
      ...(date && { date }),
      by: '张三',
      at: `2020-0${index + 1}-15T09:00:00+08:00`,
    })),
  ) as unknown as fc.Arbitrary<Amendment[]>;

const withAll = (amendments: readonly (Amendment | Void)[]): Task =>
  aTask({
    targets: [{ ...TARGET, readings: [aReading('2020-06-30', 12)] }],
    amendments: [...amendments],
  } as Partial<Task>);
const voidOf = ({ at, by: of }: Amendment, day: string): Void => ({
  void: at,
  of,
  note: '误记',
  by: '李四',
  at: `${day}T09:00:00+08:00`,
});
const stands = (task: Task, asOf: string) => {
  const { task: _task, targets, ...others } = standing(task, asOf);
  return {
    ...others,
    targets: targets.map(({ original: _original, ...one }) => ({ ...one, target: { ...one.target, readings: [] } })),
  };
};

describe('amendments and voids, whatever they are', () => {
  it('a void gives what the plan was without the entry, on every day; a second one changes nothing', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.constantFrom(...DAYS), (amendments, pick, asOf) => {
        const taken = amendments[pick % amendments.length] as Amendment;
        const without = stands(withAll(amendments.filter((one) => one !== taken)), asOf);
        const voided = [...amendments, voidOf(taken, '2020-12-01')];
        expect(stands(withAll(voided), asOf)).toEqual(without);
        expect(stands(withAll([...voided, voidOf(taken, '2020-12-02')]), asOf)).toEqual(without);
      }),
    );
  });

  it('what is in force on a day does not change by what is dated later', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...DAYS), (amendments, asOf) => {
        const known = amendments.filter(({ date, at }) => (date ?? at.slice(0, 10)) <= asOf);
        expect(promisedBy(withAll(amendments), PLAN, asOf)).toEqual(promisedBy(withAll(known), PLAN, asOf));
      }),
    );
  });
});
