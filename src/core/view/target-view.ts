import type { CivilDate } from '../date.js';
import { type Due, isMoved } from '../due.js';
import { orgName, type Plan } from '../plan.js';
import type { Share } from '../standing/rollup.js';
import type { TargetStanding } from '../standing/standing.js';
import { needsBaseline } from '../target/bound.js';
import { readingsBy, type TargetValue, valueOfReading } from '../target/latest-value.js';
import type { Reading, Target } from '../task.js';

/** How a target stands, in one word; `incomplete`: what is known does not decide. */
export type TargetState = 'met' | 'unmet' | 'no_baseline' | 'no_data' | 'incomplete';

/** How a target stands, and what there is to say of it. */
export interface TargetStateView {
  standing: TargetStanding;
  state: TargetState;
  /** How many of those that must each meet it do, or null if it is met by the city as a whole, or cannot be judged. */
  meeting: Share | null;
  /** Progress that is under way, 0 to 1: null if the target is met, a delivery, or not known. */
  partial: number | null;
  /** Expected progress, 0 to 1, if it is another than that of the task. */
  ownExpected: number | null;
}

/** A target on a task's page. */
export interface TargetView extends TargetStateView {
  target: Target;
  /** Its due date, if it has one of its own. */
  ownDue: Due | null;
  /** Shares by the names of their units, or null if it is not allocated. */
  shares: readonly { name: string; share: number }[] | null;
  /** Those that must each meet it and have data, with what they have; then the names of those that have none. */
  each: readonly EachView[];
  silent: readonly string[];
  /** The readings by the day, from old to new; `value` is null where one is of another sort than the target. */
  readings: readonly { reading: Reading; org: string | null; value: TargetValue | null }[];
}

/** How one organisation, month or quarter stands that must meet a target. */
interface EachView {
  name: string;
  latest: TargetValue;
  state: TargetState;
  surplus: number | null;
}

/** How a target stands. */
export function targetStateView(standing: TargetStanding): TargetStateView {
  const { target, met, progress, gap, per } = standing;
  const hasOwnPace = gap !== null && (Array.isArray(target.pace) || target.due !== undefined);
  return {
    standing,
    state: stateOf(standing),
    meeting: per === null || met === null ? null : { count: per.filter((one) => one.met).length, of: per.length },
    partial: met === false && target.deliver === undefined ? progress : null,
    ownExpected: hasOwnPace ? standing.expected : null,
  };
}

/** A target on its task's page, on a day. */
export function targetView(standing: TargetStanding, plan: Plan, asOf: CivilDate): TargetView {
  const { target, due, per } = standing;
  const nameOf = (id: string) => orgName(plan, id);
  const each = (per ?? []).flatMap(({ key, latest, met, surplus }) =>
    latest === null ? [] : [{ name: nameOf(key), latest, state: stateOfOne(target, met), surplus }],
  );
  return {
    ...targetStateView(standing),
    target,
    ownDue: target.due !== undefined || isMoved(due) ? due : null,
    shares: sharesOf(target, nameOf),
    each,
    silent: (per ?? []).filter(({ latest }) => latest === null).map(({ key }) => nameOf(key)),
    readings: readingsBy(target, asOf).map((reading) => ({
      reading,
      org: reading.org === undefined ? null : nameOf(reading.org),
      value: valueOfReading(target, reading),
    })),
  };
}

function stateOf({ met, missing, latest }: TargetStanding): TargetState {
  if (met !== null) return met ? 'met' : 'unmet';
  if (missing === 'baseline') return 'no_baseline';
  return latest === null ? 'no_data' : 'incomplete';
}

function stateOfOne(target: Target, met: boolean | null): TargetState {
  if (met !== null) return met ? 'met' : 'unmet';
  return needsBaseline(target) && target.baseline === undefined ? 'no_baseline' : 'incomplete';
}

function sharesOf({ allocation }: Target, nameOf: (id: string) => string): TargetView['shares'] {
  if (allocation === undefined) return null;
  return Object.entries(allocation).map(([org, share = 0]) => ({ name: nameOf(org), share }));
}
