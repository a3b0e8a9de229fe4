import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.js';
import { run } from '../run.js';

interface Owed {
  kind: string;
  task: number;
  target: string | null;
  state: string;
  daysLate: number | null;
}

interface Missing {
  period: string | null;
  deadline: string | null;
  units: { id: string | null; items: Owed[] }[];
  reportsOnly: number[];
}

interface Remind {
  units: { org: string | null; text: string }[];
}

/** A plan of a few tasks, a day, and what was worked out by hand. */
interface Case {
  /** Why it is so. */
  because: string;
  asOf?: string;
  period?: string;
  year?: number;
  policy?: string;
  /** Lines of plan.yaml besides. */
  plan?: string;
  tasks: string[];
  /** `unit kind task.target state days`, one for each owed item. */
  owed: string[];
  deadline?: string | null;
  /** Tasks that owe no report, while their light asks for one. */
  reportsOnly?: number[];
  /** The units that are reminded, each with a part of its text. */
  remind?: Record<string, string>;
  /** What the screen of `plan missing` says besides. */
  says?: string;
}

const MONTHLY = 'reports: monthly, report_days: 5';

function planOf({ year = 2020, policy = MONTHLY, plan = '', tasks }: Case): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, '01-work'));
  const head = `# yaml-language-server: $schema=schemas/plan.schema.json
format: 1
id: small
title: 年度工作
organization: 教育局
period: { start: "${year}-01-01", end: "${year}-12-31" }
timezone: Asia/Shanghai
language: zh-CN
sections:
  - { number: 1, id: work, title: 工作 }
orgs:
  - { id: jia, name: 甲县, kind: county }
  - { id: yi, name: 乙县, kind: county }
  - { id: bing, name: 丙区, kind: zone }
  - { id: office, name: 办公室, kind: office }
  - { id: staff, name: 人事科, kind: office }
  - { id: counties, name: 各县区, members: [jia, yi, bing] }
`;
  writeFileSync(join(folder, 'plan.yaml'), `${head}${policy === '' ? '' : `policy: { ${policy} }\n`}${plan}`);
  for (const [index, text] of tasks.entries()) writeFileSync(join(folder, `01-work/00${index + 1}-task.yaml`), text);
  return folder;
}

interface Draft {
  id?: number;
  status?: string;
  lead?: string;
  /** Keys between `lead` and `targets`. */
  keys?: string[];
  targets?: string[];
  lists?: string[];
}

/** A task; by default in progress, led by the office, with ten schools to build and no pace. */
function task({
  id = 1,
  status = 'in_progress',
  lead = 'office',
  keys = [],
  targets = [schools()],
  lists = [],
}: Draft = {}) {
  return [
    `id: ${id}`,
    `status: ${status}`,
    `title: 任务${'〇一二三'[id]}`,
    ...(lead === '' ? [] : [`lead: ${lead}`]),
    ...keys,
    ...(targets.length === 0 ? [] : ['targets:', ...targets]),
    'basis: 局务会',
    ...lists,
    '',
  ].join('\n');
}

/** A target of ten schools; `more` stands above its readings. */
function schools(more: string[] = [], readings: string[] = []): string {
  const lines = ['- id: schools', '  name: 新建学校', '  at_least: 10', '  unit: 所', '  pace: none'];
  return target([...lines, ...more.map((line) => `  ${line}`)], readings);
}

function target(lines: string[], readings: string[]): string {
  const entries = readings.length === 0 ? [] : ['  readings:', ...readings.map((one) => `    - ${one}`)];
  return [...lines, ...entries].map((line) => `  ${line}`).join('\n');
}

/** An entry recorded at noon of `on`. */
const reading = (asOf: string, value: number, on: string, more = '') =>
  `{ as_of: "${asOf}", value: ${value}, ${more}by: 张三, at: "${on}T12:00:00+08:00" }`;
const report = (period: string, on: string, more = '') =>
  `  - { period: "${period}", ${more}progress: 正常推进。, by: 张三, at: "${on}T12:00:00+08:00" }`;
const change = (from: string, to: string, on: string) =>
  `  - { at: "${on}T12:00:00+08:00", by: 张三, from: ${from}, to: ${to}, note: 会议决定, approver: 李四 }`;

const delivery = target(['- id: rules', '  name: 印发办法', '  deliver: document'], []);

