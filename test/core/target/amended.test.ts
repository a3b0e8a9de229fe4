import { describe, expect, it } from 'vitest';
import { promisedBy } from '../../../src/core/target/amended.js';
import type { Amendment, PromiseAmendment, Target } from '../../../src/core/task.js';
import { aTarget, aTask, PLAN } from '../build.js';

type Said = Pick<PromiseAmendment, 'target' | 'key' | 'from' | 'to' | 'date'>;
const on = (day: string, said: Said): Amendment =>
  ({ ...said, note: '调整', by: '张三', at: `${day}T09:00:00+08:00` }) as Amendment;

const COUNT = aTarget({ id: 'a', at_least: 25, unit: '所', shown: '25所以上', allocation: { boluo: 5, huidong: 6 } });
const promised = (target: Target, amendments: Amendment[], asOf: string | null) =>
  promisedBy(aTask({ targets: [target], amendments }), PLAN, asOf).targets[0];

describe('what a task promises on a day', () => {
  it('is what the file says where nothing is amended: the same object', () => {
    expect(promised(COUNT, [], '2020-12-31')).toBe(COUNT);
    expect(promised(COUNT, [on('2020-06-01', { target: 'b', key: 'at_least', from: 25, to: 20 })], null)).toBe(COUNT);
    expect(promised(COUNT, [on('2020-06-01', { target: 'a', key: 'at_most', from: 25, to: 20 })], null)).toBe(COUNT);
  });

  it('is the bound in force on that day, without the words of the original one', () => {
    const lowered = [on('2020-06-01', { target: 'a', key: 'at_least', from: 25, to: 20 })];
    expect(promised(COUNT, lowered, '2020-05-31')).toBe(COUNT);
    const { shown: _shown, ...unshown } = COUNT;
    expect(promised(COUNT, lowered, '2020-06-01')).toEqual({ ...unshown, at_least: 20 });
    const back = [...lowered, on('2020-09-01', { target: 'a', key: 'at_least', from: 20, to: 25 })];
    expect(promised(COUNT, back, null)).toBe(COUNT);
  });

  it('follows the days of the amendments, not the order of recording', () => {
    const amendments = [
      on('2020-06-01', { target: 'a', key: 'at_least', from: 25, to: 30 }),
      on('2020-08-01', { target: 'a', key: 'at_least', from: 25, to: 28, date: '2020-05-01' }),
    ];
    expect(promised(COUNT, amendments, '2020-05-01')?.at_least).toBe(28);
    expect(promised(COUNT, amendments, '2020-12-31')?.at_least).toBe(30);
  });

  it('has both ends of a range, and a commitment or none', () => {
    const range = aTarget({ id: 'r', between: [3, 5], commitment: 'firm' });
    const amendments = [
      on('2020-06-01', { target: 'r', key: 'between', from: [3, 5], to: [2, 4] }),
      on('2020-06-02', { target: 'r', key: 'commitment', from: 'firm', to: null }),
    ];
    expect(promised(range, amendments, null)).toEqual({ id: 'r', name: '目标', between: [2, 4] });
  });

  it('changes only the shares that an amendment names; null takes one away', () => {
    const amendments = [
      on('2020-06-01', {
        target: 'a',
        key: 'allocation',
        from: { boluo: 5, zhongkai: null },
        to: { boluo: 7, zhongkai: 1 },
      }),
      on('2020-07-01', { target: 'a', key: 'allocation', from: { huidong: 6 }, to: { huidong: null } }),
    ];
    expect(promised(COUNT, amendments, '2020-06-30')?.allocation).toEqual({ boluo: 7, huidong: 6, zhongkai: 1 });
    expect(promised(COUNT, amendments, null)).toEqual({ ...COUNT, allocation: { boluo: 7, zhongkai: 1 } });
    const none = on('2020-07-02', {
      target: 'a',
      key: 'allocation',
      from: { boluo: 7, zhongkai: 1 },
      to: { boluo: null, zhongkai: null },
    });
    expect(promised(COUNT, [...amendments, none], null)?.allocation).toBeUndefined();
  });

  it('has the commitment of the task itself', () => {
    const task = aTask({
      commitment: 'firm',
      amendments: [on('2020-06-01', { key: 'commitment', from: 'firm', to: 'strive' })],
    });
    expect(promisedBy(task, PLAN, '2020-05-31').commitment).toBe('firm');
    expect(promisedBy(task, PLAN, '2020-06-01').commitment).toBe('strive');
  });
});
