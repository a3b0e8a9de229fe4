import { nextInstant } from '../../core/change/entry.js';
import { civilDay, earlierOf } from '../../core/date.js';
import { isEqual } from '../../core/equal.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Plan } from '../../core/plan.js';
import type { BulletinPeriod } from '../../core/view/bulletin/period.js';
import type { BulletinView } from '../../core/view/bulletin/view.js';
import { publishedFor } from '../../core/view/bulletin/whole/revision.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { gitFor } from '../../store/git/git.js';
import { findRevision } from '../../store/git/revision.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { type OpenPlan, openPlan, shownPath } from '../../workspace/open.js';
import type { Outcome } from '../../workspace/outcome.js';
import { writtenWords } from '../../workspace/output/deliver.js';
import type { Made } from '../../workspace/output/made.js';
import { writeOutput } from '../../workspace/output/write-output.js';
import { pastOf, revisionFailure } from '../../workspace/past.js';
import { changePlan } from '../../workspace/plan-file/change-plan.js';
import type { BulletinOptions } from './options.js';

/**
 * Records in plan.yaml that the bulletin of a period was published, and from which commit. Where a file was asked for, it
 * is written first.
 * @param make makes that file, or null if none was asked for
 * @throws Failure if the figures could not be made again from the commit; wrong usage if it is of another day than the
 *   record will say
 */
export async function record(
  context: Context,
  opened: OpenPlan,
  { period, chosenOf }: BulletinView,
  options: BulletinOptions,
  make: (() => Promise<Made>) | null,
): Promise<ExitCode> {
  const { record: words } = context.messages.screens.bulletin;
  if (chosenOf !== null) throw usageFailure(words.part);
  if (options.output === '-') throw usageFailure(words.stdout);
  if (opened.problems.length > 0) throw new Failure(EXIT.failed, words.leftOut);
  refuseOtherDay(context, opened, period);
  const commit = await commitOf(context, opened, options.at);
  if (options.at === undefined) await refuseChanged(context, opened);
  const { dryRun, commit: commits } = options;
  const desk = await openDesk(context, { by: options.by, dryRun, commit: commits, confirm: false });
  if (make !== null && !dryRun) {
    const files = writeOutput(context, opened.dir, await make(), options);
    if (!context.options.json) context.env.stdout.write(`${writtenWords(context, files)}\n`);
  }
  const naming = { ...context, command: 'bulletin record' };
  return changePlan(naming, desk, { dryRun, commit: commits, confirm: false }, (plan) =>
    outcomeOf(context, desk, plan, period.name, commit),
  );
}

/**
 * Refuses a bulletin of another day than the one that its record will stand for: the end of its period, or today if that
 * comes first.
 */
function refuseOtherDay({ env, messages }: Context, { plan }: OpenPlan, { last, asOf }: BulletinPeriod): void {
  const day = earlierOf(last, civilDay(env.now(), plan.timezone));
  if (asOf !== day) throw usageFailure(messages.screens.bulletin.record.day(last, asOf));
}

/** The commit that the bulletin is made from. @throws Failure if there is none */
async function commitOf(context: Context, { dir }: OpenPlan, at: string | undefined): Promise<string> {
  const { record: words } = context.messages.screens.bulletin;
  const git = gitFor(dir, context.env);
  if (!git.hasRepository) throw new Failure(EXIT.failed, words.noRepository);
  const found = await findRevision(git, at ?? 'HEAD');
  if ('id' in found) return found.id;
  if (at === undefined && found.reason === 'unknown-revision') throw new Failure(EXIT.failed, words.noCommit);
  throw revisionFailure(context, at ?? 'HEAD', found);
}

/** How many changed files are named. */
const NAMED = 3;

/** Refuses to record while the plan on the disk says something else than its last commit, other than what was published. */
async function refuseChanged(context: Context, opened: OpenPlan): Promise<void> {
  const committed = openPlan(context, await pastOf(context, 'HEAD'));
  const before = new Map(tasksOf(committed).map((one) => [one.task.id, one]));
  const now = tasksOf(opened);
  const ids = new Set(now.map(({ task }) => task.id));
  const files = [
    ...(isEqual(withoutBulletins(opened.plan), withoutBulletins(committed.plan))
      ? []
      : [shownPath(context, opened.dir, PLAN_FILE)]),
    ...now.filter(({ task }) => !isEqual(task, before.get(task.id)?.task)).map((standing) => opened.fileOf(standing)),
    ...tasksOf(committed).flatMap((standing) => (ids.has(standing.task.id) ? [] : [committed.fileOf(standing)])),
  ];
  if (files.length === 0) return;
  const { comma, screens } = context.messages;
  const named = files.slice(0, NAMED).map(clean).join(comma);
  const { record: words, andMore } = screens.bulletin;
  throw new Failure(EXIT.findings, words.changed(files.length > NAMED ? andMore(named, files.length) : named));
}

function tasksOf({ standings, uncounted }: OpenPlan): OpenPlan['standings'] {
  return [...standings, ...uncounted];
}

/** What of plan.yaml has to do with figures. */
function withoutBulletins({ bulletins: _published, ...plan }: Plan): Omit<Plan, 'bulletins'> {
  return plan;
}

function outcomeOf({ messages }: Context, { by, now }: Desk, plan: Plan, period: string, commit: string): Outcome {
  const { record: words } = messages.screens.bulletin;
  const last = publishedFor(plan, period);
  const at = nextInstant(plan.bulletins, now, plan.timezone);
  const times = plan.bulletins.filter((one) => one.period === period).length;
  const told = words.done(period, commit.slice(0, 8));
  return {
    edits: [{ kind: 'append', path: ['bulletins'], entry: { period, commit, by, at } }],
    told: last === null ? [told] : [told, words.again(times)],
    subject: words.subject(period),
  };
}
