import type { CourseView } from '../core/view/course-view.js';
import type { ReportingView } from '../core/view/page/reporting-view.js';
import type { ShowView } from '../core/view/page/show-view.js';
import type { RankedUnit, TaskUnitsView } from '../core/view/page/task-units-view.js';
import { identifier } from './identifier.js';
import { targetJson, taskJson } from './standing-json.js';
import { shareJson } from './status-json.js';

/** Whole tasks as JSON; `record` is what the file has. @param units of each task, or null if they were not asked for */
export function showJson(views: readonly ShowView[], units: readonly TaskUnitsView[] | null): object {
  const tasks = views.map((view, index) => ({
    ...pageJson(view),
    units: units?.[index]?.targets.flatMap(({ rows }) => rows.map(unitJson)) ?? null,
    record: view.task,
  }));
  return { tasks };
}

/** How a task stands, as JSON, without its file. */
export function pageJson({ row, file, waiting, targets, course, reporting }: ShowView): object {
  return {
    ...taskJson(row),
    file,
    waitingFor: identifier(waiting.kind),
    targets: targets.map(({ standing, silent }) => ({
      ...targetJson(standing),
      unreported: silent.map(({ id }) => id),
    })),
    course: course.map(courseJson),
    reporting: reporting.map(reportingJson),
  };
}

/** The course of a paced number, month by month. */
function courseJson({ target, baseline, points }: CourseView): object {
  return { target: target.id, unit: target.unit ?? null, baseline, points };
}

function unitJson({ share, rank, recordedOn }: RankedUnit): object {
  return { org: share.org, rank, recordedOn, share: shareJson(share) };
}

/** Who reported a target, each with the newest value. */
function reportingJson({ target, rows, unreported, missing }: ReportingView): object {
  return {
    target: target.id,
    rows: rows.map(({ org, milestone, value, recordedOn, by, deadline, isLate }) => ({
      org: org?.id ?? null,
      milestone: milestone?.id ?? null,
      value: value.value,
      valueAsOf: value.asOf,
      numerator: value.numerator,
      denominator: value.denominator,
      recordedOn,
      by,
      deadline,
      late: isLate,
    })),
    unreported: unreported.map(({ id }) => id),
    missing: missing && {
      period: missing.period,
      deadline: missing.deadline,
      pending: missing.isPending,
      by: missing.by.map((unit) => unit?.id ?? null),
    },
  };
}
