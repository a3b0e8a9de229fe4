import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/core/task.js';
import { type TargetView, targetView } from '../../../src/core/view/target-view.js';
import { aReading, aTarget, aTask, only, PLAN, standing } from '../build.js';

const DAY = '2020-11-30';
const viewOf = (target: Target): TargetView =>
  targetView(only(standing(aTask({ targets: [target] }), DAY).targets), PLAN, '2020-01-01', DAY);

describe('targetView', () => {
  it.each<[string, Partial<Target>]>([
    ['met', { at_least: 1, readings: [aReading('2020-06-30', 1)] }],
    ['unmet', { at_least: 2, readings: [aReading('2020-06-30', 1)] }],
    ['no_data', { at_least: 2 }],
    ['no_baseline', { increase_by: 1, unit: '%', readings: [aReading('2020-06-30', 96)] }],
    ['unmet_so_far', { at_least: 5, readings: [aReading('2020-06-30', 1, { org: 'boluo' })] }],
    ['no_parts', { at_least: 5, unit: '%', readings: [aReading('2020-06-30', 1, { org: 'boluo' })] }],
    ['partial', { at_most: 5, readings: [aReading('2020-06-30', 1, { org: 'boluo' })] }],
  ])('is %s: %j', (state, target) => expect(viewOf(aTarget(target)).state).toBe(state));

  it('shows progress beside a gap or while it is under way, but of no delivery', () => {
    const readings = [aReading('2020-06-30', 1)];
    expect(viewOf(aTarget({ at_least: 2, readings })).progress).toBe(0.5);
    expect(viewOf(aTarget({ at_least: 1, readings })).progress).toBe(1);
    expect(viewOf(aTarget({ at_least: 2, pace: 'none', readings })).progress).toBe(0.5);
    expect(viewOf(aTarget({ at_least: 1, pace: 'none', readings })).progress).toBeNull();
    const delivered = aTarget({ deliver: 'document', readings: [aReading('2020-06-30', false)] });
    expect(viewOf(delivered).progress).toBeNull();
  });

  it('shows progress as a share only where it is one: a ratio without a baseline is met or not', () => {
    const ratio: Partial<Target> = { at_least: 50, unit: '%', readings: [aReading('2020-06-30', 48)] };
    expect(viewOf(aTarget(ratio)).progress).toBeNull();
    expect(viewOf(aTarget({ ...ratio, baseline: { value: 40 } })).progress).toBe(0.8);
    const each = { ...ratio, per: 'county' as const, readings: [aReading('2020-06-30', 48, { org: 'boluo' })] };
    expect(viewOf(aTarget(each)).progress).toBe(0);
  });

  it('shows what the gap is measured by, and a due date only where it is its own', () => {
    const readings = [aReading('2020-06-30', 1)];
    expect(viewOf(aTarget({ at_least: 2, unit: '所', readings }))).toMatchObject({
      expectation: { progress: 0.5, value: 1 },
      ownDue: null,
    });
    expect(viewOf(aTarget({ at_least: 2, pace: 'none', readings })).expectation).toBeNull();
    expect(viewOf(aTarget({ at_least: 2, due: DAY, readings }))).toMatchObject({
      expectation: { progress: 1, value: 2 },
      ownDue: { original: DAY, current: DAY },
    });
  });

  it('shows the holders of shares that have data, and names those that have not', () => {
    const readings = [aReading('2020-06-30', 3, { org: 'boluo' })];
    const allocation = { boluo: 2, huidong: 3, zhongkai: 0 };
    const view = viewOf(aTarget({ at_least: 5, unit: '所', allocation, readings }));
    expect(view.each).toMatchObject([{ name: '博罗县', state: 'met', latest: { value: 3 }, surplus: 1 }]);
    expect(view.silent).toEqual([{ id: 'huidong', name: '惠东县' }]);
    expect(view).toMatchObject({ state: 'unmet_so_far', meeting: null, progress: 0.6 });
  });

  it('counts those that must each meet it, and names those without data', () => {
    const readings = [aReading('2020-06-30', 3, { org: 'boluo' }), aReading('2020-06-30', 1, { org: 'huidong' })];
    const view = viewOf(aTarget({ at_least: 2, per: 'county', readings }));
    expect(view.meeting).toEqual({ count: 1, of: 3 });
    expect(view.each.map(({ name, state, surplus }) => [name, state, surplus])).toEqual([
      ['博罗县', 'met', 1],
      ['惠东县', 'unmet', null],
    ]);
    expect(view.silent).toEqual([{ id: 'zhongkai', name: '仲恺高新技术产业开发区' }]);
    expect(viewOf(aTarget({ at_least: 2, per: 'county' })).meeting).toBeNull();
  });

  it('names the units of shares and readings, and shows no value of a reading of another kind', () => {
    const view = viewOf(
      aTarget({
        at_least: 2,
        allocation: { boluo: 2 },
        readings: [aReading('2020-06-30', true), aReading('2020-06-30', 1, { org: 'boluo' })],
      }),
    );
    expect(view.shares).toEqual([{ name: '博罗县', share: 2 }]);
    const told = view.readings.map(({ org, value }) => [org, value?.value ?? null]);
    expect(told).toContainEqual([null, null]);
    expect(told).toContainEqual(['博罗县', 1]);
  });
});
