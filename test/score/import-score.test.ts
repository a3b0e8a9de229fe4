import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesOfLabels, casesOfPlan } from './cases.js';
import { isUsable } from './names.js';
import { type Result, type Score, score } from './score.js';
import { listOf, tableOf } from './table.js';
import type { Got } from './wanted.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const seed = casesOfPlan(readFileSync(join(ROOT, 'seeds/huizhou-education-2020.txt'), 'utf8'), join(ROOT, 'plan'));
const development = casesOfLabels(join(ROOT, 'test/fixtures/labels/development.json'));
const known = casesOfLabels(join(ROOT, 'test/fixtures/labels/known.json'));
const heldOut = casesOfLabels(join(ROOT, 'test/fixtures/labels/held-out.json'));

/** Each name where the next one belongs. */
function permuted(read: Got[]): Got[] {
  return read.map((got, at) => ({ ...got, name: read[(at + 1) % read.length]?.name ?? '' }));
}

function of({ scores }: Result, name: Score['class']): Score {
  const found = scores.find((one) => one.class === name);
  if (!found) throw new Error(name);
  return found;
}

/** The part of a class, in percent, that had an outcome. */
function part(result: Result, name: Score['class'], outcome: keyof Score['of'] = 'right'): number {
  const { count, of: counts } = of(result, name);
  return (100 * counts[outcome]) / count;
}

describe('the score of the reader of wordings', () => {
  const result = score(seed);

  it('holds the rates of the real plan, without a wrong value', () => {
    expect(part(result, 'figure')).toBeGreaterThanOrEqual(98);
    expect(part(result, 'words')).toBeGreaterThanOrEqual(90);
    expect(part(result, 'document')).toBeGreaterThanOrEqual(94);
    expect(part(result, 'event')).toBeGreaterThanOrEqual(86);
    expect(part(result, 'action')).toBeGreaterThanOrEqual(33);
    expect(of(result, 'all').of['wrong value'], listOf(result)).toBe(0);
    expect(part(result, 'figure', 'wrong bound')).toBeLessThanOrEqual(3);
  });

  it.each([
    ['development', development, 98],
    ['known', known, 91],
    ['held-out', heldOut, 90],
  ] as const)('holds the rates of the %s sentences', (_name, cases, least) => {
    const read = score(cases);
    expect((100 * read.rightTexts) / read.texts).toBeGreaterThanOrEqual(least);
    expect(part(read, 'all')).toBeGreaterThanOrEqual(96);
    expect(part(read, 'all', 'wrong bound')).toBeLessThanOrEqual(3);
    expect(of(read, 'all').of['wrong value']).toBe(0);
  });

  it('falls where the names are another target’s', () => {
    const several = development.filter(({ wanted }) => wanted.length > 1);
    expect(part(score(several), 'all')).toBeGreaterThan(90);
    expect(part(score(several, permuted), 'all')).toBeLessThan(10);
  });

  it('says what was wrong with each', () => {
    expect(tableOf('seed', result)).toContain('| figures written in the text | 27 |');
    expect(listOf(score(development, (read) => read.map((got) => ({ ...got, value: -1 }))))).toContain('wrong value');
  });
});

describe('a usable name', () => {
  it.each([
    ['新增公办幼儿园', '公办幼儿园', true],
    ['公办园在园幼儿占比', '公办园在园幼儿数比例', true],
    ['学位', '新增普通高中学位', false],
    ['比例', '随迁子女入读公办学校比例', false],
    ['新增学位', '新建学校', false],
  ])('%s for %s: %s', (name, wanted, usable) => expect(isUsable(name, [wanted], [])).toBe(usable));

  it('is nearer to its own target than to another', () => {
    expect(isUsable('新增公办学位', ['新增公办学位'], [['新增民办学位']])).toBe(true);
    expect(isUsable('新增公办学位', ['新增民办学位'], [['新增公办学位']])).toBe(false);
  });
});
