import type { Target } from '../task.js';

type Deliver = NonNullable<Target['deliver']>;

/** What is said of a delivery when it is there, by its kind; `已` before it says the same, `未` the contrary. */
export const DEEDS: Readonly<Record<Deliver, readonly string[]>> = {
  document: ['制定出台', '制定', '出台', '印发'],
  platform: ['上线'],
  facility: ['建成'],
  event: ['举办'],
  institution: ['成立'],
  action: ['办成'],
};

/** What there is of a delivery, by its kind. */
const THINGS: Readonly<Record<Deliver, readonly string[]>> = {
  document: ['文件', '方案', '办法', '制度'],
  platform: ['平台', '系统'],
  facility: ['设施', '工程', '建筑', '项目'],
  event: ['活动', '会议', '比赛', '培训'],
  institution: ['机构'],
  action: ['事项', '工作'],
};

/** The kinds of deliveries. */
export const DELIVERIES = Object.keys(DEEDS) as readonly Deliver[];

/** The kind of delivery that a word stands for, or null if it stands for none: 印发 and 文件 for a document. */
export function deliveryCalled(word: string): Deliver | null {
  return DELIVERIES.find((kind) => [...DEEDS[kind], ...THINGS[kind]].includes(word)) ?? null;
}