/**
 * October 2020 ends on a Saturday: its deadline is the fifth of 2, 3, 4, 5, 6 November, and on 10 November two working days
 * (9, 10) have passed since. September ends before 国庆: off from 1 to 8 October, Saturday 10 October is worked; its
 * deadline is the fifth of 9, 10, 12, 13, 14 October.
 */
const TWO_LATE = '截止11月6日，已超 2 个工作日';
const CHASED = `10月未报完成数 1 个（第 1 项“任务一”），${TWO_LATE}`;

const CASES: Record<string, Case> = {
  'no value of the lead': {
    because: 'without shares the lead owes the value',
    tasks: [task()],
    owed: ['office reading 1.schools missing 2'],
    deadline: '2020-11-06',
    remind: { office: CHASED },
  },
  'a share without a value': {
    because: 'each holder of a share owes its own; that of 甲县 is no answer for 乙县',
    tasks: [
      task({
        targets: [schools(['allocation: { jia: 6, yi: 4 }'], [reading('2020-10-30', 2, '2020-11-02', 'org: jia, ')])],
      }),
    ],
    owed: ['jia reading 1.schools in_time -', 'yi reading 1.schools missing 2'],
    remind: { yi: CHASED },
  },
  'a share of 0': {
    because: 'a share of 0 owes nothing',
    tasks: [task({ targets: [schools(['allocation: { jia: 10, yi: 0 }'])] })],
    owed: ['jia reading 1.schools missing 2'],
    remind: { jia: CHASED },
  },
  'late over 国庆': {
    because: 'recorded on 16 October, two working days (15, 16) after 14 October',
    asOf: '2020-10-20',
    tasks: [
      task({
        targets: [schools([], [reading('2020-09-30', 2, '2020-10-16')])],
        lists: ['reports:', report('2020-09', '2020-10-09')],
      }),
    ],
    owed: ['office reading 1.schools late 2'],
    deadline: '2020-10-14',
    remind: {},
  },
  'missing over 国庆': {
    because: 'on Tuesday 20 October 15, 16, 19 and 20 have passed since 14 October',
    asOf: '2020-10-20',
    tasks: [task()],
    owed: ['office reading 1.schools missing 4'],
    deadline: '2020-10-14',
    remind: { office: '截止10月14日，已超 4 个工作日' },
  },
  'in time on the deadline': {
    because: 'recorded by the deadline: that day counts',
    asOf: '2020-10-20',
    tasks: [
      task({
        targets: [schools([], [reading('2020-09-30', 2, '2020-10-14')])],
        lists: ['reports:', report('2020-09', '2020-10-09')],
      }),
    ],
    owed: ['office reading 1.schools in_time -'],
    remind: {},
  },
  'an older period that is asked for': {
    because: 'August is due on 7 September; then 4 + 5 + 5 days, Sunday the 27th, 28–30, 9, 10 and 12 October: 21',
    asOf: '2020-10-12',
    period: '2020-08',
    tasks: [task()],
    owed: ['office reading 1.schools missing 21'],
    deadline: '2020-09-07',
  },
  'the deadline has not passed': {
    because: 'on the deadline itself nothing is missing yet',
    asOf: '2020-11-06',
    tasks: [task()],
    owed: ['office reading 1.schools pending -'],
    remind: {},
  },
  'a unit that owes nothing': {
    because: '乙县 holds no share, and the lead owes nothing where there are shares',
    tasks: [task({ lead: 'yi', targets: [schools(['allocation: { jia: 10 }'])] })],
    owed: ['jia reading 1.schools missing 2'],
    remind: { jia: CHASED },
  },
  'per: county': {
    because: 'counties and zones, each; not the lead',
    tasks: [task({ targets: [schools(['per: county'], [reading('2020-10-15', 3, '2020-10-15', 'org: bing, ')])] })],
    owed: ['bing reading 1.schools in_time -', 'jia reading 1.schools missing 2', 'yi reading 1.schools missing 2'],
    remind: { jia: CHASED, yi: CHASED },
  },
  'per with a group': {
    because: 'a group never owes, its members do',
    tasks: [task({ targets: [schools(['per: [counties]'], [reading('2020-10-15', 3, '2020-10-15', 'org: yi, ')])] })],
    owed: ['bing reading 1.schools missing 2', 'jia reading 1.schools missing 2', 'yi reading 1.schools in_time -'],
    remind: { bing: CHASED, jia: CHASED },
  },
  'responsible 各县区': {
    because: 'who does it does not report it: the lead does',
    tasks: [task({ keys: ['responsible: [counties]'] })],
    owed: ['office reading 1.schools missing 2'],
    remind: { office: CHASED },
  },
  'suspended after the period': {
    because: 'suspended on 5 November: it owes nothing any more',
    tasks: [
      task({
        status: 'suspended',
        lists: [
          'history:',
          change('not_started', 'in_progress', '2020-03-02'),
          change('in_progress', 'suspended', '2020-11-05'),
        ],
      }),
    ],
    owed: [],
    remind: {},
  },
  'resumed before and after the end of the period': {
    because: 'open at the end of October: task 1; task 2 was suspended then',
    tasks: ['2020-10-20', '2020-11-05'].map((on, index) =>
      task({
        id: index + 1,
        lists: [
          'history:',
          change('not_started', 'in_progress', '2020-03-02'),
          change('in_progress', 'suspended', '2020-09-10'),
          change('suspended', 'in_progress', on),
        ],
      }),
    ),
    owed: ['office reading 1.schools missing 2'],
    remind: { office: CHASED },
  },
  cancelled: {
    because: 'a cancelled task owes nothing, not even after the period',
    tasks: [task({ status: 'cancelled', lists: ['history:', change('not_started', 'cancelled', '2020-11-05')] })],
    owed: [],
    remind: {},
  },
  'submitted before and after the end of the period': {
    because: 'task 1 was not open at the end of October; task 2 was, and has not been accepted',
    tasks: ['2020-10-20', '2020-11-05'].map((on, index) =>
      task({
        id: index + 1,
        status: 'submitted',
        lists: ['history:', change('not_started', 'in_progress', '2020-03-02'), change('in_progress', 'submitted', on)],
      }),
    ),
    owed: ['office reading 2.schools missing 2'],
  },
  'finished after the period': {
    because: 'a finished task owes nothing any more, but what was handed in stays: task 2',
    tasks: [[], [reading('2020-10-30', 9, '2020-11-09')]].map((readings, index) =>
      task({
        id: index + 1,
        status: 'completed',
        targets: [schools([], readings)],
        lists: [
          'history:',
          change('not_started', 'in_progress', '2020-03-02'),
          change('in_progress', 'submitted', '2020-11-09'),
          change('submitted', 'completed', '2020-11-10'),
        ],
      }),
    ),
    owed: ['office reading 2.schools late 1'],
    remind: {},
  },
  'a voided reading': {
    because: 'what is taken back was never handed in',
    tasks: [
      task({
        targets: [
          schools(
            [],
            [
              reading('2020-10-30', 2, '2020-11-02'),
              '{ void: "2020-11-02T12:00:00+08:00", of: 张三, note: 报错, by: 李四, at: "2020-11-03T12:00:00+08:00" }',
            ],
          ),
        ],
      }),
    ],
    owed: ['office reading 1.schools missing 2'],
    remind: { office: CHASED },
  },
  'a voided report': {
    because: 'the report of September does not end with October, and that of October was taken back',
    tasks: [
      task({
        targets: [],
        lists: [
          'reports:',
          report('2020-09', '2020-10-09'),
          report('2020-10', '2020-11-02'),
          '  - { void: "2020-11-02T12:00:00+08:00", of: 张三, note: 报错, by: 李四, at: "2020-11-03T12:00:00+08:00" }',
        ],
      }),
    ],
    owed: ['office report 1 missing 2'],
    remind: { office: `10月未报进展情况 1 项（第 1 项“任务一”），${TWO_LATE}` },
  },
  'no lead': {
    because: 'nobody is named: 未定牵头单位',
    tasks: [task({ lead: '' })],
    owed: ['none reading 1.schools missing 2'],
    remind: { none: '任务一' },
    says: '未定牵头单位',
  },
  'two leads': {
    because: 'the first leads',
    tasks: [task({ lead: '[staff, office]' })],
    owed: ['staff reading 1.schools missing 2'],
    remind: { staff: CHASED },
  },
  milestones: {
    because: 'one of two reached: the delivery is unmet and owes a report, no value',
    tasks: [
      task({
        targets: [
          target(
            [
              '- id: hall',
              '  name: 体育馆',
              '  deliver: facility',
              '  milestones:',
              '    - { id: start, name: 开工, due: "2020-06-30" }',
              '    - { id: finish, name: 竣工, due: "2020-12-20" }',
            ],
            ['{ as_of: "2020-10-20", milestone: start, done: true, by: 张三, at: "2020-10-20T12:00:00+08:00" }'],
          ),
        ],
      }),
    ],
    owed: ['office report 1 missing 2'],
    remind: { office: `10月未报进展情况 1 项（第 1 项“任务一”），${TWO_LATE}` },
  },
  'a delivery reported by another unit': {
    because: 'the report of any unit suffices; here it came late by one day (9 November)',
    tasks: [task({ targets: [delivery], lists: ['reports:', report('2020-10', '2020-11-09', 'org: jia, ')] })],
    owed: ['office report 1 late 1'],
    remind: {},
  },
  'a report of the quarter': {
    because: 'the third quarter ends with September; recorded on 9 October, by 14 October',
    asOf: '2020-10-20',
    tasks: [task({ targets: [delivery], lists: ['reports:', report('2020-Q3', '2020-10-09')] })],
    owed: ['office report 1 in_time -'],
    remind: {},
  },
  'a value and a delivery': {
    because: 'the number owes a value, the unmet delivery a report',
    tasks: [task({ targets: [schools(), delivery] })],
    owed: ['office reading 1.schools missing 2', 'office report 1 missing 2'],
    remind: { office: `10月未报完成数 1 个（第 1 项“任务一”），进展情况 1 项（第 1 项），${TWO_LATE}` },
  },
  'two values of one task': {
    because: 'each value is one; the task is named once',
    tasks: [task({ targets: [schools(), schools().replace('id: schools', 'id: more')] })],
    owed: ['office reading 1.more missing 2', 'office reading 1.schools missing 2'],
    remind: { office: `10月未报完成数 2 个（第 1 项“任务一”），${TWO_LATE}` },
  },
  'met before the period, met in it': {
    because: 'task 1 was met on 30 September; task 2 on 1 October, so that October was owed',
    tasks: ['2020-09-30', '2020-10-01'].map((on, index) =>
      task({
        id: index + 1,
        targets: [schools([], [reading(on, 10, on)])],
        lists: ['reports:', report('2020-10', '2020-11-02')],
      }),
    ),
    owed: ['office reading 2.schools in_time -'],
    remind: {},
  },
  'not yet begun by plan': {
    because: 'a start on the last day of the period owes, one day later owes nothing',
    tasks: ['2020-10-31', '2020-11-01'].map((start, index) =>
      task({ id: index + 1, status: 'not_started', keys: [`start: "${start}"`] }),
    ),
    owed: ['office reading 1.schools missing 2'],
    remind: { office: CHASED },
  },
  'a quarterly policy': {
    because:
      'from 14 October: 15, 16, 19–23, 26–30, 2–6 November, 9 and 10: 19; a value of 1 July is one of the quarter',
    policy: 'reports: quarterly, report_days: 5',
    tasks: [task(), task({ id: 2, targets: [schools([], [reading('2020-07-01', 1, '2020-07-01')])] })],
    owed: ['office reading 1.schools missing 19', 'office reading 2.schools in_time -'],
    deadline: '2020-10-14',
    remind: { office: '已超 19 个工作日' },
  },
  'per: month': {
    because: 'the value of a month stands within it: that of November is none of October, nor that of September',
    tasks: [
      task({
        targets: [
          schools(['per: month'], [reading('2020-09-30', 12, '2020-09-30'), reading('2020-11-02', 3, '2020-11-02')]),
        ],
      }),
      task({ id: 2, targets: [schools(['per: month'], [reading('2020-10-31', 12, '2020-11-02')])] }),
    ],
    owed: ['office reading 1.schools missing 2', 'office reading 2.schools in_time -'],
  },
  'a value of the next month': {
    because: 'a cumulative value of 5 November tells of October too',
    tasks: [
      task({
        targets: [schools([], [reading('2020-11-05', 3, '2020-11-05')])],
        lists: ['reports:', report('2020-10', '2020-11-02')],
      }),
    ],
    owed: ['office reading 1.schools in_time -'],
    remind: {},
  },
  'recorded after the day that is asked about': {
    because: 'what decides is the day of the value; it came on 12 November, four days late (9, 10, 11, 12)',
    tasks: [
      task({
        targets: [schools([], [reading('2020-10-31', 3, '2020-11-12')])],
        lists: ['reports:', report('2020-10', '2020-11-02')],
      }),
    ],
    owed: ['office reading 1.schools late 4'],
    remind: {},
  },
  'a number without a report': {
    because: 'it owes no report, but its light is yellow without one: a list of its own, and the lead is asked for it',
    tasks: [task({ targets: [schools([], [reading('2020-10-31', 3, '2020-11-02')])] })],
    owed: ['office reading 1.schools in_time -'],
    reportsOnly: [1],
    remind: { office: `10月未报进展情况 1 项（第 1 项“任务一”），${TWO_LATE}` },
  },
  'no policy': {
    because: 'open numbers without any value, of whatever day; no deadline, no days',
    policy: '',
    tasks: [task(), task({ id: 2, targets: [schools([], [reading('2020-02-01', 1, '2020-02-01')]), delivery] })],
    owed: ['office reading 1.schools missing -'],
    deadline: null,
    remind: { office: '任务一' },
    says: '不要求',
  },
  'an empty plan': { because: 'no tasks, nothing owed', tasks: [], owed: [], remind: {} },
  'before the first period ends': {
    because: 'on 31 January no month has ended',
    asOf: '2020-01-31',
    tasks: [task()],
    owed: [],
    deadline: null,
    remind: {},
  },
  'a year without known holidays': {
    because: 'October 2027 ends on a Sunday: 1–5 November, then 8, 9, 10; the year is said',
    year: 2027,
    asOf: '2027-11-10',
    tasks: [task()],
    owed: ['office reading 1.schools missing 3'],
    deadline: '2027-11-05',
    says: '2027 年',
  },
  'own days off on top': {
    because: '3 November off: the fifth is Monday the 9th; Saturday the 7th is worked in the second: 2, 4, 5, 6, 7',
    plan: 'days_off:\n  - "2020-11-03"\n',
    tasks: [task()],
    owed: ['office reading 1.schools missing 1'],
    deadline: '2020-11-09',
  },
  'own days off and a Saturday worked': {
    because: '2, 4, 5, 6 and Saturday 7 November; then 9 and 10',
    plan: 'days_off:\n  - "2020-11-03"\nwork_days:\n  - "2020-11-07"\n',
    tasks: [task()],
    owed: ['office reading 1.schools missing 2'],
    deadline: '2020-11-07',
  },
};

