import { type CivilDate, dayOfEntry, earlierOf } from '../../../date.js';
import { isEqual } from '../../../equal.js';
import { counting, isVoid, takesBack } from '../../../file/counting.js';
import { type DatedEntry, type Grown, growingLists } from '../../../file/growing-lists.js';
import { dayOfReport, endOfPeriod } from '../../../period.js';
import type { Plan } from '../../../plan.js';
import type { TaskStanding } from '../../../standing/standing.js';
import type { Task } from '../../../task.js';
import {
  BULLETIN_FIGURES,
  type BulletinFigure,
  type BulletinFigures,
  bulletinFigures,
  type FigureValue,
  isSameFigure,
} from './figures.js';

/** A bulletin that was published, as plan.yaml records it. */
export type PublishedBulletin = Plan['bulletins'][number];

/** What of a published bulletin is no longer so. */
export interface Revision {
  published: PublishedBulletin;
  /** The day on which it was published. */
  on: CivilDate;
  /** The day of its figures, and that of the figures of now: a later one if it was published before its period was over. */
  asOf: CivilDate;
  day: CivilDate;
  /** The figures that differ; null if those of then cannot be read. */
  figures: readonly RevisedFigure[] | null;
  /** Entries about days up to that one which were recorded after the bulletin, and entries of then that were taken back. */
  late: number;
  voided: number;
}

/** A figure as it was published, and the same as it is worked out now. */
export interface RevisedFigure {
  figure: BulletinFigure;
  published: FigureValue;
  now: FigureValue;
}

/** The bulletin of a period that was published; of two the last counts. Null if there is none. */
export function publishedFor({ bulletins }: Pick<Plan, 'bulletins'>, period: string): PublishedBulletin | null {
  return bulletins.findLast((one) => one.period === period) ?? null;
}

/**
 * The published bulletin whose period ended on a day, rather one of a length than of another. Null if there is none.
 * @param like a period of that length
 */
export function publishedUntil(
  { bulletins }: Pick<Plan, 'bulletins'>,
  day: CivilDate,
  like: string,
): PublishedBulletin | null {
  const ending = bulletins.filter(({ period }) => endOfPeriod(period) === day);
  return ending.findLast(({ period }) => lengthOf(period) === lengthOf(like)) ?? ending.at(-1) ?? null;
}

/** What tells a month from a quarter: its name without the numbers. */
function lengthOf(period: string): string {
  return period.replace(/\d/g, '0');
}

/** The day of the figures of a published bulletin: the end of its period, or the day it was published if that came first. */
export function dayOfPublished(published: PublishedBulletin, plan: Pick<Plan, 'timezone'>): CivilDate {
  return daysOf(published, plan).asOf;
}

function daysOf(
  { period, at }: PublishedBulletin,
  { timezone }: Pick<Plan, 'timezone'>,
): Pick<Revision, 'on' | 'asOf'> {
  const on = dayOfEntry({ at }, timezone);
  return { on, asOf: earlierOf(endOfPeriod(period) ?? on, on) };
}

/** The revision of a bulletin of which nothing can be compared. */
export function unknownRevision(published: PublishedBulletin, plan: Plan, day: CivilDate): Revision {
  return { published, ...daysOf(published, plan), day, figures: null, late: 0, voided: 0 };
}

/**
 * Compares the figures that a bulletin printed with what they are now.
 * @param then the tasks as the commit of the bulletin has them, as they stood on its day
 * @param now the tasks as they are recorded now, as they stand on the day for which they are told
 * @param day that day
 */
export function revisionOf(
  published: PublishedBulletin,
  plan: Plan,
  then: readonly TaskStanding[],
  now: readonly TaskStanding[],
  day: CivilDate,
): Revision {
  const { on, asOf } = daysOf(published, plan);
  const figures = differing(bulletinFigures(then, asOf), bulletinFigures(now, day));
  const before = new Map(then.map(({ task }) => [task.id, task]));
  const counts = now.map(({ task }) => countLater(task, before.get(task.id), plan, asOf));
  const sum = (kind: 'late' | 'voided') => counts.reduce((total, one) => total + one[kind], 0);
  return { published, on, asOf, day, figures, late: sum('late'), voided: sum('voided') };
}

function differing(then: BulletinFigures, now: BulletinFigures): RevisedFigure[] {
  return BULLETIN_FIGURES.flatMap((figure) =>
    isSameFigure(then[figure], now[figure]) ? [] : [{ figure, published: then[figure], now: now[figure] }],
  );
}

/**
 * What was recorded of a task since about days up to one: what counts now and its earlier text does not have, and what
 * counted in it and was taken back. @param before null if the task was not there
 */
function countLater(
  task: Task,
  before: Task | undefined,
  { timezone }: Plan,
  asOf: CivilDate,
): Pick<Revision, 'late' | 'voided'> {
  const counts = { late: 0, voided: 0 };
  const known = before === undefined ? [] : growingLists(before);
  const isUntil = (entry: DatedEntry) => dayOf(entry, timezone) <= asOf;
  for (const list of growingLists(task)) {
    const old = entriesOfSame(known, list);
    const voids = list.entries.filter(isVoid);
    const isNew = (entry: DatedEntry) => !old.some((one) => isEqual(one, entry));
    const isVoided = (entry: DatedEntry) => voids.some((one) => takesBack(one, entry));
    counts.late += counting(list.entries).filter((entry) => isUntil(entry) && isNew(entry)).length;
    counts.voided += counting(old).filter((entry) => isUntil(entry) && isVoided(entry)).length;
  }
  return counts;
}

function entriesOfSame(lists: readonly Grown[], { list, target }: Grown): readonly DatedEntry[] {
  return lists.find((one) => one.list === list && one.target?.id === target?.id)?.entries ?? [];
}

/** The day that an entry tells of. */
function dayOf({ as_of: asOf, period, date, at }: DatedEntry, timezone: string): CivilDate {
  if (asOf !== undefined) return asOf;
  if (period !== undefined) return dayOfReport({ period, at }, timezone);
  return dayOfEntry({ at, ...(date !== undefined && { date }) }, timezone);
}
