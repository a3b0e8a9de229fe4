import type { CivilDate } from '../../date.js';
import type { Plan } from '../../plan.js';
import type { TaskStanding } from '../../standing/standing.js';
import type { UnitGrouping } from '../../standing/unit-standing.js';
import { isLimit } from '../../target/goal.js';
import { type SharedTargetView, type ShareRow, unitsView } from '../units-view.js';
import { reportingViews } from './reporting-view.js';

/** How the units stand that hold shares of a task, or must each meet it: a table for each such target. */
export interface TaskUnitsView {
  by: UnitGrouping;
  id: number;
  title: string;
  targets: readonly RankedTarget[];
}

/** A target with its units, the best first. */
export interface RankedTarget extends Omit<SharedTargetView, 'shares'> {
  rows: readonly RankedUnit[];
}

/** A unit's own share with its place. */
export interface RankedUnit {
  share: ShareRow;
  /** Its place among those that reported, which share a place if they are equal; null if it did not. */
  rank: number | null;
  /** The day on which its newest value was recorded, or null if there is none. */
  recordedOn: CivilDate | null;
}

/**
 * The units of one task on a day: those that have met it before others, then by progress, by the value as a part of
 * the share, and in the order of the plan. Those that have not reported come last, without a place.
 */
export function taskUnitsView(by: UnitGrouping, standing: TaskStanding, plan: Plan, asOf: CivilDate): TaskUnitsView {
  const { id, title } = standing.task;
  const reporting = reportingViews(standing, plan, asOf);
  const targets = unitsView(by, [standing], plan, asOf).targets.map(({ shares, ...target }) => {
    const reported = reporting.find((one) => one.target === target.standing.target)?.rows ?? [];
    const ranked = shares.filter(isReported).sort(compare);
    const rows = [...ranked, ...shares.filter((share) => !isReported(share))].map((share) => ({
      share,
      rank: isReported(share) ? 1 + ranked.filter((other) => compare(other, share) < 0).length : null,
      recordedOn: reported.find(({ org }) => org?.id === share.org)?.recordedOn ?? null,
    }));
    return { ...target, rows };
  });
  return { by, id, title, targets };
}

function isReported({ latest }: ShareRow): boolean {
  return latest !== null;
}

function compare(a: ShareRow, b: ShareRow): number {
  return (
    Number(b.met === true) - Number(a.met === true) ||
    (b.progress ?? 0) - (a.progress ?? 0) ||
    // Of two that have met it, or of which only this is known, neither is better.
    (a.met === true ? 0 : attained(b) - attained(a))
  );
}

/** The value as a part of the share, where progress is only met or not; of a limit the smaller one is better. */
function attained({ latest, target, progress, share }: ShareRow): number {
  if (typeof latest?.value !== 'number' || (progress !== null && progress > 0)) return 0;
  const part = share === null || share === 0 ? latest.value : latest.value / share;
  return isLimit(target) ? -part : part;
}
