import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PlannedReading, planReading } from '../../../src/core/change/reading.js';
import { addDays } from '../../../src/core/date.js';
import { unconfirmedReadings } from '../../../src/core/doubt/readings.js';
import { counting } from '../../../src/core/file/counting.js';
import type { Target } from '../../../src/core/task.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { aTarget, aTask, only, PLAN } from '../build.js';

const RUNS = fuzzRuns(300);

const target: fc.Arbitrary<Partial<Target>> = fc.constantFrom<Partial<Target>>(
  { at_least: 25, unit: '所' },
  { at_least: 25, unit: '所', allocation: { boluo: 10, huidong: 15 } },
  { about: 1000, unit: '个', allocation: { boluo: 600, zhongkai: 400 } },
  { at_most: 5, unit: '起' },
  { at_least: 50, unit: '%' },
  { equals: 2, unit: '万人' },
  { at_least: 1, per: 'month', unit: '次' },
  { between: [1, 3], unit: '所', per: ['boluo', 'huidong'] },
);
/** What somebody wants to record, and whether doubts are confirmed. */
interface Wish {
  asOf: string;
  amount: string;
  org: string | undefined;
  confirm: boolean;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  asOf: fc.integer({ min: -40, max: 300 }).map((days) => addDays('2020-01-01', days)),
  amount: fc.oneof(fc.integer({ min: -5, max: 120 }), fc.constantFrom(0.5, 2.5, 1000)).map(String),
  org: fc.constantFrom(undefined, 'boluo', 'huidong', 'zhongkai'),
  confirm: fc.boolean(),
});

/** Records some wishes one after the other, as `plan record` does: a doubtful one only if it is confirmed. */
function recordAll(parts: Partial<Target>, wishes: readonly Wish[]) {
  let task = aTask({ targets: [aTarget(parts)] });
  const planned: PlannedReading[] = [];
  for (const { confirm, ...said } of wishes) {
    const now = new Date('2020-09-30T09:00:00+08:00');
    const result = planReading({ task, plan: PLAN, target: 'target', by: '张三', now, ...said });
    if ('refused' in result || (result.doubts.length > 0 && !confirm)) continue;
    planned.push(result);
    task = { ...task, targets: [{ ...result.target, readings: [...(result.target.readings ?? []), result.reading] }] };
  }
  return { task, planned };
}

it('finds nothing doubtful in what was recorded without a doubt or confirmed', () => {
  fc.assert(
    fc.property(target, fc.array(wish, { maxLength: 12 }), (parts, wishes) => {
      const { task, planned } = recordAll(parts, wishes);
      expect(unconfirmedReadings(task, only(task.targets ?? []), PLAN)).toEqual([]);
      for (const { reading, doubts } of planned) expect(reading.confirmed).toBe(doubts.length > 0 ? true : undefined);
    }),
    RUNS,
  );
});

it('finds the same doubts again where the mark is missing, whatever follows', () => {
  fc.assert(
    fc.property(target, fc.array(wish, { maxLength: 12 }), (parts, wishes) => {
      const { task, planned } = recordAll(parts, wishes);
      const own = only(task.targets ?? []);
      const readings = counting(own.readings).map(({ confirmed: _, ...reading }) => reading);
      const expected = planned.flatMap(({ doubts }, index) => (doubts.length > 0 ? [{ index, doubts }] : []));
      expect(unconfirmedReadings(task, { ...own, readings }, PLAN)).toEqual(expected);
    }),
    RUNS,
  );
});
