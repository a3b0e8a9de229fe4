import type { Finding } from '../../core/finding.js';
import { printable } from '../../core/text/printable.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import type { EntryView } from '../../core/view/whole/entry-view.js';
import type { WholePlan } from '../../core/view/whole/plan-view.js';
import type { WholeTask } from '../../core/view/whole/task-view.js';
import { toJson } from '../json.js';
import { orgListJson } from '../org-list-json.js';
import { pageJson } from '../show-json.js';
import { shareJson, statusJson } from '../status-json.js';

/** A task with its page, of which the answers of commands are made. */
export interface PagedTask {
  page: ShowView;
  whole: WholeTask;
}

/**
 * A plan with all its tasks in one document: the answers of `plan status`, `plan org list` and `plan show` together, and
 * every entry of every list.
 */
export function wholeJson(
  { plan, asOf, commit, status, orgs, periods }: WholePlan,
  tasks: readonly PagedTask[],
  leftOut: readonly Finding[],
): string {
  const { timezone, language, preamble, documents } = plan;
  const text = toJson('export-json', asOf, leftOut, {
    commit,
    timezone,
    language,
    preamble,
    documents: documents.map(({ id, title }) => ({ id, title })),
    status: statusJson(status),
    orgs: orgListJson(orgs),
    periods: periods.map(({ name, first, last, deadline }) => ({ period: name, first, last, deadline })),
    tasks: tasks.map(taskJson),
  });
  // As it is printed: nothing invisible stands in the file either.
  return printable(text);
}

function taskJson({ page, whole }: PagedTask): object {
  const { task, start, weight, recheck, shares, entries } = whole;
  return {
    ...pageJson(page),
    start,
    weight,
    recheck,
    shares: shares.map((share) => ({ org: share.org, ...shareJson(share) })),
    entries: entries.map(entryJson),
    record: task,
  };
}

/** An entry of a list; `record` is what the file has. */
function entryJson({ list, target, number, logged, day, takenBackBy, counts }: EntryView): object {
  return {
    kind: logged.kind,
    list,
    target: target?.id ?? null,
    number,
    at: logged.entry.at,
    by: logged.entry.by,
    day,
    counts,
    takenBackAt: takenBackBy?.at ?? null,
    record: logged.entry,
  };
}
