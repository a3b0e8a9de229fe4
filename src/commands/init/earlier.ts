import { resolve } from 'node:path';
import { addDays, isRealDate } from '../../core/date.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { PlanFile } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { findPlan } from '../../store/read/find.js';
import { openPlanDesk } from '../../workspace/desk.js';

/** The plan that a new one takes its units, policy and sections from. */
export interface EarlierPlan {
  /** Its folder, absolute. */
  dir: string;
  file: PlanFile;
}

/**
 * Reads the plan.yaml of an earlier plan; nothing outside of its folder is read.
 * @param typed `--from`
 * @throws Failure if there is none, or it is broken
 */
export function earlierPlan(context: Context, typed: string): EarlierPlan {
  const { env, messages } = context;
  const dir = findPlan(env.disk, env.cwd, typed);
  if (dir === null) throw new Failure(EXIT.failed, messages.errors.init.from(typed));
  const { planFile } = openPlanDesk(at(context, dir));
  return { dir: resolve(dir), file: planFile };
}

/** A command as if it had been called on another plan. */
export function at(context: Context, plan: string): Context {
  return { ...context, options: { ...context.options, plan } };
}

/** The period that follows one of whole years, or null if it is none of whole years. */
export function nextPeriod({ start, end }: PlanFile['period']): PlanFile['period'] | null {
  const next = addDays(end, 1);
  const years = Number(next.slice(0, 4)) - Number(start.slice(0, 4));
  if (years < 1 || next.slice(4) !== start.slice(4)) return null;
  const last = `${Number(end.slice(0, 4)) + years}${end.slice(4)}`;
  return { start: next, end: isRealDate(last) ? last : last.replace('-02-29', '-02-28') };
}
