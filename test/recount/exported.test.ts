import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import { coming } from './bulletin.js';
import { rowsOfCsv } from './csv-rows.js';
import { askedPeriods, isHalted, judgedIn } from './judged.js';
import { type Measured, partOf, timePassed } from './measured.js';
import { LIGHTS, STATUSES } from './paper-words.js';
import { dayOf, dueOn, knownBy, listOf, recordsIn, unitsOf } from './records.js';
import { percent, rounded } from './sums.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };
const DAYS: [keyof typeof PLANS, string][] = [
  ['lived', '2020-11-30'],
  ['lived', '2020-09-30'],
  ['sample', '2020-11-30'],
  ['sample', '2020-07-15'],
];
const RECORDS = { lived: recordsIn(LIVED_IN), sample: recordsIn(SAMPLE) };
type Row = Record<string, unknown> & { kind: string; task: number; target: string };

describe.each(DAYS)('what is exported of the plan %s on %s', (name, day) => {
  const [cwd, records] = [PLANS[name], RECORDS[name]];
  const all = judgedIn(records, day);
  let made: Promise<Row[]> | null = null;
  const rowsOf = () => {
    made ??= exported('ndjson').then(({ out }) =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    );
    return made;
  };
  const exported = (format: string) => run(['export', '-f', format, '-o', '-', '--as-of', day], { cwd });

  it('has the cells of the ledger from the files', async () => {
    const [head = [], ...rows] = rowsOfCsv((await exported('csv')).out);
    const read = rows.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index] ?? ''])));
    const nameOf = (id: string) => records.orgs.find((org) => org.id === id)?.name ?? id;
    const names = (ids: string | string[] | undefined) => listOf(ids).map(nameOf).join('、');
    expect(read.map((row) => ({ ...row, targets: row['目标']?.split('\n').length }))).toMatchObject(
      all.map(({ task, status, light, progress, due, targets }) => {
        const { responsible, support, leader } = task as typeof task & Record<'responsible' | 'support', string[]>;
        const reports = knownBy(task.reports, day);
        return {
          序号: `${task.id}`,
          板块: records.sections.find(({ number }) => number === task.section)?.title,
          工作任务: task.title,
          targets: Math.max(1, targets.length),
          牵头单位: names(task.lead),
          责任单位: names(responsible),
          配合单位: names(support),
          分管领导: listOf(leader).join('、'),
          原定时限: dueOn(records, task, null),
          完成时限: due,
          状态: STATUSES[status],
          亮灯: LIGHTS[light],
          目标进度: percent(progress),
          序时进度: percent(timePassed(task.start ?? records.period.start, due, day)),
          最近报送:
            reports
              .map((one) => dayOf(one))
              .sort()
              .at(-1) ?? '',
        };
      }),
    );
  });

  it('has the rows of ndjson from the files', async () => {
    const rows = await rowsOf();
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    const lists = {
      reading: 'readings',
      report: 'reports',
      evidence: 'evidence',
      extension: 'extensions',
      amendment: 'amendments',
    } as const;
    const entriesOf = (task: (typeof records.tasks)[number], key: keyof typeof task | 'readings') =>
      key === 'readings'
        ? (task.targets ?? []).map(({ readings = [] }) => readings)
        : [(task[key as 'reports'] ?? []) as []];
    const voids: unknown[] = [];
    for (const [kind, key] of Object.entries(lists)) {
      const all = records.tasks.flatMap((task) => entriesOf(task, key));
      const entries = all.flat().filter((one) => !('void' in one));
      voids.push(...all.flat().filter((one) => 'void' in one));
      expect({ [kind]: of(kind).length }).toEqual({ [kind]: entries.length });
    }
    expect(of('void')).toHaveLength(voids.length);
    expect(of('change')).toHaveLength(records.tasks.flatMap(({ history = [] }) => history).length);
    expect(of('task')).toHaveLength(records.tasks.length);
    expect(of('target')).toHaveLength(records.tasks.flatMap(({ targets = [] }) => targets).length);
    expect(of('org')).toHaveLength(records.orgs.length);
    expect(of('section')).toHaveLength(records.sections.length);
    expect(of('member')).toHaveLength(records.orgs.flatMap(({ members = [] }) => members).length);
    // The reader knows no holidays of the year after.
    const asked = askedPeriods(records).filter(({ name }) => name !== '2020-12');
    expect(
      of('period')
        .map(({ period, deadline }) => `${period} ${deadline}`)
        .slice(0, asked.length),
    ).toEqual(asked.map(({ name, deadline }) => `${name} ${deadline}`));
  });

  it('has targets and shares in ndjson as the files have them', async () => {
    const rows = await rowsOf();
    const shownOf = ({ met, progress, expected, gap }: Measured, isHalted: boolean) => ({
      met,
      progress,
      ...(isHalted ? {} : { expected, gap }),
    });
    const targets = all.flatMap(({ task, targets, status }) =>
      targets.map((one) => ({ task: task.id, target: one.target.id, due: one.due, ...shownOf(one, isHalted(status)) })),
    );
    expect(rounded(rows.filter(({ kind }) => kind === 'target'))).toMatchObject(rounded(targets));
    const shares = all.flatMap(({ task, targets, status }) =>
      targets.flatMap(({ target }) => {
        const written = task.targets?.find(({ id }) => id === target.id);
        return unitsOf(records, target).flatMap((org) => {
          const own = written && partOf(records, task, written, org, day);
          return own ? [{ task: task.id, target: target.id, org, ...shownOf(own, isHalted(status)) }] : [];
        });
      }),
    );
    const key = ({ task, target, org }: Record<'task' | 'target' | 'org', unknown>) => `${task} ${target} ${org}`;
    const read = rows.filter(({ kind }) => kind === 'share') as unknown as typeof shares;
    const sorted = (some: typeof shares) => rounded([...some].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
    expect(sorted(read)).toMatchObject(sorted(shares));
  });

  it('has ids in ndjson by which its rows join, and sums of sections as in plan status', async () => {
    const rows = await rowsOf();
    const keysOf = (kind: string, ...keys: string[]) =>
      rows.filter((row) => row.kind === kind).map((row) => keys.map((key) => row[key]).join(' '));
    const [tasks, targets, orgs] = [keysOf('task', 'task'), keysOf('target', 'task', 'target'), keysOf('org', 'org')];
    const without = (known: string[], keys: string[]) => keys.filter((key) => !known.includes(key));
    for (const keys of [tasks, targets, orgs]) expect(new Set(keys).size).toBe(keys.length);
    const inTasks = rows.filter((row) => 'task' in row);
    expect(
      without(
        tasks,
        inTasks.map(({ task }) => `${task}`),
      ),
    ).toEqual([]);
    const ofTargets = inTasks.filter((row) => typeof row.target === 'string');
    expect(
      without(
        targets,
        ofTargets.map(({ task, target }) => `${task} ${target}`),
      ),
    ).toEqual([]);
    const units = rows.flatMap(({ org, lead }) => [org, lead]).filter((one) => typeof one === 'string');
    expect(without(orgs, units.map(String))).toEqual([]);
    const { groups, total } = await ask<{ groups: Group[]; total: Group }>(`status --as-of ${day}`, { cwd });
    const flat = (group: Group) => ({
      tasks: group.tasks,
      counted: group.counted,
      completed: group.completion.count,
      targetsMet: group.targets.met,
      targetsNoData: group.targets.noData,
      onScheduleTasks: group.onSchedule.count,
      overdueTargets: group.overdue.targets,
      red: group.byLight['red'],
    });
    const lines = rows.filter(({ kind }) => kind === 'section');
    expect(lines).toMatchObject(groups.map((group) => flat(group)));
    expect(rows.filter(({ kind }) => kind === 'plan')).toMatchObject([flat(total)]);
    // And of the rows of tasks and targets themselves.
    const own = rows.filter(({ kind }) => kind === 'task');
    for (const line of lines) {
      const those = own.filter(({ section }) => section === line['section']);
      const open = those.filter(({ status }) => status !== 'cancelled');
      const targets = rows.filter(({ kind, task }) => kind === 'target' && open.some((one) => one.task === task));
      expect(line).toMatchObject({
        tasks: those.length,
        counted: open.length,
        red: those.filter(({ light }) => light === 'red').length,
        onScheduleTasks: open.filter(({ onSchedule }) => onSchedule === true).length,
        targets: targets.length,
        targetsMet: targets.filter(({ met }) => met === true).length,
        overdueTargets: targets.filter(({ overdueState }) => overdueState !== null && overdueState !== 'met_late')
          .length,
        progress: weighted(open),
      });
    }
  });

  it('has an event in ics on each day on which something is due', async () => {
    const events = eventsIn((await exported('ics')).out);
    const expected = all
      .flatMap((one) =>
        coming(records, one, day).map((item) => ({
          ...item,
          task: one.task.id,
          due: one.due,
          isOverdue: one.isOverdue,
        })),
      )
      // With its task it is not named beside it.
      .filter(({ kind, date, due }) => kind !== 'target' || date !== due)
      // What was handed in by then is not late.
      .filter(({ kind, date, isOverdue }) => kind !== 'task' || date >= day || isOverdue)
      .map(({ kind, task, date }) => `${kind}.${task} ${date}`);
    const reports = askedPeriods(records).map(({ name, deadline }) => `report.${name} ${deadline}`);
    const isLast = (one: string) => one.startsWith('report.2020-12');
    expect(events.filter((one) => !isLast(one)).sort()).toEqual(
      [...expected, ...reports].filter((one) => !isLast(one)).sort(),
    );
  });
});

interface Group {
  tasks: number;
  counted: number;
  completion: { count: number };
  targets: { met: number; noData: number };
  onSchedule: { count: number };
  overdue: { targets: number };
  byLight: Record<string, number>;
}

/** Overall progress of rows of tasks. */
function weighted(tasks: Row[]): unknown {
  const known = tasks.filter(({ progress }) => progress !== null);
  if (known.length === 0) return null;
  const sum = (value: (row: Row) => number) => known.reduce((all, row) => all + value(row), 0);
  const share = sum((row) => Number(row['weight']) * Number(row['progress'])) / sum((row) => Number(row['weight']));
  return expect.closeTo(share, 9);
}

/** The events of a calendar: kind and number of each, and its day. */
function eventsIn(calendar: string): string[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  const days = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(-8));
  const uids = lines.filter((line) => line.startsWith('UID:')).map((line) => line.slice(4).split('@')[0] ?? '');
  return uids.map((uid, index) => {
    const [kind, number] = uid.split('.');
    return `${kind}.${number} ${days[index]?.replace(/(....)(..)(..)/, '$1-$2-$3')}`;
  });
}
