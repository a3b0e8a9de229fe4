import type { Target } from '../../core/task.js';
import { boundWords } from '../bound.js';
import type { Screen } from '../terminal/screen.js';

/** The bound of a target in words. */
export type Promised = (target: Target) => string;

/** The bounds of targets in words, each made once, for a ledger shows it with its task and in a row of its own. */
export function promisedOnce(screen: Screen): Promised {
  const known = new WeakMap<Target, string>();
  return (target) => {
    const before = known.get(target);
    if (before !== undefined) return before;
    const words = boundWords(target, screen);
    known.set(target, words);
    return words;
  };
}
