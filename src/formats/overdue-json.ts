import type { DueRow } from '../core/view/due-row.js';
import type { OverdueView } from '../core/view/overdue-view.js';

/** What is overdue, and what falls due, as JSON. */
export function overdueJson({ overdue, counts, ahead }: OverdueView): object {
  const asked = ahead?.asked ?? null;
  return {
    counts,
    overdue: overdue.map(rowJson),
    within: asked !== null && 'within' in asked ? asked.within : null,
    month: asked !== null && 'period' in asked ? asked.period : null,
    from: ahead?.from ?? null,
    until: ahead?.until ?? null,
    fallen: (ahead?.fallen ?? []).map(rowJson),
    soon: (ahead?.soon ?? []).map(rowJson),
    report: ahead?.report ?? null,
  };
}

function rowJson({ kind, task, target, milestone, section, leads, state, days, due }: DueRow): object {
  return {
    kind,
    task: task.id,
    target: target?.id ?? null,
    milestone: milestone?.id ?? null,
    name: milestone?.name ?? target?.name ?? task.title,
    section: section.id,
    lead: leads[0]?.id ?? null,
    leads: leads.map(({ id }) => id),
    state,
    days,
    due: due.current,
    dueOriginal: due.original,
  };
}
