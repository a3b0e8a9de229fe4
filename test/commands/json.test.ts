import { describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { ask, read } from './json.js';

const KINDS = [
  ['status', 'status'],
  ['status', 'status --by org 二'],
  ['behind', 'behind'],
  ['missing', 'missing'],
  ['overdue', 'overdue --within 30d'],
  ['remind', 'remind'],
  ['overdue', 'overdue --month 2020-10'],
  ['list', 'list'],
  ['show', 'show 26'],
  ['show', 'show 1 --by county'],
  ['bulletin', 'bulletin'],
  ['target-list', 'target list'],
  ['find', 'find 学位'],
  ['log', 'log --since 2020-07-01'],
  ['org-list', 'org list'],
  ['lint', 'lint'],
] as const;

describe('--json', () => {
  it.each(KINDS)('names its version, its kind and its day: %s, of plan %s', async (kind, typed) => {
    expect(await ask(typed)).toMatchObject({ schemaVersion: 2, kind, asOf: '2020-11-30', leftOut: [] });
  });

  it('of the rules does not depend on a day', async () => {
    expect(await ask('rules')).toMatchObject({ schemaVersion: 2, kind: 'rules', asOf: null });
  });

  it.each([
    ...KINDS.map(([, typed]) => typed),
    'rules',
    'rules id-unique',
  ])('is the same in every language, on a terminal and in a pipe: plan %s', async (typed) => {
    const argv = [...typed.split(' '), '--json'];
    const chinese = await run([...argv, '--lang', 'zh-CN']);
    expect(await run([...argv, '--lang', 'en'])).toEqual(chinese);
    expect(await run([...argv, '--lang', 'en', '--color', 'always'], { width: 60 })).toEqual(chinese);
  });

  it.each(KINDS)('writes null for what is absent, never leaves a key out: %s, of plan %s', async (_kind, typed) => {
    const answer = read<Record<string, unknown>>(await run([...typed.split(' '), '--json']));
    for (const list of listsIn(answer)) {
      const shapes = new Set(list.map((item) => Object.keys(item).join()));
      expect(shapes.size).toBeLessThanOrEqual(1);
    }
  });
});

/** The lists of rows in an answer; what stands in a file's own record is not of our making. */
function listsIn(value: unknown): object[][] {
  if (value === null || typeof value !== 'object') return [];
  const parts = Object.entries(value).filter(([key]) => key !== 'record' && key !== 'args');
  const below = parts.flatMap(([, part]) => listsIn(part));
  const rows = Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
  return rows.length > 0 ? [rows, ...below] : below;
}
