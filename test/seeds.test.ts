import * as fs from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../src/core/task.js';
import { loadPlan } from '../src/store/read/load.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { plan: opened, tasks: loaded } = loadPlan(fs, join(ROOT, 'plan'));
const tasks = loaded.map(({ task }) => task);

const [title = '', ...lines] = readFileSync(join(ROOT, 'seeds/huizhou-education-2020.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const sections = lines.filter((line) => /^[一二三四五六七八九十]+、/.test(line));
const items = lines.filter((line) => /^\d+\./.test(line)).map((line) => line.replace(/^\d+\./, ''));

describe('the outline of 2020', () => {
  it('has the title, the sections and the items of the plan, and no other line', () => {
    expect(title).toBe(opened?.plan.title);
    expect(sections.map((line) => line.replace(/^.*、/, ''))).toEqual(opened?.plan.sections.map((one) => one.title));
    expect(items.map((item) => item.split('。')[0])).toEqual(tasks.map((task) => task.title));
    expect(lines.length).toBe(sections.length + items.length);
  });

  it('numbers the items through, in the order of the plan', () => {
    const numbers = lines.flatMap((line) => /^(\d+)\./.exec(line)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(tasks.map(({ id }) => id));
  });

  it.each<[Commitment, RegExp]>([
    ['firm', /确保/],
    ['strive', /力争|力保|努力实现/],
  ])('promises as hard as the plan does: %s', (commitment, words) => {
    const inPlan = tasks.filter(({ targets = [] }) => targets.some((target) => target.commitment === commitment));
    const inOutline = items.flatMap((item, index) => (words.test(item) ? [index + 1] : []));
    expect(inOutline).toEqual(inPlan.map(({ id }) => id));
  });

  it('names every document that the plan promises', () => {
    for (const { id, targets = [] } of tasks) {
      const named = targets.flatMap(({ name }) => name.match(/《[^》]+》/g) ?? []);
      for (const name of named) expect(items[id - 1], String(id)).toContain(name);
    }
  });

  it('names the numbers of the plan', () => {
    // The outline writes 两期 (14); 全部 is 100 %, 全面消除 is 0.
    const isWritten = (id: number, value: number) => value !== 0 && value !== 100 && id !== 14;
    for (const { id, targets = [] } of tasks) {
      const values = targets.flatMap((target) => [
        target.equals ?? target.at_least ?? target.at_most ?? target.between ?? target.about ?? [],
      ]);
      for (const value of values.flat().filter((one) => isWritten(id, one))) {
        const written = value >= 10_000 ? `${value / 10_000}万` : String(value);
        expect(items[id - 1], String(id)).toContain(written);
      }
    }
  });
});

it.each([
  ['the outline', [title, ...lines]],
  ['the plan', tasks.flatMap((task) => textsOf(task))],
])('has full-width punctuation throughout: %s', (_what, texts) => {
  expect(texts.length).toBeGreaterThan(90);
  expect(texts.filter((text) => /[,;:!?()]/.test(text))).toEqual([]);
  expect(texts.filter((text) => /[\u3400-\u9fff]\.|\s/.test(text))).toEqual([]);
});

/** Every Chinese text of a task. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[\u3400-\u9fff]/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
