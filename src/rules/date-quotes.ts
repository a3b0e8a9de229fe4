import { datesOf } from '../core/file/dates.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'date-quotes': {
      default: { date: string };
    };
  }
}

/** A date without quotes: a reader of YAML 1.1 takes it for an instant, not for the text that it is. */
export const dateQuotes: RuleOf<'date-quotes'> = {
  id: 'date-quotes',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task, isPlain } of tasks) {
      for (const { path, value } of datesOf('task', task)) {
        if (isPlain(path, value)) yield { place: { file, path }, args: { date: value } };
      }
    }
  },
};
