import { askBy, type Interviewer } from '../../cli/asking.js';
import { evidence } from '../../cli/parser.js';
import { evidenceFrom, type NewEvidence } from '../../core/change/evidence.js';
import { notesFor } from '../../core/change/transition.js';
import { EXIT, Failure } from '../../core/failure.js';
import { counting } from '../../core/file/counting.js';
import { nextStatuses, requirementsOf, submittersOf } from '../../core/lifecycle.js';
import { isUnseen } from '../../core/person.js';
import type { Plan } from '../../core/plan.js';
import { inTheWay } from '../../core/target/unmet.js';
import { STATUSES, type Status, type Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { wrongWithFile } from '../../workspace/evidence.js';
import { openPlan } from '../../workspace/open.js';
import { sourceOf } from '../../workspace/task-source.js';
import type { SetOptions, SetWish } from './options.js';
import { knownWords } from './words.js';

/** The changes of status that the questions are about: the tasks and their new status. */
interface Wanted {
  tasks: readonly Task[];
  plan: Plan;
  dir: string;
  to: Status;
}

/** Asks a person at the terminal for what is missing of what `plan set` is to do. */
export async function askSet(
  context: Context,
  ask: Interviewer,
  words: readonly string[],
  options: SetOptions,
): Promise<SetWish> {
  const typed = knownWords(context, words);
  const desk = openPlanDesk(context);
  const tasks =
    typed.ids.length === 0
      ? [await askTask(context, ask, typed.to)]
      : typed.ids.map((id) => sourceOf(context, desk, id).task);
  const to = typed.to ?? (await askStatus(context, ask, tasks));
  const ids = tasks.map(({ id }) => id);
  const given = await answersFor(context, ask, { tasks, plan: desk.plan, dir: desk.dir, to }, options);
  return { ids, to, options: { ...options, ...given } };
}

/** @param to the status that the task must be able to change to, or null if any will do */
function askTask(context: Context, ask: Interviewer, to: Status | null): Promise<Task> {
  const tasks = openPlan(context).standings.map(({ task }) => task);
  const open = tasks.filter((task) => (to === null ? nextOf(task).length > 0 : nextOf(task).includes(to)));
  return ask.task(open, ({ status }) => context.messages.words.status[status]);
}

/** Asks for a status that all the tasks can change to, each with what it needs. */
async function askStatus({ messages }: Context, ask: Interviewer, tasks: readonly Task[]): Promise<Status> {
  const { words, comma, screens } = messages;
  const labels = tasks.map(taskLabel).join(comma);
  const next = STATUSES.filter((status) => tasks.every((task) => nextOf(task).includes(status)));
  if (next.length === 0) {
    const present = [...new Set(tasks.map(({ status }) => words.status[status]))].join(comma);
    throw new Failure(EXIT.findings, screens.asking.noStatus(labels, present));
  }
  const choices = next.map((to) => {
    const needs = [...new Set(tasks.flatMap((task) => needsOf(task, to)))].map((need) => words.requirement[need]);
    const about = needs.length === 0 ? '' : screens.asking.needs(needs.join(comma));
    return { value: to, name: words.status[to], about, called: [to] };
  });
  const picked = await ask.pick(screens.asking.status(labels), choices);
  return next.find((status) => status === picked) ?? (next[0] as Status);
}

/** The possible statuses in the order of a task's life: Enter chooses the first, so the final ones come last. */
function nextOf(task: Task): Status[] {
  const next = nextStatuses(task.status, task.history ?? []);
  return STATUSES.filter((status) => next.includes(status));
}

function needsOf(task: Task, to: Status) {
  return requirementsOf(task.status, to, task.history ?? []) ?? [];
}

/** Asks for what the change needs and was not typed. */
async function answersFor(
  context: Context,
  ask: Interviewer,
  { tasks, plan, dir, to }: Wanted,
  options: SetOptions,
): Promise<Partial<SetOptions>> {
  const { asking } = context.messages.screens;
  // It will be refused, with everything that is wrong: no need to ask for more.
  if (tasks.some((task) => requirementsOf(task.status, to, task.history ?? []) === null)) return {};
  const needing = (need: ReturnType<typeof needsOf>[number]) =>
    tasks.filter((task) => needsOf(task, to).includes(need));
  const unmet = needing('targets').flatMap((task) =>
    inTheWay(task, plan, notesFor({ to, note: '' }, task.history ?? [])),
  );
  if (unmet.some(({ required }) => required)) return {};
  const unproven = needing('evidence').some((task) => counting(task.evidence).length === 0);
  const shown = unproven && options.evidence === undefined ? [await askEvidence(context, ask, dir)] : options.evidence;
  const names = unmet.map(({ target }) => clean(target.name));
  const message = isUnseen(options.message ?? '')
    ? await askNote(context, ask, needing('reason').length > 0, names)
    : options.message;
  const needsApprover = needing('approver').length > 0 && isUnseen(options.approver ?? '');
  const approver = needsApprover ? await ask.text(asking.approver) : options.approver;
  const submitters = plan.policy.separate_verifier
    ? needing('verifier').flatMap((task) => submittersOf(task.history ?? []))
    : [];
  const by = await askBy(context, dir, ask, options.by, [...new Set(submitters)]);
  return { evidence: shown, message, approver, by };
}

async function askEvidence(context: Context, ask: Interviewer, dir: string): Promise<NewEvidence> {
  const { messages } = context;
  const typed = await ask.text(messages.screens.asking.evidence, (answer) => {
    const found = evidenceFrom(answer);
    if ('refused' in found) return messages.errors.badEvidence[found.refused](answer);
    const wrong = found.path === undefined ? null : wrongWithFile(context, dir, found.path);
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
