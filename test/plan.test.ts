import * as fs from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { boundOf } from '../src/core/target/bound.js';
import type { Commitment, Target, Task } from '../src/core/task.js';
import { loadPlan } from '../src/store/read/load.js';
import { run } from './run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { plan: opened, tasks: loaded, problems } = loadPlan(fs, join(ROOT, 'plan'));
const plan = opened?.plan;
const tasks = loaded.map(({ task }) => task);

/** plan.yaml with what no command reads: headings and the preamble. */
const planFile = parse(readFileSync(join(ROOT, 'plan/plan.yaml'), 'utf8')) as {
  preamble: string;
  sections: { id: string; title: string; heading: string }[];
};

const taskOf = (id: number) => tasks.find((task) => task.id === id);
const targetsOf = (id: number) => taskOf(id)?.targets ?? [];
const allTargets = tasks.flatMap((task) => (task.targets ?? []).map((target) => ({ task, target })));

/** What a target asks for, in one line: `at_least 25 所`, `between 3,5 个`, `not_below baseline`. */
function ask(target: Target): string {
  const [key = ''] = Object.keys(target).filter((name) => name === boundOf(target).kind);
  const unit = target.unit === undefined ? '' : ` ${target.unit}`;
  return `${key} ${String(target[key as keyof Target])}${unit}`;
}

/** What a task promises in figures; deliveries are told apart. */
const figures = (id: number) =>
  targetsOf(id)
    .filter((target) => target.deliver === undefined)
    .map(ask);

