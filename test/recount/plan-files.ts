import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An entry or a record as its file has it. */
export type Raw = Record<string, unknown>;

/** A plan read from its files without the program. */
export interface PlanFiles {
  plan: Raw;
  tasks: readonly Raw[];
  /** All counties and zones, in the order of the plan. */
  counties: readonly string[];
}

export function planFiles(folder: string): PlanFiles {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\/\d+-.*\.yaml$/.test(file),
  );
  const tasks = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Raw);
  const plan = parse(readFileSync(join(folder, 'plan.yaml'), 'utf8')) as Raw;
  const orgs = list(plan, 'orgs').filter((org) => org['kind'] === 'county' || org['kind'] === 'zone');
  const byNumber = tasks.sort((a, b) => Number(a['id']) - Number(b['id']));
  return { plan, tasks: byNumber, counties: orgs.map((org) => text(org, 'id')) };
}

export const text = (record: Raw, key: string) => String(record[key] ?? '');
export const list = (record: Raw, key: string) => (record[key] ?? []) as Raw[];
export const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
/** The instants of the fixtures are written in the zone of the plan. */
export const recordedOn = (entry: Raw) => text(entry, 'at').slice(0, 10);
const dayOf = (entry: Raw) => text(entry, 'date') || recordedOn(entry);

/** The entries of a list without voids and what they take back. */
export function counting(record: Raw, key: string): Raw[] {
  const all = list(record, key);
  const voids = all.filter((one) => 'void' in one);
  return all.filter(
    (one) => !('void' in one) && !voids.some((other) => other['void'] === one['at'] && other['of'] === one['by']),
  );
}

export function statusOn(task: Raw, day: string): string {
  const all = list(task, 'history');
  const by = all.filter((one) => dayOf(one) <= day);
  if (by.length === all.length) return text(task, 'status');
  return text(by.at(-1) ?? {}, 'to') || text(all[0] ?? {}, 'from');
}

/** The due date in force of a task, or of a target of it. */
export function dueOn(task: Raw, target: Raw | null, day: string): string {
  const moved = counting(task, 'extensions').filter(
    (one) => one['milestone'] === undefined && one['target'] === target?.['id'] && dayOf(one) <= day,
  );
  const own = text(moved.at(-1) ?? {}, 'to') || text(target ?? task, 'due');
  if (own !== '') return own;
  return target === null ? '2020-12-31' : dueOn(task, null, day);
}

/** A target as amendments have it on a day. */
export function promisedOn(task: Raw, target: Raw, day: string): Raw {
  const made = counting(task, 'amendments').filter((one) => one['target'] === target['id'] && dayOf(one) <= day);
  const promised = { ...target };
  for (const { key, to } of made) {
    promised[String(key)] = key === 'allocation' ? { ...(promised['allocation'] as Raw), ...(to as Raw) } : to;
  }
  return promised;
}

/** The units with a part of their own in a target: of `per`, or holders of a share above 0. */
export function unitsOf(target: Raw, { counties }: PlanFiles): readonly string[] {
  const per = target['per'];
  if (per === 'county') return counties;
  if (Array.isArray(per)) return per.map(String);
  return Object.entries((target['allocation'] ?? {}) as Raw).flatMap(([org, share]) =>
    Number(share) > 0 ? [org] : [],
  );
}

/** The readings of a target by a day, each unit's newest; the city's under ''. */
export function newestBy(target: Raw, day: string): Map<string, Raw> {
  const told = counting(target, 'readings').filter((one) => text(one, 'as_of') <= day);
  const key = (one: Raw) => `${text(one, 'as_of')} ${text(one, 'at')}`;
  const sorted = told.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return new Map(sorted.map((one) => [text(one, 'org'), one]));
}

export function numberIn(reading: Raw): number {
  if (reading['numerator'] !== undefined) return (Number(reading['numerator']) / Number(reading['denominator'])) * 100;
  return Number(reading['value']);
}

