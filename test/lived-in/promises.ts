import type { Value } from '../../src/store/yaml/quote.js';

/** What the bureau added to a target of a task: its shares, what it is compared with, what it counts in. */
export interface Promise {
  id: number;
  target: string;
  keys: Readonly<Record<string, Value>>;
}

/** The order of the places in a list of shares. */
const PLACES = ['huicheng', 'huiyang', 'boluo', 'huidong', 'longmen', 'dayawan', 'zhongkai'];

export const PROMISES: readonly Promise[] = [
  { id: 12, target: 'model-schools', keys: { allocation: shares(8, 5, 5, 4, 2, 3, 3) } },
  { id: 24, target: 'budget-spending', keys: { unit: '亿元', baseline: baseline(94.2) } },
  { id: 24, target: 'per-student-spending', keys: { unit: '元', baseline: baseline(12850) } },
  { id: 28, target: 'kindergartens', keys: { allocation: shares(5, 4, 5, 4, 2, 3, 2) } },
  { id: 32, target: 'schools', keys: { allocation: shares(10, 6, 7, 7, 3, 3, 4) } },
  { id: 32, target: 'places', keys: { due: '2020-11-20', due_note: '秋季学期学位统计的日期' } },
  { id: 34, target: 'senior-classes', keys: { baseline: baseline(12), pace: 'linear' } },
  { id: 37, target: 'plan-allocation', keys: { due: '2020-06-30' } },
  { id: 38, target: 'supplementary-admission', keys: { due: '2020-08-31' } },
  { id: 44, target: 'kindergartens', keys: { due: '2020-09-30', due_note: '局务会议确定的时限' } },
  { id: 45, target: 'top-rate', keys: { baseline: baseline(18.2) } },
  { id: 45, target: 'bachelor-rate', keys: { baseline: baseline(52.1) } },
  { id: 56, target: 'general-teacher-class', keys: { due: '2020-10-31' } },
  { id: 74, target: 'college-entrance-exam', keys: { due: '2020-07-10' } },
  { id: 74, target: 'senior-entrance-exam', keys: { due: '2020-07-22' } },
  { id: 74, target: 'enrolment', keys: { due: '2020-09-30' } },
  { id: 75, target: 'marking-plan', keys: { due: '2020-07-20' } },
  { id: 80, target: 'doubling-1', keys: { unit: '对', baseline: baseline(16) } },
  { id: 80, target: 'doubling-2', keys: { unit: '所', baseline: baseline(9) } },
];

/** Targets that the document does not number: the four building projects that its item names. */
export const PROJECTS = `  - id: experimental-school
    name: 市实验中学修缮
    deliver: facility
    due: "2020-08-31"
    due_note: 秋季学期开学前投用
    milestones:
      - { id: start, name: 开工, due: "2020-03-31" }
      - { id: completion, name: 竣工, due: "2020-08-20" }
      - { id: in-use, name: 投用, due: "2020-08-31" }
  - id: dongjiang-dormitory
    name: 市东江高级中学学生宿舍修缮
    deliver: facility
    milestones:
      - { id: start, name: 开工, due: "2020-04-30" }
      - { id: strengthening, name: 结构加固, due: "2020-07-31" }
      - { id: completion, name: 竣工, due: "2020-10-31" }
      - { id: in-use, name: 投用, due: "2020-12-20" }
  - id: first-school-building
    name: 市第一中学新建教学楼
    deliver: facility
    milestones:
      - { id: start, name: 开工, due: "2020-05-31" }
      - { id: topping-out, name: 主体封顶, due: "2020-10-31" }
      - { id: completion, name: 竣工, due: "2020-12-31" }
  - id: chengguan-building
    name: 市第一中学澄观楼
    deliver: facility
    milestones:
      - { id: start, name: 开工, due: "2020-04-30" }
      - { id: topping-out, name: 主体封顶, due: "2020-09-30" }
      - { id: completion, name: 竣工, due: "2020-12-10" }
      - { id: in-use, name: 投用, due: "2020-12-31" }
`;

function shares(...numbers: readonly number[]): Record<string, number> {
  return Object.fromEntries(PLACES.map((place, index) => [place, numbers[index] ?? 0]));
}

function baseline(value: number): Record<string, string | number> {
  return { value, as_of: '2019-12-31', source: '示例数' };
}
