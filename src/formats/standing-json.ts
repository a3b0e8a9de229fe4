import type { TargetStanding } from '../core/standing/target-standing.js';
import type { TaskRow } from '../core/view/task-row.js';

/** A task's row as JSON. Shares are 0 to 1, gaps percentage points. */
export function taskJson(row: TaskRow): object {
  const { section, due, targets, worst } = row;
  return {
    id: row.id,
    title: row.title,
    section: section.id,
    status: row.status,
    light: row.light,
    lightReason: row.reason,
    lightReasons: row.reasons,
    lead: row.lead?.id ?? null,
    leads: row.leads.map(({ id }) => id),
    leader: row.leaders[0] ?? null,
    leaders: row.leaders,
    sources: row.sources,
    basis: row.basis,
    commitment: row.commitment,
    amended: row.amended,
    due: due.current,
    dueOriginal: due.original,
    progress: row.progress,
    coverage: row.coverage,
    lackingBaseline: row.lackingBaseline,
    expected: row.expected,
    gap: row.gap,
    gapOf: worst && { target: worst.target.id, progress: worst.progress, expected: worst.expected },
    pace: row.pace,
    onSchedule: row.onSchedule,
    begun: row.begun,
    late: row.late,
    completedOn: row.completedOn,
    overdueDays: row.overdue,
    overdueDaysOriginal: row.overdueOriginal,
    targets,
  };
}

/** A target's standing as JSON. */
export function targetJson(standing: TargetStanding): object {
  const { target, original, kind, latest, met, progress, expected, gap, due, overdue, overdueOriginal } = standing;
  return {
    id: target.id,
    name: target.name,
    kind,
    unit: target.unit ?? null,
    commitment: target.commitment ?? null,
    amended: target !== original,
    value: latest?.value ?? null,
    valueAsOf: latest?.asOf ?? null,
    numerator: latest?.numerator ?? null,
    denominator: latest?.denominator ?? null,
    reported: standing.reported,
    later: latest?.later ?? null,
    met,
    provisional: standing.provisional,
    missing: standing.missing,
    progress,
    expected,
    expectedValue: standing.expectedValue,
    gap,
    surplus: standing.surplus,
    parts: standing.per?.map((one) => ({ key: one.key, value: one.latest?.value ?? null, met: one.met })) ?? [],
    milestones: standing.milestones ?? [],
    milestonesOverdue: standing.milestonesOverdue.map(({ id }) => id),
    due: due.current,
    dueOriginal: due.original,
    overdue,
    overdueOriginal,
  };
}
