import type { Task } from '../core/task.js';
import { clean } from './terminal/text.js';

/** How a task is named in a line: its number and title. */
export function taskLabel(task: Pick<Task, 'id' | 'title'>): string {
  return `${task.id} ${clean(task.title)}`;
}
