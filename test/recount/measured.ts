import {
  counties,
  daysBetween,
  dueOn,
  type Entry,
  endOf,
  knownBy,
  newest,
  promisedOn,
  type Records,
  shifted,
  type Target,
  type Task,
  unitsOf,
} from './records.js';

/** How a target, or a unit's part of one, stands on a day. */
export interface Measured {
  target: Target;
  due: string;
  /** Whether anything is known of it. */
  isKnown: boolean;
  /** Whether something was recorded of it, by anybody. */
  hasReading: boolean;
  /** Null: cannot be judged. */
  met: boolean | null;
  progress: number | null;
  /** Null where it has no pace, or before the first step. */
  expected: number | null;
  gap: number | null;
}

interface Value {
  value: number | boolean;
  /** Whether units that must report are missing. */
  isPart: boolean;
}

const exact = (number: number) => Number(number.toPrecision(12));
/** To 0.1, a half away from zero. */
export const tenth = (number: number): number =>
  (Math.sign(number) * Math.round(exact(Math.abs(number) * 10))) / 10 + 0;
const within = (share: number) => Math.min(1, Math.max(0, share));

/** Whole months passed ÷ months; on the due day all have. */
export function timePassed(start: string, due: string, day: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  if (day < start) return 0;
  if (day >= due) return 1;
  const passed = month(day) - month(start) + (shifted(day, 1).endsWith('-01') ? 1 : 0);
  return passed / (month(due) - month(start) + 1);
}

/** The share of its days that is gone. */
export const daysGone = (start: string, due: string, day: string): number =>
  (daysBetween(start, day) + 1) / (daysBetween(start, due) + 1);

const isRate = ({ unit }: Target) => unit === '%';

function amountOf(target: Target, { value, numerator, denominator, done }: Entry): number | boolean {
  if (target.deliver !== undefined) return done === true;
  if (value !== undefined) return value;
  return ((numerator ?? 0) / (denominator ?? 1)) * (isRate(target) ? 100 : 1);
}

/** What is to be reached, and from where. */
function goalOf({ at_least, at_most, equals, about, between, increase_by, multiply_by, not_below, baseline }: Target) {
  const base = baseline?.value ?? null;
  if (increase_by !== undefined) return { base, goal: base === null ? null : base + increase_by };
  if (multiply_by !== undefined) return { base, goal: base === null ? null : base * multiply_by };
  if (not_below !== undefined) return { base: null, goal: base };
  return { base, goal: at_least ?? at_most ?? equals ?? about ?? between?.[0] ?? null };
}

function isMet(records: Records, target: Target, value: number | boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  const { goal } = goalOf(target);
  if (goal === null) return null;
  if (target.at_most !== undefined) return value <= goal;
  return exact(value) >= exact(target.about === undefined ? goal : goal * (1 - records.policy.about_tolerance / 100));
}

function progressOf(records: Records, target: Target, value: number | boolean): number | null {
  const met = isMet(records, target, value);
  const { base, goal } = goalOf(target);
  if (typeof value === 'boolean' || met === null || goal === null) return met === null ? null : Number(met);
  if (met) return 1;
  if (base !== null && !isMet(records, target, base)) return within((value - base) / (goal - base));
  const isCount = !isRate(target) && target.at_most === undefined && target.not_below === undefined;
  return isCount ? within(value / goal) : 0;
}

const WHOLE = ['所', '个', '人', '项', '次', '期', '家', '名', '场', '件', '人次', '门'];

function expectedOf(target: Target, start: string, due: string, day: string): number | null {
  const { at_least, equals, about, between, pace, unit = '' } = target;
  const isCount = (at_least ?? equals ?? about ?? between) !== undefined && !isRate(target);
  const { base, goal } = goalOf(target);
  if (goal === null || pace === 'none' || (pace === undefined && !isCount)) return null;
  if (Array.isArray(pace)) {
    const step = pace.filter(({ by }) => by <= day).at(-1);
    return step === undefined ? null : Math.min(step.value, goal) / goal;
  }
  const from = base ?? 0;
  const value = exact(from + (goal - from) * timePassed(start, due, day));
  const rounded = !WHOLE.includes(unit) ? value : target.at_most === undefined ? Math.floor(value) : Math.ceil(value);
  return (rounded - from) / (goal - from);
}

const NOTHING = { isKnown: false, met: null, progress: null, gap: null };

/** The city's value: its own until all units that must report have a later one, else the sum of theirs. */
function cityValue(records: Records, target: Target, readings: Entry[]): Value | null {
  const own = newest(readings.filter(({ org }) => org === undefined));
  const orgs = [...new Set(readings.flatMap(({ org }) => org ?? []))];
  const theirs = orgs.flatMap((org) => newest(readings.filter((one) => one.org === org)) ?? []);
  const must = target.allocation ? unitsOf(records, target) : counties(records);
  const isLater = (org: string) =>
    theirs.some((one) => one.org === org && own && String(one.as_of) > String(own.as_of));
  const sum = together(target, theirs);
  if (own && !(must.every(isLater) && sum !== null)) return { value: amountOf(target, own), isPart: false };
  return sum === null || orgs.length === 0 ? null : { value: sum, isPart: must.some((org) => !orgs.includes(org)) };
}

function together(target: Target, theirs: Entry[]): number | boolean | null {
  if (target.deliver !== undefined) return theirs.every(({ done }) => done === true);
  const sum = (key: 'value' | 'numerator' | 'denominator') => theirs.reduce((all, one) => all + (one[key] ?? 0), 0);
  if (theirs.every(({ numerator }) => numerator !== undefined)) {
    return amountOf(target, { at: '', by: '', numerator: sum('numerator'), denominator: sum('denominator') });
  }
  return isRate(target) ? null : sum('value');
}

