import { type Interviewer, interview } from '../../cli/asking/interview.js';
import { askBy } from '../../cli/asking.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { civilDay } from '../../core/date.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import { isShut } from '../../core/lifecycle.js';
import { orgName } from '../../core/plan.js';
import { type Handover, handovers, type OwedPeriod, owedPeriod } from '../../core/standing/owed.js';
import type { Context } from '../../env.js';
import { renderPlanned } from '../../render/planned.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { openDesk } from '../../workspace/desk.js';
import { leftOut, type OpenPlan, openPlan } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { shutLines } from '../../workspace/shut.js';
import { tasksById } from '../../workspace/tasks-by-id.js';
import { sameAgain } from './again.js';
import { recordMany } from './many.js';
import type { RecordOptions } from './options.js';
import { askDay, askValues } from './values.js';

/**
 * `plan record` at a terminal: asks for the values that are owed for the period, one after another, and writes them all
 * at once.
 * @param id the task that was named, or null if none was: then those of the whole plan are offered
 */
export async function recordWalk(context: Context, id: number | null, options: RecordOptions): Promise<ExitCode> {
  const { env, messages, screen } = context;
  const { walk } = messages.screens;
  const opened = openPlan(context);
  const { plan } = opened;
  const period = owedPeriod(plan, civilDay(env.now(), plan.timezone));
  const say = (text: string) => env.stdout.write(`${prose(text, screen)}\n`);
  if (opened.problems.length > 0) env.stderr.write(`${leftOut(context, opened)}\n`);
  const ask = await interview(context);
  const all = id === null ? await choose(context, opened, period, ask, say) : ofTask(context, opened, period, id);
  const chosen = withUnit(context, opened, all, options.org);
  const day = options.on ?? (await askDay(context, ask, plan, period));
  say(walk.hint);
  const wishes = await askValues(context, plan, chosen, day, options.message);
  if (wishes.length === 0) {
    say(walk.nothing);
    return EXIT.fine;
  }
  const by = await askBy(context, planFolder(context), ask, options.by, []);
  const writing = { ...options, by };
  const desk = await openDesk(context, writing);
  return recordMany(context, desk, writing, wishes, {
    problems: [],
    blank: 0,
    rowName: walk.answer,
    confirmHow: messages.screens.doubt.confirmAgain,
    async agree(planned) {
      say(walk.planned(planned.length));
      env.stdout.write(`${renderPlanned(planned, plan, screen)}\n`);
      if (options.dryRun) return true;
      const choices = [
        { value: 'yes', name: walk.yes },
        { value: 'no', name: walk.no },
      ];
      return (await ask.pick(walk.agree, choices)) === 'yes';
    },
    done: (recorded) => env.stdout.write(`${sameAgain(context, recorded, { ...options, by })}\n`),
  });
}

/** Lets the person choose whose values are recorded: all that are owed, those of a unit or of a task. */
async function choose(
  context: Context,
  opened: OpenPlan,
  period: OwedPeriod,
  ask: Interviewer,
  say: (text: string) => void,
): Promise<Handover[]> {
  const { screens, errors } = context.messages;
  const { walk } = screens;
  const { plan, standings } = opened;
  const all = standings.flatMap((standing) => handovers(standing, period, plan));
  const owed = all.filter(({ isOwed }) => isOwed);
  const tasks = new Set(owed.map(({ task }) => task.task.id));
  say(owed.length === 0 ? walk.none(period.name) : walk.head(period.name, owed.length, tasks.size));
  const which =
    owed.length === 0
      ? 'task'
      : await ask.pick(walk.which, [
          { value: 'all', name: walk.all(owed.length) },
          { value: 'unit', name: walk.byUnit },
          { value: 'task', name: walk.byTask },
        ]);
  if (which === 'all') return owed;
  if (which === 'unit') {
    const counts = new Map<string, number>();
    for (const { by } of owed) counts.set(by ?? '', (counts.get(by ?? '') ?? 0) + 1);
    const choices = [...counts].map(([unit, count]) => ({
      value: unit,
      name: unit === '' ? walk.nobody : clean(orgName(plan, unit)),
      about: walk.owed(count),
    }));
    const unit = await ask.pick(walk.unit, choices);
    return owed.filter(({ by }) => (by ?? '') === unit);
  }
  const open = standings
    .map(({ task }) => task)
    .filter(({ status, targets = [] }) => targets.length > 0 && !isShut(status));
  if (open.length === 0) throw new Failure(EXIT.failed, errors.nothingToChoose());
  const task = await ask.task(open, ({ id }) => walk.owed(owed.filter((one) => one.task.task.id === id).length));
  return all.filter((one) => one.task.task === task);
}

/** All that can be recorded of one task. */
function ofTask(context: Context, opened: OpenPlan, period: OwedPeriod, id: number): Handover[] {
  const [standing] = tasksById(context, opened, String(id));
  if (standing === undefined) return [];
  const shut = shutLines(context, standing.task);
  if (shut) throw new Failure(EXIT.findings, shut.join('\n'));
  if (standing.targets.length === 0) throw usageFailure(context.messages.errors.noTargets(id));
  return handovers(standing, period, opened.plan);
}

/** Those of one unit, where it was named. */
function withUnit(
  context: Context,
  { plan }: OpenPlan,
  all: readonly Handover[],
  typed: string | undefined,
): readonly Handover[] {
  if (typed === undefined) return all;
  const org = singleOrgId(context, plan, typed);
  return all.filter((one) => one.org === org);
}
