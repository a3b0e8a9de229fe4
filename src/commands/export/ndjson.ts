import { wholePlan } from '../../core/view/whole/plan-view.js';
import { type WholeTask, wholeTask } from '../../core/view/whole/task-view.js';
import { ndjsonLines } from '../../formats/whole/ndjson.js';
import type { Exporter } from './format.js';

/** The plan as rows, a line each, for databases and programs that read tables. */
export const exportNdjson: Exporter = async ({ context, opened, chosen, scope, commit }) => {
  const { plan, asOf, problems } = opened;
  function* tasks(): Generator<WholeTask> {
    for (const standing of chosen) yield wholeTask(standing, plan, asOf);
  }
  const whole = wholePlan(plan, chosen, scope, commit, asOf);
  const name = `${context.messages.screens.exporting.ledger(asOf)}.ndjson`;
  return { name, pieces: ndjsonLines(whole, tasks(), problems.length) };
};
