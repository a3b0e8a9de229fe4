import { isSameWho, type WhoKey } from '../../core/assignment.js';
import type { Assigned } from '../../core/change/void.js';
import type { LogEvent } from '../../core/log.js';
import type { Plan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { eventWords } from '../../render/log.js';
import type { Edit } from '../../store/edit/edit.js';

/** An entry in words: its day, its kind and what it says. */
export function record({ messages, screen }: Context, plan: Plan, event: LogEvent): string {
  return `${event.day} ${messages.screens.log.kinds[event.kind]} ${eventWords(event, plan, screen)}`;
}

/** Keys that say who does a task, in words. */
export function keyNames({ messages }: Context, keys: readonly WhoKey[]): string {
  return keys.map((key) => messages.screens.diff.fields[key]).join(messages.comma);
}

/** The edit that writes a key back, or none if it has that value. */
export function assignedEdits(task: Task, { key, value }: Assigned): Edit[] {
  if (isSameWho(key, value, task[key] ?? null)) return [];
  return [value === null ? { kind: 'remove', path: [key] } : { kind: 'set', path: [key], value }];
}
