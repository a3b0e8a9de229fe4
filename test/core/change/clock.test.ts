import { describe, expect, it } from 'vitest';
import { aheadOf, correctInstants } from '../../../src/core/change/clock.js';

const day = (time: string) => `2020-11-30T${time}+08:00`;
const YEAR_AHEAD = '2021-11-30T09:00:00+08:00';

/** What becomes of entries: each its instant and the latest at which it can have been recorded. */
const corrected = (...entries: readonly (readonly [at: string, latest: string])[]) =>
  correctInstants(entries.map(([at, latest]) => ({ at, latest: new Date(latest) }))).map((one) =>
    one.kind === 'corrected' ? new Date(one.at.getTime() + 8 * 3_600_000).toISOString().slice(11, 19) : one.kind,
  );

describe('a clock that was ahead', () => {
  it('shows in the entry before, by more than a minute', () => {
    const list = [{ at: day('09:01:00'), by: '张三' }];
    expect(aheadOf(list, new Date(day('09:00:00')))).toBeNull();
    expect(aheadOf(list, new Date(day('08:59:59')))).toBe(list[0]);
    expect(aheadOf([], new Date(day('09:00:00')))).toBeNull();
  });
});

describe('instants that are later than their commits', () => {
  it('become those of the commits, and all others stay', () => {
    expect(corrected([day('08:00:00'), day('08:05:00')], [YEAR_AHEAD, day('09:00:30')])).toEqual(['stays', '09:00:30']);
    // A commit of the same second, and a list that grew by several in it.
    expect(corrected([day('09:00:00'), day('09:00:00')], [day('09:00:01'), day('09:00:00')])).toEqual([
      'stays',
      'stays',
    ]);
  });

  it('stay in order: of one commit a second apart, before what was recorded after them', () => {
    const next = '2021-11-30T09:00:01+08:00';
    expect(corrected([YEAR_AHEAD, day('09:00:00')], [next, day('09:00:00')])).toEqual(['08:59:59', '09:00:00']);
    expect(corrected([YEAR_AHEAD, day('09:00:00')], [next, day('10:00:00')])).toEqual(['09:00:00', '10:00:00']);
    expect(corrected([YEAR_AHEAD, day('18:00:00')], [day('09:00:00'), day('18:00:00')])).toEqual(['08:59:59', 'stays']);
    expect(corrected([day('09:00:00'), day('09:00:00')], [YEAR_AHEAD, day('09:00:00')])).toEqual(['stays', '09:00:01']);
  });

  it('are left where there is no room for them', () => {
    expect(corrected([day('09:00:00'), day('10:00:00')], [YEAR_AHEAD, day('08:00:00')])).toEqual(['stays', 'stuck']);
    expect(
      corrected([day('09:00:00'), day('09:00:00')], [YEAR_AHEAD, day('09:00:00')], [day('09:00:01'), day('09:00:01')]),
    ).toEqual(['stays', 'stuck', 'stays']);
  });
});
