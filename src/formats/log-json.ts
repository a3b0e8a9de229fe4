import type { LogView } from '../core/view/log-view.js';

/** What was recorded, as JSON; `record` is the entry as the file has it. */
export function logJson({ events, of }: LogView): object {
  const rows = events.map((event) => ({
    number: event.number,
    at: event.at,
    day: event.day,
    task: event.task.id,
    title: event.task.title,
    section: event.section,
    kind: event.kind,
    target: 'target' in event ? (event.target?.id ?? null) : null,
    by: event.entry.by,
    record: event.entry,
  }));
  return { events: rows, of };
}
