import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { POLICY_DEFAULTS } from '#generated/values';
import { isFarAboveGoal } from '../../../src/core/doubt/limit.js';
import type { Plan } from '../../../src/core/plan.js';
import { changedSince } from '../../../src/core/since/changed.js';
import { recordedSince } from '../../../src/core/since/recorded.js';
import { behindTasks } from '../../../src/core/standing/behind.js';
import { overdueItems } from '../../../src/core/standing/due-list.js';
import { lastEnded, owedItems } from '../../../src/core/standing/missing.js';
import { rollup } from '../../../src/core/standing/rollup.js';
import type { TaskStanding } from '../../../src/core/standing/standing.js';
import type { TargetStanding } from '../../../src/core/standing/target-standing.js';
import { unitStandings } from '../../../src/core/standing/unit-standing.js';
import { expectedProgress } from '../../../src/core/target/pace.js';
import type { Target, Task } from '../../../src/core/task.js';
import { courseViews } from '../../../src/core/view/course-view.js';
import { catalogs, type Messages } from '../../../src/messages/index.js';
import { renderFormulas } from '../../../src/render/help/formulas.js';
import { makeScreen } from '../../../src/render/terminal/screen.js';
import { aHistory, aPlan, aReading, aTarget, aTask, aTaskWith, only, PLAN, standing } from '../../core/build.js';
import { run } from '../../run.js';

const JUNE = '2020-06-30';
const NOVEMBER = '2020-11-30';
const started = aHistory(['2020-01-02', 'in_progress']);
const halted = aHistory(
  ['2020-01-02', 'in_progress'],
  ['2020-08-03', 'suspended', { note: '停工', approver: '周九' }],
  ['2020-11-01', 'in_progress', { note: '复工', approver: '周九' }],
);
const done = (day: string) => aHistory(['2020-01-02', 'in_progress'], ['2020-03-01', 'submitted'], [day, 'completed']);
const working = (targets: Partial<Target>[], parts: Partial<Task> = {}) =>
  aTaskWith(started, { ...parts, targets: targets.map((one, index) => aTarget({ id: `t${index}`, ...one })) });
const of = (org: string, value: Parameters<typeof aReading>[1]) => aReading(JUNE, value, { org });
const measured = (target: Partial<Target>, asOf = JUNE, plan: Plan = PLAN): TargetStanding =>
  only(standing(working([target]), asOf, plan).targets);
const read = (target: Partial<Target>, value: number, asOf = JUNE) =>
  measured({ ...target, readings: [aReading(asOf, value)] }, asOf);
const sum = (tasks: readonly Task[]) =>
  rollup(
    tasks.map((task) => standing(task, JUNE)),
    JUNE,
  );

/** Per cent as a formula writes it: 48%, 91.7%; with one decimal where a screen would print it. */
const percent = (share: number | null) => `${Math.round(Number(((share ?? Number.NaN) * 1000).toPrecision(12))) / 10}%`;
const tenth = (share: number | null) => `${((share ?? Number.NaN) * 100).toFixed(1)}%`;
const points = (gap: number | null) => (gap ?? Number.NaN).toFixed(1).replace('-', '−');
const value = ({ latest }: TargetStanding) => Number(latest?.value);

const HUNDRED: Partial<Target> = { at_least: 100 };
const YEAR = { start: '2020-01-01', due: '2020-12-31' };
const BUILDING: Partial<Target> = {
  deliver: 'facility',
  milestones: [
    { id: 'a', name: '开工', due: '2020-03-31' },
    { id: 'b', name: '封顶', due: JUNE },
    { id: 'c', name: '竣工', due: '2020-09-30' },
    { id: 'd', name: '投用' },
  ],
  readings: [aReading('2020-03-20', true, { milestone: 'a' })],
};
const IDLE = aTask({ due: '2020-04-09' });
const owing = (asOf: string) =>
  standing(
    aTaskWith(started, {
      reports: [{ period: '2020-09', progress: '有', by: '张三', at: '2020-10-08T09:00:00+08:00' }],
    }),
    asOf,
    aPlan({ policy: { reports: 'monthly' } }),
  ).light;
