import type { OptionValues } from '../../cli/option.js';
import { usageFailure } from '../../core/failure.js';
import type { Plan } from '../../core/plan.js';
import type { Target, Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import type { addOptions } from './add-options.js';
import { amountIn, type TypedBound } from './bound.js';
import { paceIn, perIn, wholeIn } from './fields.js';
import { shareCommand, sharesIn } from './shares.js';

export type AddOptions = OptionValues<ReturnType<typeof addOptions>>;

/** What is to be added: a target with its options, or what a text promises. */
export interface AddWish {
  id: number;
  /** The name; undefined where a text says everything. */
  name: string | undefined;
  options: AddOptions;
}

/** A target as options describe it, without its id. @throws wrong usage if one of them is not valid */
export function targetOfOptions(
  context: Context,
  plan: Plan,
  task: Task,
  name: string,
  bound: TypedBound,
  options: AddOptions,
): Omit<Target, 'id'> {
  const { firm, strive, definition, due } = options;
  const unit = options.unit?.trim() || (bound.unit ?? undefined);
  return withoutUndefined({
    name,
    ...bound.keys,
    unit,
    baseline: baselineIn(context, options, unit ?? null),
    commitment: firm ? ('firm' as const) : strive ? ('strive' as const) : undefined,
    part_of: options.partOf === undefined ? undefined : wholeIn(context, task, options.partOf),
    definition: definition?.trim() || undefined,
    due,
    pace: options.pace === undefined ? undefined : paceIn(context, options.pace, unit ?? null),
    per: options.per === undefined ? undefined : perIn(context, plan, options.per),
    allocation: allocationIn(context, plan, task, options.share, unit),
  });
}

function baselineIn(context: Context, options: AddOptions, unit: string | null): Target['baseline'] | undefined {
  const { baseline, baselineOf, baselineSource } = options;
  if (baseline === undefined) {
    if (baselineOf === undefined && baselineSource === undefined) return undefined;
    throw usageFailure(context.messages.screens.target.baselineParts());
  }
  const { value } = amountIn(context, 'baseline', baseline, unit);
  return withoutUndefined({ value, as_of: baselineOf, source: baselineSource?.trim() || undefined });
}

/** The shares to begin with; one that is taken away is none. */
function allocationIn(
  context: Context,
  plan: Plan,
  task: Task,
  typed: readonly string[] | undefined,
  unit: string | undefined,
): Target['allocation'] | undefined {
  if (typed === undefined) return undefined;
  const shares = sharesIn(context, plan, typed, unit, (words) => shareCommand(context, [task.id, ...words]));
  const held = Object.entries(shares).flatMap(([org, share]) => (share === null ? [] : [[org, share] as const]));
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A map without the keys that have no value. */
function withoutUndefined<T extends object>(map: T): Defined<T> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as Defined<T>;
}
