import type { Proposal, ProposedTask } from '../core/import/proposal.js';
import type { OutlineWarning } from '../core/outline/outline.js';
import type { ImportView } from '../core/view/import/preview-view.js';
import { itemOf } from '../core/view/import/task-view.js';
import { toJson } from './json.js';

/** What an import would write, as JSON: identifiers only, texts as the document has them. */
export function importJson(proposal: Proposal, view: ImportView): string {
  const { document, preamble, source, orgs, tasks } = proposal;
  return toJson('import', null, [], {
    dryRun: true,
    changed: [],
    commit: null,
    proposal: {
      document,
      preamble,
      counts: view.counts,
      sections: view.sections.map(({ number, id, title, heading = null, isKnown, part, items, doubtful }) => ({
        number,
        id,
        title,
        heading,
        known: isKnown,
        part,
        items,
        doubtful,
      })),
      asides: proposal.asides,
      levels: view.levels,
      warnings: proposal.warnings.map(warningJson),
      omitted: source.omitted,
      countedIn: source.countedIn,
      orgs: orgs.map(({ org, written, count, isDoubtful }) => ({ org, written, count, doubtful: isDoubtful })),
      tasks: tasks.map(proposedTaskJson),
    },
  });
}

/** A task that an import would add. */
export function proposedTaskJson(task: ProposedTask): object {
  const { id, section, fields, isTitleMade, marks, doubts, missed, place } = task;
  return {
    id,
    section,
    item: itemOf(task),
    place,
    titleMade: isTitleMade,
    fields,
    marks: marks.map((mark) => ({ from: mark.place.from, to: mark.place.to, kind: mark.kind, target: mark.target })),
    doubts,
    missed: missed.map(({ place: { from, to }, text, reason }) => ({ from, to, text, reason })),
  };
}

function warningJson(warning: OutlineWarning): object {
  const number = 'number' in warning ? warning.number : 'after' in warning ? warning.after : null;
  const places = 'places' in warning ? warning.places : 'place' in warning ? [warning.place] : [];
  return { why: warning.why, number, places };
}
