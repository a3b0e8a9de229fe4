import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, SAMPLE } from '../run.js';
import {
  cityOn,
  counting,
  daysFrom,
  dueOn,
  isDelivered,
  isMetOn,
  list,
  type PlanFiles,
  planFiles,
  promisedOn,
  type Raw,
  statusOn,
  text,
  unitsOf,
} from './plan-files.js';

interface Overdue {
  overdue: { kind: string; task: number; target: string; state: string; days: number; due: string }[];
  counts: Record<string, number>;
}

/** How a target stands that is past its due date on a day: its state and the days, or null if it was met in time. */
function late(task: Raw, target: Raw, day: string, files: PlanFiles): string | null {
  const due = dueOn(task, target, day);
  const promised = promisedOn(task, target, day);
  const isMet = (on: string) =>
    target['deliver'] === undefined ? isMetOn(promised, on, files) : isDelivered(target, on, files);
  if (due >= day) return null;
  const told = counting(target, 'readings')
    .map((one) => text(one, 'as_of'))
    .filter((on) => on <= day);
  if (isMet(day)) {
    if (isMet(due)) return null;
    const metOn =
      told
        .filter((on) => on > due)
        .sort()
        .find(isMet) ?? day;
    return `met_late ${daysFrom(due, metOn)} ${due}`;
  }
  return `${stateOf(promised, told.length, day, files)} ${daysFrom(due, day)} ${due}`;
}

function stateOf(target: Raw, readings: number, day: string, files: PlanFiles): string {
  if (readings === 0) return 'no_data';
  const units = unitsOf(target, files);
  const city = cityOn(target, day, files);
  const isEach = target['per'] !== undefined && units.length > 0;
  const isRatio = city !== null && !city.isWhole && target['unit'] === '%';
  const told = new Set(counting(target, 'readings').map((one) => one['org']));
  return isRatio || (isEach && units.some((org) => !told.has(org))) ? 'partial' : 'unmet';
}

describe.each([
  ['the plan of the tests', LIVED_IN],
  ['the sample', SAMPLE],
])('the targets that plan overdue lists of %s, counted a second way', (_name, cwd) => {
  const files = planFiles(cwd);

  it.each(['2020-09-15', '2020-11-30', '2020-12-20'])('on %s', async (day) => {
    const { overdue, counts } = await ask<Overdue>(`overdue --as-of ${day}`, { cwd });
    const said = overdue
      .filter(({ kind }) => kind === 'target')
      .map(({ task, target, state, days, due }) => `${task}.${target} ${state} ${days} ${due}`);
    const own = files.tasks.flatMap((task) => {
      if (/suspended|cancelled/.test(statusOn(task, day))) return [];
      return list(task, 'targets').flatMap((target) => {
        const told = late(task, target, day, files);
        return told === null ? [] : [`${task['id']}.${target['id']} ${told}`];
      });
    });
    expect(said.sort()).toEqual([...own].sort());
    const count = (state: string) => own.filter((line) => line.includes(` ${state} `)).length;
    expect(counts).toMatchObject({
      targets: own.length - count('met_late'),
      unmet: count('unmet'),
      noData: count('no_data'),
      partial: count('partial'),
      metLate: count('met_late'),
    });
  });
});
