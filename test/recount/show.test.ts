import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, SAMPLE } from '../run.js';
import {
  cityOn,
  dueOn,
  isMetOn,
  list,
  newestBy,
  numberIn,
  owedFor,
  type PlanFiles,
  planFiles,
  promisedOn,
  type Raw,
  recordedOn,
  text,
  unitsOf,
} from './plan-files.js';

interface Point {
  month: string;
  day: string;
  value: number | null;
  expected: number | null;
  gap: number | null;
}

interface Row {
  org: string | null;
  milestone: string | null;
  value: unknown;
  valueAsOf: string;
  recordedOn: string;
  by: string;
  deadline: string | null;
  late: boolean;
}

interface Show {
  tasks: {
    course: { target: string; points: Point[] }[];
    reporting: {
      target: string;
      rows: Row[];
      unreported: string[];
      missing: { period: string; by: (string | null)[] } | null;
    }[];
  }[];
}

/** The deadlines of the sample, five working days after each month; worked out with a calendar of 2020. */
const DEADLINES = ['02-07', '03-06', '04-08', '05-09', '06-05', '07-07', '08-07', '09-07', '10-14', '11-06', '12-07'];
const OCTOBER = { name: '2020-10', first: '2020-10-01', last: '2020-10-31', deadline: '2020-11-06' };

/** What is expected of a number by a day: the share of whole months that have passed, in whole units. */
function expectedOn(task: Raw, target: Raw, day: string, asOf: string): number {
  const due = dueOn(task, target, asOf);
  const first = Number((text(task, 'start') || '2020-01-01').slice(5, 7));
  const months = Number(due.slice(5, 7)) - first + 1;
  const nextDay = new Date(Date.parse(day) + 86_400_000).toISOString();
  const isOver = day >= due;
  const passed = nextDay.startsWith('2021') ? 13 - first : Number(nextDay.slice(5, 7)) - first;
  return Math.floor((boundOf(target) * (isOver ? months : Math.min(passed, months))) / months + 1e-9);
}

const boundOf = (target: Raw) =>
  Number(target['at_least'] ?? target['equals'] ?? target['about'] ?? (target['between'] as number[] | undefined)?.[0]);

function points(task: Raw, target: Raw, asOf: string, files: PlanFiles): Partial<Point>[] {
  const bound = boundOf(target);
  return Array.from({ length: 12 }, (_, index) => {
    const end = new Date(Date.UTC(2020, index + 1, 0)).toISOString().slice(0, 10);
    const day = end.slice(0, 7) === asOf.slice(0, 7) ? asOf : end;
    const city = day > asOf ? null : cityOn(target, day, files);
    const expected = expectedOn(task, target, day, asOf);
    const progress = city === null ? 0 : isMetOn(target, day, files) ? 1 : Math.min(1, city.value / bound);
    const gap = city === null ? null : Math.round((progress - expected / bound) * 1000) / 10;
    return { month: day.slice(0, 7), day, value: city?.value ?? null, expected, gap };
  });
}

function rows(target: Raw, asOf: string, isAsked: boolean): Row[] {
  return [...newestBy(target, asOf)].map(([org, one]) => {
    const day = text(one, 'as_of');
    const deadline = isAsked ? `2020-${DEADLINES[Number(day.slice(5, 7)) - 1]}` : null;
    return {
      org: org || null,
      milestone: (one['milestone'] as string | undefined) ?? null,
      value: one['done'] === undefined ? expect.closeTo(numberIn(one), 8) : (one['done'] as boolean),
      valueAsOf: day,
      recordedOn: recordedOn(one),
      by: text(one, 'by'),
      deadline,
      late: deadline !== null && recordedOn(one) > deadline,
    };
  });
}

const byOrg = (all: Row[]) => [...all].sort((a, b) => ((a.org ?? '') < (b.org ?? '') ? -1 : 1));

describe.each([
  ['the sample', SAMPLE, [28, 29, 32, 25]],
  ['the plan of the tests', LIVED_IN, [1, 2, 7, 16]],
])('what plan show says of %s, counted a second way', (_name, cwd, ids) => {
  const files = planFiles(cwd);
  const isAsked = (files.plan['policy'] as Raw)['reports'] === 'monthly';

  it.each(
    ids.flatMap((id) => ['2020-11-10', '2020-11-30'].map((day): [number, string] => [id, day])),
  )('task %i on %s', async (id, day) => {
    const { tasks } = await ask<Show>(`show ${id} --as-of ${day}`, { cwd });
    const task = files.tasks.find((one) => one['id'] === id) ?? {};
    const promised = (name: string) =>
      promisedOn(task, list(task, 'targets').find((one) => one['id'] === name) ?? {}, day);
    for (const { target, points: said } of tasks[0]?.course ?? []) {
      expect([target, said]).toMatchObject([target, points(task, promised(target), day, files)]);
    }
    const owed = owedFor({ ...files, tasks: [task] }, OCTOBER, day).filter((line) => / reading .* missing /.test(line));
    expect(tasks[0]?.reporting.map(({ target }) => target)).toEqual(list(task, 'targets').map((one) => one['id']));
    for (const one of tasks[0]?.reporting ?? []) {
      const target = promised(one.target);
      expect([one.target, byOrg(one.rows)]).toMatchObject([one.target, byOrg(rows(target, day, isAsked))]);
      expect([one.target, one.unreported]).toEqual([one.target, silent(target, day, files)]);
      const by = owed.filter((line) => line.split(' ')[2] === `${id}.${one.target}`).map((line) => line.split(' ')[0]);
      expect([one.target, one.missing?.by ?? []]).toEqual([one.target, isAsked ? by : []]);
    }
  });
});

/** The units that must report and never have: holders of shares or of `per`, else all counties once one has. */
function silent(target: Raw, day: string, files: PlanFiles): string[] {
  const newest = newestBy(target, day);
  const own = unitsOf(target, files);
  const city = text(newest.get('') ?? {}, 'as_of');
  const later = [...newest].filter(([org, one]) => org !== '' && text(one, 'as_of') > city);
  if (own.length === 0 && later.length === 0) return [];
  const must = own.length > 0 ? own : files.counties;
  return must.filter((org) => !newest.has(org));
}
