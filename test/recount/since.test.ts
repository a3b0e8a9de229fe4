import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import { isFinished, type Judged, judgedIn } from './judged.js';
import { dayOf, type Entry, recordsIn, type Task } from './records.js';
import { percent, rounded, sumsOf, turnsOf } from './sums.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };
const RECORDS = { lived: recordsIn(LIVED_IN), sample: recordsIn(SAMPLE) };

/** What was recorded of a task after a day, and by another, under the names of the JSON. */
function recordedIn(task: Task, base: string, day: string) {
  const lists: [string, Entry[] | undefined][] = [
    ['reading', (task.targets ?? []).flatMap(({ readings }) => readings ?? [])],
    ['report', task.reports],
    ['change', task.history],
    ['evidence', task.evidence],
    ['extension', task.extensions],
    ['amendment', task.amendments],
  ];
  return lists.flatMap(([kind, entries = []]) =>
    entries
      .filter(({ at }) => at.slice(0, 10) > base && at.slice(0, 10) <= day)
      .map((entry) => ({
        kind: entry.void === undefined ? kind : 'void',
        isLate: entry.void === undefined && dayOf(entry) <= base,
      })),
  );
}

/** The names of the tasks in whose rows something turned, by what did. */
function turnedTasks(pairs: { was: Judged; is: Judged }[]) {
  const such = (isSuch: (was: Judged, is: Judged) => boolean) =>
    pairs.filter(({ was, is }) => isSuch(was, is)).map(({ is }) => is.task.id);
  const isLate = ({ isOverdue, late }: Judged) => isOverdue || late.length > 0;
  return {
    finished: such((was, is) => !isFinished(was.status) && isFinished(is.status)),
    closed: such((was, is) => was.status === 'completed' && is.status === 'closed'),
    submitted: such((was, is) => was.status !== 'submitted' && !isFinished(was.status) && is.status === 'submitted'),
    started: such((was, is) => was.status === 'not_started' && is.status === 'in_progress'),
    suspended: such((was, is) => was.status !== 'suspended' && is.status === 'suspended'),
    cancelled: such((was, is) => was.status !== 'cancelled' && is.status === 'cancelled'),
    overdueBegan: such((was, is) => !isLate(was) && isLate(is)),
    overdueEnded: such((was, is) => isLate(was) && !isLate(is)),
    scheduleGained: such((was, is) => was.onSchedule !== true && is.onSchedule === true),
    scheduleLost: such((was, is) => was.onSchedule === true && is.onSchedule !== true),
  };
}

interface Since {
  since: {
    worse: { id: number; before: object; now: object }[];
    better: { id: number; before: object; now: object }[];
    tasks: object;
    met: { task: number; target: string }[];
    unmet: { task: number; target: string }[];
    recorded: { entries: number; late: number; kinds: object };
  };
}

