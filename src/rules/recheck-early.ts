import { duesOf } from '../core/due.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'recheck-early': {
      default: { date: string; due: string };
    };
  }
}

/** A task is looked back at after it was due: before, there is nothing to re-check. */
export const recheckEarly: RuleOf<'recheck-early'> = {
  id: 'recheck-early',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      const due = duesOf(task, plan).of(null).current;
      if (task.recheck === undefined || task.recheck >= due) continue;
      yield { place: { file, path: ['recheck'] }, args: { date: task.recheck, due } };
    }
  },
};
