import { type Plan, type PlanFile, type Section, toPlan } from '../../src/core/plan.js';
import { standingOf, type TaskStanding } from '../../src/core/standing/standing.js';
import type { Extension, Reading, Status, StatusChange, Target, Task } from '../../src/core/task.js';

export const PRESCHOOL: Section = { number: 1, id: 'preschool', title: '学前教育' };
export const COMPULSORY: Section = { number: 2, id: 'compulsory', title: '义务教育' };
export const SENIOR_HIGH: Section = { number: 3, id: 'senior-high', title: '普通高中' };

/** A plan for 2020 with three sections, two counties and a zone; every policy at its default. */
export function aPlan(parts: Partial<PlanFile> = {}): Plan {
  return toPlan({
    format: 1,
    id: 'example',
    title: '示例',
    period: { start: '2020-01-01', end: '2020-12-31' },
    sections: [PRESCHOOL, COMPULSORY, SENIOR_HIGH],
    orgs: [
      { id: 'boluo', name: '博罗县', kind: 'county', code: '441322' },
      { id: 'huidong', name: '惠东县', kind: 'county', code: '441323' },
      { id: 'zhongkai', name: '仲恺高新技术产业开发区', kind: 'zone' },
      { id: 'municipal', name: '市直', kind: 'municipal' },
      { id: 'preschool-office', name: '学前教育科', kind: 'office' },
    ],
    ...parts,
  });
}

export const PLAN = aPlan();

export function aTask(parts: Partial<Task> = {}): Task {
  return { id: 1, title: '任务', status: 'not_started', source: { document: 'work-plan-2020', item: 1 }, ...parts };
}

/** A target; the caller names its bound. */
export function aTarget(parts: Partial<Target>): Target {
  return { id: 'target', name: '目标', ...parts };
}

/** A reading: a number, a pair of numerator and denominator, or whether it is delivered. Recorded on the same day. */
export function aReading(
  asOf: string,
  value: number | boolean | readonly [number, number],
  parts: Partial<Reading> = {},
): Reading {
  return { as_of: asOf, ...valueKeys(value), by: '张三', at: `${asOf}T20:00:00+08:00`, ...parts };
}

function valueKeys(value: number | boolean | readonly [number, number]): Partial<Reading> {
  if (typeof value === 'number') return { value: value };
  if (typeof value === 'boolean') return { done: value };
  return { numerator: value[0], denominator: value[1] };
}

type Step = readonly [day: string, to: Status, parts?: Partial<StatusChange>];

/** A history from `not_started` on, each step at ten in the morning in China. */
export function aHistory(...steps: Step[]): StatusChange[] {
  return steps.map(([day, to, parts], index) => ({
    at: `${day}T10:00:00+08:00`,
    by: to === 'completed' ? '李四' : '张三',
    from: steps[index - 1]?.[1] ?? 'not_started',
    to,
    ...parts,
  }));
}

/** A task with the status that its history ends in. */
export function aTaskWith(history: StatusChange[], parts: Partial<Task> = {}): Task {
  return aTask({ status: history.at(-1)?.to ?? 'not_started', history, ...parts });
}

export function anExtension(from: string, to: string, madeOn: string, target?: string): Extension {
  return {
    from,
    to,
    ...(target === undefined ? {} : { target }),
    note: '理由',
    approver: '周九',
    by: '张三',
    at: `${madeOn}T10:00:00+08:00`,
  };
}

export function standing(task: Task, asOf: string, plan: Plan = PLAN, section: Section = PRESCHOOL): TaskStanding {
  return standingOf(task, section, plan, asOf);
}

/** The one element of a list that has just one. */
export function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`expected one item, got ${items.length}`);
  return item;
}
