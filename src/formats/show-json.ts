import type { ShowView } from '../core/view/show-view.js';
import { identifier } from './identifier.js';
import { targetJson, taskJson } from './standing-json.js';

/** Whole tasks as JSON; `record` is what the file has. */
export function showJson(views: readonly ShowView[]): object {
  const tasks = views.map(({ row, file, waiting, targets, task }) => ({
    ...taskJson(row),
    file,
    waitingFor: identifier(waiting.kind),
    targets: targets.map(({ standing, silent }) => ({
      ...targetJson(standing),
      unreported: silent.map(({ id }) => id),
    })),
    record: task,
  }));
  return { tasks };
}
