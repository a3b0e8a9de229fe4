import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import {
  aheadOf,
  changesOf,
  furthest,
  ids,
  lagOf,
  problemsOf,
  reportAhead,
  sectionsOf,
  totalsOf,
  trouble,
} from './bulletin.js';
import { type Judged, judgedIn } from './judged.js';
import { timePassed } from './measured.js';
import { daysBetween, listOf, recordsIn, shifted } from './records.js';
import { countyRows, isMoved, percent, rounded } from './sums.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };
const RECORDS = { lived: recordsIn(LIVED_IN), sample: recordsIn(SAMPLE) };

interface Bulletin {
  worst: { task: number; leads: string[]; light: string; lag: object; problems: object | null }[];
}

describe.each<[keyof typeof PLANS, string, string]>([
  ['lived', '2020-11-30', '2020-12-31'],
  ['lived', '2020-07-15', '2020-07-31'],
  ['sample', '2020-11-30', '2020-12-31'],
  ['sample', '2020-07-15', '2020-07-31'],
  ['sample', '2020-09-15', '2020-09-30'],
  ['sample', '2020-12-03', '2020-12-31'],
])('plan bulletin of the plan %s on %s', (name, day, until) => {
  const [cwd, records] = [PLANS[name], RECORDS[name]];
  const all = judgedIn(records, day);
  const base = shifted(`${day.slice(0, 7)}-01`, -1);
  const [totals, changes] = [totalsOf(records, all, day), changesOf(judgedIn(records, base), all, base)];
  const rows = countyRows(records, all, day);
  const idle = furthest(all).filter((one) => trouble(one) === 'not_started');
  const moved = {
    extended: ids(all.filter((one) => one.status !== 'cancelled' && isMoved(records, one, day))),
    suspended: ids(all.filter(({ status }) => status === 'suspended')),
  };
  const ahead = { due: aheadOf(records, all, day, until), report: reportAhead(records, all, day) };

  it('has the numbers of its JSON from the files', async () => {
    const json = await ask<Bulletin>(`bulletin --as-of ${day}`, { cwd });
    const gone = idle.map((one) => one.idle ?? 0);
    expect(rounded(json)).toMatchObject(
      rounded({
        totals,
        changes,
        sections: sectionsOf(records, all, day),
        units: {
          ranked: rows
            .flatMap(({ key, rank, onSchedule }) => (rank === null ? [] : [{ org: key, rank, onSchedule }]))
            .sort((a, b) => a.rank - b.rank),
          silent: rows.filter(({ rank, onSchedule }) => rank === null && onSchedule.of > 0).map(({ key }) => key),
          lacking: rows
            .filter(({ rank, noData }) => rank !== null && noData > 0)
            .map(({ key, noData }) => ({ org: key, noData }))
            .sort((a, b) => b.noData - a.noData),
        },
        idle: idle.length === 0 ? null : { tasks: ids(idle), timeGone: Math.min(...gone) },
        moved,
        ahead: ahead.due === null && ahead.report === null ? null : ahead,
      }),
    );
  });

  it('names the tasks that are furthest behind', async () => {
    const { worst } = await ask<Bulletin>(`bulletin --as-of ${day}`, { cwd });
    const far = furthest(all).filter((one) => ![undefined, 'not_started'].includes(trouble(one)));
    expect(worst).toHaveLength(Math.min(5, far.length));
    // Red before yellow, and the most days first.
    const days = ({ isOverdue, due, late }: Judged) =>
      Math.max(
        0,
        ...[...(isOverdue ? [due] : []), ...(isOverdue ? [] : late.map((one) => one.due))].map((one) =>
          daysBetween(one, day),
        ),
      );
    const order = [...far].sort((a, b) => Number(b.light === 'red') - Number(a.light === 'red') || days(b) - days(a));
    const daysOf = (list: (Judged | undefined)[]) => list.map((one) => one && days(one));
    const named = worst.map(({ task: id }) => far.find(({ task }) => task.id === id));
    expect(daysOf(named)).toEqual(daysOf(order.slice(0, 5)));
    for (const { task: id, leads, light, lag, problems } of worst) {
      const own = far.find(({ task }) => task.id === id);
      if (own === undefined) throw new Error(`${id} is not far behind`);
      expect([id, light, leads, problems]).toEqual([id, own.light, listOf(own.task.lead), problemsOf(own.task, day)]);
      expect(rounded(lag)).toMatchObject(rounded(lagOf(own, day)));
    }
  });

  it('says them in its sentences', async () => {
    const { out } = await run(['bulletin', '--short', '--as-of', day], { cwd });
    const sentences = [
      `截至${date(day)}`,
      ...totalWords(totals),
      `较${date(base)}，`,
      ...changeWords(changes),
      ...counts(moved.extended, '延期'),
      ...counts(moved.suspended, '暂缓'),
      ...counts(ids(idle), '仍未启动的'),
      ...sectionsOf(records, all, day).overdue.map((one) => `（${things(one)}）`),
      ...aheadWords(ahead),
    ];
    expect(sentences.filter((sentence) => !out.includes(sentence))).toEqual([]);
    for (const { key, rank, onSchedule } of rows.filter((row) => row.rank !== null && row.rank <= 3)) {
      const org = records.orgs.find(({ id }) => id === key)?.name ?? key;
      if (onSchedule.count > 0) expect(out).toMatch(new RegExp(`第 ${rank} 名[^（]*${org}`));
    }
    // And no other number stands in the first paragraph.
    const first = out.split('\n').find((line) => line.startsWith('一、')) ?? '';
    const numbers = [...sentences.join(' ').matchAll(NUMBER)].map(([number]) => number);
    const expected = percent(timePassed(records.period.start, records.period.end, day));
    const others = [...first.matchAll(NUMBER)].map(([number]) => number).filter((one) => !numbers.includes(one));
    expect(others).toEqual([expected]);
  });
});

