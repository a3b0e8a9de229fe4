import type { CivilDate } from '../../../date.js';
import { isBehind } from '../../../standing/behind.js';
import { type Rollup, rollup } from '../../../standing/rollup.js';
import type { Share } from '../../../standing/share.js';
import type { TaskStanding } from '../../../standing/standing.js';

/** The figures of a bulletin that are compared: with the period before, and with what was published. In their order. */
export const BULLETIN_FIGURES = [
  'tasks',
  'finished',
  'onSchedule',
  'behind',
  'red',
  'yellow',
  'overdueTasks',
  'overdueTargets',
  'targetsMet',
  'progress',
] as const;
export type BulletinFigure = (typeof BULLETIN_FIGURES)[number];

/** A count; a count of so many; a progress, 0 to 1; null if it is not known. */
export type FigureValue =
  | { kind: 'count'; count: number }
  | ({ kind: 'share' } & Share)
  | { kind: 'progress'; progress: number | null };

export type BulletinFigures = Readonly<Record<BulletinFigure, FigureValue>>;

/** The figures of tasks as they stand on a day. */
export function bulletinFigures(standings: readonly TaskStanding[], asOf: CivilDate): BulletinFigures {
  return figuresOf(rollup(standings, asOf), standings.filter(isBehind).length);
}

/** The same of what is summed up already. @param behind how many tasks are behind */
export function figuresOf(sums: Rollup, behind: number): BulletinFigures {
  const count = (number: number): FigureValue => ({ kind: 'count', count: number });
  return {
    tasks: count(sums.counted),
    finished: count(sums.completion.count),
    onSchedule: { kind: 'share', ...sums.onSchedule },
    behind: count(behind),
    red: count(sums.byLight.red),
    yellow: count(sums.byLight.yellow),
    overdueTasks: count(sums.overdue.tasks),
    overdueTargets: count(sums.overdue.targets),
    targetsMet: { kind: 'share', count: sums.targets.met, of: sums.targets.total },
    progress: { kind: 'progress', progress: sums.progress },
  };
}

/** Whether two values of a figure are printed alike: a progress to 0.1 %. */
export function isSameFigure(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'progress') return b.kind === 'progress' && tenthsOf(a.progress) === tenthsOf(b.progress);
  const of = (value: FigureValue) => (value.kind === 'share' ? value.of : null);
  return b.kind !== 'progress' && a.count === b.count && of(a) === of(b);
}

/** How much a figure grew: a count, or percentage points to 0.1; null if that cannot be said. */
export function growthOf(before: FigureValue, now: FigureValue): number | null {
  if (before.kind !== 'progress') return now.kind === 'progress' ? null : now.count - before.count;
  const [was, is] = [before.progress, now.kind === 'progress' ? now.progress : null];
  return was === null || is === null ? null : ((tenthsOf(is) ?? 0) - (tenthsOf(was) ?? 0)) / 10;
}

/** Tenths of a per cent, a half rounded up, as it is printed. */
function tenthsOf(progress: number | null): number | null {
  return progress === null ? null : Math.floor(progress * 1000 + 0.5);
}
