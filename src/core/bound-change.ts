import { type Bound, boundOf, isPercent, needsBaseline } from './bound.js';
import { goalOf } from './target.js';
import type { Commitment, Target, Task } from './task.js';

/**
 * How a target's bound became another: `easier` or `harder` to meet, or `other` where neither can be said, because
 * the two do not measure the same or both their ends moved.
 */
export type BoundChange = 'same' | 'easier' | 'harder' | 'other';

/**
 * What a change of a target does to its bound.
 *
 * A bound that is met from a number on (a bare figure, at least, about, a range's low end, a baseline and what is
 * added to it) is easier where that number is lower; one that is met up to a number where it is higher. One that each of several
 * organisations must meet is easier where fewer of them must. A baseline counts as part of the bound where the bound hangs on it;
 * whatever else is written in a target does not count.
 * @param tolerance of targets that are `about` a number, in per cent of it
 */
export function boundChange(before: Target, after: Target, tolerance: number): BoundChange {
  const changes = new Set([numberChange(before, after, tolerance), perChange(before.per, after.per)]);
  changes.delete('same');
  if (changes.size > 1) return 'other';
  return [...changes][0] ?? 'same';
}

/** Where a bound is met: from a number on, or up to it; null where that is no number, or cannot be told. */
interface Limit {
  meets: 'from' | 'up to';
  value: number;
}

function numberChange(before: Target, after: Target, tolerance: number): BoundChange {
  if (unitOf(before) !== unitOf(after)) return 'other';
  const [old, now] = [boundOf(before), boundOf(after)];
  if (isSame(old, now) && isSameBase(before, after)) return 'same';
  const [was, is] = [limitOf(before, tolerance), limitOf(after, tolerance)];
  if (was && is) return was.meets === is.meets ? order(is.value - was.value, is.meets) : 'other';
  // While a baseline is awaited, what is added to it can still be compared.
  const isRise = old.kind === now.kind && 'value' in old && 'value' in now;
  return isRise && old.value !== now.value ? order(now.value - old.value, 'from') : 'other';
}

/** A number that moved by nothing moved an end that decides nothing, or is put in other words. */
function order(moved: number, meets: Limit['meets']): BoundChange {
  if (moved === 0) return 'other';
  return moved < 0 === (meets === 'from') ? 'easier' : 'harder';
}

function limitOf(target: Target, tolerance: number): Limit | null {
  const goal = goalOf(target);
  if (goal === null) return null;
  if (target.at_most !== undefined) return { meets: 'up to', value: goal };
  return { meets: 'from', value: target.about === undefined ? goal : goal * (1 - tolerance / 100) };
}

function isSame(a: Bound, b: Bound): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a bound that hangs on a baseline has the one that it had; one that was awaited and became known changes nothing. */
function isSameBase(before: Target, after: Target): boolean {
  return !needsBaseline(after) || before.baseline === undefined || before.baseline.value === after.baseline?.value;
}

/** The unit of measure; the two ways to write a per cent are one. */
function unitOf(target: Target): string | undefined {
  return isPercent(target) ? '%' : target.unit;
}

function perChange(before: Target['per'], after: Target['per']): BoundChange {
  if (JSON.stringify(before) === JSON.stringify(after)) return 'same';
  if (after === undefined) return 'easier';
  if (before === undefined) return 'harder';
  if (!Array.isArray(before) || !Array.isArray(after)) return 'other';
  const [lost, won] = [before.some((org) => !after.includes(org)), after.some((org) => !before.includes(org))];
  if (lost === won) return lost ? 'other' : 'same';
  return lost ? 'easier' : 'harder';
}

/** How hard a target is promised: its own word, else its task's; null where neither says. */
export function commitmentOf(target: Target, task: Task): Commitment | null {
  return target.commitment ?? task.commitment ?? null;
}

/** Whether one promise is weaker than another: what was firm is not any more, or the document now only strives for it. */
export function isWeaker(before: Commitment | null, after: Commitment | null): boolean {
  return weightOf(after) < weightOf(before);
}

function weightOf(commitment: Commitment | null): number {
  return commitment === null ? 1 : { firm: 2, strive: 0 }[commitment];
}
