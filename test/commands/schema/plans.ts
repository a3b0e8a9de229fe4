import type { Edit } from '../../copy.js';

/** A plan without tasks. */
export const EMPTY: Readonly<Record<string, string>> = {
  'plan.yaml': `format: 1
id: empty
title: 空计划
period: { start: "2020-01-01", end: "2020-12-31" }
sections:
  - { number: 1, id: first, title: 一 }
`,
};

const BY = 'by: 张三, at: "2020-11-03T10:00:00+08:00"';

const UNITS =
  '  - { id: three-counties, name: 三县, aliases: [三个县], members: [boluo, huidong, longmen] }\n  - { id: 财务科, aliases: [计财科], kind: office, parent: municipal }\n';

/** Edits of the plan of the tests that make everything occur for which JSON has a key. */
export const MANIFOLD: Readonly<Record<string, Edit>> = {
  'plan.yaml': (text) =>
    `${text.replace('orgs:\n', `orgs:\n${UNITS}`)}lint:\n  lead-missing: { level: "off", reason: 分工未定 }\n`,
  // Milestones, of which one is overdue; an extension of the target; an amendment of who does it.
  '05-services/901-building.yaml': `id: 901
status: in_progress
title: 建成中学
lead: municipal
support: [three-counties]
targets:
  - id: school
    name: 中学
    deliver: facility
    commitment: firm
    due: "2020-11-10"
    milestones:
      - { id: begin, name: 开工, due: "2020-03-31" }
      - { id: roof, name: 封顶, due: "2020-09-30" }
      - { id: use, name: 投用 }
    readings:
      - { as_of: "2020-04-10", milestone: begin, done: true, ${BY} }
  - id: share
    name: 占比
    increase_by: 5
    unit: "%"
    readings:
      - { as_of: "2020-06-30", value: 60, ${BY} }
source: { document: work-plan-2020, item: 1 }
extensions:
  - { from: "2020-11-10", to: "2020-11-20", target: school, note: 雨季, approver: 吴十, ${BY} }
amendments:
  - { key: lead, from: null, to: municipal, ${BY} }
`,
  // The city's own value beside later ones of units; a part of another target; an entry taken back.
  '05-services/902-places.yaml': `id: 902
status: in_progress
title: 增加学位
targets:
  - id: places
    name: 学位
    at_least: 100
    unit: 个
    allocation: { boluo: 60, huidong: 20 }
    readings:
      - { as_of: "2020-06-30", value: 30, ${BY} }
      - { as_of: "2020-09-30", value: 20, org: boluo, ${BY} }
      - { as_of: "2020-10-31", value: 10, org: huidong, by: 李四, at: "2020-11-04T10:00:00+08:00" }
      - { void: "2020-11-04T10:00:00+08:00", of: 李四, note: 误报, by: 李四, at: "2020-11-05T10:00:00+08:00" }
  - id: public
    name: 其中公办
    at_least: 50
    unit: 个
    part_of: places
source: { document: work-plan-2020, item: 2 }
amendments:
  - { target: places, key: allocation, from: { boluo: 60 }, to: { boluo: 70 }, note: 调整, approver: 吴十, ${BY} }
  - { target: public, key: commitment, from: null, to: strive, by: 李四, at: "2020-11-04T10:00:00+08:00" }
  - { void: "2020-11-04T10:00:00+08:00", of: 李四, note: 误调, by: 李四, at: "2020-11-05T10:00:00+08:00" }
`,
  // What each county must meet, reported by its parts, and past its due date.
  '05-services/903-each.yaml': `id: 903
status: in_progress
title: 各县区达标
due: "2020-10-31"
targets:
  - id: rate
    name: 合格率
    at_least: 90
    unit: "%"
    per: county
    readings:
      - { as_of: "2020-10-31", numerator: 80, denominator: 100, org: boluo, ${BY} }
basis: 市长办公会 2020-05-12
`,
};

/** What `plan lint --fix` fixes, and what it leaves. */
export const SPOILT: Readonly<Record<string, Edit>> = {
  '01-preschool/004-private-conversion.yaml': (text) => text.replace(/^title: .*$/m, '$&  '),
  '04-teachers/023-county-managed.yaml': (text) =>
    text.replace(/^(id: .*\n)(status: .*\n)(title: .*\n)/m, '$1# 甲\n$3# 乙\n$2'),
  '05-services/904-left.yaml': `id: 904
status: in_progress
title: 留下
targets:
  - { name: 甲, # 丙
      id: a, at_least: 1, unit: 个 }
source: { document: work-plan-2020, item: 4 }
`,
};

/** Two tasks under one number. */
export const TWICE: Readonly<Record<string, Edit>> = {
  '01-preschool/003-other.yaml': `id: 3
status: not_started
title: 另一项任务
source: { document: work-plan-2020, item: 3 }
`,
};
