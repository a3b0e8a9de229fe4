import type { Change, Status } from './task.js';

/** An entry of a history, and what it does. */
interface Passage {
  change: Change;
  /**
   * `step`: it changes the status. `repeat`: it records once more what an earlier entry did, as two people do who do
   * not know of one another; the status stays. `broken`: it starts from a status that the task did not have; where it
   * leads is believed.
   */
  kind: 'step' | 'repeat' | 'broken';
  /** Which step of the task's life it is, or repeats, from 1. */
  step: number;
}

/** How a history runs. */
export interface Course {
  passages: readonly Passage[];
  /** The status at its end; null where there is no entry and no status to start from. */
  status: Status | null;
}

/**
 * How a history runs, in the order of the file. An entry changes the status if it starts from the one that the task
 * has. Two clones may record one change each: the later of the two entries starts from a status that was left
 * meanwhile, and repeats the latest step that left it if it leads to the same status.
 * @param start the status before the first entry; by default the one that this entry starts from
 */
export function courseOf(history: readonly Change[], start: Status | null = history[0]?.from ?? null): Course {
  const left = new Map<Status, Passage>();
  const passages: Passage[] = [];
  let status = start;
  let steps = 0;
  for (const change of history) {
    const original = change.from === status ? undefined : left.get(change.from);
    if (original?.change.to === change.to) {
      passages.push({ change, kind: 'repeat', step: original.step });
      continue;
    }
    steps += 1;
    const passage: Passage = { change, kind: change.from === status ? 'step' : 'broken', step: steps };
    passages.push(passage);
    left.set(change.from, passage);
    status = change.to;
  }
  return { passages, status };
}

/** The changes of a history that changed the status, without those that repeat one. */
export function stepsOf(history: readonly Change[]): Change[] {
  return courseOf(history)
    .passages.filter(({ kind }) => kind !== 'repeat')
    .map(({ change }) => change);
}

/** The entries that record the latest step to a status: the step itself, then its repeats. */
export function latestOf(history: readonly Change[], to: Status): Change[] {
  const { passages } = courseOf(history);
  const latest = passages.findLast(({ change, kind }) => change.to === to && kind !== 'repeat');
  return passages.filter(({ step }) => step === latest?.step).map(({ change }) => change);
}
