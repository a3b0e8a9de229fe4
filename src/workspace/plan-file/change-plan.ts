import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { type Plan, type PlanFile, toPlan } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { problemFindings } from '../../lint/findings.js';
import { renderFindings } from '../../render/findings.js';
import { type PlanSource, readPlanSource, readPlanText } from '../../store/read/plan-source.js';
import type { PlanDesk, WritingOptions } from '../desk.js';
import { planDraft } from '../drafts.js';
import { shownFrom } from '../open.js';
import type { Outcome } from '../outcome.js';
import type { Refused } from '../transaction.js';
import { type Ready, writeTasks } from '../write-tasks.js';

/** What a command does with plan.yaml. It may run again, on the file as it is committed. */
export type PlanChange = (plan: Plan, planFile: PlanFile) => Outcome;

/**
 * The one way in which a command changes plan.yaml: under the plan's lock, on a fresh read, by splicing; the new text is
 * parsed, validated and linted, and only findings that the change adds refuse it.
 */
export function changePlan(
  context: Context,
  desk: PlanDesk,
  options: Pick<WritingOptions, 'dryRun' | 'commit' | 'confirm'>,
  change: PlanChange,
): Promise<ExitCode> {
  return writeTasks(context, desk, options, () => {
    const source = readPlanSourceAgain(context, desk);
    return readyOf(context, desk, source, change(toPlan(source.planFile), source.planFile), change);
  });
}

function readyOf(
  context: Context,
  desk: PlanDesk,
  source: PlanSource,
  outcome: Outcome,
  change: PlanChange,
): Ready | Refused {
  if ('refused' in outcome) return outcome;
  if ('skipped' in outcome) {
    const subject = context.messages.errors.commit.before(source.file);
    return {
      drafts: [],
      skipped: [outcome.skipped ?? []].flat(),
      repeated: [{ source, subject, replay: replayOf(change) }],
    };
  }
  const { edits, doubted } = outcome;
  const draft = planDraft(context, desk, source, edits, outcome);
  return { drafts: [{ ...draft, ...(doubted && { doubted }) }], skipped: [] };
}

function replayOf(change: PlanChange): (committed: string) => Outcome | null {
  return (committed) => {
    const read = readPlanText(committed.replace(/^\uFEFF/, ''));
    return 'problems' in read ? null : change(toPlan(read.value), read.value);
  };
}

/** plan.yaml, read again. @throws Failure if it is broken */
export function readPlanSourceAgain(context: Context, { dir }: Pick<PlanDesk, 'dir'>): PlanSource {
  const { env, messages, errorScreen } = context;
  const source = readPlanSource(env.disk, dir);
  if ('file' in source) return source;
  const findings = shownFrom(context, dir, problemFindings(env.disk, dir, source.problems));
  throw new Failure(EXIT.failed, `${messages.screens.common.noPlanFile}\n\n${renderFindings(findings, errorScreen)}`);
}
