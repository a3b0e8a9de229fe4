import type { CivilDate } from '../../../date.js';
import type { Plan, Policy } from '../../../plan.js';
import { changedSince } from '../../../since/changed.js';
import { lastDue } from '../../../standing/reporting.js';
import type { Rollup } from '../../../standing/rollup.js';
import type { TaskStanding } from '../../../standing/standing.js';
import { type BehindRow, behindView } from '../../behind-view.js';
import { type MissingView, missingView } from '../../missing-view.js';
import { type PlanCoursePoint, planCourse } from '../../plan-course.js';
import type { Scope } from '../../scope.js';
import { type NamedGroup, statusView } from '../../status-view.js';
import { type TaskRow, taskRow } from '../../task-row.js';
import { type UnitRow, unitsView } from '../../units-view.js';
import type { BulletinPeriod } from '../period.js';
import { type BulletinView, isBegun } from '../view.js';
import { type ComingDay, comingDays } from './coming.js';
import { BULLETIN_FIGURES, type BulletinFigure, type FigureValue, figuresOf, growthOf } from './figures.js';
import { type MovedView, movedView } from './moved.js';
import type { RevisedFigure, Revision } from './revision.js';
import { type ScheduleSums, scheduleSums } from './schedule.js';

/** A whole bulletin (通报): the values of its parts and annexes, in their order. */
export interface WholeBulletin {
  /** What the short form says: its sums, what turned, which sections and units stand out, what comes next. */
  short: BulletinView;
  plan: Pick<Plan, 'title' | 'organization' | 'period' | 'documents'>;
  policy: Policy;
  period: BulletinPeriod;
  scope: Scope;
  /** Whether anything has begun: a task has another status than not started, or a reading or a report. */
  isBegun: boolean;
  total: Rollup;
  schedule: ScheduleSums;
  /** Null for the first period of a plan, and as long as nothing has begun. */
  comparison: Comparison | null;
  course: readonly PlanCoursePoint[];
  /** The sections that have tasks, each with how many of them are behind. */
  sections: readonly SectionRow[];
  /** Counties, districts and zones with shares of their own, by rank. */
  units: readonly UnitRow[];
  /** Worst first. */
  lagging: readonly BehindRow[];
  moved: MovedView;
  coming: readonly ComingDay[];
  /** What was not handed in for the last period whose deadline has passed, or never if no reports are asked for. */
  missing: MissingView;
  tasks: readonly TaskRow[];
  /** How the figures of this period's bulletin differ from the published ones; null if none was published. */
  revision: Revision | null;
}

/** A section with its sums. */
export interface SectionRow extends NamedGroup {
  behind: number;
}

/** The figures of a period beside those of the period before. */
export interface Comparison {
  since: CivilDate;
  rows: readonly ComparedFigure[];
  /** How the bulletin that was published for the period before reads now; null if there is none. */
  revision: Revision | null;
}

/** A figure on two days, and how much it grew. */
export interface ComparedFigure {
  figure: BulletinFigure;
  before: FigureValue;
  now: FigureValue;
  growth: number | null;
  /** As it was published for the period before, if it is another value now. */
  revised: RevisedFigure | null;
}

/** The revisions of what was published, of the period before and of this one. */
export interface Revisions {
  before: Revision | null;
  own: Revision | null;
}

/**
 * The whole bulletin of a plan.
 * @param now the tasks that it is about, as they stand on its day
 * @param short its short form
 */
export function wholeBulletin(
  plan: Plan,
  now: readonly TaskStanding[],
  short: BulletinView,
  scope: Scope,
  revisions: Revisions,
): WholeBulletin {
  const { period } = short;
  const { asOf } = period;
  const { total, groups } = statusView(plan, now, 'section', asOf, scope);
  const { rows: lagging } = behindView(plan, now, asOf, scope);
  const behindIn = (section: NamedGroup['section']) => lagging.filter((row) => row.section === section).length;
  return {
    short,
    plan,
    policy: plan.policy,
    period,
    scope,
    isBegun: isBegun(now),
    total,
    schedule: scheduleSums(now),
    comparison: comparisonOf(plan, now, short, revisions.before),
    course: planCourse(now, plan, asOf),
    sections: groups
      .filter(({ rollup }) => rollup.tasks > 0)
      .map((group) => ({ ...group, behind: behindIn(group.section) })),
    units: unitsView('county', now, plan, asOf).units.filter(({ onSchedule }) => onSchedule.of > 0),
    lagging,
    moved: movedView(now, plan, asOf),
    coming: comingDays(now, plan, asOf, period.until),
    missing: missingView(plan, now, { period: lastDue(plan, asOf), units: null, scope }, asOf),
    tasks: now.map((standing) => taskRow(standing, plan)),
    revision: revisions.own,
  };
}

function comparisonOf(
  plan: Plan,
  now: readonly TaskStanding[],
  { period: { before: since, asOf }, changes }: BulletinView,
  revision: Revision | null,
): Comparison | null {
  if (since === null || changes === null) return null;
  const changed = changedSince(now, plan, since, asOf);
  const [then, today] = [
    figuresOf(changed.before.rollup, changed.before.behind),
    figuresOf(changed.now.rollup, changed.now.behind),
  ];
  const revised = new Map((revision?.figures ?? []).map((one) => [one.figure, one]));
  const rows = BULLETIN_FIGURES.map((figure): ComparedFigure => {
    const [before, value] = [then[figure], today[figure]];
    return { figure, before, now: value, growth: growthOf(before, value), revised: revised.get(figure) ?? null };
  });
  return { since, rows, revision };
}