const lightBehind = (reading: number): [string, TaskStanding['light']] => {
  const { gap, light } = standing(working([{ ...HUNDRED, readings: [aReading(JUNE, reading)] }]), JUNE);
  return [Math.abs(gap ?? 0).toFixed(1), light];
};
const lightNear = (asOf: string) => standing(working([{ deliver: 'document', due: '2020-09-10' }]), asOf).light;
const overdueOf = (due: string, day: string, isDone: boolean) =>
  only(standing(working([{ deliver: 'document', due, readings: [aReading(day, isDone)] }]), JUNE).targets).overdue;

type Topic = keyof (typeof catalogs)['zh-CN']['formulas']['topics'];

/** What the program makes of each example: the texts that the example must hold in both languages. */
const EXAMPLES: Record<Topic, () => readonly string[]> = {
  expected: () => [NOVEMBER, '2020-11-29'].map((day) => percent(expectedProgress(YEAR, day, 'month_end'))),
  count: () => {
    const isMet = (about: number, number: number) => read({ about, unit: '个' }, number).met;
    const edge = [47499, 47500].find((number) => isMet(50000, number));
    return [percent(read({ at_least: 25 }, 12).progress), String(edge)];
  },
  ratio: () => [percent(read({ increase_by: 1, unit: '%', baseline: { value: 97 } }, 97.4).progress)],
  delivery: () => {
    const [due, after] = [measured(BUILDING), measured(BUILDING, '2020-07-01')];
    return [tenth(due.expected), tenth(after.expected), `${points(-Number(after.gap))} `];
  },
  pace: () => {
    const { expectedValue, expected } = measured({ at_least: 25, unit: '所' }, NOVEMBER);
    return [String(expectedValue), tenth(expected)];
  },
  steps: () => [
    points(read({ at_least: 80, unit: '%', pace: [{ by: JUNE, value: 50 }] }, 44).gap),
    points(read({ at_most: 100, unit: '个', pace: [{ by: JUNE, value: 150 }] }, 180).gap),
  ],
  gap: () => [40.05, 40.06].map((reading) => points(read(HUNDRED, reading).gap)),
  city: () => {
    const ratio: Partial<Target> = { at_least: 50, unit: '%' };
    const readings = [of('boluo', [9, 10]), of('huidong', [5, 50]), of('zhongkai', [46, 60])];
    return [`${value(measured({ ...ratio, readings })).toFixed(1)}%`];
  },
  incomplete: () => {
    const two = (a: number, b: number) => measured({ at_least: 25, readings: [of('boluo', a), of('huidong', b)] });
    expect([two(5, 6), two(12, 13)]).toMatchObject([{ met: false, provisional: true }, { met: true }]);
    return [percent(two(5, 6).progress)];
  },
  county: () => {
    const found = measured({ at_least: 2, per: 'county', readings: [of('boluo', 2), of('huidong', 3)] });
    expect(found.met).toBeNull();
    return [percent(found.progress)];
  },
  task: () => {
    const { progress, coverage } = standing(
      working([{ ...HUNDRED, readings: [aReading(JUNE, 100)] }, { deliver: 'document' }]),
      JUNE,
    );
    return [percent(progress), `${coverage.of}`, `${coverage.count}`];
  },
  overall: () => {
    const at = (reading: number) => ({ ...HUNDRED, readings: [aReading(JUNE, reading)] });
    const { progress, coverage } = sum([working([at(50)], { weight: 2 }), working([at(80)]), working([HUNDRED])]);
    return [percent(progress), `${coverage.of}`, `${coverage.count}`];
  },
  begun: () => {
    const lights = ['2020-02-19', '2020-02-20', '2020-03-20', '2020-03-21'].map((day) => standing(IDLE, day).light);
    expect(lights).toEqual(['green', 'yellow', 'yellow', 'red']);
    return [percent(standing(IDLE, '2020-02-19').idle), percent(standing(IDLE, '2020-03-20').idle)];
  },
  lights: () => {
    const found = [40, 20, 19.9].map(lightBehind);
    expect(found.map(([, light]) => light)).toEqual(['yellow', 'yellow', 'red']);
    return found.map(([gap]) => gap);
  },
  near: () => {
    expect([lightNear('2020-08-26'), lightNear('2020-08-25')]).toEqual(['yellow', 'green']);
    return ['15', '16'];
  },
  report: () => {
    expect([owing('2020-11-06'), owing('2020-11-07')]).toEqual(['green', 'yellow']);
    return ['6', '7'];
  },
  schedule: () => {
    const at = (reading: number) => working([{ ...HUNDRED, readings: [aReading(JUNE, reading)] }]);
    const finished = aTaskWith(done('2020-06-01'));
    const { count, of: all } = sum([
      at(60),
      at(50),
      at(49),
      working([HUNDRED]),
      finished,
      working([{ deliver: 'document' }]),
    ]).onSchedule;
    return [`${count} ÷ ${all}`, tenth(count / all)];
  },
  rates: () => {
    const due = { due: '2020-05-31' };
    const late = [aTaskWith(done('2020-05-31'), due), aTaskWith(done('2020-06-01'), due), aTaskWith(started, due)];
    const { count, of: all } = sum(late).onTime;
    return [`${count} ÷ ${all}`, tenth(count / all)];
  },
  overdue: () => {
    const [unmet, late] = [overdueOf('2020-05-31', '2020-05-20', false), overdueOf('2020-04-30', '2020-05-30', true)];
    expect([unmet?.state, late?.state]).toEqual(['unmet', 'met_late']);
    const both = working([
      { deliver: 'document', due: '2020-04-30', readings: [aReading('2020-05-30', true)] },
      { deliver: 'document', due: '2020-06-29' },
    ]);
    expect(overdueItems([standing(both, JUNE)], JUNE).map(({ state }) => state)).toEqual(['no_data', 'met_late']);
    return [String(unmet?.days), String(late?.days)];
  },
  halted: () => {
    const task = aTaskWith(halted, { due: '2020-09-30' });
    expect(standing(task, '2020-10-15').overdue).toBeNull();
    return [String(standing(task, NOVEMBER).overdue)];
  },
  unit: () => {
    const readings = [of('boluo', 1333), of('huidong', 667), of('zhongkai', 666)];
    const task = working([{ at_least: 4000, allocation: { boluo: 2000, huidong: 1000, zhongkai: 1000 }, readings }]);
    const found = unitStandings('county', [standing(task, JUNE)], PLAN, JUNE);
    const ranks = found.map(({ rank }) => rank);
    return [...found.map(({ progress }) => percent(progress)), ranks.join('、'), ranks.join(', ')];
  },
  days: () => {
    const later = aReading('2020-07-31', 22);
    const back = { void: later.at, of: later.by, note: '误报', by: '李四', at: '2020-10-10T09:00:00+08:00' };
    const found = measured({ at_least: 25, readings: [aReading(JUNE, 12), later, back] }, '2020-08-31');
    return [String(value(found)), percent(found.progress)];
  },
  doubt: () => {
    const far = [isFarAboveGoal(75, 25), isFarAboveGoal(76, 25), isFarAboveGoal(30, 3), isFarAboveGoal(22, 3)];
    expect(far).toEqual([false, true, true, false]);
    return ['75', '76', '30', '22'];
  },
  behind: () => {
    const at = (id: number, reading: number) => working([{ ...HUNDRED, readings: [aReading(JUNE, reading)] }], { id });
    const late = working([], { id: 4, due: '2020-05-31' });
    const found = behindTasks([at(1, 49), at(2, 40), at(3, 19.9), late].map((task) => standing(task, JUNE)));
    const ids = found.map(({ task }) => task.id);
    return [String(found.length), ids.join('、'), ids.join(', ')];
  },
  owed: () => {
    const asking = aPlan({ policy: { reports: 'monthly' } });
    const recorded = (org: string, day: string) => aReading('2020-10-31', 1, { org, at: `${day}T09:00:00+08:00` });
    const target = {
      at_least: 25,
      allocation: { boluo: 9, huidong: 8, zhongkai: 8 },
      readings: [recorded('boluo', '2020-11-06'), recorded('huidong', '2020-11-09')],
    };
    const asOf = '2020-11-20';
    const period = lastEnded(asking, asOf);
    const items = owedItems([standing(working([target]), asOf, asking)], asking, period, asOf);
    expect(items.map(({ state }) => state)).toEqual(['in_time', 'late', 'missing']);
    return [
      ...(period?.deadline === '2020-11-06' ? ['6'] : []),
      ...items.flatMap(({ daysLate }) => `${daysLate ?? []}`),
    ];
  },
  since: () => {
    const readings = [aReading('2020-10-31', 15, { at: '2020-11-05T09:00:00+08:00' }), aReading(NOVEMBER, 20)];
    const task = working([{ at_least: 25, unit: '所', readings }]);
    const base = '2020-10-31';
    const { before, now } = changedSince([standing(task, NOVEMBER)], PLAN, base, NOVEMBER);
    const { entries, late } = recordedSince([task], PLAN, base, NOVEMBER);
    return [percent(before.rollup.progress), percent(now.rollup.progress), `${entries} `, `${late} `];
  },
  course: () => {
    const readings = [aReading(JUNE, 12), aReading('2020-09-15', 20)];
    const task = standing(working([{ at_least: 25, unit: '所', readings }]), NOVEMBER);
    const { points } = only(courseViews(task, PLAN, NOVEMBER));
    const told = ['06', '08', '09'].map((month) => points.find((point) => point.month === `2020-${month}`));
    return told.flatMap((point) => [`${point?.value}`, `${point?.expected}`]);
  },
};

