import type { Measure } from '../target/measure.js';
import type { Target } from '../task.js';
import type { Share } from './share.js';

/** What the progress of a task is worked out from. */
type Part = Pick<Measure, 'progress' | 'missing'> & { target: Target };

/** Whether a target is a part (其中) of another one of its task: it has no share in progress, coverage and pace. */
export function isPart({ target }: { target: Target }): boolean {
  return target.part_of !== undefined;
}

/** The targets that progress is made of: all but the parts of others. */
export function wholes<T extends { target: Target }>(targets: readonly T[]): readonly T[] {
  return targets.some(isPart) ? targets.filter((one) => !isPart(one)) : targets;
}

/**
 * Progress of a task, 0 to 1: what is proven. Mean over its targets without the parts of others; one without data adds
 * nothing to the sum, and counts. None if no target has data. If the task is finished, a target without data counts 1,
 * and without targets it is 1.
 */
export function taskProgress(targets: readonly Part[], isFinished: boolean): number | null {
  const counted = wholes(targets);
  if (counted.length === 0) return isFinished ? 1 : null;
  if (!isFinished && counted.every(({ progress }) => progress === null)) return null;
  const missing = isFinished ? 1 : 0;
  return counted.reduce((sum, { progress }) => sum + (progress ?? missing), 0) / counted.length;
}

/** Of how many of its targets the progress is known, the parts of others left out. */
export function coverageOf(targets: readonly Part[]): Share {
  const counted = wholes(targets);
  return { count: counted.filter(({ progress }) => progress !== null).length, of: counted.length };
}

/** The targets that lack only a baseline (缺基数): a value is known, and cannot be judged. */
export function lackingBaseline<T extends Part>(targets: readonly T[]): T[] {
  return targets.filter(({ missing }) => missing === 'baseline');
}
