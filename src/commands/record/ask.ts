import { askBy, type Interviewer } from '../../cli/asking.js';
import { EXIT, Failure } from '../../core/failure.js';
import { isShut } from '../../core/lifecycle.js';
import { orgName, type Plan, perOrgs } from '../../core/plan.js';
import { parseAmount } from '../../core/target/amount.js';
import type { Target } from '../../core/task.js';
import type { Context } from '../../env.js';
import { boundWords } from '../../render/bound.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import { openPlan } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import type { RecordOptions, RecordWish } from './options.js';

/** Asks a person at the terminal what `plan record` is to record; does not ask for what was typed. */
export async function askRecord(context: Context, ask: Interviewer, options: RecordOptions): Promise<RecordWish> {
  const { asking } = context.messages.screens;
  const { plan, standings } = openPlan(context);
  const measured = standings
    .map(({ task }) => task)
    .filter(({ status, targets = [] }) => targets.length > 0 && !isShut(status));
  const task = await ask.task(measured, ({ status }) => context.messages.words.status[status]);
  const target = await askTarget(context, ask, taskLabel(task), task.targets ?? []);
  const org = options.org ?? (await askOrg(context, ask, target, plan));
  const amount = await askValue(context, ask, target);
  const message = options.message ?? (await ask.maybe(asking.note));
  const by = await askBy(context, planFolder(context), ask, options.by, []);
  return { id: task.id, target: target.id, amount, options: { ...options, org, message, by } };
}

/** Asks for the target, unless there is only one. */
async function askTarget(
  context: Context,
  ask: Interviewer,
  name: string,
  targets: readonly Target[],
): Promise<Target> {
  const choices = targets.map((target) => ({
    value: target.id,
    name: clean(target.name),
    about: boundWords(target, context.screen),
  }));
  const question = context.messages.screens.asking.target(name);
  const id = choices.length > 1 ? await ask.pick(question, choices) : choices[0]?.value;
  const target = targets.find((one) => one.id === id);
  if (!target) throw new Failure(EXIT.failed, context.messages.errors.nothingToChoose());
  return target;
}

/** Asks whose value it is, if each organisation must meet the target or has a share of it. */
async function askOrg(context: Context, ask: Interviewer, target: Target, plan: Plan): Promise<string | undefined> {
  const { asking } = context.messages.screens;
  const each = perOrgs(target, plan) ?? [];
  const ids = each.length > 0 ? each : Object.keys(target.allocation ?? {});
  if (ids.length === 0) return undefined;
  const choices = ids.map((id) => ({ value: id, name: clean(orgName(plan, id)) }));
  const whole = each.length > 0 ? [] : [{ value: '', name: asking.whole }];
  return (await ask.pick(asking.org, [...whole, ...choices])) || undefined;
}

function askValue({ messages, screen }: Context, ask: Interviewer, target: Target): Promise<string> {
  const { asking, record } = messages.screens;
  const name = clean(target.name);
  if (target.deliver !== undefined) {
    return ask.pick(asking.delivered(name), [
      { value: 'done', name: asking.done },
      { value: 'no', name: asking.notDone },
    ]);
  }
  return ask.text(asking.value(name, boundWords(target, screen)), (answer) => {
    const amount = parseAmount(answer, target);
    return 'refused' in amount ? record.reasons[amount.refused](clean(answer), clean(target.unit ?? ''), '') : null;
  });
}
