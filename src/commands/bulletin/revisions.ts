import type { CivilDate } from '../../core/date.js';
import { Failure } from '../../core/failure.js';
import { standingOf } from '../../core/standing/standing.js';
import type { BulletinPeriod } from '../../core/view/bulletin/period.js';
import {
  dayOfPublished,
  type PublishedBulletin,
  publishedFor,
  publishedUntil,
  type Revision,
  revisionOf,
  unknownRevision,
} from '../../core/view/bulletin/whole/revision.js';
import type { Revisions } from '../../core/view/bulletin/whole/view.js';
import type { Context } from '../../env.js';
import { type OpenPlan, openPlan } from '../../workspace/open.js';
import { pastOf } from '../../workspace/past.js';

/**
 * How the bulletins that were published for a period and for the one before read now. What cannot be compared, because
 * its commit is not to be found, is said on stderr.
 */
export async function revisionsOf(context: Context, opened: OpenPlan, period: BulletinPeriod): Promise<Revisions> {
  const { plan } = opened;
  const own = publishedFor(plan, period.name);
  const before = period.before === null ? null : publishedUntil(plan, period.before, period.name);
  const revised = (published: PublishedBulletin | null, day: CivilDate | null) =>
    published === null || day === null ? null : revisedBulletin(context, opened, published, day);
  return { before: await revised(before, period.before), own: await revised(own, period.asOf) };
}

/** @param day for which its figures are told now */
async function revisedBulletin(
  context: Context,
  opened: OpenPlan,
  published: PublishedBulletin,
  day: CivilDate,
): Promise<Revision> {
  const { plan, standings } = opened;
  const asOf = dayOfPublished(published, plan);
  try {
    const judging = { ...context, options: { ...context.options, asOf } };
    const then = openPlan(judging, await pastOf(context, published.commit));
    const now = standings.map(({ task, section }) => standingOf(task, section, plan, day));
    return revisionOf(published, plan, then.standings, now, day);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tellUnknown(context, published, error);
    return unknownRevision(published, plan, day);
  }
}

function tellUnknown({ env, messages }: Context, { period, commit }: PublishedBulletin, { message }: Failure): void {
  env.stderr.write(`${messages.screens.bulletin.unknownCommit(period, commit.slice(0, 8), message)}\n`);
}
