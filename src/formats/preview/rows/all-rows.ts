import type { Proposal } from '../../../core/import/proposal.js';
import type { HasOrgs } from '../../../core/org/org.js';
import type { Messages } from '../../../messages/index.js';
import type { Row } from './column.js';
import { orgsWith } from './org-names.js';
import { type TargetKey, targetRow } from './target-rows.js';
import { type TaskKey, taskRow } from './task-rows.js';

/** A row for each task. */
export function allTaskRows({ tasks, orgs }: Proposal, plan: HasOrgs, messages: Messages): Row<TaskKey>[] {
  const units = orgsWith(plan, orgs);
  return tasks.map((task, index) => taskRow(task, index, units, messages));
}

/** A row for each target. */
export function allTargetRows({ tasks, orgs }: Proposal, plan: HasOrgs, messages: Messages): Row<TargetKey>[] {
  const units = orgsWith(plan, orgs);
  return tasks.flatMap((task, at) =>
    (task.fields.targets ?? []).map((_target, index) => targetRow(task, [at, index], units, messages)),
  );
}
