import type { Interviewer } from '../../cli/asking/interview.js';
import { placeIn } from '../../cli/command.js';
import { date } from '../../cli/parser.js';
import { type CivilDate, civilDay } from '../../core/date.js';
import { EXIT, Failure } from '../../core/failure.js';
import { orgName, type Plan } from '../../core/plan.js';
import type { Handover, OwedPeriod } from '../../core/standing/owed.js';
import { halfWidth, parseAmount } from '../../core/target/amount.js';
import type { Context } from '../../env.js';
import { unseenWords } from '../../messages/unseen-words.js';
import { boundWords, valueWords, withUnit } from '../../render/bound.js';
import { taskLabel } from '../../render/task-label.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import type { Wish } from './planned-task.js';

/** Asks once as of which day the values are: today, the end of the period if that is past, or another day. */
export async function askDay(context: Context, ask: Interviewer, plan: Plan, period: OwedPeriod): Promise<CivilDate> {
  const { walk } = context.messages.screens;
  const today = civilDay(context.env.now(), plan.timezone);
  const days = [
    ...(period.last < today ? [{ value: period.last, name: walk.end(period.last, period.name) }] : []),
    { value: today, name: walk.today(today) },
  ];
  const chosen = await ask.pick(walk.day, [...days, { value: '', name: walk.other }]);
  return chosen === '' ? ask.value(walk.dayText, (answer) => dayOf(context, answer)) : chosen;
}

/** A day that was answered. @throws Failure if it is none */
function dayOf(context: Context, answer: string): CivilDate {
  return date(answer, { ...placeIn(context), name: context.messages.screens.walk.columns.day, understood: () => {} });
}

/** An answer that ends the questions; what was answered before is kept. */
const ENDS = ['.', '。'];

/** Asks for one value after another; an empty answer leaves one out. */
export async function askValues(
  context: Context,
  plan: Plan,
  all: readonly Handover[],
  first: CivilDate,
  note: string | undefined,
): Promise<Wish[]> {
  const { env, messages, screen } = context;
  const asker = await env.ask(screen);
  const wishes: Wish[] = [];
  let day = first;
  for (let at = 0; at < all.length; ) {
    const one = all[at];
    if (one === undefined) break;
    const question = questionOf(context, plan, one, `${at + 1}/${all.length}`);
    const typed = await asker.text(question, (text) => wrongWith(context, one, text.trim()));
    if (typed === null) throw new Failure(EXIT.failed, messages.errors.stopped());
    const answer = halfWidth(typed).trim();
    if (ENDS.includes(answer)) break;
    if (answer.startsWith('@')) {
      day = dayOf(context, answer.slice(1));
      env.stdout.write(`${prose(messages.screens.walk.dayIs(day), screen)}\n`);
      continue;
    }
    at += 1;
    if (answer === '') continue;
    wishes.push({
      row: wishes.length + 1,
      id: one.task.task.id,
      target: one.target.target.id,
      amount: answer,
      of: undefined,
      asOf: day,
      org: one.org ?? undefined,
      milestone: one.milestone?.id,
      note,
      evidence: undefined,
      confirmed: false,
    });
  }
  return wishes;
}

/** Why an answer is not taken, or null if it is. */
function wrongWith(context: Context, { target: { target } }: Handover, typed: string): string | null {
  const { messages } = context;
  const answer = halfWidth(typed);
  if (answer === '' || ENDS.includes(answer)) return null;
  if (answer.startsWith('@')) {
    try {
      dayOf(context, answer.slice(1));
      return null;
    } catch (error) {
      if (error instanceof Failure) return error.message;
      throw error;
    }
  }
  const amount = parseAmount(answer, target);
  if (!('refused' in amount)) return unseenWords(messages, messages.screens.asking.answer, typed);
  return messages.screens.record.reasons[amount.refused](clean(answer), clean(target.unit ?? ''), '');
}

/** `3/12 28 新增公办幼儿园25所以上：惠城区“新增公办幼儿园”（分解 4 所），上次 2 所（2020-09-30）`. */
function questionOf(context: Context, plan: Plan, one: Handover, place: string): string {
  const { screen, messages } = context;
  const { walk } = messages.screens;
  const { task, target, org, milestone, last } = one;
  const promised = target.target;
  const share = org === null || promised.allocation === undefined ? undefined : promised.allocation[org];
  const bound = share === undefined ? walk.bound(boundWords(promised, screen)) : walk.share(withUnit(share, promised));
  const known = last === null ? walk.never : walk.last(valueWords(last, promised, screen), last.asOf);
  const isShared = org === null && promised.allocation !== undefined;
  return walk.question(
    place,
    taskLabel(task.task),
    org === null ? (isShared ? walk.city : '') : clean(orgName(plan, org)),
    clean(milestone === null ? promised.name : walk.milestone(promised.name, milestone.name)),
    promised.deliver === undefined ? bound + known : walk.deliver,
  );
}
