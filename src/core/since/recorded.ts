import { addDays, type CivilDate } from '../date.js';
import { dayToldBy, type LogEvent, logOf } from '../log.js';
import type { Plan } from '../plan.js';
import type { Task } from '../task.js';

/** The kinds of what is recorded, in the order in which they are counted on a screen. */
const RECORDED_KINDS = ['reading', 'report', 'change', 'evidence', 'extension', 'amendment', 'void'] as const;

/** How many entries there are, how many of them were recorded late, and of which tasks they are. */
interface RecordedCount {
  entries: number;
  /** Entries about the base day or an earlier one: they count in how the tasks stood then as well. */
  late: number;
  /** Numbers of the tasks, in their order. */
  tasks: readonly number[];
}

/** What was recorded after a base day and by another one. */
interface RecordedSince extends RecordedCount {
  kinds: Readonly<Record<LogEvent['kind'], RecordedCount>>;
}

/**
 * Counts what was recorded of tasks after a day, by the instants of recording; also what was taken back later.
 * @param until the last day of recording that counts, or null for no limit
 */
export function recordedSince(
  tasks: readonly Task[],
  plan: Plan,
  base: CivilDate,
  until: CivilDate | null,
): RecordedSince {
  const events = logOf(tasks, plan, addDays(base, 1)).filter(({ day }) => until === null || day <= until);
  const counted = (kind: LogEvent['kind']) =>
    countOf(
      events.filter((event) => event.kind === kind),
      base,
      plan,
    );
  const kinds = Object.fromEntries(RECORDED_KINDS.map((kind) => [kind, counted(kind)]));
  return { ...countOf(events, base, plan), kinds: kinds as RecordedSince['kinds'] };
}

function countOf(events: readonly LogEvent[], base: CivilDate, plan: Plan): RecordedCount {
  return {
    entries: events.length,
    late: events.filter((event) => isLate(event, base, plan)).length,
    tasks: [...new Set(events.map(({ task }) => task.id))].sort((a, b) => a - b),
  };
}

/** Whether an entry tells of the base day or an earlier one. A void tells of no day. */
function isLate(event: LogEvent, base: CivilDate, plan: Plan): boolean {
  return event.kind !== 'void' && dayToldBy(event, plan.timezone) <= base;
}
