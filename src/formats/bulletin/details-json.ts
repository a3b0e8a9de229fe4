import type { ComingDay } from '../../core/view/bulletin/whole/coming.js';
import type { FigureValue } from '../../core/view/bulletin/whole/figures.js';
import type { ExtendedRow, HaltedRow } from '../../core/view/bulletin/whole/moved.js';
import type { Revision } from '../../core/view/bulletin/whole/revision.js';
import type { Comparison, SectionRow, WholeBulletin } from '../../core/view/bulletin/whole/view.js';
import type { TaskRow } from '../../core/view/task-row.js';
import type { UnitRow } from '../../core/view/units-view.js';
import { behindRowJson } from '../answers/behind-json.js';
import { missingUnitJson } from '../answers/missing-json.js';
import { scopeJson } from '../answers/scope-json.js';

/** What only the whole bulletin says, as JSON. */
export function detailsJson(whole: WholeBulletin): object {
  const { comparison, missing, moved, revision } = whole;
  return {
    scope: scopeJson(whole.scope),
    total: whole.total,
    schedule: whole.schedule,
    comparison: comparison && comparisonJson(comparison),
    course: whole.course,
    sections: whole.sections.map(sectionJson),
    counties: whole.units.map(countyJson),
    behind: whole.lagging.map(behindRowJson),
    extended: moved.extended.map(extendedJson),
    suspended: moved.suspended.map(haltedJson),
    cancelled: moved.cancelled.map(haltedJson),
    due: whole.coming.map(dayJson),
    missing: {
      period: missing.period?.name ?? null,
      deadline: missing.period?.deadline ?? null,
      counts: missing.counts,
      units: missing.units.filter(({ counts }) => counts.missing > 0).map(missingUnitJson),
    },
    tasks: whole.tasks.map(taskJson),
    published: revision && revisionJson(revision),
  };
}

function comparisonJson({ since, rows, revision }: Comparison): object {
  return {
    since,
    figures: rows.map(({ figure, before, now, growth, revised }) => ({
      figure,
      before: valueJson(before),
      now: valueJson(now),
      growth,
      published: revised && valueJson(revised.published),
    })),
    published: revision && revisionJson(revision),
  };
}

/** A figure: a count, with of how many it is; or a progress, 0 to 1. What it is not is null. */
function valueJson(value: FigureValue): object {
  if (value.kind === 'progress') return { count: null, of: null, progress: value.progress };
  return { count: value.count, of: value.kind === 'share' ? value.of : null, progress: null };
}

function revisionJson({ published, asOf, figures, late, voided }: Revision): object {
  const { period, commit, by, at } = published;
  const differing = figures?.map((one) => ({
    figure: one.figure,
    published: valueJson(one.published),
    now: valueJson(one.now),
  }));
  return { period, commit, by, at, asOf, figures: differing ?? null, late, voided };
}

function sectionJson({ section, rollup, behind }: SectionRow): object {
  return { section: section?.id ?? null, behind, rollup };
}

function countyJson(unit: UnitRow): object {
  const { org, rank, onSchedule, met, noData, progress, coverage, light, lightReason, lightReasonShares } = unit;
  return { org, rank, onSchedule, met, noData, progress, coverage, light, lightReason, lightReasonShares };
}

function extendedJson({ task, target, due, note, approver }: ExtendedRow): object {
  return { task: task.id, target: target?.id ?? null, due: due.current, dueOriginal: due.original, note, approver };
}

function haltedJson({ task, since, note, approver }: HaltedRow): object {
  return { task: task.id, since, note, approver };
}

function dayJson({ date, counts, tasks }: ComingDay): object {
  return { date, counts, tasks: tasks.map(({ id }) => id) };
}

function taskJson({ id, title, section, leads, status, light, progress, expected }: TaskRow): object {
  return { id, title, section: section.id, leads: leads.map((lead) => lead.id), status, light, progress, expected };
}
