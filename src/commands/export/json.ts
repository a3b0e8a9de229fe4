import { showView } from '../../core/view/page/show-view.js';
import { wholePlan } from '../../core/view/whole/plan-view.js';
import { wholeTask } from '../../core/view/whole/task-view.js';
import { wholeJson } from '../../formats/whole/json.js';
import type { Exporter } from './format.js';

/** The plan with everything that is known of it, as one JSON document. */
export const exportJson: Exporter = async ({ context, opened, chosen, scope, commit }) => {
  const { plan, asOf, problems, fileOf } = opened;
  const tasks = chosen.map((standing) => ({
    page: showView(standing, fileOf(standing), plan, asOf),
    whole: wholeTask(standing, plan, asOf),
  }));
  const text = wholeJson(wholePlan(plan, chosen, scope, commit, asOf), tasks, problems);
  return { name: `${context.messages.screens.exporting.ledger(asOf)}.json`, text };
};
