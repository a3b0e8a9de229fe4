import type { BulletinSections } from '../../core/view/bulletin/sections.js';
import type { BulletinUnits } from '../../core/view/bulletin/units.js';
import type { BulletinView } from '../../core/view/bulletin/view.js';
import type { WholeBulletin } from '../../core/view/bulletin/whole/view.js';
import type { LaggingTask } from '../../core/view/bulletin/worst.js';
import { detailsJson } from './details-json.js';

/**
 * The numbers of a bulletin as JSON, by its paragraphs; null or [] where there is nothing to say.
 * @param whole what only the whole bulletin says; null of the short form
 */
export function bulletinJson(view: BulletinView, whole: WholeBulletin | null): object {
  const { name, first, last, before } = view.period;
  return {
    period: { name, first, last },
    before,
    totals: totalsJson(view),
    changes: view.changes && { ...view.changes },
    sections: view.sections && sectionsJson(view.sections),
    units: view.units && unitsJson(view.units),
    worst: view.worst.map(laggingJson),
    idle: view.idle && { tasks: view.idle.tasks, timeGone: view.idle.timeGone },
    moved: view.moved,
    ahead: view.ahead,
    details: whole && detailsJson(whole),
  };
}

function totalsJson({ totals, chosenOf }: BulletinView): object {
  const { rollup, expected, behind, missing } = totals;
  const { tasks, targets } = rollup.overdue;
  return {
    tasks: rollup.counted,
    chosenOf,
    cancelled: rollup.byStatus.cancelled,
    finished: rollup.completion,
    onSchedule: rollup.onSchedule,
    behind,
    overdue: { tasks, targets },
    missing,
    progress: rollup.progress,
    coverage: rollup.coverage,
    expected,
  };
}

function sectionsJson({ best, worst, overdue }: BulletinSections): object {
  const equal = (part: BulletinSections['best']) =>
    part && { sections: part.sections.map(({ id }) => id), onSchedule: part.onSchedule };
  return {
    best: equal(best),
    worst: equal(worst),
    overdue: overdue.map(({ section, tasks, targets }) => ({ section: section.id, tasks, targets })),
  };
}

function unitsJson({ ranked, silent, lacking }: BulletinUnits): object {
  return {
    ranked: ranked.map(({ id, rank, onSchedule }) => ({ org: id, rank, onSchedule })),
    silent: silent.map(({ id }) => id),
    lacking: lacking.map(({ id, noData }) => ({ org: id, noData })),
  };
}

function laggingJson({ row, lag, problems }: LaggingTask): object {
  return {
    task: row.id,
    title: row.title,
    lead: row.lead?.id ?? null,
    leads: row.leads.map(({ id }) => id),
    light: row.light,
    lightReason: row.reason,
    lag: {
      kind: lag.kind,
      days: 'days' in lag ? lag.days : null,
      target: 'target' in lag ? lag.target.id : null,
      points: 'points' in lag ? lag.points : null,
      progress: 'progress' in lag ? lag.progress : null,
      expected: 'expected' in lag ? lag.expected : null,
    },
    problems,
  };
}
