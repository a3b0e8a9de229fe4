import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, nextInstant, said, says } from '../../../src/core/change/entry.js';
import type { Extension } from '../../../src/core/task.js';

const SHANGHAI = 'Asia/Shanghai';

describe('nextInstant', () => {
  it.each<[string, string[], string, string, string]>([
    ['now, without milliseconds', [], '2020-07-02T01:00:00.999Z', SHANGHAI, '2020-07-02T09:00:00+08:00'],
    [
      'now, after an older entry',
      ['2020-07-01T09:00:00+08:00'],
      '2020-07-02T01:00:00Z',
      SHANGHAI,
      '2020-07-02T09:00:00+08:00',
    ],
    [
      'a second later in the same second',
      ['2020-07-02T09:00:00+08:00'],
      '2020-07-02T01:00:00.5Z',
      SHANGHAI,
      '2020-07-02T09:00:01+08:00',
    ],
    [
      'a second after a clock that is ahead',
      ['2020-07-02T23:59:59+08:00'],
      '2020-07-02T01:00:00Z',
      SHANGHAI,
      '2020-07-03T00:00:00+08:00',
    ],
    [
      'after milliseconds',
      ['2020-07-02T01:00:00.700Z'],
      '2020-07-02T01:00:00.900Z',
      SHANGHAI,
      '2020-07-02T09:00:01+08:00',
    ],
    [
      'the latest entry counts',
      ['2030-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
      '2020-07-02T01:00:00Z',
      SHANGHAI,
      '2030-01-01T08:00:01+08:00',
    ],
    ['UTC', [], '2020-07-02T01:00:00Z', 'UTC', '2020-07-02T01:00:00+00:00'],
    ['half an hour', [], '2020-07-02T01:00:00Z', 'Asia/Kolkata', '2020-07-02T06:30:00+05:30'],
    ['west of Greenwich, the day before', [], '2020-07-02T01:00:00Z', 'America/St_Johns', '2020-07-01T22:30:00-02:30'],
    ['before summer time', [], '2020-03-29T00:59:59Z', 'Europe/Berlin', '2020-03-29T01:59:59+01:00'],
    ['in summer time', [], '2020-03-29T01:00:00Z', 'Europe/Berlin', '2020-03-29T03:00:00+02:00'],
    [
      'the offset of the later instant',
      ['2020-03-29T00:59:59Z'],
      '2020-03-01T00:00:00Z',
      'Europe/Berlin',
      '2020-03-29T03:00:00+02:00',
    ],
  ])('%s', (_, list, now, timezone, at) => {
    expect(
      nextInstant(
        list.map((one) => ({ at: one })),
        new Date(now),
        timezone,
      ),
    ).toBe(at);
  });

  it('takes a list that is not there', () => {
    expect(nextInstant(undefined, new Date('2020-07-02T01:00:00Z'), SHANGHAI)).toBe('2020-07-02T09:00:00+08:00');
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => nextInstant([], new Date(0), 'Asia/Nowhere')).toThrow(RangeError);
  });

  it('is always later than the last entry and never earlier than now, to the second', () => {
    const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2100, 0, 1) });
    const zone = fc.constantFrom(SHANGHAI, 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham');
    fc.assert(
      fc.property(instant, instant, zone, (last, now, timezone) => {
        const at = nextInstant([{ at: new Date(last).toISOString() }], new Date(now), timezone);
        expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Date.parse(at)).toBeGreaterThan(last);
        expect(Date.parse(at)).toBeGreaterThan(now - 1000);
      }),
      { seed: 20201231, numRuns: 200 },
    );
  });
});

describe('the parts of an entry', () => {
  const extension: Extension = {
    from: '2020-08-31',
    to: '2020-10-31',
    note: '理由',
    approver: '周九',
    by: '张三',
    at: '',
  };

  it('leave out what has no value, and keep their order', () => {
    const entry = entryOf<Extension>({ ...extension, target: undefined });
    expect(entry).toStrictEqual(extension);
    expect(Object.keys(entry)).toEqual(['from', 'to', 'note', 'approver', 'by', 'at']);
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    [' \n　', undefined],
    [' 两行\n文字 ', '两行\n文字'],
  ])('%j is said as %j', (text, expected) => expect(said(text)).toBe(expected));

  it('say the same when each that is asked for is equal or absent', () => {
    expect(says(extension, { to: '2020-10-31', target: undefined })).toBe(true);
    expect(says(extension, { to: '2020-10-30' })).toBe(false);
    expect(says<Extension>({ ...extension, target: 'a' }, { target: undefined })).toBe(false);
    expect(says({ supports: ['a', 'b'] }, { supports: ['a', 'b'] })).toBe(true);
  });
});
