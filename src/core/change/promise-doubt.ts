import type { CivilDate } from '../date.js';
import { quantity } from '../doubt/quantity.js';
import { duesOf } from '../due.js';
import type { Plan } from '../plan.js';
import { allocatedOf } from '../target/allocation.js';
import { boundOf, isPercent } from '../target/bound.js';
import { isCountedInWhole } from '../target/whole-units.js';
import type { Target, Task } from '../task.js';

/** What each doubt about a promise compares. A quantity is a number with the target's unit, as text: `26 所`. */
interface PromiseDoubtArgs {
  /** A bound below 0. */
  negative: { value: string };
  /** A fraction of what is counted in whole, as a bound or as a share. */
  fraction: { value: string; unit: string };
  /** More than 100 per cent. */
  above_hundred: { value: string };
  /** Shares that add up to far more than the target. */
  shares: { sum: string; goal: string };
  /** A new value that is far from the one in force. */
  far: { from: string; to: string };
  /** Another target of the task has the same name. */
  same_name: { name: string; id: string };
  /** A name that no table has room for. */
  long_name: { length: number; most: number };
  /** A due date after that of the task. */
  due_late: { due: CivilDate; task: CivilDate };
}

/** A reason to ask before a promise is written: it may be right, but most likely it is not. */
export type PromiseDoubt = {
  [K in keyof PromiseDoubtArgs]: { id: K; args: PromiseDoubtArgs[K] };
}[keyof PromiseDoubtArgs];

function doubt<K extends keyof PromiseDoubtArgs>(id: K, args: PromiseDoubtArgs[K]): PromiseDoubt {
  return { id, args } as PromiseDoubt;
}

/** Longest name of a target that passes without a question, in characters. */
const LONG_NAME = 60;
/** How many times, and by how much more, a number is far from another: as with readings. */
const FAR = { times: 3, above: 20 };

/** What is doubtful about a target that is to be added to a task. */
export function doubtsOfTarget(target: Target, task: Task, plan: Plan): PromiseDoubt[] {
  const { name, due } = target;
  const { length } = [...name];
  const other = task.targets?.find((one) => one.name === name);
  const taskDue = duesOf(task, plan).of(null).current;
  return [
    ...(length > LONG_NAME ? [doubt('long_name', { length, most: LONG_NAME })] : []),
    ...(other ? [doubt('same_name', { name, id: other.id })] : []),
    ...doubtsOfNumbers(numbersOf(target), target),
    ...doubtsOfShares(target, target.allocation ?? {}, plan),
    ...(due !== undefined && due > taskDue ? [doubt('due_late', { due, task: taskDue })] : []),
  ];
}

/** What is doubtful about another bound of a target. */
export function doubtsOfBound(before: Target, after: Target): PromiseDoubt[] {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  const isFar = now.some((value, index) => {
    const [low = 0, high = 0] = [Math.abs(value), Math.abs(old[index] ?? value)].sort((a, b) => a - b);
    return high > FAR.times * low && high - low > FAR.above;
  });
  return [
    ...doubtsOfNumbers(now, after),
    ...(isFar ? [doubt('far', { from: quantities(old, before), to: quantities(now, after) })] : []),
  ];
}

/** What is doubtful about shares. @param given those that are new, or change */
export function doubtsOfShares(
  target: Target,
  given: Readonly<Record<string, number | null | undefined>>,
  plan: Plan,
): PromiseDoubt[] {
  const { sum, goal } = allocatedOf(target, plan.policy) ?? { sum: 0, goal: null };
  const isFar = goal !== null && sum > FAR.times * goal && sum - goal > FAR.above;
  return [
    ...doubtsOfNumbers(
      Object.values(given).flatMap((share) => share ?? []),
      target,
    ),
    ...(isFar ? [doubt('shares', { sum: quantity(sum, target), goal: quantity(goal, target) })] : []),
  ];
}

/** The numbers of a bound, from low to high; none of a delivery and a trend. */
function numbersOf(target: Target): number[] {
  const bound = boundOf(target);
  if (bound.kind === 'between') return [bound.low, bound.high];
  return 'value' in bound ? [bound.value] : [];
}

function quantities(values: readonly number[], target: Target): string {
  return values.map((value) => quantity(value, target)).join('–');
}

function doubtsOfNumbers(values: readonly number[], target: Target): PromiseDoubt[] {
  // How many times as much has no unit.
  const { unit } = target.multiply_by === undefined ? target : {};
  const unitOf = unit === undefined ? {} : { unit };
  const [negative, fraction, above] = [
    values.find((value) => value < 0),
    values.find((value) => !Number.isInteger(value)),
    values.find((value) => value > 100),
  ];
  return [
    ...(negative === undefined ? [] : [doubt('negative', { value: quantity(negative, unitOf) })]),
    ...(fraction !== undefined && unit !== undefined && isCountedInWhole(unit)
      ? [doubt('fraction', { value: quantity(fraction, unitOf), unit })]
      : []),
    ...(above !== undefined && isPercent(unitOf) ? [doubt('above_hundred', { value: quantity(above, unitOf) })] : []),
  ];
}
