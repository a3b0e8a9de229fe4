import type { CivilDate } from '../date.js';
import type { Dues } from '../due.js';
import { counting } from '../file/counting.js';
import { isOwnKey } from '../file/own-key.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { isPercent } from '../target/bound.js';
import type { TargetValue } from '../target/latest-value.js';
import type { Milestone, Target } from '../task.js';
import type { Remark } from './remark.js';

/** A target as it begins again in the plan of the next period, and what is said of it. */
export interface CarriedTarget {
  target: Target;
  remarks: readonly Remark[];
}

/**
 * A target that is carried over: with its bound, commitment and shares in force, without readings. No date before the new
 * period is kept, none is moved, and what is left of a count is not worked out: remarks say what people have to settle.
 * @param from the first day of the new period
 * @returns only remarks where it is delivered: then it is not carried over
 */
export function carriedTarget(
  standing: TargetStanding,
  dues: Dues,
  from: CivilDate,
): CarriedTarget | { target: null; remarks: readonly Remark[] } {
  const { target, latest } = standing;
  if (latest?.value === true) {
    return { target: null, remarks: [{ about: 'delivered', name: target.name, date: latest.asOf }] };
  }
  const { readings: _readings, due, due_note: note, milestones, pace, ...kept } = target;
  const isDated = due !== undefined || dues.extensionOf(target) !== null;
  const isPast = isDated && standing.due.current < from;
  const isPaceKept = !Array.isArray(pace) || pace.every(({ by }) => by >= from);
  const ahead = carriedMilestones(standing, milestones ?? [], dues, from);
  const carried: Target = {
    ...withoutOwnKeys(kept),
    ...(isDated && !isPast && { due: standing.due.current }),
    ...(note !== undefined && !isPast && { due_note: note }),
    ...(pace !== undefined && isPaceKept && { pace }),
  };
  const [first, ...more] = ahead.milestones;
  return {
    target: first === undefined ? carried : { ...carried, milestones: [first, ...more] },
    remarks: [
      ...valueRemarks(standing, latest),
      ...(isPast ? [{ about: 'due' as const, date: standing.due.current }] : []),
      ...(isPaceKept ? [] : [{ about: 'pace' as const }]),
      ...ahead.remarks,
    ],
  };
}

function withoutOwnKeys<T extends object>(map: T): T {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !isOwnKey(key))) as T;
}

/** What was reported of a count. A rate, a limit or a trend says nothing of what is left. */
function valueRemarks({ target, kind }: TargetStanding, latest: TargetValue | null): Remark[] {
  const isOfCounts = kind === 'count' || kind === 'range' || kind === 'about';
  const isCount = isOfCounts && target.at_most === undefined && !isPercent(target);
  if (!isCount) return [];
  if (latest !== null) return [{ about: 'count', target, value: latest }];
  return counting(target.readings).length > 0 ? [{ about: 'units' }] : [];
}

/** The milestones that are still to be reached; a date in the past is left out. */
function carriedMilestones(
  standing: TargetStanding,
  milestones: readonly Milestone[],
  dues: Dues,
  from: CivilDate,
): { milestones: Milestone[]; remarks: Remark[] } {
  const reached = milestones.filter(({ id }) => standing.milestones?.find((one) => one.id === id)?.reached != null);
  const left = milestones.filter((one) => !reached.includes(one));
  const dated = left.map(({ due, ...kept }) => {
    const { current } = dues.ofMilestone(standing.target, { id: kept.id, ...(due !== undefined && { due }) });
    return { kept, due: due === undefined ? null : current };
  });
  return {
    milestones: dated.map(({ kept, due }) => ({ ...kept, ...(due !== null && due >= from && { due }) })),
    remarks: [
      ...(reached.length > 0 ? [{ about: 'milestones' as const, names: reached.map(({ name }) => name) }] : []),
      ...dated.flatMap(({ kept, due }): Remark[] =>
        due !== null && due < from ? [{ about: 'milestone_due', name: kept.name, date: due }] : [],
      ),
    ],
  };
}
