import { describe, expect, it } from 'vitest';
import { dayOfEntry } from '../../../src/core/date.js';
import { inForce, inForcePlaces } from '../../../src/core/effect/in-force.js';
import { anExtension } from '../build.js';

const ZONE = 'Asia/Shanghai';
const LIST = [
  anExtension('2020-06-30', '2020-08-31', '2020-06-10'),
  { ...anExtension('2020-08-31', '2020-10-31', '2020-08-20'), date: '2020-07-01' },
  anExtension('2020-08-31', '2020-09-30', '2020-07-20'),
];

describe('the day on which an extension or an amendment takes effect', () => {
  it('is its date, else the civil day of recording in the plan’s zone', () => {
    expect(dayOfEntry({ at: '2020-06-30T20:00:00Z' }, ZONE)).toBe('2020-07-01');
    expect(dayOfEntry({ at: '2020-06-30T20:00:00Z', date: '2020-06-15' }, ZONE)).toBe('2020-06-15');
  });
});

describe('what is in force', () => {
  it.each([
    ['2020-06-09', []],
    ['2020-06-10', [0]],
    ['2020-07-01', [0, 1]],
    ['2020-07-20', [0, 1, 2]],
    [null, [0, 1, 2]],
  ])('by %s are the entries at %j, in the order in which they take effect', (asOf, places) => {
    expect(inForcePlaces(LIST, ZONE, asOf).map(([index]) => index)).toEqual(places);
  });

  it('follows the order of the file on one day', () => {
    const [first, second] = ['2020-08-31', '2020-09-30'].map((to) => anExtension('2020-06-30', to, '2020-06-10'));
    expect(
      inForce(
        [first, second].flatMap((one) => one ?? []),
        ZONE,
        null,
      ).at(-1)?.to,
    ).toBe('2020-09-30');
  });

  it('leaves out, on every day, what is taken back', () => {
    const taken = {
      void: LIST[0]?.at ?? '',
      of: LIST[0]?.by ?? '',
      note: '误记',
      by: '李四',
      at: '2020-12-01T09:00:00Z',
    };
    expect(inForce([...LIST, taken], ZONE, '2020-07-01')).toEqual([LIST[1]]);
    expect(inForce(undefined, ZONE, null)).toEqual([]);
  });
});
