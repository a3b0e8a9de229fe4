import { describe, expect, it } from 'vitest';
import { unconfirmedExtensions } from '../../../src/core/doubt/extension.js';
import { knownReadings, unconfirmedReadings } from '../../../src/core/doubt/readings.js';
import { doubtsOfReport, unconfirmedReports } from '../../../src/core/doubt/report.js';
import type { Report, Target, Void } from '../../../src/core/task.js';
import { anExtension, aReading, aTarget, aTask, PLAN } from '../build.js';

const at = (day: string) => `${day}T20:00:00+08:00`;
const voidOf = (day: string, on: string): Void => ({ void: at(day), of: '张三', note: '写错', by: '张三', at: at(on) });
const indices = (...readings: NonNullable<Target['readings']>) =>
  unconfirmedReadings(aTask(), aTarget({ at_least: 5000, readings }), PLAN).map(({ index }) => index);

describe('readings that were taken back', () => {
  it('are not judged, and nothing after the void is judged by them', () => {
    const typo = aReading('2020-03-31', 12_000_000);
    expect(indices(typo, aReading('2020-04-30', 12))).toEqual([0, 1]);
    expect(indices(typo, voidOf('2020-03-31', '2020-04-01'), aReading('2020-04-30', 12))).toEqual([]);
  });

  it('are still what an entry above the void was judged by', () => {
    const [first, second, third] = [10, 100, 900].map((value, month) => aReading(`2020-0${month + 1}-28`, value));
    if (!first || !second || !third) throw new Error('three');
    expect(indices(first, third)).toEqual([1]);
    expect(indices(first, second, third, voidOf('2020-02-28', '2020-04-01'))).toEqual([]);
  });

  it('are not known to who judges the next one', () => {
    const readings = [aReading('2020-03-31', 50), voidOf('2020-03-31', '2020-04-01')];
    const known = knownReadings(aTask(), aTarget({ at_least: 5000, readings }), PLAN);
    expect(known.of(aReading('2020-04-30', 12))).toEqual([]);
  });
});

describe('reports', () => {
  const report = (period: string, parts: Partial<Report> = {}): Report => ({
    period,
    progress: '顺利',
    by: '张三',
    at: at('2020-04-01'),
    ...parts,
  });

  it('are doubtful from the second of a unit for a period on', () => {
    const reports = [
      report('2020-03'),
      report('2020-03', { org: 'boluo' }),
      report('2020-Q1'),
      report('2020-03', { confirmed: true, at: at('2020-04-02') }),
      report('2020-03', { at: at('2020-04-03') }),
    ];
    expect(unconfirmedReports(aTask({ reports }), PLAN)).toEqual([
      { index: 4, doubts: [{ id: 'repeated', args: { period: '2020-03', by: '张三', date: '2020-04-02' } }] },
    ]);
    expect(doubtsOfReport(aTask({ reports }), { period: '2020-03', org: 'boluo' }, PLAN)).toHaveLength(1);
    expect(doubtsOfReport(aTask({ reports }), { period: '2020-03', org: 'huidong' }, PLAN)).toEqual([]);
  });

  it('may be handed in again once they were taken back', () => {
    const reports = [
      report('2020-03'),
      voidOf('2020-04-01', '2020-04-02'),
      report('2020-03', { at: at('2020-04-03') }),
    ];
    expect(unconfirmedReports(aTask({ reports }), PLAN)).toEqual([]);
  });
});

describe('extensions', () => {
  it('are doubtful more than a year after the end of the plan', () => {
    const extensions = ['2021-12-31', '2022-01-01'].map((to) => anExtension('2020-12-31', to, '2020-07-01'));
    expect(unconfirmedExtensions(aTask({ extensions }), PLAN).map(({ index }) => index)).toEqual([1]);
    const confirmed = extensions.map((extension) => ({ ...extension, confirmed: true as const }));
    expect(unconfirmedExtensions(aTask({ extensions: confirmed }), PLAN)).toEqual([]);
  });
});
