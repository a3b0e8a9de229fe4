import type { Difference } from '../doubt/city.js';
import { knownReadings } from '../doubt/readings.js';
import { orgName, type Plan, perOrgs } from '../plan.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { waitingFor } from '../standing/waiting.js';
import type { TargetValue } from '../target/latest-value.js';
import { isSameMeasure } from '../target/measure.js';
import { newestByOrg, tellingBy } from '../target/readings.js';
import { unitsOf } from '../target/units.js';
import { compareReadings, type Reading } from '../task.js';
import { type TargetStateView, targetStateView } from './target-view.js';

/** What a reading that was added does to its target, and through it to the task. */
export interface RecordedView {
  /** The task's number. */
  task: number;
  /** How the target stands with it. */
  target: TargetStateView;
  /** Whether it changes by what its target is judged; an older day's does not, nor one that a better one overrules. */
  decides: boolean;
  /** What a reading of a unit means for the city, or null if it is the city's own. */
  unit: UnitView | null;
  /** How the city's value and the sum of the units' differ with it, or null if they do not. */
  difference: Difference | null;
  /** Whether the target was met, and no longer is. */
  fellBack: boolean;
  /** Whether nothing but evidence keeps the task from being submitted now, and something did before. */
  isReady: boolean;
}

/** What a reading of a unit means for the city. */
interface UnitView {
  name: string;
  /** Whether it is the unit's first one. */
  isFirst: boolean;
  /** The day of a newer reading of the same unit, which decides instead, or null if there is none. */
  newer: string | null;
  /** How many of the units that must report have. */
  count: number;
  of: number;
  /**
   * What the target is judged by: each unit's own value; the sum of the units, or their ratio; the city's own value;
   * `none`: the values of units cannot be added up.
   */
  by: 'each' | 'units' | 'city' | 'none';
  /** The city's own value, if the target is judged by it, or was until now. */
  city: TargetValue | null;
}

/**
 * What a reading does.
 * @param index the place of its target among those of the task
 * @param before the task without the reading, `after` with it
 * @returns null if there is no such target
 */
export function recordedView(
  plan: Plan,
  index: number,
  reading: Reading,
  before: TaskStanding,
  after: TaskStanding,
): RecordedView | null {
  const [old, target] = [before.targets[index], after.targets[index]];
  if (!old || !target) return null;
  return {
    task: after.task.id,
    target: targetStateView(target),
    decides: !isSameMeasure(old, target),
    unit: reading.org === undefined ? null : unitView(plan, reading.org, reading, old, target),
    difference: knownReadings(before.task, old.target, plan).differenceWith(reading),
    fellBack: old.met === true && target.met === false,
    isReady: !isReadyToSubmit(before, plan) && isReadyToSubmit(after, plan),
  };
}

function unitView(plan: Plan, org: string, reading: Reading, old: TargetStanding, now: TargetStanding): UnitView {
  const { target } = now;
  const newest = newestByOrg(tellingBy(target, ALL_TIME));
  const own = tellingBy(old.target, ALL_TIME).filter((one) => one.org === org);
  const newer = own.findLast((one) => compareReadings(one, reading) > 0);
  const each = perOrgs(target, plan);
  const units = each ?? unitsOf(target, plan);
  const orgs = [...newest.keys()].filter((one) => one !== null);
  const city = [old.latest, now.latest].find((value) => value !== null && value.reported === null) ?? null;
  return {
    name: orgName(plan, org),
    isFirst: own.length === 0,
    newer: newer?.as_of ?? null,
    count: each === null ? orgs.length : units.filter((unit) => newest.has(unit)).length,
    of: new Set([...units, ...(each === null ? orgs : [])]).size,
    by: each !== null ? 'each' : now.latest === null ? 'none' : now.latest.reported !== null ? 'units' : 'city',
    city: each === null ? city : null,
  };
}

/** All that is recorded is looked at: how many units have reported at all, and whether there is evidence. */
const ALL_TIME = '9999-12-31';

function isReadyToSubmit(standing: TaskStanding, plan: Plan): boolean {
  const { kind } = waitingFor(standing, plan, ALL_TIME);
  return kind === 'submit' || kind === 'evidence';
}
