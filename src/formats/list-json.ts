import type { ListView } from '../core/view/list-view.js';
import { taskJson } from './standing-json.js';

/** Tasks that meet conditions, as JSON. */
export function listJson({ tasks, of }: ListView): object {
  return { tasks: tasks.map((row) => ({ ...taskJson(row), targetDue: row.targetDue })), of };
}