/** The outline that the plan was made from: its title, its sections, its items without their numbers. */
const [title = '', ...lines] = readFileSync(join(ROOT, 'seeds/huizhou-education-2020.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const sections = lines.filter((line) => /^[一二三四五六七八九十]+、/.test(line));
const items = lines.filter((line) => /^\d+\./.test(line)).map((line) => line.replace(/^\d+\./, ''));

describe('the plan of 2020', () => {
  it('can be read whole', () => {
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      id: 'huizhou-education-2020',
      organization: '惠州市教育局',
      period: { start: '2020-01-01', end: '2020-12-31' },
      timezone: 'Asia/Shanghai',
      language: 'zh-CN',
    });
  });

  it('has no error that lint finds', async () => {
    const { code, out, err } = await run(['lint', '--json'], { cwd: join(ROOT, 'plan') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { findings } = JSON.parse(out) as { findings: { level: string }[] };
    expect(findings.filter((finding) => finding.level === 'error')).toEqual([]);
  });

  it('has the 13 sections of the document, each with its items', () => {
    const sizes = plan?.sections.map(({ number }) => loaded.filter(({ section }) => section.number === number).length);
    expect(plan?.sections.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(sizes).toEqual([4, 6, 7, 10, 3, 5, 6, 4, 6, 6, 14, 9, 4]);
  });

  it('keeps the official heading of each section beside its short title, and what the document says before its items', () => {
    expect(planFile.sections.map(({ id }) => id)).toEqual(plan?.sections.map(({ id }) => id));
    for (const { title: short, heading } of planFile.sections) {
      expect(heading).toMatch(/^(全力|进一步|努力|推动|促进|深化)/);
      expect(heading.length).toBeGreaterThan(short.length);
    }
    expect(planFile.preamble).toMatch(/学有优教.*。$/);
  });

  it('writes large values as the document does, and keeps a part under what it is a part of', () => {
    const shown = allTargets.filter(({ target }) => target.shown !== undefined);
    expect(shown.map(({ task, target }) => [task.id, target.shown])).toEqual([
      [29, '5万个左右'],
      [32, '2.5万个以上'],
    ]);
    const parts = allTargets.filter(({ target }) => target.part_of !== undefined);
    expect(parts.map(({ task, target }) => [task.id, target.id, target.part_of])).toEqual([
      [20, 'special-records', 'health-records'],
    ]);
  });

  it('has 84 tasks, numbered as in the document, each once', () => {
    expect(tasks.map(({ id }) => id)).toEqual(Array.from({ length: 84 }, (_, index) => index + 1));
    expect(tasks.map(({ source }) => source)).toEqual(
      tasks.map(({ id }) => ({ document: 'work-plan-2020', item: id })),
    );
  });

  it('numbers the tasks through from section to section', () => {
    const sections = loaded.map(({ section }) => section.number);
    expect(sections).toEqual([...sections].sort((a, b) => a - b));
  });

  it('names each file for its number, and each folder for its section', () => {
    for (const { file, section, task } of loaded) {
      const folder = `${String(section.number).padStart(2, '0')}-${section.id}`;
      expect(file).toMatch(new RegExp(`^${folder}/${String(task.id).padStart(3, '0')}-[a-z0-9-]+\\.yaml$`));
    }
  });

  it('invents nothing: nobody leads, nothing has begun, nothing is reported', () => {
    const invented: (keyof Task)[] = [
      'lead',
      'leader',
      'responsible',
      'support',
      'history',
      'reports',
      'evidence',
      'extensions',
    ];
    for (const task of tasks) {
      expect(task.status).toBe('not_started');
      for (const key of invented) expect(task, `${task.id} ${key}`).not.toHaveProperty(key);
    }
    for (const { task, target } of allTargets) {
      for (const key of ['readings', 'baseline', 'allocation']) {
        expect(target, `${task.id} ${target.id} ${key}`).not.toHaveProperty(key);
      }
    }
  });

  it.each([
    [6, ['at_least 100 %']],
    [9, ['at_least 100 %']],
    [12, ['equals 30 所', 'at_least 100 %']],
    [14, ['equals 2 期']],
    [17, ['at_least 100 %']],
    [22, ['at_least 100 %', 'at_least 100 %']],
    [23, ['between 3,5 个']],
    [25, ['at_least 100 %']],
    [26, ['at_least 100 %']],
    [27, ['equals 12 所', 'equals 3 个']],
    [28, ['at_least 25 所']],
    [29, ['at_least 100 %', 'about 50000 个', 'at_least 50 %', 'at_least 80 %']],
    [32, ['equals 40 所', 'at_least 25000 个']],
    [33, ['at_least 50 %']],
    [34, ['at_most 1 %', 'at_most 0 个']],
    [35, ['at_least 95 %', 'at_least 95 %']],
    [36, ['at_least 5000 个']],
    [38, ['at_least 100 %']],
    [39, ['at_least 80 %', 'at_least 80 %']],
    [40, ['between 1,2 所']],
    [44, ['at_least 9 个', 'equals 160 所']],
    [45, ['increase_by 1 %', 'increase_by 1 %']],
    [62, ['at_least 5 %']],
    [66, ['at_least 100 %', 'at_least 100 %']],
    [67, ['at_least 100 %', 'at_least 100 %']],
    [70, ['equals 100 名', 'at_least 100 %']],
    [80, ['multiply_by 2', 'multiply_by 2', 'multiply_by 2']],
    [81, ['at_least 100 %', 'at_least 100 %', 'at_least 100 %', 'at_least 100 %']],
  ])('promises in item %i the values of the document', (id, expected) => {
    expect(figures(id)).toEqual(expected);
  });

  it('promises in item 24 that two values do not fall', () => {
    expect(targetsOf(24).map((target) => target.not_below)).toEqual(['baseline', 'baseline']);
  });

  it('has a target for everything that an item promises', () => {
    expect(tasks.map(({ targets = [] }) => targets.length)).toEqual([
      ...[1, 2, 4, 1],
      ...[2, 2, 1, 1, 3, 2],
      ...[6, 2, 2, 1, 1, 0, 3],
      ...[6, 1, 6, 0, 2, 3, 2, 1, 1, 6],
      ...[1, 4, 1],
      ...[1, 2, 2, 2, 2],
      ...[4, 1, 3, 2, 1, 0],
      ...[3, 2, 2, 2],
      ...[1, 1, 5, 1, 1, 1],
      ...[2, 1, 0, 2, 1, 0],
      ...[1, 2, 2, 1, 2, 2, 1, 1, 2, 2, 1, 2, 3, 1],
      ...[1, 3, 3, 1, 3, 1, 0, 0, 3],
      ...[4, 1, 2, 2],
    ]);
  });

  it('says of an item that promises nothing checkable what the document leaves open', () => {
    const empty = tasks.filter(({ targets = [] }) => targets.length === 0);
    expect(empty.filter(({ unclear }) => unclear === undefined)).toEqual([]);
  });

  it.each([
    [/印发/, [2, 2, 3, 3, 68]],
    [/支持/, [36, 36, 36, 56]],
    [/协助/, [10, 51]],
    [/探索/, [61, 76, 76]],
    [/推动|推进/, [63, 84, 84]],
  ])('keeps the word of the document in the name of a target: %s', (word, expected) => {
    expect(allTargets.filter(({ target }) => word.test(target.name)).map(({ task }) => task.id)).toEqual(expected);
  });

  it.each([
    [
      'begun, built or in use',
      /投入使用|开园|是否须年内|建到哪一步|怎样算|算完成/,
      [27, 27, 28, 32, 32, 36, 36, 36, 36],
    ],
    ['whether two districts include the zones', /惠城区、惠阳区/, [33, 40, 63, 67, 67]],
    ['what else is meant by 等', /等/, [18, 59, 74]],
    ['the base year', /哪一年/, [45, 45]],
    ['school by school or the whole city', /逐校核算/, [39, 39]],
  ])('says that the document leaves open: %s', (_what, words, expected) => {
    const saying = tasks.flatMap((task) =>
      [task, ...(task.targets ?? [])].filter(({ unclear }) => unclear?.match(words)).map(() => task.id),
    );
    expect(saying.filter((id) => expected.includes(id))).toEqual(expected);
  });

  it('promises no other value', () => {
    const counted = tasks.filter(({ id }) => figures(id).length > 0).map(({ id }) => id);
    expect(counted).toEqual([
      6, 9, 12, 14, 17, 22, 23, 24, 25, 26, 27, 28, 29, 32, 33, 34, 35, 36, 38, 39, 40, 44, 45, 62, 66, 67, 70, 80, 81,
    ]);
  });

  it('has deliveries for documents, events and the like in the items that name them', () => {
    const kinds = (id: number) => targetsOf(id).flatMap((target) => target.deliver ?? []);
    expect(kinds(3)).toContain('document');
    expect(kinds(18)).toContain('document');
    expect(kinds(46)).toEqual(['document']);
    expect(kinds(55)).toContain('document');
    expect(kinds(27)).toEqual(['platform', 'platform', 'platform', 'platform']);
    expect(kinds(15)).toEqual(['institution']);
    expect(kinds(71)).toEqual(['event']);
  });

  it('says for every action how people see that it is done', () => {
    const actions = allTargets.filter(({ target }) => target.deliver === 'action');
    expect(actions.filter(({ target }) => target.definition === undefined)).toEqual([]);
  });

  it('has targets per county where each county must meet them', () => {
    const per = allTargets.filter(({ target }) => target.per === 'county').map(({ task }) => task.id);
    expect(per).toEqual([33, 40, 63, 67, 67]);
    expect(targetsOf(26).map((target) => target.per)).toEqual([['boluo', 'huidong', 'longmen']]);
    expect(targetsOf(6).map((target) => target.per)).toContainEqual(['dayawan', 'zhongkai']);
  });

  it('has the dates that the document states, and no others', () => {
    const dates = tasks.flatMap((task) => [
      ...(task.due ? [[task.id, task.due]] : []),
      ...(task.targets ?? []).flatMap((target) => (target.due ? [[task.id, target.due]] : [])),
    ]);
    expect(dates).toEqual([
      [22, '2020-12-31'],
      [29, '2020-12-31'],
      [53, '2020-08-31'],
      [66, '2020-12-31'],
      [69, '2020-09-10'],
      [80, '2020-12-31'],
      [80, '2020-12-31'],
      [80, '2020-12-31'],
    ]);
  });

  it('gives a reason for every date, and says which items depend on a term or on the days of an exam', () => {
    const parts = tasks.flatMap((task) => [task, ...(task.targets ?? [])].map((part) => ({ task, part })));
    expect(parts.filter(({ part }) => part.due !== undefined && part.due_note === undefined)).toEqual([]);
    const hanging = parts.filter(({ part }) => part.due === undefined && part.due_note !== undefined);
    expect(hanging.map(({ task }) => task.id)).toEqual([3, 4, 37, 38, 56, 74, 74, 74, 75]);
  });

  it.each<[Commitment, [number, string[]][]]>([
    [
      'firm',
      [
        [11, ['political-security', 'ideological-security']],
        [24, ['budget-spending', 'per-student-spending']],
        [26, ['aid-coverage']],
        [28, ['kindergartens']],
        [29, ['public-share', 'inclusive-share']],
        [33, ['public-school-share']],
        [35, ['retention-rate', 'disabled-enrolment']],
        [62, ['rotation-share']],
        [67, ['civil-servant-parity', 'rural-town-parity']],
        [70, ['account-activation']],
        [81, ['assigned-tasks', 'key-work', 'congress-proposals', 'cppcc-proposals']],
      ],
    ],
    [
      'strive',
      [
        [12, ['standard-schools']],
        [17, ['compliant-schools']],
        [31, ['school-construction']],
        [45, ['top-rate', 'bachelor-rate']],
        [53, ['campus-opening']],
        [66, ['centers-in-use']],
        [80, ['doubling-1', 'doubling-2', 'doubling-3']],
      ],
    ],
  ])('is %s about what the document says so of, and about nothing else', (commitment, expected) => {
    const held = (task: Task) => (task.targets ?? []).filter((target) => target.commitment === commitment);
    const holding = tasks.filter((task) => held(task).length > 0);
    expect(holding.map((task) => [task.id, held(task).map(({ id }) => id)])).toEqual(expected);
    expect(tasks.filter((task) => task.commitment !== undefined)).toEqual([]);
  });

  it('says what the document leaves open if a value cannot be judged', () => {
    const needing = allTargets.filter(
      ({ target }) =>
        target.multiply_by !== undefined || target.increase_by !== undefined || target.not_below !== undefined,
    );
    expect(needing.length).toBe(7);
    for (const { target } of needing) expect(target.unclear).toMatch(/基期|倍增/);
  });

  it('has the places of the city, with the codes of the national standard', () => {
    const places = plan?.orgs.map(({ id, name, code }) => [id, name, code ?? 'none']);
    expect(places).toEqual([
      ['huicheng', '惠城区', '441302'],
      ['huiyang', '惠阳区', '441303'],
      ['boluo', '博罗县', '441322'],
      ['huidong', '惠东县', '441323'],
      ['longmen', '龙门县', '441324'],
      ['dayawan', '大亚湾经济技术开发区', 'none'],
      ['zhongkai', '仲恺高新技术产业开发区', 'none'],
      ['municipal', '市直', 'none'],
    ]);
  });

  it.each(['plan', 'seeds'])('carries nothing of the tampered page: %s', (folder) => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      expect(text.includes('开云'), name).toBe(false);
      expect(text, name).not.toMatch(/kaiyun/i);
    }
  });
});

describe('the outline of 2020', () => {
  it('has the title, the sections and the items of the plan, and no other line', () => {
    expect(title).toBe(plan?.title);
    expect(sections.map((line) => line.replace(/^.*、/, ''))).toEqual(plan?.sections.map((one) => one.title));
    expect(items.map((item) => item.split('。')[0])).toEqual(tasks.map((task) => task.title));
    expect(lines.length).toBe(sections.length + items.length);
  });

  it('numbers the items through, in the order of the plan', () => {
    const numbers = lines.flatMap((line) => /^(\d+)\./.exec(line)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(tasks.map(({ id }) => id));
  });

  it.each<[Commitment, RegExp]>([
    ['firm', /确保/],
    ['strive', /力争|力保|努力实现/],
  ])('promises as hard as the plan does: %s', (commitment, words) => {
    const inPlan = tasks.filter(({ targets = [] }) => targets.some((target) => target.commitment === commitment));
    const inOutline = items.flatMap((item, index) => (words.test(item) ? [index + 1] : []));
    expect(inOutline).toEqual(inPlan.map(({ id }) => id));
  });

  it('names every document that the plan promises', () => {
    for (const { id, targets = [] } of tasks) {
      const named = targets.flatMap(({ name }) => name.match(/《[^》]+》/g) ?? []);
      for (const name of named) expect(items[id - 1], String(id)).toContain(name);
    }
  });

  it('names the numbers of the plan', () => {
    // The outline writes 两期 (14); 全部 is 100 %, 全面消除 is 0.
    const isWritten = (id: number, value: number) => value !== 0 && value !== 100 && id !== 14;
    for (const { id, targets = [] } of tasks) {
      const values = targets.flatMap((target) => [
        target.equals ?? target.at_least ?? target.at_most ?? target.between ?? target.about ?? [],
      ]);
      for (const value of values.flat().filter((one) => isWritten(id, one))) {
        const written = value >= 10_000 ? `${value / 10_000}万` : String(value);
        expect(items[id - 1], String(id)).toContain(written);
      }
    }
  });
});

it.each([
  ['the outline', [title, ...lines]],
  ['the plan', [planFile, ...tasks].flatMap((part) => textsOf(part))],
])('has full-width punctuation throughout: %s', (_what, texts) => {
  expect(texts.length).toBeGreaterThan(90);
  expect(texts.filter((text) => /[,;:!?()]/.test(text))).toEqual([]);
  expect(texts.filter((text) => /[\u3400-\u9fff]\.|\s/.test(text))).toEqual([]);
});

/** Every Chinese text of the plan or of a task. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[\u3400-\u9fff]/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
