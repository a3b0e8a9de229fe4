import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ask } from '../commands/json.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';

/** An entry or a record as its file has it. */
type Raw = Record<string, unknown>;

interface Shortfall {
  reason: string;
  target: string | null;
  milestone: string | null;
  days: number | null;
  due: string | null;
  points: number | null;
  share: number | null;
  since: string | null;
  until: string | null;
}

interface Row {
  id: number;
  light: string;
  daysOverdue: number | null;
  gapOf: { target: string; progress: number; expected: number } | null;
  shortfalls: Shortfall[];
  problems: string | null;
  next: string | null;
  reported: { period: string; by: string } | null;
}

interface Behind {
  counts: { tasks: number; behind: number; red: number; yellow: number };
  tasks: Row[];
}

/** The records of the tasks of a plan, read without the program. */
function tasksIn(folder: string): Map<number, Raw> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\/\d+-.*\.yaml$/.test(file),
  );
  const tasks = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Raw);
  return new Map(tasks.map((task) => [Number(task['id']), task]));
}

const text = (record: Raw, key: string) => String(record[key] ?? '');
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The entries of a list without the voids and what they take back. */
function counted(list: unknown): Raw[] {
  const all = (list ?? []) as Raw[];
  const voids = all.filter((one) => 'void' in one);
  const isVoided = (one: Raw) =>
    voids.some((v) => Date.parse(text(v, 'void')) === Date.parse(text(one, 'at')) && v['of'] === one['by']);
  return all.filter((one) => !('void' in one) && !isVoided(one));
}

const dayOf = (entry: Raw) => text(entry, 'date') || text(entry, 'at').slice(0, 10);

function statusOn(task: Raw, day: string): string {
  const changes = counted(task['history']).filter((one) => dayOf(one) <= day);
  const all = counted(task['history']);
  return text(changes.at(-1) ?? {}, 'to') || (all.length === 0 ? text(task, 'status') : text(all[0] ?? {}, 'from'));
}

/** The due date in force of a task, or of a target of it. */
function dueOn(task: Raw, target: Raw | null, day: string): string {
  const made = counted(task['extensions']).filter(
    (one) => one['milestone'] === undefined && one['target'] === target?.['id'] && dayOf(one) <= day,
  );
  const own = text(made.at(-1) ?? {}, 'to') || text(target ?? task, 'due');
  if (own !== '') return own;
  return target === null ? '2020-12-31' : dueOn(task, null, day);
}

const targetOf = (task: Raw, id: string | null) =>
  ((task['targets'] ?? []) as Raw[]).find((one) => one['id'] === id) ?? null;

/** The last day of a period, and the newest report by a day that tells of problems or of the next step. */
const END: Record<string, string> = { Q1: '03-31', Q2: '06-30', H1: '06-30', Q3: '09-30', Q4: '12-31' };
function endOf(period: string): string {
  const part = period.slice(5);
  if (part === '') return `${period}-12-31`;
  return END[part] ? `2020-${END[part]}` : new Date(Date.UTC(2020, Number(part), 0)).toISOString().slice(0, 10);
}

function newestReport(task: Raw, day: string): Raw | null {
  const told = counted(task['reports'])
    .filter((one) => one['problems'] !== undefined || one['next'] !== undefined)
    .map((report) => {
      const [end, at] = [endOf(text(report, 'period')), text(report, 'at')];
      return { report, key: `${end < at.slice(0, 10) ? end : at.slice(0, 10)} ${at}` };
    })
    .filter(({ key }) => key.slice(0, 10) <= day)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return told.at(-1)?.report ?? null;
}

describe.each([
  ['the plan of the tests', LIVED_IN],
  ['the sample', SAMPLE],
])('what plan behind says of %s, counted a second way', (_name, cwd) => {
  const tasks = tasksIn(cwd);

  it.each(['2020-11-30', '2020-07-15'])('on %s', async (day) => {
    const { counts, tasks: rows } = await ask<Behind>(`behind --as-of ${day}`, { cwd });
    const statuses = [...tasks.values()].map((task) => statusOn(task, day));
    expect(counts.tasks).toBe(statuses.filter((status) => status !== 'cancelled').length);
    expect([counts.behind, counts.red + counts.yellow]).toEqual([rows.length, rows.length]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const task = tasks.get(row.id) ?? {};
      const report = newestReport(task, day);
      expect([row.id, row.problems, row.next]).toEqual([
        row.id,
        report?.['problems'] ?? null,
        report?.['next'] ?? null,
      ]);
      expect(row.reported && [row.reported.period, row.reported.by]).toEqual(
        report && [report['period'], report['by']],
      );
      for (const one of row.shortfalls)
        expect([row.id, one.reason, measured(task, one, row, day)]).toEqual([row.id, one.reason, saidBy(one)]);
    }
    const isLate = (task: Raw) => /not_started|in_progress/.test(statusOn(task, day)) && dueOn(task, null, day) < day;
    const late = [...tasks.values()].filter(isLate).map((task) => Number(task['id']));
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(late));
  });
});

/** The number of a shortfall that `measured` recounts. */
const saidBy = ({ days: count, points, share, since }: Shortfall) => count ?? points ?? share ?? since;

function measured(
  task: Raw,
  { reason, target, milestone, since, until }: Shortfall,
  { gapOf }: Row,
  day: string,
): unknown {
  switch (reason) {
    case 'overdue':
      return days(dueOn(task, null, day), day);
    case 'target_overdue':
      return days(dueOn(task, targetOf(task, target), day), day);
    case 'near_due':
      return days(day, dueOn(task, targetOf(task, target), day));
    case 'not_started': {
      const [start, due] = [text(task, 'start') || '2020-01-01', dueOn(task, null, day)];
      return Number(Math.min(1, (days(start, day) + 1) / (days(start, due) + 1)).toPrecision(12));
    }
    case 'far_behind':
    case 'behind':
      return Math.round(((gapOf?.expected ?? 0) - (gapOf?.progress ?? 0)) * 1000) / 10;
    case 'milestone_overdue': {
      const milestones = (targetOf(task, target)?.['milestones'] ?? []) as Raw[];
      const moved = counted(task['extensions']).filter((one) => one['milestone'] === milestone && dayOf(one) <= day);
      return days(
        text(moved.at(-1) ?? {}, 'to') || text(milestones.find((one) => one['id'] === milestone) ?? {}, 'due'),
        day,
      );
    }
    case 'no_report':
      expect(
        counted(task['reports'])
          .map((one) => endOf(text(one, 'period')))
          .filter((end) => end >= endOf(since ?? '') && end <= endOf(until ?? '')),
      ).toEqual([]);
      return since;
    default:
      return since;
  }
}

it('a leader is named whole, in part or by the post, and none stands for tasks without one', async () => {
  const of = async (typed: string) => (await ask<Behind>(`behind --leader ${typed}`, { cwd: SAMPLE })).tasks;
  const named = (await of('何敏')).map(({ id }) => id);
  expect(named).toEqual([32, 15, 16, 34, 14, 31]);
  for (const typed of ['何局', '何']) expect((await of(typed)).map(({ id }) => id)).toEqual(named);
  for (const command of ['list', 'behind', 'overdue']) {
    const unknown = await run([command, '--leader', '何明'], { cwd: SAMPLE });
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('没有分管领导“何明”，是否指何敏；计划中有：');
  }
  expect((await ask<Behind>('list --leader 未明确')).tasks).toEqual((await ask<Behind>('list --leader none')).tasks);
});
