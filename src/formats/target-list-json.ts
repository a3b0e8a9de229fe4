import { boundOf } from '../core/target/bound.js';
import type { TargetListView, TargetRow } from '../core/view/target-list-view.js';
import { targetJson } from './standing-json.js';

/** Targets of tasks, as JSON. */
export function targetListJson({ rows, tasks, without }: TargetListView): object {
  return { targets: rows.map(rowJson), tasks, withoutTargets: without };
}

function rowJson({ task, number, standing, target, commitment, shares, milestones, state }: TargetRow): object {
  const bound = boundOf(target);
  return {
    task: task.id,
    title: task.title,
    number,
    bound: {
      kind: bound.kind,
      value: 'value' in bound ? bound.value : null,
      low: 'low' in bound ? bound.low : null,
      high: 'high' in bound ? bound.high : null,
      deliver: 'what' in bound ? bound.what : null,
    },
    state,
    commitment,
    per: target.per ?? null,
    allocation: target.allocation ?? null,
    allocated: shares && { sum: shares.sum, goal: shares.goal, missing: shares.missing },
    milestonesReached: milestones,
    target: targetJson(standing),
  };
}
