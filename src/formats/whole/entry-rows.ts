import type { LogEntry } from '../../core/log.js';
import type { EntryView } from '../../core/view/whole/entry-view.js';
import type { Row } from './row.js';

/** The rows of the entries of a task, each with its kind; what is taken back stands among them and says so. */
export function* entryRows(task: number, entries: readonly EntryView[]): Generator<[string, Row]> {
  for (const { logged, target, number, day, counts, takenBackBy } of entries) {
    const { at, by } = logged.entry;
    const head = { task, number, day, at, by, counts };
    // A change of status and a void are never taken back.
    const taken = logged.kind === 'change' || logged.kind === 'void' ? {} : { takenBackAt: takenBackBy?.at ?? null };
    yield [logged.kind, { ...head, ...taken, ...columnsOf(logged, target?.id ?? null) }];
  }
}

/**
 * The columns of one kind of entry. Where kinds have keys of one name and several types, the columns have several names.
 * @param target id of the target whose list it is, or null if it is the task's own
 */
function columnsOf(logged: LogEntry, target: string | null): Row {
  switch (logged.kind) {
    case 'reading': {
      const { entry } = logged;
      const values = columns(entry, ['milestone', 'org', 'value', 'numerator', 'denominator', 'done', 'note']);
      return { target, ...values, confirmed: entry.confirmed ?? false };
    }
    case 'report': {
      const { progress = null, confirmed = false, ...report } = logged.entry;
      const { period, org, ...others } = columns(report, ['period', 'org', 'problems', 'next']);
      return { period, org, progressText: progress, ...others, confirmed };
    }
    case 'evidence': {
      const { type, supports } = logged.entry;
      const others = columns(logged.entry, ['title', 'path', 'url', 'sha256']);
      return { evidenceType: type, ...others, supports: supports?.join(',') ?? null };
    }
    case 'extension': {
      const { from, to, confirmed = false } = logged.entry;
      const { note, approver, ...of } = columns(logged.entry, ['target', 'milestone', 'note', 'approver']);
      return { ...of, fromDue: from, toDue: to, note, approver, confirmed };
    }
    case 'amendment': {
      const { entry } = logged;
      const of = 'target' in entry ? entry.target : null;
      const changed = { key: entry.key, from: asText(entry.from), to: asText(entry.to) };
      return { target: of, ...changed, ...columns(entry, ['note', 'approver']), confirmed: entry.confirmed ?? false };
    }
    case 'change': {
      const { from, to } = logged.entry;
      return { fromStatus: from, toStatus: to, ...columns(logged.entry, ['note', 'approver']) };
    }
    case 'void':
      return { target, list: logged.list, ...columns(logged.entry, ['void', 'of', 'note']) };
  }
}

/** Some keys of an entry as columns, null for those that it does not have. */
function columns<T extends object, K extends keyof T & string>(entry: T, keys: readonly K[]): Record<K, Row[string]> {
  return Object.fromEntries(keys.map((key) => [key, entry[key] ?? null])) as Record<K, Row[string]>;
}

/** What an amendment changes, as one text: a text as it is, anything else as JSON. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
