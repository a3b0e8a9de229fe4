import type { CivilDate } from '../date.js';

/**
 * What each doubt compares; `name` is that of the target. A quantity is a number with the target's unit, as text:
 * `26 所`.
 */
export interface DoubtArgs {
  /** A value below 0. */
  negative: { name: string; value: string };
  /** A fraction of what is counted in whole. */
  fraction: { name: string; value: string; unit: string };
  /** A day before the plan's period, and before the task's own start. */
  early: { date: CivilDate; first: CivilDate };
  /** A day after the one on which the entry is recorded. */
  future: { date: CivilDate; recorded: CivilDate };
  /** Far above the target. */
  target: { name: string; value: string; goal: string };
  /** Far above the share of a unit. */
  share: { name: string; value: string; share: string; org: string };
  /** Far above the reading before it. */
  last: { name: string; value: string; last: string; date: CivilDate };
  /** A cumulative count that is below the reading before it. */
  fall: { name: string; value: string; last: string; date: CivilDate };
  /** A cumulative count of an earlier day that is above the reading of a later one. */
  later: { name: string; value: string; later: string; date: CivilDate };
  /** A value of the whole city that is not the sum of the units' values. */
  city: { name: string; value: string; sum: string; count: number; of: number; tolerance: number };
  /** A unit's value that makes the sum another than the value of the whole city. */
  sum: { name: string; sum: string; count: number; of: number; city: string; date: CivilDate; tolerance: number };
  /** A second report of a unit for the same period. */
  repeated: { period: string; by: string; date: CivilDate };
  /** A new due date that lies more than a year after the end of the plan. */
  due: { date: CivilDate; end: CivilDate };
}

export type DoubtId = keyof DoubtArgs;

/** A reason to ask before an entry is recorded: it may be right, but most likely it is not. */
export type Doubt = { [K in DoubtId]: { id: K; args: DoubtArgs[K] } }[DoubtId];

/** A doubt of one kind. */
export function doubt<K extends DoubtId>(id: K, args: DoubtArgs[K]): Doubt {
  return { id, args } as Doubt;
}
