import type { CivilDate } from '../date.js';
import { type Due, isMoved } from '../due.js';
import { orgName, type Plan } from '../plan.js';
import type { Share } from '../standing/share.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { startOf } from '../target/goal.js';
import { type TargetValue, valueOfReading } from '../target/latest-value.js';
import type { Measure } from '../target/measure.js';
import { readingsBy } from '../target/readings.js';
import { measureShare } from '../target/share.js';
import { silentUnits } from '../target/units.js';
import type { Reading, Target } from '../task.js';

/**
 * How a target stands, in one word. `unmet_so_far`, `partial`: some have not reported, and what they have may decide;
 * `no_parts`: units reported percentages, which cannot be added up.
 */
export type TargetState = 'met' | 'unmet' | 'unmet_so_far' | 'no_baseline' | 'no_data' | 'partial' | 'no_parts';

/** How a target stands, and what there is to say of it. */
export interface TargetStateView {
  standing: TargetStanding;
  state: TargetState;
  /** How many of those that must each meet it do, or null if it is met by the city as a whole, or nobody reported. */
  meeting: Share | null;
  /** Progress beside its gap or while it is under way, 0 to 1: null if it is met or not, or nothing is known of it. */
  progress: number | null;
  /** What its gap is measured by: expected progress, 0 to 1, and the value expected; null if it has no gap. */
  expectation: { progress: number; value: number | null } | null;
}

/** A target on a task's page. */
export interface TargetView extends TargetStateView {
  target: Target;
  /** The target as its file has it, if an amendment of it is in force; else null. */
  original: Target | null;
  /** Its due date, if it has one of its own. */
  ownDue: Due | null;
  /** Shares by the names of their units, or null if it is not allocated. */
  shares: readonly { name: string; share: number }[] | null;
  /** Those with a part of their own in it that have data, with what they have; then those that must report and have not. */
  each: readonly EachView[];
  silent: readonly { id: string; name: string }[];
  /** The readings by the day, from old to new; `value` is null where one is of another sort than the target. */
  readings: readonly { reading: Reading; org: string | null; value: TargetValue | null }[];
}

/** How one organisation, month or quarter stands that must meet a target, or an organisation that holds a share. */
interface EachView {
  name: string;
  latest: TargetValue;
  state: TargetState;
  surplus: number | null;
}

/** How a target stands. */
export function targetStateView(standing: TargetStanding): TargetStateView {
  const { target, met, progress, expected, expectedValue, gap, per, milestones } = standing;
  // Of a target that is met or not, a progress of 0 % would say nothing.
  const isGradual = per !== null || milestones !== null || startOf(target) !== null;
  return {
    standing,
    state: targetStateOf(standing),
    meeting: per === null || progress === null ? null : { count: per.filter((one) => one.met).length, of: per.length },
    progress: isGradual && (met !== true || gap !== null) ? progress : null,
    expectation: gap === null || expected === null ? null : { progress: expected, value: expectedValue },
  };
}

/** A target on its task's page, on a day. @param start the day from which its task runs */
export function targetView(standing: TargetStanding, plan: Plan, start: CivilDate, asOf: CivilDate): TargetView {
  const { target, due } = standing;
  const nameOf = (id: string) => orgName(plan, id);
  const parts = standing.per ?? sharesBy(standing, plan, start, asOf);
  const each = parts.flatMap(({ key, latest, met, surplus }) =>
    latest === null ? [] : [{ name: nameOf(key), latest, state: stateOfOne(met), surplus }],
  );
  const silent = standing.per
    ? standing.per.flatMap(({ key, latest }) => (latest === null ? [key] : []))
    : silentUnits(target, plan, asOf);
  return {
    ...targetStateView(standing),
    target,
    original: standing.original === target ? null : standing.original,
    ownDue: target.due !== undefined || isMoved(due) ? due : null,
    shares: sharesOf(target, nameOf),
    each,
    silent: silent.map((id) => ({ id, name: nameOf(id) })),
    readings: readingsBy(target, asOf).map((reading) => ({
      reading,
      org: reading.org === undefined ? null : nameOf(reading.org),
      value: valueOfReading(target, reading),
    })),
  };
}

/** How each unit stands with its own share, or none if the target is not allocated. */
function sharesBy({ target, due }: TargetStanding, plan: Plan, start: CivilDate, asOf: CivilDate): OwnPart[] {
  return Object.keys(target.allocation ?? {}).flatMap((key) => {
    const share = measureShare(target, key, plan, { start, due: due.current }, asOf);
    return share === null ? [] : [{ ...share, key }];
  });
}

type OwnPart = Pick<NonNullable<TargetStanding['per']>[number], 'key' | 'latest' | 'met' | 'surplus'>;

const WITHOUT = { reading: 'no_data', baseline: 'no_baseline', units: 'partial', parts: 'no_parts' } as const;

/** How a target, or a share of one, stands in one word. */
export function targetStateOf({
  met,
  missing,
  provisional,
}: Pick<Measure, 'met' | 'missing' | 'provisional'>): TargetState {
  if (met === true) return 'met';
  if (met === false) return provisional ? 'unmet_so_far' : 'unmet';
  return WITHOUT[missing ?? 'reading'];
}

/** How one of those stands that has a value: all that can be missing is a baseline. */
function stateOfOne(met: boolean | null): TargetState {
  if (met === null) return 'no_baseline';
  return met ? 'met' : 'unmet';
}

function sharesOf({ allocation }: Target, nameOf: (id: string) => string): TargetView['shares'] {
  if (allocation === undefined) return null;
  return Object.entries(allocation).map(([org, share = 0]) => ({ name: nameOf(org), share }));
}
