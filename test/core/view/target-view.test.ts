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
    ['partial', { at_most: 5, readings: [aReading('2020-06-30', 1, { org: 'boluo' })] }],
  ])('is %s: %j', (state, target) => expect(viewOf(aTarget(target)).state).toBe(state));

  it('shows progress that is under way, but of no delivery', () => {
    expect(viewOf(aTarget({ at_least: 2, readings: [aReading('2020-06-30', 1)] })).partial).toBe(0.5);
    expect(viewOf(aTarget({ at_least: 1, readings: [aReading('2020-06-30', 1)] })).partial).toBeNull();
    expect(viewOf(aTarget({ deliver: 'document', readings: [aReading('2020-06-30', false)] })).partial).toBeNull();
  });

  it('shows expected progress and a due date only where they are its own', () => {
    const readings = [aReading('2020-06-30', 1)];
    expect(viewOf(aTarget({ at_least: 2, readings }))).toMatchObject({ ownExpected: null, ownDue: null });
    expect(viewOf(aTarget({ at_least: 2, due: DAY, readings }))).toMatchObject({
      ownExpected: 1,
      ownDue: { original: DAY, current: DAY },
    });
  });

  it('counts those that must each meet it, and names those without data', () => {
    const readings = [aReading('2020-06-30', 3, { org: 'boluo' }), aReading('2020-06-30', 1, { org: 'huidong' })];
    const view = viewOf(aTarget({ at_least: 2, per: 'county', readings }));
    expect(view.meeting).toEqual({ count: 1, of: 3 });
    expect(view.each.map(({ name, state, surplus }) => [name, state, surplus])).toEqual([
      ['博罗县', 'met', 1],
      ['惠东县', 'unmet', null],
    ]);
    expect(view.silent).toEqual(['仲恺高新技术产业开发区']);
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
