const SIGNED = { by: '张三', at: '2020-07-02T09:00:00+08:00' };

/** What takes back an entry, in every list. */
const VOID = { void: '2020-07-02T09:00:00+08:00', of: '张三', note: '录错', ...SIGNED };

/** A task with every key that a task can have, each once in every form that the schema knows. */
export const TASK = {
  id: 28,
  status: 'in_progress',
  title: '新增公办幼儿园25所以上',
  commitment: 'firm',
  scope: '分解到县区',
  text: '原文\n两行',
  unclear: '没有写明',
  lead: ['preschool-office', '学前科'],
  responsible: ['boluo', 'huidong'],
  support: ['municipal'],
  leader: ['周九', '市长'],
  start: '2020-01-01',
  due: '2020-12-31',
  due_note: '文件要求年内',
  recheck: '2021-06-30',
  weight: 2,
  related: [27, 29],
  targets: [
    {
      id: 'kindergartens',
      name: '新增公办幼儿园',
      at_least: 25,
      shown: '25所以上',
      unit: '所',
      baseline: { value: 10, as_of: '2019-12-31', source: '统计' },
      commitment: 'strive',
      part_of: 'equals',
      definition: '当年新增',
      unclear: '没有写明',
      due: '2020-12-31',
      due_note: '年内',
      pace: [{ by: '2020-06-30', value: 10 }],
      per: ['boluo', 'huidong'],
      allocation: { boluo: 5, huidong: 6 },
      readings: [
        { as_of: '2020-06-30', value: 12, org: 'boluo', note: '含改扩建', by: '张三', at: '2020-07-02T09:00:00+08:00' },
        { as_of: '2020-06-30', numerator: 1, denominator: 2, by: '张三', at: '2020-07-02T09:00:00.5Z' },
        { as_of: '2020-06-30', done: true, confirmed: true, by: '张三', at: '2020-07-02T09:00:00+08:00' },
        { as_of: '2020-06-30', milestone: 'start', done: true, by: '张三', at: '2020-07-02T09:00:00+08:00' },
        VOID,
      ],
      'x-note': { free: [] },
    },
    { id: 'equals', name: '数', equals: 40, pace: 'linear', per: 'county' },
    { id: 'at-most', name: '数', at_most: 1 },
    { id: 'between', name: '数', between: [3, 5] },
    { id: 'about', name: '数', about: 50000 },
    { id: 'increase-by', name: '数', increase_by: 1 },
    { id: 'multiply-by', name: '数', multiply_by: 2 },
    { id: 'not-below', name: '数', not_below: 'baseline' },
    {
      id: 'deliver',
      name: '文件',
      deliver: 'document',
      milestones: [
        { id: 'start', name: '开工', due: '2020-06-30' },
        { id: 'end', name: '竣工' },
      ],
    },
  ],
  source: [
    { document: 'work-plan-2020', item: 28 },
    { document: 'livelihood-2020', item: '三/2' },
  ],
  reports: [
    { period: '2020-03', progress: '进展', by: '张三', at: '2020-04-01T09:00:00+08:00' },
    { period: '2020-H1', org: '学前科', progress: '进展', by: '张三', at: '2020-04-01T09:00:00+08:00' },
    { period: '2020', progress: '进展', confirmed: true, by: '张三', at: '2020-04-01T09:00:00+08:00' },
    VOID,
    { period: '2020-Q1', problems: '问题', next: '下一步', by: '张三', at: '2020-04-01T09:00:00+08:00' },
  ],
  evidence: [
    {
      type: 'file',
      title: '登记表',
      path: 'evidence/028.txt',
      sha256: 'a'.repeat(64),
      date: '2020-06-30',
      supports: ['kindergartens'],
      by: '张三',
      at: '2020-07-02T09:00:00+08:00',
    },
    { type: 'link', title: '通知', url: 'https://example.org/1', by: '张三', at: '2020-07-02T09:00:00+08:00' },
    VOID,
  ],
  extensions: [
    {
      from: '2020-12-31',
      to: '2021-01-31',
      target: 'kindergartens',
      milestone: 'start',
      date: '2020-06-30',
      note: '疫情',
      approver: '周九',
      confirmed: true,
      by: '张三',
      at: '2020-07-02T09:00:00+08:00',
    },
    VOID,
  ],
  amendments: [
    {
      key: 'support',
      from: null,
      to: ['boluo'],
      date: '2020-06-30',
      note: '分工调整',
      approver: '周九',
      by: '张三',
      at: '2020-07-02T09:00:00+08:00',
    },
    { key: 'leader', from: '周九', to: ['李四', '市长'], confirmed: true, ...SIGNED },
    { target: 'kindergartens', key: 'at_least', from: 30, to: 25, ...SIGNED },
    { target: 'between', key: 'between', from: [3, 6], to: [3, 5], ...SIGNED },
    { target: 'kindergartens', key: 'commitment', from: null, to: 'strive', ...SIGNED },
    { target: 'kindergartens', key: 'allocation', from: { boluo: 4 }, to: { boluo: null }, ...SIGNED },
    VOID,
  ],
  history: [
    {
      at: '2020-03-02T10:15:00+08:00',
      by: '张三',
      date: '2020-03-01',
      from: 'not_started',
      to: 'in_progress',
      note: '已分解',
      approver: '周九',
    },
  ],
  'x-own': 1,
};

/** A task that no document holds. */
export const WITHOUT_DOCUMENT = { id: 85, status: 'not_started', title: '交办事项', basis: '市长办公会 2020-05-12' };

/** A policy that names every threshold. */
export const POLICY = {
  near_due_days: 15,
  yellow_gap: 10,
  red_gap: 30,
  no_data_after: 10,
  pace: 'month_end',
  about_tolerance: 5,
  separate_verifier: true,
  not_started_yellow: 50,
  not_started_red: 80,
  reports: 'monthly',
  report_days: 5,
} as const;

/** A plan's own file with every key that it can have. */
export const PLAN = {
  format: 1,
  id: 'example-2020',
  title: '示例',
  organization: '教育局',
  period: { start: '2020-01-01', end: '2020-12-31' },
  timezone: 'Asia/Shanghai',
  language: 'zh-CN',
  preamble: '总体要求\n两行',
  sections: [{ number: 1, id: 'preschool', title: '学前教育', heading: '一、学前教育' }],
  documents: [
    { id: 'work-plan-2020', title: '要点', issuer: '教育局', date: '2020-01-15', url: 'https://example.org/plan' },
  ],
  orgs: [
    { id: 'boluo', name: '博罗县', aliases: ['博罗'], kind: 'county', code: '441322', parent: 'municipal' },
    { id: '各县区', members: ['boluo', '惠东-1'] },
  ],
  policy: POLICY,
  days_off: ['2020-10-01'],
  work_days: ['2020-09-27'],
  lint: { 'lead-missing': { level: 'off', reason: '文件没有写明牵头单位' } },
  bulletins: [{ period: '2020-03', commit: 'a'.repeat(40), ...SIGNED }],
  'x-own': '任意',
};