/** What the whole city has by a day, and whether all of those who must report did; null without data. */
export function cityOn(target: Raw, day: string, files: PlanFiles): { value: number; isWhole: boolean } | null {
  const newest = newestBy(target, day);
  const city = newest.get('');
  newest.delete('');
  const holders = unitsOf(target, files);
  const must = holders.length > 0 ? holders : files.counties;
  const later = must.filter((org) => text(newest.get(org) ?? {}, 'as_of') > text(city ?? {}, 'as_of'));
  if (city && later.length < must.length) return { value: numberIn(city), isWhole: true };
  const told = [...newest.values()];
  if (told.length === 0) return null;
  const sum = (key: string) => told.reduce((all, one) => all + Number(one[key]), 0);
  const isRatio = told.every((one) => one['numerator'] !== undefined);
  if (!isRatio && target['unit'] === '%') return null;
  const isWhole = must.every((org) => newest.has(org));
  return { value: isRatio ? (sum('numerator') / sum('denominator')) * 100 : sum('value'), isWhole };
}

/** Whether a value meets the bound of a target, or a share of it. */
function meets(value: number, target: Raw, share: number | null, tolerance: number): boolean {
  const base = Number((target['baseline'] as Raw | undefined)?.['value'] ?? Number.NaN);
  const of = (key: string) => (target[key] === undefined ? null : (share ?? Number(target[key])));
  const between = target['between'] as number[] | undefined;
  const least = of('at_least') ?? of('equals');
  if (least !== null) return value >= least;
  if (between) return value >= (between[0] ?? 0);
  if (target['at_most'] !== undefined) return value <= (share ?? Number(target['at_most']));
  if (target['about'] !== undefined) return value >= (share ?? Number(target['about'])) * (1 - tolerance / 100);
  if (target['increase_by'] !== undefined) return value - base >= Number(target['increase_by']) - 1e-9;
  if (target['multiply_by'] !== undefined) return value >= base * Number(target['multiply_by']);
  return value >= base;
}

/** Whether a number is met on a day: as an incomplete sum only where more reports cannot undo it. */
export function isMetOn(target: Raw, day: string, files: PlanFiles): boolean {
  const tolerance = Number((files.plan['policy'] as Raw)['about_tolerance']);
  const per = target['per'];
  if (per === 'month' || per === 'quarter') {
    const told = counting(target, 'readings').filter((one) => text(one, 'as_of') <= day);
    const length = per === 'month' ? 1 : 3;
    const met = Array.from({ length: 12 / length }, (_, index) => {
      const of = (one: Raw) => Math.floor((Number(text(one, 'as_of').slice(5, 7)) - 1) / length) === index;
      const newest = newestBy({ ...target, readings: told.filter(of) }, day).get('');
      return newest !== undefined && meets(numberIn(newest), target, null, tolerance);
    });
    return met.every(Boolean);
  }
  const shares = (target['allocation'] ?? null) as Record<string, number> | null;
  const units = unitsOf(target, files);
  if ((per !== undefined && units.length > 0) || (shares && target['unit'] === '%')) {
    const newest = newestBy(target, day);
    const isMet = (org: string) => {
      const own = newest.get(org);
      return own !== undefined && meets(numberIn(own), target, shares?.[org] ?? null, tolerance);
    };
    return units.every(isMet);
  }
  const city = cityOn(target, day, files);
  if (city === null) return false;
  const canGrow = target['at_least'] !== undefined && target['unit'] !== '%';
  return (city.isWhole || canGrow) && meets(city.value, target, null, tolerance);
}

/** Working days after one day until another: without Saturdays and Sundays, and by the plan's own lists. */
function workDays(from: string, to: string, { plan }: PlanFiles): number {
  const off = (plan['days_off'] ?? []) as string[];
  const on = (plan['work_days'] ?? []) as string[];
  let count = 0;
  for (let time = Date.parse(from) + 86_400_000; time <= Date.parse(to); time += 86_400_000) {
    const day = new Date(time);
    const name = day.toISOString().slice(0, 10);
    const isWeekday = day.getUTCDay() !== 0 && day.getUTCDay() !== 6;
    if (on.includes(name) || (isWeekday && !off.includes(name))) count++;
  }
  return count;
}

