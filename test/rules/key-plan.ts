import type { PlanFile } from '../../src/core/plan.js';
import type { Target, Task } from '../../src/core/task.js';

import { POLICY } from '../schemas/records.js';

const recorded = (at: string) => ({ by: '张三', at: `${at}T09:00:00+08:00` });

/** Who recorded what is taken back, and when. */
const taken = { by: '李四', at: '2020-04-04T09:00:00+08:00' };
const aVoid = { void: taken.at, of: taken.by, note: '误录', ...recorded('2020-04-05') };

/** A plan.yaml that has every key. */
export const PLAN: PlanFile = {
  format: 1,
  id: 'example',
  title: '示例计划',
  organization: '市教育局',
  period: { start: '2020-01-01', end: '2020-12-31' },
  timezone: 'Asia/Shanghai',
  language: 'zh-CN',
  preamble: '全面办好教育',
  sections: [
    { number: 1, id: 'alpha', title: '学前教育', heading: '一、学前教育' },
    { number: 2, id: 'beta', title: '义务教育' },
  ],
  documents: [
    { id: 'work-plan', title: '工作要点', issuer: '市教育局', date: '2020-01-15', url: 'https://example.org/plan' },
  ],
  orgs: [
    { id: 'boluo', name: '博罗县', aliases: ['博罗'], kind: 'county', code: '441322', parent: 'exam-office' },
    { id: 'huidong', name: '惠东县', kind: 'county' },
    { id: 'exam-office', name: '考试科', kind: 'office' },
    { id: 'counties', name: '各县区', members: ['boluo', 'huidong'] },
  ],
  policy: POLICY,
  days_off: ['2020-10-01'],
  work_days: ['2020-09-27'],
  lint: { 'lead-missing': { level: 'warning', reason: '分工未定' } },
  bulletins: [{ period: '2020-03', commit: 'a'.repeat(40), ...recorded('2020-04-10') }],
  ...{ 'x-note': '存档' },
};

const target = (parts: Partial<Target> & { id: string }): Target => ({ name: `目标${parts.id}`, unit: '所', ...parts });

/** The targets: every kind of bound, and every other key at least once. */
const TARGETS: Target[] = [
  {
    ...target({
      id: 'least',
      at_least: 25,
      shown: '25所以上',
      commitment: 'firm',
      definition: '以验收为准',
      unclear: '是否含改建',
    }),
    due: '2020-10-31',
    due_note: '开学前',
    pace: [{ by: '2020-06-30', value: 10 }],
    allocation: { boluo: 10, huidong: 15 },
    readings: [
      { as_of: '2020-03-31', value: 5, org: 'boluo', confirmed: true, note: '含改扩建', ...recorded('2020-04-02') },
      { as_of: '2020-03-31', value: 6, ...taken },
      aVoid,
    ],
    ...{ 'x-code': 'A1' },
  },
  target({
    id: 'most',
    at_most: 5,
    unit: '%',
    readings: [{ as_of: '2020-03-31', numerator: 3, denominator: 50, ...recorded('2020-04-02') }],
  }),
  target({ id: 'each', equals: 3, per: 'county', part_of: 'range' }),
  target({ id: 'range', between: [3, 5] }),
  target({ id: 'around', about: 500 }),
  target({ id: 'rise', increase_by: 2, baseline: { value: 10, as_of: '2019-12-31', source: '年报' } }),
  target({ id: 'double', multiply_by: 2, baseline: { value: 4 } }),
  target({ id: 'trend', not_below: 'baseline', baseline: { value: 7 } }),
  {
    id: 'paper',
    name: '行动方案',
    deliver: 'document',
    milestones: [{ id: 'draft', name: '初稿', due: '2020-05-31' }],
    readings: [{ as_of: '2020-05-31', milestone: 'draft', done: false, ...recorded('2020-06-02') }],
  },
];

/** A task that has every key. */
export const TASK: Task = {
  id: 4,
  status: 'suspended',
  title: '办好学校',
  commitment: 'firm',
  scope: '覆盖全部县区',
  text: '全市办好学校。',
  unclear: '范围未定',
  lead: 'exam-office',
  responsible: ['boluo', 'huidong'],
  support: ['boluo', 'huidong'],
  leader: '周九',
  start: '2020-02-01',
  due: '2020-11-30',
  due_note: '年底前',
  recheck: '2021-06-30',
  weight: 3,
  related: [5],
  targets: TARGETS,
  source: { document: 'work-plan', item: 4 },
  reports: [
    {
      period: '2020-03',
      org: 'boluo',
      progress: '已选址',
      problems: '缺地',
      next: '报批',
      confirmed: true,
      ...recorded('2020-04-02'),
    },
    { period: '2020-03', progress: '误报', ...taken },
    aVoid,
  ],
  evidence: [
    {
      type: 'file',
      title: '登记表',
      path: 'evidence/a.txt',
      date: '2020-03-31',
      sha256: 'a'.repeat(64),
      supports: ['least'],
      ...recorded('2020-04-02'),
    },
    { type: 'link', title: '公示', url: 'https://example.org/a', ...recorded('2020-04-03') },
    { type: 'link', title: '误传', url: 'https://example.org/b', ...taken },
    aVoid,
  ],
  extensions: [
    {
      from: '2020-05-31',
      to: '2020-06-30',
      target: 'paper',
      milestone: 'draft',
      date: '2020-04-01',
      note: '选址',
      approver: '周九',
      confirmed: true,
      ...recorded('2020-04-02'),
    },
    { from: '2020-11-30', to: '2020-12-31', note: '误录', approver: '周九', ...taken },
    aVoid,
  ],
  amendments: [
    {
      key: 'lead',
      from: 'boluo',
      to: 'exam-office',
      date: '2020-02-01',
      note: '机构改革',
      approver: '周九',
      confirmed: true,
      ...recorded('2020-02-02'),
    },
    { target: 'most', key: 'at_most', from: 5, to: 6, approver: '周九', ...recorded('2020-02-03') },
    { key: 'leader', from: '周九', to: '吴十', ...taken },
    aVoid,
  ],
  history: [
    {
      ...recorded('2020-04-02'),
      date: '2020-04-01',
      from: 'not_started',
      to: 'suspended',
      note: '选址未定',
      approver: '周九',
    },
  ],
  ...{ 'x-note': '存档' },
};
