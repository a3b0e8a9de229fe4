import type { PromiseDoubt } from '../../core/change/promise-doubt.js';
import { orgName, type Plan } from '../../core/plan.js';
import { allocatedOf } from '../../core/target/allocation.js';
import { isPercent, needsBaseline } from '../../core/target/bound.js';
import type { Target, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { boundWords, perWords, withUnit } from '../../render/bound.js';
import { clean } from '../../render/terminal/text.js';

/** What a target promises, in one line: its bound, by when, how firmly, and who must meet it. */
export function promiseWords(context: Context, target: Target, plan: Plan): string {
  const { messages, screen } = context;
  const parts = [
    boundWords(target, screen),
    perWords(target, plan, screen),
    target.due === undefined ? '' : messages.screens.target.due(target.due),
    target.commitment === undefined ? '' : messages.words.commitment[target.commitment],
  ];
  return parts.filter((part) => part !== '').join(messages.comma);
}

/** What the shares of a target add up to, beside what it must reach; none if it has no shares. */
export function sumLines({ messages }: Context, target: Target, plan: Plan): string[] {
  const words = messages.screens.target.share;
  const allocated = allocatedOf(target, plan.policy);
  if (allocated === null) return [];
  if (isPercent(target)) return [`  ${words.levels}`];
  const { sum, goal, missing } = allocated;
  const said = withUnit(sum, target);
  if (goal === null) return [`  ${words.sum(said)}`];
  if (missing !== null) return [`  ${words.missing(said, withUnit(missing, target))}`];
  const above = Number((sum - goal).toPrecision(12));
  return [`  ${above > 0 ? words.above(said, withUnit(above, target)) : words.exact(said)}`];
}

/** Shares in words: 惠城区 4 所、惠阳区 4 所. */
export function sharesWords(
  { messages }: Context,
  shares: Readonly<Record<string, number>>,
  target: Target,
  plan: Plan,
): string {
  return Object.entries(shares)
    .map(([org, share]) => `${clean(orgName(plan, org))} ${withUnit(share, target)}`)
    .join(messages.comma);
}

/** What a new target still lacks to be checked, each with the command that adds it. */
export function lackingLines({ env, messages, options }: Context, target: Target, task: Pick<Task, 'id'>): string[] {
  const words = messages.screens.target.next;
  const edit = commandLine(env.platform, ['plan', 'edit', task.id], { plan: options.plan });
  const isOpen = target.definition === undefined && (target.deliver === 'action' || isPercent(target));
  return [
    ...(isOpen ? [`  ${words.definition(edit)}`] : []),
    ...(needsBaseline(target) && target.baseline === undefined ? [`  ${words.baseline(edit)}`] : []),
  ];
}

/** A doubt about a promise, in words. */
export function promiseDoubtWords({ id, args }: PromiseDoubt, { screens }: Messages): string {
  const words: Readonly<Record<string, (...values: never[]) => string>> = screens.target.doubts;
  return words[id]?.(...(Object.values(args) as never[])) ?? id;
}