const unitOf = (id: string | null) => id ?? 'none';
const saidOf = (id: string | null, { kind, task: number, target: name, state, daysLate }: Owed) =>
  `${unitOf(id)} ${kind} ${number}${name === null ? '' : `.${name}`} ${state} ${daysLate ?? '-'}`;

describe('cases by hand', () => {
  it.each(Object.entries(CASES))('%s', async (_name, one) => {
    const { asOf = '2020-11-10', period, owed, deadline, reportsOnly, remind, says } = one;
    const cwd = planOf(one);
    const read = async <T>(...typed: string[]): Promise<T> => {
      const { out, err } = await run([...typed, '--as-of', asOf, '--json'], { cwd });
      expect(err, one.because).toBe('');
      return JSON.parse(out) as T;
    };
    const answer = await read<Missing>('missing', ...(period === undefined ? [] : ['--period', period]));
    const items = answer.units.flatMap(({ id, items: own }) => own.map((item) => saidOf(id, item)));
    expect(items.sort(), one.because).toEqual(owed);
    if (deadline !== undefined) expect(answer.deadline, one.because).toBe(deadline);
    if (reportsOnly !== undefined) expect(answer.reportsOnly, one.because).toEqual(reportsOnly);
    if (says !== undefined) expect((await run(['missing', '--as-of', asOf], { cwd })).out).toContain(says);
    if (remind === undefined) return;
    const { units } = await read<Remind>('remind');
    expect(units.map(({ org }) => unitOf(org)).sort(), one.because).toEqual(Object.keys(remind).sort());
    for (const { org, text } of units) expect(text, one.because).toContain(remind[unitOf(org)]);
  });
});

it.each(['missing', 'remind'])('plan %s takes the words of its screen for what nobody leads', async (command) => {
  const cwd = planOf({ because: '', tasks: [task({ lead: '' }), task({ id: 2 })], owed: [] });
  const ran = (unit: string) => run([command, '--as-of', '2020-11-10', '--unit', unit], { cwd });
  const none = await ran('none');
  expect(none.out).toContain('未报');
  expect(none.out).not.toContain('任务二');
  for (const unit of ['未定牵头单位', '未明确']) expect(await ran(unit)).toEqual(none);
});
