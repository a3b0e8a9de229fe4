import { plainTitle } from '../core/text/plain-title.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'title-unique': {
      default: { other: number };
    };
  }
}

/** No two tasks that go on share a title: most likely one item was entered twice. Every later task is reported. */
export const titleUnique: RuleOf<'title-unique'> = {
  id: 'title-unique',
  level: 'warning',
  stops: false,
  *check({ tasks }) {
    const first = new Map<string, number>();
    for (const { file, task } of tasks) {
      if (task.status === 'cancelled') continue;
      const title = plainTitle(task.title);
      const other = first.get(title);
      // Two tasks under one number are the business of `id-unique`.
      if (other === undefined) first.set(title, task.id);
      else if (other !== task.id) yield { place: { file, path: ['title'] }, args: { other } };
    }
  },
};
