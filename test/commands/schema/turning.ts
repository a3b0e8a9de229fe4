/** Entries of 2030, whose holidays are not known. */
const at = (day: string) => `by: 张三, at: "${day}T10:00:00+08:00"`;
const step = (day: string, from: string, to: string) => `  - { ${at(day)}, from: ${from}, to: ${to}, note: 经核实 }\n`;
const evidence = `evidence:\n  - { type: link, title: 文, url: "https://example.cn/1", ${at('2030-05-02')} }\n`;

/** A task of the plan: its keys above the targets, its target, and its records. */
function task(id: number, status: string, due: string, target: string, records: string): [string, string] {
  const head = `id: ${id}\nstatus: ${status}\ntitle: 任务${id}\n`;
  const named = target === '' ? '' : `targets:\n  - id: first\n    name: 目标${id}\n${target}`;
  const text = `${head}${due}${named}source: { document: work, item: ${id} }\n${records}`;
  return [`01-first/${String(id).padStart(3, '0')}-task.yaml`, text];
}

const BUILT =
  '    deliver: facility\n    milestones:\n      - { id: roof, name: 封顶, due: "2030-03-31" }\n      - { id: use, name: 投用 }\n';
const COUNT = '    at_least: 10\n    unit: 所\n';
const started = step('2030-02-01', 'not_started', 'in_progress');
const submitted = started + step('2030-05-03', 'in_progress', 'submitted');
const readings = (...values: [string, number][]) =>
  `    readings:\n${values.map(([day, value]) => `      - { as_of: "${day}", value: ${value}, ${at(day)} }\n`).join('')}`;
const met = COUNT + readings(['2030-05-01', 10]);

/**
 * A plan in which, between May and July, tasks are reopened, resumed, returned and done too late, a target is no longer
 * met, and units that do not lead report and are named.
 */
export const TURNING: Readonly<Record<string, string>> = {
  'plan.yaml': `format: 1
id: turning
title: 变化
period: { start: "2030-01-01", end: "2030-12-31" }
sections:
  - { number: 1, id: first, title: 一 }
documents:
  - { id: work, title: 要点 }
orgs:
  - { id: alpha, name: 甲县, kind: county }
  - { id: beta, name: 乙科, kind: office }
policy:
  reports: monthly
`,
  ...Object.fromEntries([
    task(
      1,
      'in_progress',
      '',
      met,
      `${evidence}history:\n${submitted}${step('2030-05-04', 'submitted', 'completed')}${step('2030-06-20', 'completed', 'in_progress')}`,
    ),
    task(
      2,
      'in_progress',
      '',
      COUNT,
      `history:\n${started}${step('2030-05-01', 'in_progress', 'suspended').replace('note', 'approver: 李四, note')}${step('2030-06-15', 'suspended', 'in_progress').replace('note', 'approver: 李四, note')}`,
    ),
    task(
      3,
      'in_progress',
      '',
      met,
      `${evidence}history:\n${submitted}${step('2030-06-12', 'submitted', 'in_progress')}`,
    ),
    task(
      4,
      'completed',
      'due: "2030-04-30"\n',
      COUNT + readings(['2030-06-10', 10]),
      `${evidence}history:\n${started}${step('2030-06-14', 'in_progress', 'submitted')}${step('2030-06-15', 'submitted', 'completed')}`,
    ),
    task(5, 'in_progress', '', COUNT + readings(['2030-05-01', 10], ['2030-06-20', 4]), `history:\n${started}`),
    task(
      6,
      'completed',
      'due: "2030-05-31"\n',
      COUNT,
      `${evidence}history:\n${submitted}${step('2030-05-05', 'submitted', 'completed')}`,
    ),
    task(
      7,
      'in_progress',
      'responsible: [alpha]\ndue: "2030-06-15"\n',
      BUILT,
      `reports:\n  - { period: "2030-05", org: alpha, progress: 已动工, problems: 缺人, ${at('2030-06-02')} }\nhistory:\n${started}`,
    ),
    task(8, 'in_progress', '', BUILT, `history:\n${started}`),
  ]),
};

/** What is asked of it. */
export const OF_TURNING = [
  'status --since 2030-05-31 --as-of 2030-07-03',
  'behind --as-of 2030-07-03',
  'missing --as-of 2030-07-03',
  'remind --as-of 2030-07-03',
  'remind --unit beta --as-of 2030-07-03',
  'bulletin --as-of 2030-07-03',
  'bulletin --period 2030-06 --as-of 2030-07-03',
];
