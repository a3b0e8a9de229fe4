import type { ConcernRow, PointRow } from '../../core/view/reminder/concern-row.js';
import type { MissingRow, RemindUnit, RemindView, SoonRow } from '../../core/view/reminder/remind-view.js';

/** Whom to remind of what, as JSON. @param textOf the text for a unit */
export function remindJson(view: RemindView, textOf: (unit: RemindUnit) => string): object {
  const { within, until, period, counts, unled, units, quiet } = view;
  return {
    within,
    until,
    period: period?.name ?? null,
    deadline: period?.deadline ?? null,
    counts: { units: counts.units, ...countsJson(counts), unled },
    units: units.map((unit) => unitJson(unit, textOf)),
    quiet: quiet.map(({ id }) => id),
  };
}

function unitJson(unit: RemindUnit, textOf: (unit: RemindUnit) => string): object {
  const { org, leaders, counts, concerns, missing, pending, soon } = unit;
  return {
    org: org?.id ?? null,
    name: org?.name ?? null,
    leaders,
    counts: countsJson(counts),
    concerns: concerns.map(concernJson),
    missing: missing.map(missingJson),
    pending,
    soon: soon.map(soonJson),
    text: textOf(unit),
  };
}

function countsJson({ tasks, overdue, behind, missing, soon }: RemindUnit['counts']): object {
  return { tasks, overdue, behind, missing, soon };
}

function concernJson({
  task,
  isOwn,
  otherLeads,
  responsible,
  overdue,
  isIdle,
  isFinished,
  points,
}: ConcernRow): object {
  return {
    task: task.id,
    title: task.title,
    own: isOwn,
    otherLeads: otherLeads.map(({ id }) => id),
    responsible: responsible.map(({ id }) => id),
    overdueDays: overdue?.days ?? null,
    due: overdue?.due ?? null,
    notStarted: isIdle,
    finished: isFinished,
    targets: points.map(pointJson),
  };
}

function pointJson({
  target,
  isOwn,
  share,
  latest,
  progress,
  expected,
  behind,
  overdue,
  milestones,
}: PointRow): object {
  return {
    target: target.id,
    name: target.name,
    own: isOwn,
    share,
    value: latest?.value ?? null,
    progress,
    expected,
    behind,
    overdueDays: overdue?.days ?? null,
    due: overdue?.due ?? null,
    milestones: milestones.map(({ id, name, due, days }) => ({ milestone: id, name, due, overdueDays: days })),
  };
}

function missingJson({ task, target, isOwn, daysLate }: MissingRow): object {
  return {
    kind: target === null ? 'report' : 'reading',
    task: task.id,
    title: task.title,
    target: target?.id ?? null,
    own: isOwn,
    daysLate,
  };
}

function soonJson({ task, target, milestone, isOwn, due, days }: SoonRow): object {
  return {
    kind: milestone ? 'milestone' : target ? 'target' : 'task',
    task: task.id,
    title: task.title,
    target: target?.id ?? null,
    milestone: milestone?.id ?? null,
    own: isOwn,
    due,
    days,
  };
}
