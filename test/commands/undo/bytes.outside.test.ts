import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../../copy.js';
import { emptyFolder } from '../../folders.js';
import { run } from '../../run.js';

const FILE = '01-preschool/006-community-kindergartens.yaml';
const BY = ['--by', '张三'];
const TARGET = '  - id: schools\n    name: 学校\n    at_least: 10\n    unit: 所\n';
const ENTRY = '{ period: 2020-09, next: 催报, by: 李四, at: "2020-10-01T09:00:00+08:00" }';

/** Ways in which a person may have written the parts of a task's file. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  status: [
    'status: not_started',
    'status: "not_started"',
    "status: 'not_started' # 未启动",
    'status:   not_started   # a',
  ],
  lead: ['', 'lead: boluo', 'lead: "boluo" # 牵头', "lead: 'huidong'"],
  responsible: [
    '',
    'responsible: [boluo, huidong]',
    'responsible:\n  - boluo\n  - "huidong"',
    'responsible: [ boluo ]',
  ],
  support: ['', 'support: [longmen]', 'support:\n- longmen'],
  leader: ['', 'leader: 周九', 'leader: "周九"  # 分管'],
  targets: [
    `targets:\n${TARGET}`.trimEnd(),
    `targets:\n${TARGET}    readings: []  # 尚无`,
    `targets:\n${TARGET}    readings:\n      - { as_of: "2020-03-31", value: 1, by: 李四, at: "2020-04-01T09:00:00+08:00" }`,
    `targets:\n${TARGET}    readings: [{ as_of: "2020-03-31", value: 1, by: 李四, at: "2020-04-01T09:00:00+08:00" }]`,
  ],
  reports: [
    '',
    'reports: []',
    'reports: [ ]  # 空',
    `reports:\n  - ${ENTRY}`,
    `reports: [${ENTRY}]`,
    `reports:\n- ${ENTRY} # 一\n# 二`,
  ],
  evidence: ['', 'evidence: []   # none', 'evidence: []'],
  extensions: ['', 'extensions: []', 'extensions:   []\n# 完'],
  history: ['', 'history: []', 'history: []  # none', 'history: [ ]', 'history: []\n\n# 结尾'],
};

const CHANGES: readonly (readonly string[])[] = [
  ['set', '6', '推进中', ...BY],
  ['set', '6', '推进中', '--evidence', 'evidence/001-register.txt', '--evidence', 'https://example.cn/a', ...BY],
  ['record', '6', 'schools', '4', ...BY],
  ['record', '6', 'schools', '4', '--evidence', 'evidence/001-register.txt', ...BY],
  ['report', '6', '--progress', '开工', '--next', '验收', ...BY],
  ['extend', '6', '2021-01-31', '-m', '理由', '--approver', '周九', ...BY],
  ['extend', '6', '2021-01-31', '--target', 'schools', '-m', '理由', '--approver', '周九', ...BY],
  ['assign', '6', '--lead', 'zhongkai', ...BY],
  ['assign', '6', '--lead', 'none', '--responsible', 'dayawan,longmen', '--support', 'none', ...BY],
  ['assign', '6', '--leader', '陈十: 局长', '--support', 'boluo,huicheng', ...BY],
];

/** A file of the task made of one form of each part, by numbers drawn. */
function drawn(next: (below: number) => number): string {
  const parts = Object.values(PARTS).map((forms) => forms[next(forms.length)] ?? '');
  const [status = '', ...others] = parts;
  const source = 'source: { document: work-plan-2020, item: 6 }';
  const lines = ['id: 6', status, 'title: 治理 # 标题', ...others.slice(0, 5), source, ...others.slice(5)];
  let text = `${lines.filter((line) => line !== '').join('\n')}\n`;
  if (next(3) === 0) text = text.trimEnd();
  if (next(3) === 0) text = text.replaceAll('\n', '\r\n');
  return (next(4) === 0 ? '\uFEFF' : '') + text;
}

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

describe('plan undo', () => {
  it.each(
    CHANGES.map((argv) => [argv.join(' '), argv] as const),
  )('gives back the bytes of any layout: %s', async (_name, argv) => {
    const cwd = copyOfPlan();
    // Every command reads the whole plan: one task does.
    for (const file of readdirSync(cwd, { recursive: true, encoding: 'utf8' })) {
      if (/\/\d{3}-.*\.yaml$/.test(file) && file !== FILE) rmSync(join(cwd, file));
    }
    const vars = { HOME: emptyFolder() };
    const next = numbers(CHANGES.indexOf(argv) + 1);
    let done = 0;
    for (let round = 0; round < 40; round++) {
      const text = drawn(next);
      writeFileSync(join(cwd, FILE), text);
      const changed = await run(argv, { cwd, vars });
      const after = readFileSync(join(cwd, FILE), 'utf8');
      if (after === text) continue;
      expect(changed).toMatchObject({ code: 0, err: '' });
      // Another change on top, taken back first.
      await run(['report', '6', '--progress', '又一条', '--confirm', ...BY], { cwd, vars });
      expect(await run(['undo', '6', ...BY], { cwd, vars })).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(after);
      expect(await run(['undo', '6', ...BY], { cwd, vars })).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(text);
      done += 1;
    }
    expect(done).toBeGreaterThan(10);
  });
});
