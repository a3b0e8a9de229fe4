import { type Asked, askedPeriods, isFinished, isHalted, isOpen, type Judged, reportsFor } from './judged.js';
import { measured } from './measured.js';
import { dayOf, knownBy, listOf, type Records, shifted, statusOn, type Target, unitsOf } from './records.js';

/** A value or a report that is owed for a period. */
export interface Owed {
  task: number;
  kind: 'reading' | 'report';
  by: string | null;
  state: 'in_time' | 'late' | 'missing' | 'pending';
}

/** The last period that ended before a day. */
export const lastEnded = (records: Records, day: string): Asked | null =>
  askedPeriods(records).findLast(({ last }) => last < day) ?? null;

/** What is owed for a period. */
export function owedFor(records: Records, all: Judged[], period: Asked, day: string): Owed[] {
  const stateOf = (recorded: string[]): Owed['state'] => {
    const [first] = recorded.sort();
    if (first === undefined) return day > period.deadline ? 'missing' : 'pending';
    return first > period.deadline ? 'late' : 'in_time';
  };
  return all.flatMap(({ task, status }) => {
    const wasOpen = isOpen(statusOn(task, period.last < day ? period.last : day));
    if (!wasOpen || (task.start ?? records.period.start) > period.last) return [];
    const wasMet = (target: Target) => measured(records, task, target, shifted(period.first, -1)).met === true;
    const open = (task.targets ?? []).filter((target) => !wasMet(target));
    const [lead = null] = listOf(task.lead);
    const items = open
      .filter(({ deliver }) => deliver === undefined)
      .flatMap((target): Owed[] => {
        const told = knownBy(target.readings, day).filter(
          (one) =>
            dayOf(one) >= period.first && (!/month|quarter/.test(String(target.per)) || dayOf(one) <= period.last),
        );
        const units: (string | null)[] = unitsOf(records, target);
        return (units.length === 0 ? [null] : units).map((unit) => {
          const own = told.filter(({ org }) => unit === null || org === unit);
          return { task: task.id, kind: 'reading', by: unit ?? lead, state: stateOf(own.map(recordedOn)) };
        });
      });
    if ((task.targets ?? []).length === 0 || open.some(({ deliver }) => deliver !== undefined)) {
      const reports = reportsFor(task, period).filter((one) => dayOf(one) <= day);
      items.push({ task: task.id, kind: 'report', by: lead, state: stateOf(reports.map(recordedOn)) });
    }
    const isOver = isFinished(status) || isHalted(status);
    return items.filter(({ state }) => !isOver || state === 'in_time' || state === 'late');
  });
}

const recordedOn = ({ at }: { at: string }) => at.slice(0, 10);

/** Where no reports are asked for: the tasks with an open number of which somebody has never reported a value. */
export function neverReported(records: Records, all: Judged[], day: string): number[] {
  return all
    .filter(({ task, status }) => isOpen(status) && (task.start ?? records.period.start) <= day)
    .filter(({ targets, task }) =>
      targets.some(({ target, met }) => {
        if (target.deliver !== undefined || met === true) return false;
        const written = task.targets?.find(({ id }) => id === target.id);
        const told = knownBy(written?.readings, day);
        const units = unitsOf(records, target);
        return units.length === 0 ? told.length === 0 : units.some((unit) => !told.some(({ org }) => org === unit));
      }),
    )
    .map(({ task }) => task.id);
}
