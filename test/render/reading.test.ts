import { describe, expect, it } from 'vitest';
import { valueOfReading } from '../../src/core/target/latest-value.js';
import type { Reading, Target } from '../../src/core/task.js';
import { milestoneOf, readingWords } from '../../src/render/reading.js';
import { aReading, aTarget } from '../core/build.js';
import { en, zh } from './draw.js';

const BUILDING = aTarget({ deliver: 'facility', milestones: [{ id: 'roof', name: '封顶' }] });
const words = (reading: Reading, target: Target = BUILDING, screen = zh()) =>
  readingWords(valueOfReading(target, reading), reading, target, screen);

describe('readingWords', () => {
  it('says of a milestone that it is reached, not that the whole is delivered', () => {
    expect(words(aReading('2020-06-30', true, { milestone: 'roof' }))).toBe('已完成');
    expect(words(aReading('2020-06-30', false, { milestone: 'roof' }))).toBe('未完成');
    expect(words(aReading('2020-06-30', true))).toBe('已建成');
  });

  it('shows the value of another sort key by key', () => {
    const reading = aReading('2020-06-30', [1, 2]);
    expect(readingWords(null, reading, BUILDING, zh())).toBe('“numerator: 1、denominator: 2”不是这个目标的数，未计入');
    expect(readingWords(null, reading, BUILDING, en())).toContain('"numerator: 1, denominator: 2"');
    expect(readingWords(null, aReading('2020-06-30', false), BUILDING, en())).toMatch(/^"done: false"/);
  });
});

describe('milestoneOf', () => {
  it('names the milestone, by its id if the target has it no more; none for the whole target', () => {
    expect(milestoneOf({ milestone: 'roof' }, BUILDING, zh())).toEqual(['节点“封顶”']);
    expect(milestoneOf({ milestone: 'gone' }, undefined, zh())).toEqual(['节点“gone”']);
    expect(milestoneOf({}, BUILDING, zh())).toEqual([]);
  });
});
