import { chosenTasks, scopeOf } from '../../cli/answer/task-filter.js';
import { usageFailure } from '../../core/failure.js';
import { periodOf } from '../../core/period.js';
import { standingOf } from '../../core/standing/standing.js';
import { type BulletinPeriod, bulletinPeriod } from '../../core/view/bulletin/period.js';
import { type BulletinView, bulletinView } from '../../core/view/bulletin/view.js';
import { type WholeBulletin, wholeBulletin } from '../../core/view/bulletin/whole/view.js';
import type { Context } from '../../env.js';
import type { OpenPlan } from '../../workspace/open.js';
import type { BulletinOptions } from './options.js';
import { revisionsOf } from './revisions.js';

/** A bulletin as it was asked for. */
export interface AskedBulletin {
  view: BulletinView;
  /** Null if the short form was asked for. */
  whole: WholeBulletin | null;
}

/**
 * Works out the bulletin of the period that was asked for.
 * @throws wrong usage if the period lies in the future or outside that of the plan, or that has not begun
 */
export async function askedBulletin(
  context: Context,
  opened: OpenPlan,
  options: BulletinOptions,
): Promise<AskedBulletin> {
  const { plan, standings: all } = opened;
  const period = periodAsked(context, opened, options.period ?? null);
  const { asOf } = period;
  const chosen = chosenTasks(context, opened, options);
  const now = asOf === opened.asOf ? chosen : chosen.map(({ task, section }) => standingOf(task, section, plan, asOf));
  const isPart = chosen !== all;
  const view = bulletinView(plan, now, asOf, period, isPart ? all.length : null);
  if (options.short) return { view, whole: null };
  // A part of the plan was never published by itself.
  const revisions = isPart ? { before: null, own: null } : await revisionsOf(context, opened, period);
  return { view, whole: wholeBulletin(plan, now, view, scopeOf(context, opened, options), revisions) };
}

function periodAsked({ messages }: Context, { plan, asOf }: OpenPlan, asked: string | null): BulletinPeriod {
  const period = bulletinPeriod(plan, asked, asOf);
  if (!('refused' in period)) return period;
  const { start, end } = plan.period;
  const last = periodOf(asOf < end ? asOf : end, 'month');
  throw usageFailure(messages.screens.bulletin.refused[period.refused](asked ?? '', start, end, last));
}
