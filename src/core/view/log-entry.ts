import { isVoid } from '../file/counting.js';
import type { GrowingList, ListEntry } from '../file/growing-lists.js';
import type { LogEntry } from '../log.js';
import type { Amendment, Evidence, Extension, Reading, Report, StatusChange, Target } from '../task.js';

/** An entry of a list as a log has it. @param target whose list it is, or null if it is the task's own */
export function logEntryOf(list: GrowingList, entry: ListEntry, target: Target | null): LogEntry {
  if (isVoid(entry)) return { kind: 'void', list, target, entry, voided: [] };
  switch (list) {
    case 'readings':
      return { kind: 'reading', target: target ?? { id: '', name: '' }, entry: entry as Reading };
    case 'reports':
      return { kind: 'report', entry: entry as Report };
    case 'evidence':
      return { kind: 'evidence', entry: entry as Evidence };
    case 'extensions':
      return { kind: 'extension', entry: entry as Extension };
    case 'amendments':
      return { kind: 'amendment', entry: entry as Amendment };
    case 'history':
      return { kind: 'change', entry: entry as StatusChange };
  }
}
