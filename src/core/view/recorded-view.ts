import type { Plan } from '../plan.js';
import type { TaskStanding } from '../standing/standing.js';
import { waitingFor } from '../standing/waiting.js';
import { isSameMeasure } from '../target/measure.js';
import { type TargetStateView, targetStateView } from './target-view.js';

/** What a reading that was added does to its target, and through it to the task. */
export interface RecordedView {
  /** The task's number. */
  task: number;
  /** How the target stands with it. */
  target: TargetStateView;
  /** Whether it changes by what its target is judged; an older day's does not, nor one that a better one overrules. */
  decides: boolean;
  /** Whether the target was met, and no longer is. */
  fellBack: boolean;
  /** Whether nothing but evidence keeps the task from being submitted now, and something did before. */
  isReady: boolean;
}

/**
 * What a reading does.
 * @param index the place of its target among those of the task
 * @param before the task without the reading, `after` with it
 * @returns null if there is no such target
 */
export function recordedView(
  plan: Plan,
  index: number,
  before: TaskStanding,
  after: TaskStanding,
): RecordedView | null {
  const [old, target] = [before.targets[index], after.targets[index]];
  if (!old || !target) return null;
  return {
    task: after.task.id,
    target: targetStateView(target),
    decides: !isSameMeasure(old, target),
    fellBack: old.met === true && target.met === false,
    isReady: !isReadyToSubmit(before, plan) && isReadyToSubmit(after, plan),
  };
}

function isReadyToSubmit(standing: TaskStanding, plan: Plan): boolean {
  const { kind } = waitingFor(standing, plan.policy.separate_verifier);
  return kind === 'submit' || kind === 'evidence';
}
