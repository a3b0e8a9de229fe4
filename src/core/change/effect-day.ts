import { type CivilDate, civilDay } from '../date.js';
import { brokenLinks } from '../effect/links.js';
import type { Plan } from '../plan.js';
import type { Amendment, Task } from '../task.js';
import { firstDayOf } from './day.js';

/**
 * Why an amendment cannot be in force from its day. `future`: the day is to come. `early`: the task had not begun.
 * `order`: a later amendment is in force already, and does not start from what this one says.
 */
export type EffectReason = 'future' | 'early' | 'order';

/** What is wrong with the day from which an amendment is in force. @param date absent for the day of recording */
export function dateReasons(date: CivilDate | undefined, task: Task, plan: Plan, now: Date): ('future' | 'early')[] {
  if (date === undefined) return [];
  if (date > civilDay(now, plan.timezone)) return ['future'];
  return date < firstDayOf(task, plan) ? ['early'] : [];
}

/** Whether all amendments of a task join up with more of them at the end as they do without. */
export function staysJoined(task: Task, added: readonly Amendment[], plan: Plan): boolean {
  const after = { ...task, amendments: [...(task.amendments ?? []), ...added] };
  return brokenLinks(after, plan).length <= brokenLinks(task, plan).length;
}