const NUMBER = /\d+(\.\d+)?%?/g;

const month = (day: string) => `${Number(day.slice(5, 7))}月`;
const date = (day: string) => `${month(day)}${Number(day.slice(8))}日`;
const named = (list: number[], count = list.length) =>
  `${count} 项${list.length > 4 ? '' : `（第 ${list.join('、')} 项）`}`;
const counts = (list: number[], word: string) => (list.length === 0 ? [] : [`${word} ${named(list)}`]);

/** Counts without those of nothing. */
function things({ tasks, targets, milestones = 0, rechecks = 0 }: Record<'tasks' | 'targets', number> & More): string {
  const said = [`任务 ${tasks} 项`, `目标 ${targets} 项`, `节点 ${milestones} 个`, `回头看 ${rechecks} 项`];
  return said.filter((one) => !one.includes(' 0 ')).join('、');
}

type More = Partial<Record<'milestones' | 'rechecks', number>>;

function totalWords(totals: ReturnType<typeof totalsOf>): string[] {
  const { finished, onSchedule, behind, overdue, missing, progress, coverage, cancelled } = totals;
  const lights = [`红灯 ${behind.red}`, `黄灯 ${behind.yellow}`].filter((light) => !light.endsWith(' 0'));
  const isMost = behind.onlyWarned * 2 > behind.tasks;
  const warned = isMost ? [`其中 ${behind.onlyWarned} 项只是临近到期或未报送`] : [];
  return [
    `共 ${totals.tasks} 项任务${cancelled === 0 ? '' : `（另终止 ${cancelled} 项）`}；`,
    `办结 ${finished.count} 项（${percent(finished.count / finished.of)}）；`,
    `达到序时进度 ${onSchedule.count}/${onSchedule.of} 项（${percent(onSchedule.count / onSchedule.of)}）；`,
    `滞后 ${behind.tasks} 项（${[...lights, ...warned].join('、')}）；`,
    overdue.tasks + overdue.targets === 0 ? '；没有逾期的任务和目标；' : `；逾期${things(overdue)}；`,
    ...(missing === null ? [] : [`；${month(String(missing.period))}未报 ${missing.tasks} 项；`]),
    `总进度 ${percent(progress)}（${coverage.count} 项有数据）`,
  ];
}

function changeWords(changes: ReturnType<typeof changesOf>): string[] {
  const { targetsMet, targetsOverdue, overdue } = changes;
  const late = [...new Set([...overdue, ...targetsOverdue.tasks])].sort((a, b) => a - b);
  const begun = things({ tasks: overdue.length, targets: targetsOverdue.targets });
  return [
    ...counts(changes.finished, '办结'),
    ...counts(changes.recovered, '不再滞后'),
    ...counts(changes.behind, '新增滞后'),
    ...(targetsMet.targets === 0 ? [] : [`目标达标 ${named(targetsMet.tasks, targetsMet.targets)}`]),
    ...(late.length === 0 ? [] : [`新增逾期${begun}${named(late).replace(/^\d+ 项/, '')}`]),
  ];
}

function aheadWords(ahead: { due: ReturnType<typeof aheadOf>; report: ReturnType<typeof reportAhead> }): string[] {
  const { due, report } = ahead;
  const count = report?.tasks == null ? '' : `，尚有 ${report.tasks} 项任务未报送`;
  const reports = report && `${month(report.period)}进展应于${date(report.deadline)}前报送${count}。`;
  const coming = due && `${date(due.until)}前到期的有${things(due)}，`;
  const many = due && due.next.tasks.length > 4;
  const next =
    due &&
    `最近的是${date(due.next.date)}（${many ? `任务 ${due.next.tasks.length} 项` : named(due.next.tasks).slice(0, -1).replace(/^.*（/, '')}）`;
  return [reports, coming, next].filter((one) => one !== null);
}
