import { daysBetween } from '../../core/date.js';
import { periodOf } from '../../core/period.js';
import type { Plan } from '../../core/plan.js';
import { commandLine } from '../../core/text/shell.js';
import type { BulletinPeriod } from '../../core/view/bulletin/period.js';
import type { Context } from '../../env.js';
import { prose } from '../../render/terminal/prose.js';

/** On so many first days of a period offices publish the one before. */
const FIRST_DAYS = 10;

/**
 * Says on stderr, where no period was asked for and that of today has only begun, how to get the bulletin of the one
 * that ended.
 */
export function tellEarly(
  { env, messages, options: { plan: folder, json }, errorScreen }: Context,
  { policy }: Pick<Plan, 'policy'>,
  { name, isAsked, first, asOf, before }: BulletinPeriod,
): void {
  if (isAsked || json || before === null || daysBetween(first, asOf) >= FIRST_DAYS) return;
  const ended = periodOf(before, policy.reports === 'quarterly' ? 'quarter' : 'month');
  const command = commandLine(env.platform, ['plan', 'bulletin'], { period: ended, plan: folder });
  env.stderr.write(`${prose(messages.screens.bulletin.early(name, asOf, ended, command), errorScreen)}\n`);
}
