import { askBy, type Interviewer, interview, type Typed } from '../../cli/asking.js';
import { evidenceFrom } from '../../core/change/evidence.js';
import { notesFor } from '../../core/change/transition.js';
import { nextStatuses, type Requirement, requirementsOf, submittersOf } from '../../core/lifecycle.js';
import type { Plan } from '../../core/plan.js';
import { inTheWay } from '../../core/target/unmet.js';
import { STATUSES, type Status, type Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/text.js';
import { wrongWithFile } from '../../workspace/evidence.js';
import { openPlan } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';

/** A change of status that is being asked for: the task, its new status, and what that needs. */
interface Wanted {
  task: Task;
  plan: Plan;
  to: Status;
  needs: readonly Requirement[];
}

/** Asks a person at the terminal what `plan set` is to do; what was typed is not asked for again. */
export async function askSet(context: Context, options: Typed['options']): Promise<Typed> {
  const { words, comma, screens } = context.messages;
  const { plan, standings } = openPlan(context);
  const ask = await interview(context);
  const open = standings.map(({ task }) => task).filter((task) => nextOf(task).length > 0);
  const task = await ask.task(open, ({ status }) => words.status[status]);
  const needsOf = (to: Status) => requirementsOf(task.status, to, task.history ?? []) ?? [];
  const choices = nextOf(task).map((to) => {
    const needs = needsOf(to).map((need) => words.requirement[need]);
    return {
      value: to,
      name: words.status[to],
      about: needs.length === 0 ? '' : screens.asking.needs(needs.join(comma)),
    };
  });
  const picked = await ask.pick(screens.asking.status(taskLabel(task)), choices);
  const to = choices.find(({ value }) => value === picked)?.value ?? task.status;
  const wanted = { task, plan, to, needs: needsOf(to) };
  return { args: [String(task.id), to], options: { ...options, ...(await answersFor(context, ask, wanted, options)) } };
}

/** In the order of a task's life: the first one is the one that Enter takes, so the final ones come last. */
function nextOf(task: Task): Status[] {
  const next = nextStatuses(task.status, task.history ?? []);
  return STATUSES.filter((status) => next.includes(status));
}

async function answersFor(
  context: Context,
  ask: Interviewer,
  wanted: Wanted,
  options: Typed['options'],
): Promise<Typed['options']> {
  const { asking } = context.messages.screens;
  const { task, plan, to, needs } = wanted;
  const notes = notesFor({ to, note: '' }, task.history ?? []);
  const unmet = needs.includes('targets') ? inTheWay(task, plan, notes) : [];
  // The change will be refused, with all that is missing: no need to ask for more.
  if (unmet.some(({ required }) => required)) return {};
  const answers: Record<string, unknown> = {};
  if (needs.includes('evidence') && (task.evidence ?? []).length === 0 && options['evidence'] === undefined) {
    answers['evidence'] = [await askEvidence(context, ask)];
  }
  if (options['message'] === undefined) {
    const names = unmet.map(({ target }) => clean(target.name));
    answers['message'] = await askNote(context, ask, needs.includes('reason'), names);
  }
  if (needs.includes('approver') && options['approver'] === undefined) {
    answers['approver'] = await ask.text(asking.approver);
  }
  const verifies = needs.includes('verifier') && plan.policy.separate_verifier;
  answers['by'] = await askBy(
    context,
    planFolder(context),
    ask,
    options,
    verifies ? submittersOf(task.history ?? []) : [],
  );
  return answers;
}

function askEvidence(context: Context, ask: Interviewer): Promise<string> {
  const { messages } = context;
  return ask.text(messages.screens.asking.evidence, (answer) => {
    const evidence = evidenceFrom(answer);
    if ('refused' in evidence) return messages.errors.badEvidence[evidence.refused](answer);
    const wrong = evidence.path === undefined ? null : wrongWithFile(context, planFolder(context), evidence.path);
    return typeof wrong === 'string' ? wrong : null;
  });
}

/** The note; a reason must be there, and targets that are only striven for must be named while they are not met. */
function askNote(
  { messages }: Context,
  ask: Interviewer,
  isReason: boolean,
  names: readonly string[],
): Promise<string | undefined> {
  const { asking } = messages.screens;
  if (isReason) return ask.text(asking.reason);
  if (names.length === 0) return ask.maybe(asking.note);
  return ask.text(asking.noteNaming(names.join(messages.comma)), (answer) => {
    const missing = names.find((name) => !answer.includes(name));
    return missing === undefined ? null : asking.notNamed(missing);
  });
}
