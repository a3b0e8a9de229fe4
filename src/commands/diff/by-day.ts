import { baseDay, directEditsLine } from '../../cli/since.js';
import type { CivilDate } from '../../core/date.js';
import type { PlanVersion } from '../../core/diff/diff.js';
import type { Plan } from '../../core/plan.js';
import { recordedBy } from '../../core/since/recorded-by.js';
import type { ComparedSide } from '../../core/view/comparison/diff-view.js';
import type { Context } from '../../env.js';
import { asOfDay } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { loadVersion, speakingPlan, type Versions } from './load.js';

/** One of the two days that are compared: what was recorded by its end. */
interface DaySide {
  label: string;
  compared: ComparedSide;
}

/** What was recorded by two days, ready to be compared. */
export interface Days {
  versions: Versions;
  plan: Plan;
  asOf: CivilDate;
  before: DaySide;
  after: DaySide;
  /** What such a comparison does not see, in words; null between revisions. */
  note: string | null;
}

/**
 * The plan as it was recorded by the end of a day, and as it was by the day that is looked at; without `--as-of` nothing
 * is hidden, even if a clock was fast. git is not asked.
 * @param since as it was typed
 * @throws wrong usage if the day is not understood, or is no earlier one
 */
export function daysOf(context: Context, since: string): Days {
  const dir = planFolder(context);
  const { env, messages, options } = context;
  const versions = loadVersion(context, dir, env.disk);
  const plan = speakingPlan(versions);
  const asOf = asOfDay(context, plan.timezone);
  const base = baseDay(context, { plan, asOf }, since);
  const side = (day: CivilDate): DaySide => ({
    label: messages.screens.diff.recordedBy(day),
    compared: { kind: 'day', day },
  });
  const after = options.asOf === null ? versions.after : versionBy(versions.after, asOf, plan);
  const before = versionBy(after, base, plan);
  return {
    versions: { ...versions, before, after },
    plan,
    asOf,
    before: side(base),
    after: side(asOf),
    note: directEditsLine(context, dir),
  };
}

function versionBy(version: PlanVersion, day: CivilDate, plan: Plan): PlanVersion {
  return {
    ...version,
    tasks: version.tasks.map((placed) => ({ ...placed, task: recordedBy(placed.task, day, plan) })),
  };
}
