import { type CivilDate, civilDay } from '../../date.js';
import { orgName, type Plan } from '../../plan.js';
import { lastEnded, owedItems } from '../../standing/missing.js';
import { askedPeriods } from '../../standing/reporting.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type TargetValue, valueOfReading } from '../../target/latest-value.js';
import { newestByOrg, tellingBy } from '../../target/readings.js';
import { silentUnits, unitsOf } from '../../target/units.js';
import type { Milestone, Reading, Target } from '../../task.js';

/** Who reported a target, and who has not. */
export interface ReportingView {
  target: Target;
  /** The newest reading of each that reported: the units that must report first, the city itself last. */
  rows: readonly ReportingRow[];
  /** The units that must report and never have by the day of the page. */
  unreported: readonly { id: string; name: string }[];
  /** Who has not handed in its value for the last period that ended; null if nobody owes one, or no reports are asked for. */
  missing: MissingValues | null;
}

/** The values of a target that are not handed in for a period. */
interface MissingValues {
  period: string;
  deadline: CivilDate;
  /** Whether the deadline has not passed yet. */
  isPending: boolean;
  /** The units that owe them, null among them where the task has no lead. */
  by: readonly ({ id: string; name: string } | null)[];
}

/** The newest reading of a unit, or of the city. */
export interface ReportingRow {
  /** The unit whose value it is, with its name; null if it is the city's. */
  org: { id: string; name: string } | null;
  /** The milestone that it is about, or null. */
  milestone: Pick<Milestone, 'id' | 'name'> | null;
  value: TargetValue;
  recordedOn: CivilDate;
  by: string;
  /** The last day on which it was in time, or null if no report was asked for the period of its day. */
  deadline: CivilDate | null;
  isLate: boolean;
}

/** Who reported the targets of a task by a day, and who has not, in the order of the targets. */
export function reportingViews(standing: TaskStanding, plan: Plan, asOf: CivilDate): ReportingView[] {
  const missing = missingValues(standing, plan, asOf);
  return standing.targets.map(({ target }) => {
    const newest = newestByOrg(tellingBy(target, asOf));
    const order = [...unitsOf(target, plan), ...newest.keys()];
    const rows = [...new Set(order)].flatMap((org) => {
      const reading = newest.get(org);
      return org === null || reading === undefined ? [] : rowOf(target, reading, plan);
    });
    const own = newest.get(null);
    return {
      target,
      rows: own === undefined ? rows : [...rows, ...rowOf(target, own, plan)],
      unreported: silentUnits(target, plan, asOf).map((id) => ({ id, name: orgName(plan, id) })),
      missing: missing(target),
    };
  });
}

/** Finds the values of a target that `plan missing` lists for the last period that ended. */
function missingValues(
  standing: TaskStanding,
  plan: Plan,
  asOf: CivilDate,
): (target: Target) => ReportingView['missing'] {
  const period = lastEnded(plan, asOf);
  if (period === null) return () => null;
  const { name, deadline } = period;
  const owed = owedItems([standing], plan, period, asOf).filter(({ handedIn }) => handedIn === null);
  return (target) => {
    const by = owed
      .filter((item) => item.target?.target === target)
      .map(({ by: id }) => (id === null ? null : { id, name: orgName(plan, id) }));
    return by.length === 0 ? null : { period: name, deadline, isPending: asOf <= deadline, by };
  };
}

function rowOf(target: Target, reading: Reading, plan: Plan): ReportingRow[] {
  const value = valueOfReading(target, reading);
  if (value === null) return [];
  const { org, by, milestone } = reading;
  const recordedOn = civilDay(reading.at, plan.timezone);
  const deadline = deadlineOf(reading.as_of, plan);
  return [
    {
      org: org === undefined ? null : { id: org, name: orgName(plan, org) },
      milestone: target.milestones?.find(({ id }) => id === milestone) ?? null,
      value,
      recordedOn,
      by,
      deadline,
      isLate: deadline !== null && recordedOn > deadline,
    },
  ];
}

/** The deadline of the period, as the policy asks for reports, in which a day lies. */
function deadlineOf(day: CivilDate, plan: Plan): CivilDate | null {
  if (day < plan.period.start) return null;
  return askedPeriods(plan).find(({ last }) => day <= last)?.deadline ?? null;
}
