import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An entry of a growing list, of whatever kind, as its file has it. */
export interface Entry {
  at: string;
  by: string;
  void?: string;
  of?: string;
  date?: string;
  as_of?: string;
  period?: string;
  value?: number;
  numerator?: number;
  denominator?: number;
  done?: boolean;
  org?: string;
  milestone?: string;
  target?: string;
  key?: string;
  from?: unknown;
  to?: unknown;
  problems?: string;
}

/** A target as its file has it; its bound is found under the key of its kind. */
export interface Target {
  id: string;
  name: string;
  at_least?: number;
  at_most?: number;
  equals?: number;
  about?: number;
  between?: [number, number];
  increase_by?: number;
  multiply_by?: number;
  not_below?: string;
  deliver?: string;
  unit?: string;
  baseline?: { value: number };
  part_of?: string;
  due?: string;
  pace?: 'linear' | 'none' | { by: string; value: number }[];
  per?: string | string[];
  allocation?: Record<string, number>;
  milestones?: { id: string; due?: string }[];
  readings?: Entry[];
}

/** A task as its file has it, and the number of its section, which is that of its folder. */
export interface Task {
  id: number;
  title: string;
  status: string;
  section: number;
  lead?: string | string[];
  leader?: string | string[];
  start?: string;
  due?: string;
  weight?: number;
  targets?: Target[];
  reports?: Entry[];
  evidence?: Entry[];
  extensions?: Entry[];
  amendments?: Entry[];
  history?: Entry[];
}

/** plan.yaml, as far as numbers depend on it. */
interface PlanFile {
  period: { start: string; end: string };
  sections: { number: number; id: string; title: string }[];
  orgs: { id: string; name?: string; kind?: string; members?: string[] }[];
  policy: {
    yellow_gap: number;
    red_gap: number;
    near_due_days: number;
    no_data_after: number;
    about_tolerance: number;
  } & {
    reports?: string;
    report_days?: number;
  };
  days_off?: string[];
  work_days?: string[];
}

/** A plan as its files have it. */
export interface Records extends PlanFile {
  tasks: Task[];
}

/** Reads a plan without the program; the tasks by their numbers. */
export function recordsIn(folder: string): Records {
  const yaml = (file: string) => parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /^\d\d-.*\.yaml$/.test(one));
  const tasks = files.map((file) => ({ ...(yaml(file) as Task), section: Number(file.slice(0, 2)) }));
  return { ...(yaml('plan.yaml') as PlanFile), tasks: tasks.sort((a, b) => a.id - b.id) };
}

/** What a key holds that may have one or a list. */
export const listOf = (one: string | string[] | undefined): string[] => (one === undefined ? [] : [one].flat());

export const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The last day of a period. */
export function endOf(period: string): string {
  const [year, part = 'Q4'] = period.split('-');
  const months: Record<string, number> = { Q1: 3, Q2: 6, H1: 6, Q3: 9, Q4: 12 };
  return new Date(Date.UTC(Number(year), months[part] ?? Number(part), 0)).toISOString().slice(0, 10);
}

/** The entries of a list without the voids and what they take back. */
export function counted(list: Entry[] = []): Entry[] {
  const voids = list.filter((one) => one.void !== undefined);
  const isVoided = ({ at, by }: Entry) => voids.some((one) => one.void === at && one.of === by);
  return list.filter((one) => one.void === undefined && !isVoided(one));
}

/** The day that an entry tells of. All instants of the fixtures are written in the zone of the plan. */
export function dayOf({ as_of, date, period, at }: Entry): string {
  const recorded = at.slice(0, 10);
  if (period === undefined) return as_of ?? date ?? recorded;
  return endOf(period) < recorded ? endOf(period) : recorded;
}

/** What counts of a list by a day. */
export const knownBy = (list: Entry[] | undefined, day: string): Entry[] =>
  counted(list).filter((one) => dayOf(one) <= day);

/** The newest reading: of the latest day, of one day the one recorded last. */
export const newest = (readings: Entry[]): Entry | undefined =>
  readings.reduce<Entry | undefined>((last, one) => {
    return last && `${dayOf(last)} ${last.at}` > `${dayOf(one)} ${one.at}` ? last : one;
  }, undefined);

export function statusOn({ history = [], status }: Task, day: string): string {
  const made = history.filter((one) => dayOf(one) <= day);
  return String(made.at(-1)?.to ?? history[0]?.from ?? status);
}

/** The current due date of a task, of a target or of a milestone of it; the original one with `day` null. */
export function dueOn(records: Records, task: Task, day: string | null, target?: Target, milestone?: string): string {
  const moved = (of?: string, at?: string) => {
    const made = day === null ? [] : knownBy(task.extensions, day);
    const own = made.filter((one) => one.target === of && one.milestone === at);
    return own.reduce<Entry | null>((last, one) => (last && dayOf(last) > dayOf(one) ? last : one), null)?.to;
  };
  const ofMilestone = target?.milestones?.find(({ id }) => id === milestone);
  const found =
    (ofMilestone && (moved(target?.id, milestone) ?? ofMilestone.due)) ??
    (target && (moved(target.id) ?? target.due)) ??
    moved() ??
    task.due ??
    records.period.end;
  return String(found);
}

/** A target as it is promised on a day. */
export function promisedOn(task: Task, target: Target, day: string): Target {
  const promised: Target = { ...target };
  for (const { key = '', to } of knownBy(task.amendments, day).filter((one) => one.target === target.id)) {
    if (key === 'allocation') promised.allocation = { ...promised.allocation, ...(to as Record<string, number>) };
    else Object.assign(promised, { [key]: to });
  }
  return promised;
}

/** The ids that stand for units in a list: groups are their members. */
const members = ({ orgs }: Records, ids: string[]): string[] => [
  ...new Set(ids.flatMap((id) => orgs.find((org) => org.id === id)?.members ?? [id])),
];
export const counties = ({ orgs }: Records): string[] =>
  orgs.filter(({ kind }) => kind === 'county' || kind === 'zone').map(({ id }) => id);

/** The units that each have a part of a target of their own: of its shares, or of what each must meet. */
export function unitsOf(records: Records, { per, allocation }: Target): string[] {
  if (allocation) return Object.keys(allocation).filter((org) => allocation[org]);
  if (per === 'county') return counties(records);
  return Array.isArray(per) ? members(records, per) : [];
}
