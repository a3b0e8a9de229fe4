import { describe, expect, it } from 'vitest';
import { LIVED_IN, run, SAMPLE } from '../run.js';
import { problemsOf } from './bulletin.js';
import { type Judged, judgedIn } from './judged.js';
import { tenth, timePassed } from './measured.js';
import { tablesIn } from './paper-tables.js';
import { date, LIGHTS, leadsIn, nameIn, numeral, progressWord, STATUSES, share, shortfalls } from './paper-words.js';
import { listOf, recordsIn, shifted } from './records.js';
import { percent } from './sums.js';
import { countiesOf, courseOf, figuresOf, rollupOf, scheduleOf, type Whole } from './whole.js';
import { behindOf, dueOf, extendedOf, haltedOf, missingOf, tasksOf } from './whole-lists.js';

const PLANS = { lived: LIVED_IN, sample: SAMPLE };
const RECORDS = { lived: recordsIn(LIVED_IN), sample: recordsIn(SAMPLE) };
const FIGURES = [
  '列入通报的任务（项）',
  '已办结任务（项）',
  '达到序时进度任务（项）',
  '滞后任务（项）',
  '红灯任务（项）',
  '黄灯任务（项）',
  '逾期任务（项）',
  '逾期目标（项）',
  '达标目标（项）',
  '总进度',
];
/** The numbers of a list, those of its ranges too. */
const numbersIn = (list: string) =>
  [...list.matchAll(/(\d+)(?:—(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_one, index) => Number(first) + index),
  );

const DAYS = { '2020-11': ['2020-11-01', '2020-11-30'], '2020-Q3': ['2020-07-01', '2020-09-30'] } as const;

describe.each<[keyof typeof PLANS, keyof typeof DAYS, number[]]>([
  ['lived', '2020-11', []],
  ['lived', '2020-Q3', []],
  ['sample', '2020-11', []],
  ['sample', '2020-11', [8, 5]],
])('the document of the whole bulletin of the plan %s for %s, of the sections %j', (name, period, sections) => {
  const [cwd, records] = [PLANS[name], RECORDS[name]];
  const [first, day] = DAYS[period];
  const isIn = (number: number) => sections.length === 0 || sections.includes(number);
  const known = new Map<string, Judged[]>();
  const on = (date: string) => {
    const all = known.get(date) ?? judgedIn(records, date).filter(({ task }) => isIn(task.section));
    known.set(date, all);
    return all;
  };
  const all = on(day);
  const whole: Whole = { records, all, day, on };
  const argv = [
    'bulletin',
    '--period',
    period,
    '--as-of',
    '2020-11-30',
    ...sections.flatMap((one) => ['--section', `${one}`]),
  ];
  let made: Promise<string> | null = null;
  const markdown = () => {
    made ??= run([...argv, '-f', 'markdown'], { cwd }).then(({ out }) => out);
    return made;
  };
  const total = rollupOf(whole, all);
  const schedule = scheduleOf(all);

  it('says the totals in its sentences', async () => {
    const out = await markdown();
    const missing = missingOf(whole).counts;
    const { byStatus, byLight, counted, completion, closed, onTime, onSchedule, targets, progress, coverage } = total;
    const parts = Object.entries({
      已办结: schedule.finished,
      超序时进度: schedule.ahead,
      按序时进度推进: schedule.even,
    });
    const said = [
      `列入通报的任务${counted}项`,
      `目标${targets.total}项。`,
      ...(completion.count === 0 ? [] : [`已办结${share(completion.count, counted)}`]),
      ...(closed.count === 0 ? [] : [`（其中已销号${closed.count}项）`]),
      ...['submitted', 'in_progress', 'not_started', 'suspended']
        .filter((status) => byStatus[status])
        .map((status) => `${STATUSES[status]}${share(byStatus[status] ?? 0, counted)}`),
      ...(onTime.of === 0 ? [] : [`已到时限的任务${onTime.of}项，按时办结${share(onTime.count, onTime.of)}。`]),
      `可与序时进度比较的任务${onSchedule.of}项，其中达到序时进度${share(onSchedule.count, onSchedule.of)}`,
      ...parts.filter(([, count]) => count > 0).map(([word, count]) => `${word}${count}项`),
      `未达序时进度${share(schedule.short, onSchedule.of)}。`,
      `绿灯${byLight['green'] ?? 0}项，黄灯${byLight['yellow'] ?? 0}项，红灯${byLight['red'] ?? 0}项`,
      `滞后${all.filter(({ isBehind }) => isBehind).length}项`,
      `未报${missing.missing}项，涉及任务${missing.tasks}项、单位${missing.units}个`.replace(
        '未报',
        missing.owed === missing.missing ? '' : '未报',
      ),
      `总进度${progressWord(progress)}，序时进度${percent(timePassed('2020-01-01', '2020-12-31', day))}；总进度按有进度数据的${coverage.count}项任务计算（共${coverage.of}项）。`,
      `${targets.total}项目标中，达标${share(targets.met, targets.total)}；未达标${targets.unmet}项，尚无数据${targets.noData}项。`,
    ];
    expect(said.filter((sentence) => !out.includes(sentence))).toEqual([]);
    expect(schedule.finished + schedule.ahead + schedule.even).toBe(onSchedule.count);
    expect(schedule.short).toBe(onSchedule.of - onSchedule.count);
  });

  it('has the figures of its tables, in text as in Markdown', async () => {
    const out = await markdown();
    const tables = tablesIn(out);
    const expected: Record<string, string[][]> = {
      主要指标与上期比较: compared(),
      总进度与序时进度: courseOf(whole).map(({ month, progress, expected }) => [
        `${Number(month.slice(5))}月`,
        percent(progress) || '—',
        percent(expected),
      ]),
      各板块进展情况表: [...records.sections.filter(({ number }) => isIn(number)), null].map((section) => {
        const those = all.filter(({ task }) => section === null || task.section === section.number);
        const { counted, completion, onSchedule, progress, coverage, light, ...sums } = rollupOf(whole, those);
        return [
          section === null ? '合计' : `${numeral(section.number)}、${section.title}`,
          `${counted}`,
          `${completion.count}`,
          onSchedule.of === 0 ? '—' : `${onSchedule.count}/${onSchedule.of}`,
          `${those.filter(({ isBehind }) => isBehind).length}`,
          progress === null ? '—' : `${percent(progress)}（${coverage.count}/${coverage.of}）`,
          `${LIGHTS[light]} ${Object(sums).lightReasonTasks}项`,
        ];
      }),
      各县区任务份额完成情况表: countiesOf(whole).map(
        ({ org, rank, onSchedule, met, noData, progress, light, ...row }) => [
          rank === null ? '—' : `${rank}`,
          nameIn(records, org),
          `${onSchedule.count}/${onSchedule.of}`,
          `${met}`,
          `${noData}`,
          percent(progress) || '—',
          `${LIGHTS[light]} ${Object(row).lightReasonShares}项`,
        ],
      ),
      延期任务: extendedOf(whole).map(({ task, target, due, dueOriginal, note, approver }) => [
        ...named(task, target),
        date(dueOriginal),
        date(due),
        String(note),
        String(approver),
      ]),
      暂缓任务: haltedRows('suspended'),
      终止任务: haltedRows('cancelled'),
      '附件2　任务一览表': tasksOf(whole).map(({ id, title, leads, status, light, progress, expected }) => [
        `${id}`,
        title,
        leadsIn(records, leads),
        String(STATUSES[status]),
        String(LIGHTS[light]),
        progressWord(progress),
        percent(expected),
      ]),
    };
    for (const [title, rows] of Object.entries(expected)) {
      const read = (tables[title] ?? []).map((row) => row.map((cell) => cell.replace(/^(.)（\D+?(\d+项)）$/, '$1 $2')));
      expect({ [title]: read }).toEqual({ [title]: rows });
    }
    // The same cells, in the same order, in text.
    const text = (await run(argv, { cwd })).out.replace(/\s+/g, '');
    for (const [title, rows] of Object.entries(tables)) {
      if (title === '总进度与序时进度') continue;
      expect(
        rows.map((row) => row.join('').replace(/\s+/g, '')).filter((row) => !text.includes(row)),
        title,
      ).toEqual([]);
    }
  });

  it('lists what is behind, what falls due and what is missing', async () => {
    const out = await markdown();
    const tables = tablesIn(out);
    const behind = behindOf(whole);
    const rows = tables['滞后任务情况表'] ?? [];
    expect(rows.map(([id]) => Number(id))).toEqual(behind.map(({ task }) => task.id));
    behind.forEach((one, index) => {
      const { task, light, progress, due } = one;
      const [, title, leads, lit, pace, why = '', problems] = rows[index] ?? [];
      const expected = percent(timePassed(task.start ?? records.period.start, due, day));
      expect([title, leads, lit, pace]).toEqual([
        task.title,
        leadsIn(records, listOf(task.lead)),
        LIGHTS[light],
        `${progressWord(progress)}/${expected}`,
      ]);
      const said = shortfalls(records, one, day);
      expect([task.id, said.filter((words) => !why.includes(words))]).toEqual([task.id, []]);
      expect(problems).toContain(String(problemsOf(task, day)?.text ?? '').replace(/\n.*/s, ''));
    });
    const days = dueOf(whole, '2020-12-31');
    expect((tables['近期到期事项表'] ?? []).map(([day, counts]) => `${day} ${counts}`)).toEqual(
      days.map(({ date: day, counts }) => {
        const words = [
          `任务${counts.task}项`,
          `目标${counts.target}项`,
          `节点${counts.milestone}个`,
          `回头看${counts.recheck}项`,
        ];
        return `${date(day)} ${words.filter((word) => !/\D0\D/.test(word)).join('、')}`;
      }),
    );
    (tables['近期到期事项表'] ?? []).forEach(([, , tasks = ''], index) => {
      const numbers = tasks.startsWith('第')
        ? numbersIn(tasks)
        : tasks.split('；').map((one) => Number.parseFloat(one));
      expect(new Set(numbers)).toEqual(new Set(days[index]?.tasks));
    });
    const annex = Object.entries(tables).find(([title]) => /未报送情况（|从未报送/.test(title))?.[1] ?? [];
    expect(annex.map(([unit, count]) => `${unit} ${count}`).sort()).toEqual(
      missingOf(whole)
        .units.map(({ id, missing }) => `${nameIn(records, id)} ${missing}`)
        .sort(),
    );
    for (const [unit, count, items = ''] of annex)
      expect([unit, items.match(/第\d+项/g)?.length]).toEqual([unit, Number(count)]);
  });

  const named = (id: number, target: string | null = null) => {
    const task = records.tasks.find((one) => one.id === id);
    const name = task?.targets?.find((one) => one.id === target)?.name;
    const isSaid = name !== undefined && name !== task?.title;
    return [`${id}`, `${task?.title}${isSaid ? `（目标“${name}”）` : ''}`, leadsIn(records, listOf(task?.lead))];
  };
  const compared = () => {
    const since = shifted(first, -1);
    const then = figuresOf(records, on(since), since);
    const printedOf = ({ count, of, progress }: (typeof then)[number]) =>
      count === null ? percent(progress) : of === null ? `${count}` : `${count}/${of}`;
    const printed = ({ progress }: (typeof then)[number]) => tenth((progress ?? 0) * 100);
    return figuresOf(records, all, day).map((now, index) => {
      const was = then[index] ?? now;
      const [unit, grown] =
        now.count === null ? ['个百分点', tenth(printed(now) - printed(was))] : ['', now.count - (was.count ?? 0)];
      const growth = grown === 0 ? '持平' : `${grown > 0 ? '+' : ''}${grown}${unit}`;
      return [String(FIGURES[index]), printedOf(was), printedOf(now), growth];
    });
  };
  const haltedRows = (status: string) =>
    haltedOf(whole, status).map(({ task, since = '', note, approver }) => [
      ...named(task),
      date(since),
      String(note),
      String(approver),
    ]);
});
