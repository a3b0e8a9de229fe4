import { orgChoices, typedOrg } from '../../cli/asking/orgs.js';
import { askBy, type Interviewer } from '../../cli/asking.js';
import { taskIds } from '../../cli/parser.js';
import { WHO_KEYS, type WhoKey } from '../../core/assignment.js';
import { Failure } from '../../core/failure.js';
import { isShut } from '../../core/lifecycle.js';
import { orgById } from '../../core/org/directory.js';
import { isGroup } from '../../core/org/org.js';
import { orgName, type Plan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import type { Choice } from '../../render/ask.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { openPlan } from '../../workspace/open.js';
import { sourceOf } from '../../workspace/task-source.js';
import type { AssignOptions, AssignWish } from './options.js';
import { whoOf } from './who.js';

/** Asks a person at the terminal for what is missing of what `plan assign` is to do. */
export async function askAssign(
  context: Context,
  ask: Interviewer,
  words: readonly string[],
  options: AssignOptions,
): Promise<AssignWish> {
  const desk = openPlanDesk(context);
  const typed = words.length === 0 ? [] : taskIds(words, { command: 'plan assign', messages: context.messages });
  const tasks =
    words.length === 0 ? [await askTask(context, ask)] : typed.map((id) => sourceOf(context, desk, id).task);
  const ids = tasks.map(({ id }) => id);
  // It will be refused: no need to ask for more.
  if (tasks.some(({ status }) => isShut(status))) return { ids, options };
  const isTyped = WHO_KEYS.some((key) => options[key] !== undefined);
  const who = isTyped ? {} : await askWho(context, ask, tasks, desk.plan);
  const by = await askBy(context, desk.dir, ask, options.by, []);
  return { ids, options: { ...options, ...who, by } };
}

function askTask(context: Context, ask: Interviewer): Promise<Task> {
  const { plan, standings } = openPlan(context);
  const open = standings.map(({ task }) => task).filter(({ status }) => !isShut(status));
  const { show, common } = context.messages.screens;
  const ofLead = ({ lead }: Task) => [lead ?? []].flat().map((id) => clean(orgName(plan, id)));
  return ask.task(open, (task) => `${show.fields.lead} ${ofLead(task).join(context.messages.comma) || common.unset}`);
}

type Answers = Partial<Record<WhoKey, readonly string[]>>;

/** Asks what is to be changed, and to whom, until the person has no more to change. */
async function askWho(context: Context, ask: Interviewer, tasks: readonly Task[], plan: Plan): Promise<Answers> {
  const { show, asking } = context.messages.screens;
  const labels = tasks.map(taskLabel).join(context.messages.comma);
  const answers: Answers = {};
  for (;;) {
    const left = WHO_KEYS.filter((key) => answers[key] === undefined);
    const isFirst = left.length === WHO_KEYS.length;
    if (left.length === 0) return answers;
    const keys = left.map((key) => ({
      value: key,
      name: show.fields[key],
      about: asking.now(valueWords(context, tasks, key, plan)),
      called: [key],
    }));
    const picked = isFirst
      ? await ask.pick(asking.who(labels), keys)
      : await ask.pick(asking.whoElse, [{ value: '', name: asking.noMore }, ...keys]);
    const key = left.find((one) => one === picked);
    if (key === undefined) return answers;
    answers[key] =
      key === 'leader' ? [await askLeader(context, ask, plan)] : await askOrgs(context, ask, tasks, key, plan);
  }
}

function askLeader(context: Context, ask: Interviewer, plan: Plan): Promise<string> {
  const { asking, show } = context.messages.screens;
  return ask.value(asking.leader(show.fields.leader), (answer) => {
    whoOf(context, plan, { leader: [answer], lead: undefined, responsible: undefined, support: undefined });
    return answer;
  });
}

/** Asks for units: one that leads, or several that take part; several may be typed at once. */
async function askOrgs(
  context: Context,
  ask: Interviewer,
  tasks: readonly Task[],
  key: Exclude<WhoKey, 'leader'>,
  plan: Plan,
): Promise<readonly string[]> {
  const { asking, show, common } = context.messages.screens;
  const none = common.unset.includes(' ') ? 'none' : common.unset;
  const orgs = orgChoices(plan, key === 'lead' ? plan.orgs.filter((org) => !isGroup(org)) : plan.orgs);
  const isSet = tasks.some((task) => task[key] !== undefined);
  const field = show.fields[key];
  const first = await ask.pick(
    asking.unit(field),
    [...orgs, ...(isSet ? [{ value: none, name: asking.nobody }] : [])],
    (text) => unitsCalled(context, plan, key, text),
  );
  const units = [first];
  while (key !== 'lead' && first !== none) {
    const left = orgs.filter(({ value }) => !units.includes(value));
    const next = await ask.pick(asking.unitElse(field, units.map(clean).join(context.messages.comma)), [
      { value: '', name: asking.noMore },
      ...left,
    ]);
    if (next === '') break;
    units.push(next);
  }
  return units;
}

/** What a typed text means by itself, as the option would read it: one or several units, or nobody; null if nothing. */
function unitsCalled(context: Context, plan: Plan, key: Exclude<WhoKey, 'leader'>, text: string): Choice | null {
  const none = { lead: undefined, responsible: undefined, support: undefined, leader: undefined };
  try {
    const ids = [whoOf(context, plan, { ...none, [key]: [text] })[key] ?? []].flat();
    if (ids.length === 0) return { value: text, name: context.messages.screens.asking.nobody };
    const orgs = ids.flatMap((id) => orgById(plan, id) ?? []);
    return {
      value: orgs.map((org) => typedOrg(plan, org)).join(','),
      name: orgs.map(({ name }) => clean(name)).join(context.messages.comma),
    };
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** The present values of a key, in words; those of several tasks once each. */
function valueWords({ messages }: Context, tasks: readonly Task[], key: WhoKey, plan: Plan): string {
  const values = tasks.flatMap((task) => [task[key] ?? []].flat());
  const names = [...new Set(values)].map((name) => clean(key === 'leader' ? name : orgName(plan, name)));
  return names.join(messages.comma) || messages.screens.common.unset;
}
