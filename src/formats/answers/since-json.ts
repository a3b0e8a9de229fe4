import type { SinceGroup, SinceView, TurnRow } from '../../core/view/since-view.js';

/** What changed since a day, as JSON: the sums of both days, what turned, and what was recorded between them. */
export function sinceJson({
  base,
  before,
  now,
  worse,
  better,
  tasks,
  met,
  unmet,
  recorded,
  groups,
}: SinceView): object {
  return {
    base,
    before,
    now,
    worse: worse.map(turnJson),
    better: better.map(turnJson),
    tasks,
    met: met.map(({ task, id }) => ({ task, target: id })),
    unmet: unmet.map(({ task, id }) => ({ task, target: id })),
    recorded,
    groups: groups?.map(groupJson) ?? null,
  };
}

function turnJson({ id, title, before, now, leads }: TurnRow): object {
  return { id, title, before, now, leads: leads.map((lead) => lead.id) };
}

function groupJson({ key, section, before, now }: SinceGroup): object {
  return { key, number: section?.number ?? null, title: section?.title ?? null, before, now };
}
