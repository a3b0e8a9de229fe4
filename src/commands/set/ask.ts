import { askBy, type Interviewer, interview } from '../../cli/asking.js';
import { evidence } from '../../cli/parser.js';
import { evidenceFrom, type NewEvidence } from '../../core/change/evidence.js';
import { notesFor } from '../../core/change/transition.js';
import { counting } from '../../core/file/counting.js';
import { nextStatuses, type Requirement, requirementsOf, submittersOf } from '../../core/lifecycle.js';
import type { Plan } from '../../core/plan.js';
import { inTheWay } from '../../core/target/unmet.js';
import { STATUSES, type Status, type Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import { wrongWithFile } from '../../workspace/evidence.js';
import { openPlan } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import type { SetOptions, SetWish } from './options.js';

/** The change of status that the questions are about: the task, its new status, and what that status needs. */
interface Wanted {
  task: Task;
  plan: Plan;
  to: Status;
  needs: readonly Requirement[];
}

/** Asks a person at the terminal what `plan set` is to do; does not ask for what was typed. */
export async function askSet(context: Context, options: SetOptions): Promise<SetWish> {
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
  return { ids: [task.id], to, options: { ...options, ...(await answersFor(context, ask, wanted, options)) } };
}

/** The possible statuses in the order of a task's life: Enter chooses the first, so the final ones come last. */
function nextOf(task: Task): Status[] {
  const next = nextStatuses(task.status, task.history ?? []);
  return STATUSES.filter((status) => next.includes(status));
}

async function answersFor(
  context: Context,
  ask: Interviewer,
  wanted: Wanted,
  options: SetOptions,
): Promise<Partial<SetOptions>> {
  const { asking } = context.messages.screens;
  const { task, plan, to, needs } = wanted;
  const notes = notesFor({ to, note: '' }, task.history ?? []);
  const unmet = needs.includes('targets') ? inTheWay(task, plan, notes) : [];
  // The change will be refused, with everything that is missing: no need to ask for more.
  if (unmet.some(({ required }) => required)) return {};
  const needsEvidence =
    needs.includes('evidence') && counting(task.evidence).length === 0 && options.evidence === undefined;
  const shown = needsEvidence ? [await askEvidence(context, ask)] : options.evidence;
  let { message, approver } = options;
  if (message === undefined) {
    const names = unmet.map(({ target }) => clean(target.name));
    message = await askNote(context, ask, needs.includes('reason'), names);
  }
  if (needs.includes('approver') && approver === undefined) approver = await ask.text(asking.approver);
  const verifies = needs.includes('verifier') && plan.policy.separate_verifier;
  const submitters = verifies ? submittersOf(task.history ?? []) : [];
  const by = await askBy(context, planFolder(context), ask, options.by, submitters);
  return { evidence: shown, message, approver, by };
}

async function askEvidence(context: Context, ask: Interviewer): Promise<NewEvidence> {
  const { messages } = context;
  const typed = await ask.text(messages.screens.asking.evidence, (answer) => {
    const found = evidenceFrom(answer);
    if ('refused' in found) return messages.errors.badEvidence[found.refused](answer);
    const wrong = found.path === undefined ? null : wrongWithFile(context, planFolder(context), found.path);
    return typeof wrong === 'string' ? wrong : null;
  });
  return evidence(typed, { name: '--evidence', command: 'plan set', messages });
}

/** Asks for the note. It is required if it must give a reason, or must name unmet `strive` targets. */
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
