import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import { isFinished, type Judged, judgedIn } from './judged.js';
import { timePassed } from './measured.js';
import { lastEnded, neverReported, owedFor } from './owed.js';
import { listOf, type Records, recordsIn, shifted } from './records.js';
import { countyRows, percent, rounded, sumsOf, turnsOf, whereItIs } from './sums.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };
const RECORDS = { lived: recordsIn(LIVED_IN), sample: recordsIn(SAMPLE) };
const DAYS: [keyof typeof PLANS, string][] = [
  ['lived', '2020-11-30'],
  ['lived', '2020-07-15'],
  ['sample', '2020-11-30'],
  ['sample', '2020-07-15'],
  ['sample', '2020-11-03'],
];

/** The first lines of the answer, and its JSON, as the files have them. */
function answerOf(records: Records, all: Judged[], day: string) {
  const total = sumsOf(records, all, day);
  const period = lastEnded(records, day);
  const items = period === null ? [] : owedFor(records, all, period, day);
  const states = { in_time: 0, late: 0, missing: 0, pending: 0 };
  for (const { state } of items) states[state] += 1;
  const open = items.filter(({ state }) => state === 'missing' || state === 'pending').map(({ task }) => task);
  const silent = new Set(records.policy.reports === undefined ? neverReported(records, all, day) : open);
  const behind = all.filter(({ isBehind }) => isBehind).length;
  return {
    total,
    behind: { count: behind, of: total.counted },
    notReported: { period: period?.name ?? null, count: silent.size, of: total.counted },
    owed: period && { period: period.name, deadline: period.deadline, items: states },
  };
}

describe.each(DAYS)('plan status of the plan %s on %s', (name, day) => {
  const [cwd, records] = [PLANS[name], RECORDS[name]];
  const all = judgedIn(records, day);
  const own = answerOf(records, all, day);
  const base = shifted(`${day.slice(0, 7)}-01`, -1);
  const turns = turnsOf(judgedIn(records, base), all);
  const last = sumsOf(records, judgedIn(records, base), base);

  it('has the sums of its JSON from the files, for sections too', async () => {
    const json = await ask<{ groups: { number: number }[]; total: object }>(`status --as-of ${day}`, { cwd });
    expect(rounded(json)).toMatchObject(rounded(own));
    for (const group of json.groups) {
      const tasks = all.filter(({ task }) => task.section === group.number);
      expect(rounded(group)).toMatchObject(rounded(sumsOf(records, tasks, day)));
    }
    expect(json).toMatchObject({
      lastPeriod: {
        base,
        completed: own.total.completion.count - last.completion.count,
        better: turns.better.length,
        worse: turns.worse.length,
        targetsMet: own.total.targets.met - last.targets.met,
      },
    });
  });

  it('says them in its first lines', async () => {
    const { out } = await run(['status', '--as-of', day], { cwd });
    const { total } = own;
    const months = Math.round(timePassed(records.period.start, records.period.end, day) * 12);
    const [title, ...lines] = out.split('\n');
    expect(title).toContain(`  截至 ${day}  序时进度 ${percent(months / 12)}（${months}/12）`);
    const cancelled = total.counted < total.tasks ? '（不计终止）' : '';
    const light = total.byLight;
    const share = ({ count, of }: { count: number; of: number }) => `${percent(count / of)}（${count}/${of}）`;
    const period = own.notReported.period === null ? '' : `${Number(own.notReported.period.slice(5))}月`;
    expect(lines.slice(0, 3).map((line) => line.replace('项任务', '项'))).toEqual([
      `${total.counted} 项${cancelled}：达到序时进度 ${total.onSchedule.count}/${total.onSchedule.of} 项，` +
        `滞后 ${own.behind.count} 项，${period}未报 ${own.notReported.count} 项，逾期 ${total.overdue.tasks} 项`,
      `红 ${light['red'] ?? 0}  黄 ${light['yellow'] ?? 0}  绿 ${light['green'] ?? 0}  灰 ${light['gray'] ?? 0}  ` +
        `逾期目标 ${total.overdue.targets}/${total.targets.total}  按时办结 ${share(total.onTime)}`,
      `办结 ${share(total.completion)}  销号 ${share(total.closed)}  ` +
        `总进度 ${percent(total.progress)}（${total.coverage.count}/${total.coverage.of} 项有进度数据）`,
    ]);
    const said = lines.find((line) => line.startsWith('比上期')) ?? '';
    const number = (label: string) => Number(new RegExp(`${label} \\+?(-?[\\d.]+)`).exec(said)?.[1] ?? 0);
    const points = Math.round((percentage(total.progress) - percentage(last.progress)) * 10) / 10;
    expect([number('办结'), number('转好'), number('转差'), number('目标达标'), number('进度')]).toEqual([
      total.completion.count - last.completion.count,
      turns.better.length,
      turns.worse.length,
      total.targets.met - last.targets.met,
      points,
    ]);
    const due = all
      .flatMap((one) => whereItIs(one))
      .filter((date) => date >= day)
      .sort()[0];
    expect(lines.find((line) => /到期/.test(line))).toContain(due === day ? '今日到期' : `最近到期：${due}`);
  });

  it('is the same for the tasks of a leader', async () => {
    const leaders = new Set(records.tasks.flatMap(({ leader }) => listOf(leader)));
    for (const leader of [...leaders].slice(0, 1)) {
      const tasks = all.filter(({ task }) => listOf(task.leader).includes(leader));
      const json = await ask<object>(`status --leader ${leader} --as-of ${day}`, { cwd });
      expect(rounded(json), leader).toMatchObject(rounded(answerOf(records, tasks, day)));
    }
  });

  it('ranks the counties by their own shares', async () => {
    const { groups } = await ask<{ groups: { key: string }[] }>(`status --by county --as-of ${day}`, { cwd });
    const rows = countyRows(records, all, day);
    expect(groups.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    for (const row of rows) {
      const leads = (isSuch: (one: Judged) => boolean) =>
        all.filter((one) => one.status !== 'cancelled' && listOf(one.task.lead)[0] === row.key && isSuch(one)).length;
      const counts = {
        tasks: leads(() => true),
        finished: leads(({ status }) => isFinished(status)),
        overdue: leads(({ isOverdue }) => isOverdue),
      };
      expect(rounded(groups.find(({ key }) => key === row.key) ?? {})).toMatchObject(
        rounded({ ...row, leads: counts }),
      );
    }
  });
});

/** What a screen prints of a share, as a number. */
const percentage = (share: number | null) => Number.parseFloat(percent(share));
