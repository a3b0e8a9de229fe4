import type { TableUpdatesView, TaskUpdateView } from '../core/view/table-updates-view.js';
import { toJson } from './json.js';

/** What a table changes of the plan's tasks, as JSON: identifiers only, values as the files have them. */
export function tableUpdatesJson(view: TableUpdatesView): string {
  const { period, counts, tasks, unchanged, unmatched, doubtful, orgs } = view;
  return toJson('import', null, [], {
    dryRun: true,
    changed: [],
    commit: null,
    updates: {
      period,
      counts,
      tasks: tasks.map(taskJson),
      unchanged,
      unmatched: unmatched.map(rowJson),
      doubtful: doubtful.map(({ row, why, candidates }) => ({
        row: rowJson(row),
        why,
        candidates: candidates.map(({ id, similarity }) => ({ task: id, similarity })),
      })),
      orgs: orgs.map(({ id, name, count, isDoubtful }) => ({ id, name, count, doubtful: isDoubtful })),
    },
  });
}

function taskJson({ id, row, by, similarity, changes, report, readings, status, listed }: TaskUpdateView): object {
  return {
    task: id,
    row: rowJson(row),
    by,
    similarity,
    changes: changes.map(({ key, replaces, values: { from, to } }) => ({ key, replaces, from, to })),
    report: report && {
      progress: report.progress ?? null,
      problems: report.problems ?? null,
      next: report.next ?? null,
    },
    readings: readings.map(({ target, value, asOf }) => ({ target, value, asOf })),
    status,
    listed: listed.map(({ why, text }) => ({ why, text })),
  };
}

function rowJson({ place, number, text }: TableUpdatesView['unmatched'][number]): object {
  return { place, number, text };
}
