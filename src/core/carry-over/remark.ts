import type { CivilDate } from '../date.js';
import type { TargetValue } from '../target/latest-value.js';
import type { Target } from '../task.js';

/** What people have to know or to settle about a task or target that is carried over into another period. */
export type Remark =
  /** It was due on a day that is past. */
  | { about: 'due'; date: CivilDate }
  /** The day of its look back is past. */
  | { about: 'recheck'; date: CivilDate }
  /** What was reached of a count: it is unknown whether all of it is promised anew, or only the rest. */
  | { about: 'count'; target: Target; value: TargetValue }
  /** Only units reported, and their values cannot be added up. */
  | { about: 'units' }
  /** A target that is delivered, and is left out. */
  | { about: 'delivered'; name: string; date: CivilDate }
  /** Milestones that are reached, and are left out. */
  | { about: 'milestones'; names: readonly string[] }
  | { about: 'milestone_due'; name: string; date: CivilDate }
  /** The steps of its pace are past. */
  | { about: 'pace' }
  /** Keys of the users' own, which are left out. */
  | { about: 'own'; names: readonly string[] };