/** What stands in one language only. */
const ELSEWHERE: Partial<Record<'zh-CN' | 'en', RegExp>> = { 'zh-CN': /^\d, /, en: /、/ };

describe.each(['zh-CN', 'en'] as const)('the formulas in %s', (lang) => {
  const { topics } = catalogs[lang].formulas;

  it.each(Object.keys(EXAMPLES) as Topic[])('have an example that the program works out the same: %s', (topic) => {
    const found = EXAMPLES[topic]().filter((text) => !ELSEWHERE[lang]?.test(text));
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(topics[topic].example).toContain(text);
  });

  it('name each threshold of the policy with its default', () => {
    const text = Object.values(topics)
      .flatMap(({ rules }) => rules)
      .join('\n');
    const numbers = Object.entries(POLICY_DEFAULTS).filter(([, number]) => typeof number === 'number');
    expect(numbers).toHaveLength(8);
    for (const [key, number] of numbers) {
      const around = new RegExp(`\\b${number}(?:th)?\\b[^\\n]{0,12}\\(?（?${key}|${key} ?[（(]${number}`);
      expect(text).toMatch(around);
    }
  });

  it('are drawn within the width of the screen', () => {
    const drawn = renderFormulas(makeScreen(catalogs[lang], 60, false, false));
    for (const topic of Object.values(topics)) expect(drawn).toContain(topic.title);
  });
});

