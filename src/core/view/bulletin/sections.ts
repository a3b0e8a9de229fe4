import type { CivilDate } from '../../date.js';
import type { Plan, Section } from '../../plan.js';
import { groupBy } from '../../standing/grouping.js';
import type { Share } from '../../standing/share.js';
import type { TaskStanding } from '../../standing/standing.js';

/** Which sections stand out; only what the numbers say. */
export interface BulletinSections {
  /** The sections with the highest share on schedule, and those with the lowest; null if all are equal. */
  best: EqualSections | null;
  worst: EqualSections | null;
  /** The sections in which something is overdue, the most first. */
  overdue: readonly { section: Section; tasks: number; targets: number }[];
}

/** Sections whose shares on schedule are equal. */
interface EqualSections {
  sections: readonly Section[];
  /** Of the first of them. */
  onSchedule: Share;
}

/** The sections that stand out on a day, or null if none does. */
export function bulletinSections(
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
): BulletinSections | null {
  const groups = groupBy('section', standings, plan, asOf).flatMap(({ section, rollup }) =>
    section === null ? [] : [{ section, ...rollup }],
  );
  const overdue = groups
    .map(({ section, overdue: { tasks, targets } }) => ({ section, tasks, targets }))
    .filter(({ tasks, targets }) => tasks + targets > 0)
    .sort((a, b) => b.tasks + b.targets - (a.tasks + a.targets));
  const ordered = groups
    .filter(({ onSchedule }) => onSchedule.of > 0)
    .sort((a, b) => compare(b.onSchedule, a.onSchedule));
  const [best, worst] = [ordered.at(0), ordered.at(-1)];
  const differ = best && worst && compare(best.onSchedule, worst.onSchedule) !== 0;
  if (!differ) return overdue.length === 0 ? null : { best: null, worst: null, overdue };
  const equalTo = ({ onSchedule }: typeof best): EqualSections => ({
    sections: ordered.filter((one) => compare(one.onSchedule, onSchedule) === 0).map(({ section }) => section),
    onSchedule,
  });
  return { best: equalTo(best), worst: equalTo(worst), overdue };
}

function compare(a: Share, b: Share): number {
  return a.count * b.of - b.count * a.of;
}