describe.each<[keyof typeof PLANS, string, string]>([
  ['lived', '2020-10-31', '2020-11-30'],
  ['lived', '2020-06-30', '2020-07-15'],
  ['sample', '2020-10-31', '2020-11-30'],
  ['sample', '2020-06-30', '2020-07-15'],
])('plan status --since of the plan %s, from %s to %s', (name, base, day) => {
  const [cwd, records] = [PLANS[name], RECORDS[name]];
  const [then, now] = [judgedIn(records, base), judgedIn(records, day)];
  const [before, after] = [sumsOf(records, then, base), sumsOf(records, now, day)];
  const behind = (all: Judged[]) => all.filter(({ isBehind }) => isBehind).length;
  const turns = turnsOf(then, now);
  const pairs = now.map((is, index) => ({ was: then[index] ?? is, is }));
  const recorded = records.tasks.flatMap((task) => recordedIn(task, base, day));

  it('compares two days of the files', async () => {
    const { since } = await ask<Since>(`status --since 上月 --as-of ${day}`, { cwd });
    expect(rounded(since)).toMatchObject(
      rounded({
        base,
        before: { rollup: before, behind: behind(then) },
        now: { rollup: after, behind: behind(now) },
        tasks: turnedTasks(pairs),
      }),
    );
    const lit = ({ light, reasons }: Judged) => ({ light, reason: reasons[0] });
    const rows = (ids: number[]) =>
      pairs
        .filter(({ is }) => ids.includes(is.task.id))
        .map(({ was, is }) => ({ id: is.task.id, before: lit(was), now: lit(is) }));
    const byId = (list: Since['since']['worse']) =>
      list.map(({ id, before: was, now: is }) => ({ id, before: was, now: is })).sort((a, b) => a.id - b.id);
    expect([byId(since.worse), byId(since.better)]).toEqual([rows(turns.worse), rows(turns.better)]);
    const metOf = (one: Judged, other: Judged) =>
      one.targets
        .filter(({ met }, index) => met === true && other.targets[index]?.met !== true)
        .map(({ target }) => `${one.task.id} ${target.id}`);
    const names = (list: { task: number; target: string }[]) => list.map(({ task, target }) => `${task} ${target}`);
    expect(names(since.met)).toEqual(pairs.flatMap(({ was, is }) => metOf(is, was)));
    expect(names(since.unmet)).toEqual(pairs.flatMap(({ was, is }) => metOf(was, is)));
    expect(since.recorded).toMatchObject({
      entries: recorded.length,
      late: recorded.filter(({ isLate }) => isLate).length,
    });
  });

  it('says them in its lines', async () => {
    const { out } = await run(['status', '--since', '上月', '--as-of', day], { cwd });
    const [answer, ...lines] = out.split('\n');
    const change = (was: number, is: number) => `${is > was ? '+' : ''}${is - was}`;
    const count = (label: string, was: number, is: number) =>
      was === is ? `${label} ${is}（不变）` : `${label} ${was}→${is}（${change(was, is)}）`;
    const share = ({ count: met, of }: { count: number; of: number }) => `${met}/${of}`;
    const [was, is] = [before.onSchedule, after.onSchedule];
    const onSchedule =
      share(was) === share(is)
        ? `达到序时进度 ${share(is)}（不变）`
        : `达到序时进度 ${share(was)}→${share(is)}（${change(was.count, is.count)}）`;
    const points =
      Math.round((Number.parseFloat(percent(after.progress)) - Number.parseFloat(percent(before.progress))) * 10) / 10;
    const progress =
      points === 0
        ? `总进度 ${percent(after.progress)}（不变`
        : `总进度 ${percent(before.progress)}→${percent(after.progress)}（${points > 0 ? '+' : ''}${points} 个百分点`;
    expect(answer).toContain(
      [
        `${day} 比 ${base}：${count('办结', before.completion.count, after.completion.count)}`,
        onSchedule,
        count('滞后', behind(then), behind(now)),
        count('逾期任务', before.overdue.tasks, after.overdue.tasks),
        count('逾期目标', before.overdue.targets, after.overdue.targets),
        progress,
      ].join('，'),
    );
    expect(lines).toContain(`转差 ${turns.worse.length} 项，转好 ${turns.better.length} 项`);
    const rows = (word: string) => lines.filter((line) => new RegExp(`^${word} {2}`).test(line)).map(numberIn);
    expect([rows('转差').sort(byNumber), rows('转好').sort(byNumber)]).toEqual([turns.worse, turns.better]);
    const kinds: Record<string, string> = {
      reading: '进度数据',
      report: '报送',
      change: '状态',
      evidence: '佐证',
      extension: '延期',
      amendment: '调整',
    };
    const said = lines.find((line) => line.startsWith('其后登记')) ?? '';
    expect(said).toContain(`其后登记 ${recorded.length} 条：`);
    for (const [kind, word] of Object.entries(kinds)) {
      const own = recorded.filter((one) => one.kind === kind).length;
      expect(Number(new RegExp(`${word} (\\d+)`).exec(said)?.[1] ?? 0)).toBe(own);
    }
    const late = recorded.filter(({ isLate }) => isLate).length;
    expect(Number(/其中补记 (\d+) 条/.exec(said)?.[1] ?? 0)).toBe(late);
  });
});

const byNumber = (a: number, b: number) => a - b;
const numberIn = (line: string) => Number(/\d+/.exec(line)?.[0]);