/** What is owed for a period, as `unit kind task.target org state handed-in days-late`. */
export function owedFor(
  files: PlanFiles,
  { first, last, deadline, name }: { first: string; last: string; deadline: string; name: string },
  asOf: string,
): string[] {
  const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
  const judged = (handedIn: string | undefined) => {
    const until = handedIn ?? asOf;
    const isLate = until > deadline;
    const state = handedIn === undefined ? (isLate ? 'missing' : 'pending') : isLate ? 'late' : 'in_time';
    return `${state} ${handedIn ?? '-'} ${isLate ? workDays(deadline, until, files) : '-'}`;
  };
  const firstOf = (entries: Raw[]) => entries.map(recordedOn).sort()[0];
  return files.tasks.flatMap((task) => {
    const isOpen = /not_started|in_progress/.test(statusOn(task, last));
    if (!isOpen || (text(task, 'start') || first) > last) return [];
    const id = text(task, 'id');
    const lead = [task['lead'] ?? 'none'].flat().map(String)[0];
    const targets = list(task, 'targets');
    const numbers = targets.filter((target) => target['deliver'] === undefined);
    const items = numbers.flatMap((target) => {
      if (isMetOn(promisedOn(task, target, before), before, files)) return [];
      const isWithin = target['per'] === 'month' || target['per'] === 'quarter';
      const told = counting(target, 'readings').filter(
        ({ as_of: day }) => String(day) >= first && String(day) <= (isWithin ? last : asOf),
      );
      const units = unitsOf(promisedOn(task, target, asOf), files);
      const said = (by: string, org: string, own: Raw[]) =>
        `${by} reading ${id}.${text(target, 'id')} ${org} ${judged(firstOf(own))}`;
      if (units.length === 0) return [said(lead ?? '', '-', told)];
      return units.map((org) =>
        said(
          org,
          org,
          told.filter((one) => one['org'] === org),
        ),
      );
    });
    const isOpenDelivery = targets.some(
      (target) => target['deliver'] !== undefined && !isDelivered(target, before, files),
    );
    if (targets.length === 0 || isOpenDelivery) {
      const ending = counting(task, 'reports').filter(
        (one) => endOf(text(one, 'period')) === endOf(name) && recordedOn(one) !== '',
      );
      items.push(`${lead} report ${id} - ${judged(firstOf(ending))}`);
    }
    const isOver = !/not_started|in_progress|submitted/.test(statusOn(task, asOf));
    return isOver ? items.filter((item) => / (late|in_time) /.test(item)) : items;
  });
}

/** Whether a delivery is made by a day: as a whole, all of its milestones, or by each unit that must. */
export function isDelivered(target: Raw, day: string, files: PlanFiles): boolean {
  const told = counting(target, 'readings').filter((one) => text(one, 'as_of') <= day);
  const sorted = told.sort((a, b) => (text(a, 'as_of') < text(b, 'as_of') ? -1 : 1));
  const done = new Map(sorted.map((one) => [text(one, 'milestone') || text(one, 'org'), one['done'] === true]));
  const parts =
    target['per'] === undefined ? list(target, 'milestones').map(({ id }) => String(id)) : unitsOf(target, files);
  return done.get('') === true || (parts.length > 0 && parts.every((part) => done.get(part)));
}

const END: Record<string, string> = { Q1: '03-31', Q2: '06-30', H1: '06-30', Q3: '09-30', Q4: '12-31' };

/** The last day of a period of 2020. */
function endOf(period: string): string {
  const part = period.slice(5);
  if (part === '') return `${period}-12-31`;
  return END[part] ? `2020-${END[part]}` : new Date(Date.UTC(2020, Number(part), 0)).toISOString().slice(0, 10);
}