describe('plan help', () => {
  it.each(['formulas', '公式'])('%s explains how numbers are worked out', async (name) => {
    const { code, out } = await run(['help', name, '--lang', 'zh-CN'], {});
    expect(code).toBe(0);
    expect(out).toContain(catalogs['zh-CN'].formulas.topics.lights.title);
  });
});

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** How every number is worked out, as a page of the documentation. */
function pageOf({ formulas: { title, intro, example, topics } }: Messages): string {
  const sections = Object.values(topics).map((topic, index) => {
    const rules = topic.rules.map((rule) => `- ${plain(rule)}`);
    return [`## ${index + 1}. ${topic.title}`, '', ...rules, '', `> ${plain(example + topic.example)}`].join('\n');
  });
  return `${[`# ${title}`, plain(intro), ...sections].join('\n\n')}\n`;
}

/** Markdown reads `_` and `*` as emphasis, and `<` as HTML; the words have no other mark-up. */
function plain(text: string): string {
  return text.replace(/[_<*]/g, '\\$&');
}

it.each([
  ['FORMULAS.md', 'en'],
  ['FORMULAS.zh-CN.md', 'zh-CN'],
] as const)('%s holds the words of plan help formulas', (file, lang) => {
  const page = pageOf(catalogs[lang]);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(ROOT + file, page);
  expect(readFileSync(ROOT + file, 'utf8')).toBe(page);
});
