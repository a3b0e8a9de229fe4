import type { DueRow, OverdueView } from '../core/view/overdue-view.js';

/** What is overdue, and what falls due soon, as JSON. */
export function overdueJson({ overdue, soon }: OverdueView): object {
  return { overdue: overdue.map(rowJson), within: soon?.within ?? null, soon: (soon?.rows ?? []).map(rowJson) };
}

function rowJson({ task, target, milestone, section, lead, state, days, due }: DueRow): object {
  return {
    kind: milestone ? 'milestone' : target ? 'target' : 'task',
    task: task.id,
    target: target?.id ?? null,
    milestone: milestone?.id ?? null,
    name: milestone?.name ?? target?.name ?? task.title,
    section: section.id,
    lead: lead?.id ?? null,
    state,
    days,
    due: due.current,
    dueOriginal: due.original,
  };
}
