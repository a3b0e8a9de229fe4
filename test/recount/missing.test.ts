import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, SAMPLE } from '../run.js';
import { counting, isMetOn, list, owedFor, planFiles, promisedOn, statusOn, text, unitsOf } from './plan-files.js';

interface Item {
  kind: string;
  task: number;
  target: string | null;
  org: string | null;
  state: string;
  handedIn: string | null;
  daysLate: number | null;
}

interface Missing {
  counts: Record<string, number>;
  deadline: string;
  units: (Record<string, number> & { id: string | null; items: Item[] })[];
}

const said = (unit: string | null, { kind, task, target, org, state, handedIn, daysLate }: Item) =>
  `${unit ?? 'none'} ${kind} ${task}${target === null ? '' : `.${target}`} ${org ?? '-'} ${state} ${handedIn ?? '-'} ${daysLate ?? '-'}`;

const OCTOBER = { name: '2020-10', first: '2020-10-01', last: '2020-10-31', deadline: '2020-11-06' };
const SEPTEMBER = { name: '2020-09', first: '2020-09-01', last: '2020-09-30', deadline: '2020-10-14' };

describe('what plan missing says of the sample, counted a second way', () => {
  const files = planFiles(SAMPLE);

  it.each([
    ['2020-11-03', OCTOBER],
    ['2020-11-10', OCTOBER],
    ['2020-11-30', OCTOBER],
    ['2020-10-20', SEPTEMBER],
  ])('on %s', async (day, period) => {
    const { counts, deadline, units } = await ask<Missing>(`missing --as-of ${day}`, { cwd: SAMPLE });
    const owed = owedFor(files, period, day);
    expect(deadline).toBe(period.deadline);
    expect(units.flatMap(({ id, items }) => items.map((item) => said(id, item))).sort()).toEqual([...owed].sort());
    const count = (lines: string[], state: string) => lines.filter((line) => line.split(' ')[4] === state).length;
    const sums = (lines: string[]) => ({
      owed: lines.length,
      inTime: count(lines, 'in_time'),
      late: count(lines, 'late'),
      missing: count(lines, 'missing'),
      pending: count(lines, 'pending'),
    });
    expect(counts).toMatchObject(sums(owed));
    for (const unit of units) {
      const own = owed.filter((line) => line.startsWith(`${unit.id ?? 'none'} `));
      expect([unit.id, unit]).toMatchObject([unit.id, sums(own)]);
    }
    const silent = (state: string) =>
      new Set(
        owed
          .filter((line) => line.includes(` ${state} `) && !line.startsWith('none '))
          .map((line) => line.split(' ')[0]),
      ).size;
    expect([counts['units'], counts['waiting']]).toEqual([silent('missing'), silent('pending')]);
  });
});

it.each([
  '2020-11-10',
  '2020-11-30',
])('without a policy only what was never reported is missing, on %s', async (day) => {
  const files = planFiles(LIVED_IN);
  const { units } = await ask<Missing>(`missing --as-of ${day}`, { cwd: LIVED_IN });
  const never = files.tasks.flatMap((task) => {
    if (!/not_started|in_progress/.test(statusOn(task, day)) || text(task, 'start') > day) return [];
    const numbers = list(task, 'targets').filter((target) => target['deliver'] === undefined);
    return numbers.flatMap((target) => {
      const promised = promisedOn(task, target, day);
      if (isMetOn(promised, day, files)) return [];
      const told = counting(target, 'readings').filter((one) => text(one, 'as_of') <= day);
      const item = `reading ${task['id']}.${target['id']}`;
      const orgs = unitsOf(promised, files);
      if (orgs.length === 0) {
        return told.length > 0 ? [] : [`${[task['lead'] ?? 'none'].flat()[0]} ${item} - missing - -`];
      }
      return orgs
        .filter((org) => !told.some((one) => one['org'] === org))
        .map((org) => `${org} ${item} ${org} missing - -`);
    });
  });
  expect(never.length).toBeGreaterThan(3);
  expect(units.flatMap(({ id, items }) => items.map((item) => said(id, item))).sort()).toEqual(never.sort());
});
