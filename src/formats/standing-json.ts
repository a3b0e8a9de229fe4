import type { Group } from '../core/standing/rollup.js';
import type { TargetStanding, TaskStanding } from '../core/standing/standing.js';

/** A task's standing as a row of JSON. Shares are 0 to 1, gaps percentage points. */
export function taskRow(standing: TaskStanding): object {
  const { task, section, status, light, reason, due, progress, expected, gap, pace, late, overdue } = standing;
  return {
    id: task.id,
    title: task.title,
    section: section.id,
    status,
    light,
    lightReason: reason,
    lead: task.lead ?? null,
    commitment: task.commitment ?? null,
    due: due.current,
    dueOriginal: due.original,
    progress,
    expected,
    gap,
    pace,
    late,
    completedOn: standing.completedOn,
    overdueDays: overdue,
    overdueDaysOriginal: standing.overdueOriginal,
    targets: {
      total: standing.targets.length,
      met: standing.targets.filter((target) => target.met === true).length,
      noData: standing.targets.filter((target) => target.met === null).length,
    },
  };
}

/** A target's standing as JSON. */
export function targetJson(standing: TargetStanding): object {
  const { target, kind, latest, met, progress, expected, gap, due, overdue, overdueOriginal } = standing;
  return {
    id: target.id,
    name: target.name,
    kind,
    unit: target.unit ?? null,
    commitment: target.commitment ?? null,
    value: latest?.value ?? null,
    valueAsOf: latest?.asOf ?? null,
    reported: latest?.reported ?? null,
    met,
    missing: standing.missing,
    progress,
    expected,
    gap,
    surplus: standing.surplus,
    parts: standing.per?.map((one) => ({ key: one.key, value: one.latest?.value ?? null, met: one.met })) ?? [],
    due: due.current,
    dueOriginal: due.original,
    overdue,
    overdueOriginal,
  };
}

/** A row of a rollup as JSON: its sums, each share with its counts. */
export function groupJson({ key, section, rollup }: Group): object {
  return { key, number: section?.number ?? null, title: section?.title ?? null, ...rollup };
}
