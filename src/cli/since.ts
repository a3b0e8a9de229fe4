import { type BaseDay, baseWritten } from '../core/date/written-base.js';
import type { CivilDate } from '../core/date.js';
import { usageFailure } from '../core/failure.js';
import type { Plan } from '../core/plan.js';
import { clean } from '../core/text/printable.js';
import type { Context } from '../env.js';
import { findRepository } from '../store/git/start/find-repository.js';
import { placeIn } from './command.js';
import { textOption } from './option.js';

const NAME = '--since';

/** `--since`. What is typed is read once the plan is open: `上月` goes by the day that is looked at. */
export function sinceOption(about: string) {
  return textOption(`${NAME} <date>`, about);
}

/** The plan and the day by which a text is read. */
interface Dated {
  plan: Pick<Plan, 'period'>;
  asOf: CivilDate;
}

/**
 * The day with whose end the day that is looked at is compared.
 * @throws wrong usage if it is not understood, or is no earlier day
 */
export function baseDay(context: Context, dated: Dated, typed: string): CivilDate {
  const { day, isFull } = read(context, dated, typed);
  if (day >= dated.asOf) throw notEarlier(context, dated, typed, day);
  if (!isFull) understood(context, typed, day);
  return day;
}

/**
 * The first day that is asked for: a day that was typed, or the one after a period or a time.
 * @throws wrong usage if it is not understood, or is a period that is to come
 */
export function firstDay(context: Context, dated: Dated, typed: string): CivilDate {
  const { day, first, isFull } = read(context, dated, typed);
  if (first > day && day >= dated.asOf) throw notEarlier(context, dated, typed, day);
  if (!isFull) understood(context, typed, first);
  return first;
}

function read({ messages }: Context, { plan: { period }, asOf }: Dated, typed: string): BaseDay {
  const base = baseWritten(typed, { today: asOf, period });
  if (!('refused' in base)) return base;
  const { dates, since } = messages.errors;
  const { refused, example } = base;
  if (refused === 'unknown') throw usageFailure(since.unknown(NAME, clean(typed), example));
  throw usageFailure(dates.day[refused](NAME, clean(typed), example));
}

function notEarlier({ messages }: Context, { asOf }: Dated, typed: string, day: CivilDate) {
  return usageFailure(messages.errors.since.notEarlier(NAME, clean(typed), day, asOf));
}

function understood(context: Context, typed: string, day: CivilDate): void {
  placeIn(context).understood(context.messages.errors.dates.understood(NAME, clean(typed), day));
}

/** Says that edits of the files themselves are not seen, and where they are: in git, if the plan lies in a repository. */
export function directEditsLine({ env, messages }: Context, dir: string): string {
  const found = findRepository(env.disk, dir, env.vars);
  return messages.screens.since.directEdits[found === null || 'broken' in found ? 'none' : 'git'];
}
