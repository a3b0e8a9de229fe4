import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'due-unclear': {
      task: NoArgs;
      target: { name: string };
    };
  }
}

/** A note about a due date without the date: the date depends on something and is not decided yet. */
export const dueUnclear: RuleOf<'due-unclear'> = {
  id: 'due-unclear',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      if (isOpen(task)) yield { variant: 'task', place: { file, path: ['due_note'], key: true } };
      for (const [index, target] of (task.targets ?? []).entries()) {
        if (!isOpen(target)) continue;
        const path = ['targets', index, 'due_note'];
        yield { variant: 'target', place: { file, path, key: true }, args: { name: target.name } };
      }
    }
  },
};

function isOpen(dated: { due?: string; due_note?: string }): boolean {
  return dated.due_note !== undefined && dated.due === undefined;
}