/** A number or a delivery of which a single value is known. */
function single(records: Records, target: Target, known: Value | null): Pick<Measured, 'isKnown' | 'met' | 'progress'> {
  if (known === null) return NOTHING;
  const met = isMet(records, target, known.value);
  const progress = progressOf(records, target, known.value);
  if (!known.isPart) return { isKnown: true, met, progress };
  const isOpen = isRate(target) || (target.at_most === undefined ? false : met === true);
  return { isKnown: true, met: isOpen ? null : met, progress: isOpen ? null : progress };
}

/** What units, months or quarters must each meet. */
function each(
  records: Records,
  target: Target,
  readings: Entry[],
  start: string,
  due: string,
): Pick<Measured, 'isKnown' | 'met' | 'progress'> {
  const isPeriodic = target.per === 'month' || target.per === 'quarter';
  const parts = isPeriodic
    ? periodsOf(String(target.per), records)
        .filter(({ first, last }) => last >= start && first <= due)
        .map(({ first, last }) => readings.filter(({ as_of = '' }) => as_of >= first && as_of <= last))
    : unitsOf(records, target).map((unit) => readings.filter(({ org }) => org === unit));
  const values = parts.map((part) => newest(part));
  if (values.every((one) => one === undefined)) return NOTHING;
  const judged = values.map((one) => (one === undefined ? null : isMet(records, target, amountOf(target, one))));
  const met = judged.includes(false) ? false : judged.includes(null) ? (isPeriodic ? false : null) : true;
  return { isKnown: true, met, progress: judged.filter((one) => one === true).length / judged.length };
}

/** The months or quarters of the plan's period. */
export function periodsOf(length: string, { period }: Records): { name: string; first: string; last: string }[] {
  const year = period.start.slice(0, 4);
  const isMonth = length === 'month' || length === 'monthly';
  return Array.from({ length: isMonth ? 12 : 4 }, (_one, index) => {
    const name = isMonth ? `${year}-${String(index + 1).padStart(2, '0')}` : `${year}-Q${index + 1}`;
    const first = String(isMonth ? index + 1 : index * 3 + 1).padStart(2, '0');
    return { name, first: `${year}-${first}-01`, last: endOf(name) };
  });
}

/** A delivery with milestones: reached ÷ all, and those past due ÷ all. */
function steps(records: Records, task: Task, target: Target, readings: Entry[], day: string) {
  const milestones = target.milestones ?? [];
  const whole = newest(readings.filter(({ milestone }) => milestone === undefined))?.done === true;
  const isReached = (id: string) => newest(readings.filter(({ milestone }) => milestone === id))?.done === true;
  const reached = milestones.filter(({ id }) => isReached(id)).length;
  const past = milestones.filter(({ id }) => dueOn(records, task, day, target, id) < day).length;
  const met = whole || reached === milestones.length;
  return {
    isKnown: readings.length > 0,
    met: readings.length > 0 ? met : null,
    progress: readings.length === 0 ? null : met ? 1 : reached / milestones.length,
    expected: past / milestones.length,
  };
}

/** The milestones that are past due and not reached. */
export function lateMilestones(records: Records, task: Task, { target, met }: Measured, day: string): string[] {
  if (met === true) return [];
  const readings = knownBy(target.readings, day);
  const open = (target.milestones ?? []).filter(
    ({ id }) => newest(readings.filter(({ milestone }) => milestone === id))?.done !== true,
  );
  return open.map(({ id }) => id).filter((id) => dueOn(records, task, day, target, id) < day);
}

/** A target on a day, as it is promised then. */
export function measured(records: Records, task: Task, written: Target, day: string): Measured {
  const target = promisedOn(task, written, day);
  const readings = knownBy(written.readings, day);
  const due = dueOn(records, task, day, written);
  const start = task.start ?? records.period.start;
  const common = { target, due, hasReading: readings.length > 0 };
  if (target.milestones) return paced({ ...common, ...steps(records, task, target, readings, day) });
  if (target.per !== undefined && target.per !== 'school') {
    return paced({ ...common, ...each(records, target, readings, start, due), expected: null });
  }
  const known = single(records, target, cityValue(records, target, readings));
  return paced({ ...common, ...known, expected: expectedOf(target, start, due, day) });
}

/** A unit's own part of a target. */
export function partOf(records: Records, task: Task, written: Target, unit: string, day: string): Measured {
  const promised = promisedOn(task, written, day);
  const share = promised.allocation?.[unit];
  const target = share === undefined ? promised : { ...ofShare(promised, share), id: promised.id };
  const due = dueOn(records, task, day, written);
  const readings = knownBy(written.readings, day).filter(({ org }) => org === unit);
  const last = newest(readings);
  const known = single(records, target, last === undefined ? null : { value: amountOf(target, last), isPart: false });
  const expected = expectedOf(target, task.start ?? records.period.start, due, day);
  return paced({ target, due, hasReading: readings.length > 0, ...known, expected });
}

/** The bound of a share; none of the fixtures shares what is not a plain count. */
function ofShare({ at_least, equals, ...target }: Target, share: number): Target {
  return { ...target, ...(at_least === undefined ? { equals: equals && share } : { at_least: share }) } as Target;
}

function paced(found: Omit<Measured, 'gap'>): Measured {
  const { progress, expected } = found;
  return { ...found, gap: progress === null || expected === null ? null : tenth((progress - expected) * 100) };
}
