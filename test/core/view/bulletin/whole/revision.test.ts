import { describe, expect, it } from 'vitest';
import { dayOfPublished, publishedFor, publishedUntil } from '../../../../../src/core/view/bulletin/whole/revision.js';

const bulletin = (period: string, day: string) => ({
  period,
  commit: period.replace(/\D/g, '').padEnd(40, '0'),
  by: '张三',
  at: `${day}T23:30:00+08:00`,
});
const [september, quarter, october, again] = [
  bulletin('2020-09', '2020-10-09'),
  bulletin('2020-Q3', '2020-10-10'),
  bulletin('2020-10', '2020-11-05'),
  bulletin('2020-10', '2020-11-06'),
];
const plan = { bulletins: [september, quarter, october, again], timezone: 'Asia/Shanghai' };

describe('the bulletins that were published', () => {
  it('are found by their period, of two the last', () => {
    expect(publishedFor(plan, '2020-10')).toBe(again);
    expect(publishedFor(plan, '2020-11')).toBeNull();
  });

  it('are found by the day on which their period ended, rather of the same length', () => {
    expect(publishedUntil(plan, '2020-09-30', '2020-10')).toBe(september);
    expect(publishedUntil(plan, '2020-09-30', '2020-Q4')).toBe(quarter);
    // The year before has none, but its last month has.
    expect(publishedUntil(plan, '2020-10-31', '2020-Q4')).toBe(again);
    expect(publishedUntil(plan, '2020-08-31', '2020-09')).toBeNull();
  });

  it('have the figures of the end of their period, or of the day on which they were published', () => {
    expect(dayOfPublished(october, plan)).toBe('2020-10-31');
    expect(dayOfPublished(bulletin('2020-10', '2020-10-25'), plan)).toBe('2020-10-25');
    expect(dayOfPublished({ ...october, at: '2020-10-30T20:00:00Z' }, plan)).toBe('2020-10-31');
  });
});
