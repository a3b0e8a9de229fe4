import { describe, expect, it } from 'vitest';
import { type FigureValue, growthOf, isSameFigure } from '../../../../../src/core/view/bulletin/whole/figures.js';

const count = (number: number): FigureValue => ({ kind: 'count', count: number });
const share = (number: number, of: number): FigureValue => ({ kind: 'share', count: number, of });
const progress = (value: number | null): FigureValue => ({ kind: 'progress', progress: value });

describe('a figure of a bulletin', () => {
  it.each([
    [count(3), count(3), true],
    [count(3), count(4), false],
    [share(24, 29), share(24, 31), false],
    [share(24, 29), share(24, 29), true],
    // As printed: 60.3 %.
    [progress(0.60302), progress(0.6027), true],
    [progress(0.60302), progress(0.6041), false],
    [progress(null), progress(0), false],
    [progress(null), progress(null), true],
  ])('%j is printed like %j: %s', (a, b, isSame) => {
    expect(isSameFigure(a, b)).toBe(isSame);
  });

  it.each([
    [count(17), count(19), 2],
    [share(24, 29), share(25, 31), 1],
    // 64.1 % less 60.3 %, as they are printed.
    [progress(0.60349), progress(0.64051), 3.8],
    [progress(0.3), progress(0.1), -20],
    [progress(null), progress(0.1), null],
  ])('grows from %j to %j by %j', (before, now, growth) => {
    expect(growthOf(before, now)).toBe(growth);
  });
});
