import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'title-length': {
      default: { length: number; limit: number };
    };
  }
}

/** Longest title, in characters: some two lines of a table. */
const LONGEST = 40;

/** A title names the task in a few words; what it covers stands in `scope`. */
export const titleLength: RuleOf<'title-length'> = {
  id: 'title-length',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      const length = Array.from(task.title).length;
      if (length > LONGEST) yield { place: { file, path: ['title'] }, args: { length, limit: LONGEST } };
    }
  },
};
