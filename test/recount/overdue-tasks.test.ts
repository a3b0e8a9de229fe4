import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LIVED_IN, run, SAMPLE } from '../run.js';

interface Entry {
  at: string;
  by: string;
  date?: string;
  void?: string;
  of?: string;
  to?: string;
  from?: string;
  target?: string;
  milestone?: string;
}

interface Target {
  id: string;
  due?: string;
  milestones?: { id: string; due?: string }[];
  readings?: { as_of: string; milestone?: string; done?: boolean }[];
}

interface Task {
  id: number;
  status: string;
  due?: string;
  recheck?: string;
  targets?: Target[];
  history?: Entry[];
  extensions?: Entry[];
  evidence?: Entry[];
}

interface Row {
  kind: string;
  task: number;
  milestone: string | null;
  days: number;
  due: string;
  target: string | null;
}

/** The tasks of a plan as their files have them. */
function tasksOf(plan: string): Task[] {
  const folders = readdirSync(plan).filter((name) => /^\d\d-/.test(name));
  return folders.flatMap((folder) =>
    readdirSync(join(plan, folder)).map((name): Task => parse(readFileSync(join(plan, folder, name), 'utf8'))),
  );
}

const END = '2020-12-31';
/** All instants of the fixtures are written in the zone of the plan. */
const dayOf = ({ date, at }: Entry) => date ?? at.slice(0, 10);
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function counting(entries: Entry[] = []): Entry[] {
  const voids = entries.filter((entry) => entry.void !== undefined);
  return entries.filter(
    (entry) => entry.void === undefined && !voids.some((one) => one.void === entry.at && one.of === entry.by),
  );
}

function statusOn({ history = [], status }: Task, day: string): string {
  const by = history.filter((entry) => dayOf(entry) <= day);
  if (by.length === history.length) return status;
  return by.at(-1)?.to ?? history[0]?.from ?? status;
}

function dueOn(task: Task, day: string, target?: Target, milestone?: { id: string; due?: string }): string {
  const moved = (of?: string, at?: string) =>
    counting(task.extensions).findLast((one) => one.target === of && one.milestone === at && dayOf(one) <= day)?.to;
  const own = target && (moved(target.id) ?? target.due);
  const whole = own ?? moved() ?? task.due ?? END;
  return milestone ? (moved(target?.id, milestone.id) ?? milestone.due ?? whole) : whole;
}

type Waiting = [kind: string, milestone: string | null, due: string];

/** Tasks, milestones and re-checks that wait to be done on a day. */
function waiting(task: Task, day: string): Waiting[] {
  const status = statusOn(task, day);
  if (status === 'suspended' || status === 'cancelled') return [];
  const isOpen = status !== 'completed' && status !== 'closed';
  return [
    ...(isOpen ? [...waitingTask(task, status, day), ...waitingMilestones(task, day)] : []),
    ...waitingRecheck(task, isOpen, day),
  ];
}

function waitingTask(task: Task, status: string, day: string): Waiting[] {
  const due = dueOn(task, day);
  const submitted = task.history?.findLast((one) => one.to === 'submitted' && dayOf(one) <= day);
  const isInTime = status === 'submitted' && submitted !== undefined && dayOf(submitted) <= due;
  return isInTime && due < day ? [] : [['task', null, due]];
}

function waitingMilestones(task: Task, day: string): Waiting[] {
  return (task.targets ?? []).flatMap((target) => {
    const done = (target.readings ?? [])
      .filter((one) => one.as_of <= day && one.done)
      .map(({ milestone }) => milestone);
    if (done.includes(undefined)) return [];
    const open = (target.milestones ?? []).filter(({ id }) => !done.includes(id));
    return open.map((one): Waiting => ['milestone', one.id, dueOn(task, day, target, one)]);
  });
}

function waitingRecheck({ recheck, evidence, history = [] }: Task, isOpen: boolean, day: string): Waiting[] {
  if (recheck === undefined || (isOpen && recheck < day)) return [];
  const reopenings = history.filter(
    ({ from, to }) => to === 'in_progress' && (from === 'closed' || from === 'completed'),
  );
  const answers = [...counting(evidence), ...reopenings].map(dayOf);
  return answers.some((answer) => answer >= recheck && answer <= day) ? [] : [['recheck', null, recheck]];
}

const said = (rows: Row[]) =>
  rows
    .filter(({ kind }) => kind !== 'target')
    .map(({ kind, task, milestone, due, days }) => `${kind} ${task} ${milestone} ${due} ${days}`)
    .sort();

describe.each([
  ['the plan of the tests', LIVED_IN],
  ['the sample', SAMPLE],
])('plan overdue on %s says what the files say', (_name, cwd) => {
  const tasks = tasksOf(cwd);

  it.each([
    '2020-09-15',
    '2020-10-20',
    '2020-11-30',
    '2021-02-01',
  ])('of tasks, milestones and re-checks on %s', async (day) => {
    const read = async (...typed: string[]) =>
      JSON.parse((await run(['overdue', '--as-of', day, '--json', ...typed], { cwd })).out) as {
        overdue: Row[];
        soon: Row[];
        counts: Record<string, number>;
      };
    const all = tasks.flatMap((task) => waiting(task, day).map((one) => ({ task, one })));
    const late = all.filter(({ one: [, , due] }) => due < day);
    const { overdue, counts } = await read();
    expect(said(overdue)).toEqual(
      late.map(({ task, one: [kind, id, due] }) => `${kind} ${task.id} ${id} ${due} ${daysFrom(due, day)}`).sort(),
    );
    const count = (kind: string) => late.filter(({ one }) => one[0] === kind).length;
    expect(counts).toMatchObject({ tasks: count('task'), milestones: count('milestone'), rechecks: count('recheck') });
    const { soon } = await read('--within', '45');
    // A milestone that falls due with its target is not named beside it.
    const isWithTarget = ({ task, one: [kind, id, due] }: (typeof all)[number]) =>
      kind === 'milestone' &&
      (task.targets ?? []).some(
        (target) => target.milestones?.some((each) => each.id === id) && dueOn(task, day, target) === due,
      );
    const coming = all.filter((each) => each.one[2] >= day && daysFrom(day, each.one[2]) <= 45 && !isWithTarget(each));
    expect(said(soon)).toEqual(
      coming.map(({ task, one: [kind, id, due] }) => `${kind} ${task.id} ${id} ${due} ${daysFrom(day, due)}`).sort(),
    );
  });
});
