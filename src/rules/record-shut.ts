import type { CivilDate } from '../core/date.js';
import type { DiagnosticOf } from '../core/diagnostic.js';
import { isVoid } from '../core/file/counting.js';
import { type DatedEntry, type Grown, growingLists } from '../core/file/growing-lists.js';
import { courseOf } from '../core/history.js';
import { isOfRecheck, isShut } from '../core/lifecycle.js';
import type { Task } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'record-shut': {
      closed: { list: string; at: string; status: string; since: string };
      cancelled: { list: string; at: string; status: string; since: string };
    };
  }
}

/** Milliseconds after a step in which an entry counts as recorded with it: a command dates its entries a second apart. */
const TOGETHER = 60_000;

/**
 * A closed or cancelled task gets no entries but voids and, if it is closed, the evidence of its re-check. Still it can
 * happen when two clones are merged.
 */
export const recordShut: RuleOf<'record-shut'> = {
  id: 'record-shut',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      const spans = shutSpans(task);
      if (spans.length === 0) continue;
      const isLegal = ({ status }: Span, list: string, entry: DatedEntry) =>
        isVoid(entry) || (status === 'closed' && list === 'evidence' && isOfRecheck(task, entry, plan.timezone));
      for (const list of growingLists(task)) {
        if (list.list !== 'history') yield* judge(file, list, spans, isLegal);
      }
    }
  },
};

function* judge(
  file: string,
  { list, path, entries }: Grown,
  spans: readonly Span[],
  isLegal: (span: Span, list: string, entry: DatedEntry) => boolean,
): Generator<DiagnosticOf<'record-shut'>> {
  for (const [index, entry] of entries.entries()) {
    const { at } = entry;
    const instant = Date.parse(at);
    const span = spans.find(({ from, to }) => instant > from + TOGETHER && instant < to);
    if (!span || isLegal(span, list, entry)) continue;
    const args = { list, at, status: span.status, since: span.since };
    yield { variant: span.status, place: { file, path: [...path, index, 'at'] }, args };
  }
}

/** A time in which a task was shut, in milliseconds since 1970. */
interface Span {
  status: 'closed' | 'cancelled';
  since: CivilDate;
  from: number;
  to: number;
}

function shutSpans({ history = [] }: Task): Span[] {
  const steps = courseOf(history).passages.filter(({ kind }) => kind !== 'repeat');
  return steps.flatMap(({ change: { at, to } }, index) => {
    const next = steps[index + 1]?.change.at;
    const end = next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next);
    return isShut(to) ? [{ status: to, since: at, from: Date.parse(at), to: end }] : [];
  });
}
