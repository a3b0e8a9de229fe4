import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { LIVED_IN, run, SAMPLE } from '../../run.js';
import { ask } from '../json.js';
import { MANIFOLD } from '../schema/plans.js';

const DAY = '2020-11-30';
type Json = Record<string, unknown>;

/** A plan of the tests with everything in it: milestones, shares, voids. */
const EVERYTHING = copyOfPlan(MANIFOLD);
const PLANS: [string, string][] = [
  ['the sample', SAMPLE],
  ['a plan with everything', EVERYTHING],
];

const typed = (format: string, more: readonly string[] = []) => ['export', '-f', format, '--as-of', DAY, ...more];

/** What a plan is exported as: made once for all tests. */
const texts = new Map<string, Promise<string>>();

function textOf(format: string, cwd: string, more: readonly string[]): Promise<string> {
  const key = [format, cwd, ...more].join(' ');
  const text = texts.get(key) ?? run(typed(format, more), { cwd }).then(({ out }) => out);
  texts.set(key, text);
  return text;
}

async function documentOf(cwd: string, ...more: string[]): Promise<Json & { tasks: Json[]; status: Json }> {
  return JSON.parse(await textOf('json', cwd, more));
}

async function rowsOf(cwd: string, ...more: string[]): Promise<Json[]> {
  const lines = (await textOf('ndjson', cwd, more)).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Adds a value to those of a key. */
function add<K>(sets: Map<K, Set<string>>, key: K, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** The values of some keys of a record, by other names. */
const picked = (record: object, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([as, key]) => [as, Reflect.get(record, key)]));

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

const STANDING = same(
  ...['title', 'section', 'status', 'light', 'lightReason', 'lead', 'leader', 'basis', 'commitment', 'amended'],
  ...['due', 'dueOriginal', 'progress', 'expected', 'gap', 'pace', 'onSchedule', 'begun', 'late', 'completedOn'],
  ...['overdueDays', 'overdueDaysOriginal', 'waitingFor'],
);

describe.each(PLANS)('plan export -f json of %s', (_name, cwd) => {
  it('has the sums, units and tasks that the answers have', async () => {
    const document = await documentOf(cwd);
    const {
      schemaVersion: _v,
      kind: _k,
      asOf: _a,
      leftOut: _l,
      since: _s,
      course: _c,
      ...status
    } = (await ask<Json>(`status --as-of ${DAY}`, { cwd })) as Json;
    expect(document.status).toEqual(status);
    const { units, groups } = await ask<Json>(`org list --as-of ${DAY}`, { cwd });
    expect(document['orgs']).toEqual({ units, groups });
    for (const task of document.tasks.filter((_task, index) => index % 20 === 0)) {
      const shown = await ask<{ tasks: Json[] }>(`show ${task['id']} --as-of ${DAY}`, { cwd });
      for (const { units: _units, ...page } of shown.tasks) expect(task).toMatchObject(page);
    }
  });

  it('has every entry of every list, and says which count', async () => {
    const { events } = await ask<{ events: Json[] }>(`log --as-of ${DAY}`, { cwd });
    const entries = (await documentOf(cwd)).tasks.flatMap((task) => task['entries'] as Json[]);
    expect(entries.map(({ at, kind }) => `${at} ${kind}`).sort()).toEqual(
      events.map(({ at, kind }) => `${at} ${kind}`).sort(),
    );
    const voids = entries.filter(({ kind }) => kind === 'void');
    const taken = entries.filter(({ takenBackAt }) => takenBackAt !== null);
    expect(voids.length).toBeGreaterThan(0);
    expect(taken.map(({ takenBackAt }) => takenBackAt).sort()).toEqual(voids.map(({ at }) => at).sort());
    expect([...voids, ...taken].every(({ counts }) => counts === false)).toBe(true);
  });
});

describe.each(PLANS)('plan export -f ndjson of %s', (_name, cwd) => {
  it('has rows of scalars, each with the columns of its kind', async () => {
    const columns = new Map<unknown, Set<string>>();
    const types = new Map<string, Set<string>>();
    const rows = await rowsOf(cwd);
    for (const row of rows) add(columns, row['kind'], Object.keys(row).join());
    for (const [key, value] of rows.flatMap((row) => Object.entries(row))) {
      if (value !== null) add(types, key, typeof value);
    }
    expect([...columns.values()].filter(({ size }) => size > 1)).toEqual([]);
    // A database makes one column of a name, which has one type.
    expect([...types].filter(([, { size }]) => size > 1)).toEqual([]);
    expect([...types].filter(([, all]) => all.has('object'))).toEqual([]);
    expect(columns.size).toBeGreaterThan(15);
  });

  it('says how plan, sections, tasks, targets and shares stand as the document does', async () => {
    const rows = await rowsOf(cwd);
    const document = await documentOf(cwd);
    const of = (kind: string) => rows.filter((row) => row['kind'] === kind);
    const { status } = document;
    const total = status['total'] as { progress: number; counted: number; targets: { met: number } };
    expect(of('plan')).toMatchObject([
      { ...picked(total, same('tasks', 'counted', 'progress')), targetsMet: total.targets.met },
    ]);
    const groups = status['groups'] as Json[];
    expect(of('section').map((row) => picked(row, same('section', 'progress', 'light')))).toEqual(
      groups.map((group) => picked(group, { section: 'key', progress: 'progress', light: 'light' })),
    );
    expect(of('task').map((row) => picked(row, { id: 'task', ...STANDING }))).toEqual(
      document.tasks.map((task) => picked(task, { id: 'id', ...STANDING })),
    );
    const measured = same('name', 'unit', 'met', 'progress', 'expected', 'expectedValue', 'gap', 'surplus', 'due');
    const targets = document.tasks.flatMap((task) =>
      (task['targets'] as Json[]).map((target) => ({
        task: task['id'],
        ...picked(target, { target: 'id', ...measured }),
      })),
    );
    expect(of('target').map((row) => picked(row, same('task', 'target', ...Object.keys(measured))))).toEqual(targets);
    const shares = document.tasks.flatMap((task) => task['shares'] as Json[]);
    const owned = same(
      'task',
      'target',
      'org',
      'allocated',
      'met',
      'progress',
      'expected',
      'gap',
      'light',
      'lightReason',
    );
    expect(of('share').map((row) => picked(row, owned))).toEqual(shares.map((share) => picked(share, owned)));
  });

  it('has a row for each entry, with the day that it tells of', async () => {
    const rows = await rowsOf(cwd);
    const entries = (await documentOf(cwd)).tasks.flatMap((task) =>
      (task['entries'] as Json[]).map((entry) => ({
        ...picked(entry, same('kind', 'number', 'day', 'at', 'by', 'counts')),
        task: task['id'],
      })),
    );
    const kinds = new Set(entries.map((entry) => Reflect.get(entry, 'kind')));
    const written = rows.filter(({ kind }) => kinds.has(kind));
    expect(written.map((row) => picked(row, same('kind', 'number', 'day', 'at', 'by', 'counts', 'task')))).toEqual(
      entries,
    );
    for (const { day } of written) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('rows', () => {
  it('join on the ids of sections, tasks, targets and units', async () => {
    const rows = await rowsOf(SAMPLE);
    const ids = (kind: string, ...keys: string[]) =>
      new Set(rows.filter((row) => row['kind'] === kind).map((row) => keys.map((key) => row[key]).join(' ')));
    const [sections, tasks, targets, orgs] = [
      ids('section', 'section'),
      ids('task', 'task'),
      ids('target', 'task', 'target'),
      ids('org', 'org'),
    ];
    for (const row of rows) {
      const joined = [
        row['kind'] !== 'task' || sections.has(String(row['section'])),
        row['task'] === undefined || tasks.has(String(row['task'])),
        typeof row['target'] !== 'string' || targets.has(`${row['task']} ${row['target']}`),
        typeof row['org'] !== 'string' || orgs.has(row['org']),
      ];
      expect(joined, JSON.stringify(row)).toEqual([true, true, true, true]);
    }
  });

  it('are those of the tasks that are asked for', async () => {
    const rows = await rowsOf(LIVED_IN, '--section', '1');
    const { tasks } = await ask<{ tasks: { id: number }[] }>('list --section 1', { cwd: LIVED_IN });
    const numbers = [...new Set(rows.flatMap(({ task }) => (task === undefined ? [] : [task])))];
    expect(numbers).toEqual(tasks.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ kind: 'plan', tasks: tasks.length });
  });

  it('look back: what was not so by the day does not count', async () => {
    const rows = await rowsOf(SAMPLE, '--as-of', '2020-06-30');
    for (const { kind, day, counts, takenBackAt } of rows) {
      if (kind === 'reading') expect(counts).toBe((day as string) <= '2020-06-30' && takenBackAt === null);
    }
  });

  it('say nothing that cannot be seen', async () => {
    const cwd = copyOfPlan({
      '05-services/901-x.yaml':
        'id: 901\nstatus: not_started\ntitle: "=1+1 \\u202e\\u0007\\ufffe</script>"\nsource: { document: work-plan-2020, item: 1 }\n',
    });
    for (const format of ['json', 'ndjson']) {
      const { out } = await run(typed(format), { cwd });
      expect(out).toContain('=1+1 \\u202e\\u0007\\ufffe</script>');
      for (const character of ['\u0007', '\u202e', '\ufffe']) expect(out).not.toContain(character);
    }
  });
});
