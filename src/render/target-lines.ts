import { orgName, type Plan } from '../core/plan.js';
import type { TargetStanding } from '../core/standing/standing.js';
import { isPercent, needsBaseline } from '../core/target/bound.js';
import { readingsBy, valueOfReading } from '../core/target/latest-value.js';
import type { Reading, Target } from '../core/task.js';
import { boundWords, perWords, valueWords, withUnit } from './bound.js';
import { numberBeside, percent, tenths } from './number.js';
import { labelled, prose } from './prose.js';
import type { Screen } from './screen.js';
import { clean, widthOf } from './text.js';

const INDENT = '     ';

/** A target of a task's page: its bound, how it stands, its definition and its readings. */
export function targetLines(
  standing: TargetStanding,
  index: number,
  plan: Plan,
  asOf: string,
  screen: Screen,
): string[] {
  const { target } = standing;
  const { show, common } = screen.messages.screens;
  const title = [clean(target.name), boundWords(target, screen), perWords(target, plan, screen)].filter(
    (part) => part !== '',
  );
  const commitment = target.commitment ? [screen.messages.words.commitment[target.commitment]] : [];
  const field = (label: string, text: string | undefined) =>
    text === undefined ? [] : [labelled(`${label}  `, clean(text), widthOf(label) + 2, screen, INDENT)];
  const due = target.due || standing.due.original !== standing.due.current ? dueText(standing, screen) : undefined;
  return [
    prose(`${index}. ${[...title, ...commitment].join(screen.messages.semicolon)}`, screen, '  '),
    prose(stateText(standing, screen), screen, INDENT),
    ...field(show.fields.due, due),
    ...field(show.definition, target.definition),
    ...field(show.fields.unclear, target.unclear),
    ...field(show.allocation, allocationText(target, plan, common.none, screen)),
    ...(target.baseline ? [prose(baselineText(target, screen), screen, INDENT)] : []),
    ...perLines(standing, plan, screen),
    ...readingsBy(target, asOf).map((reading) => prose(readingText(reading, target, plan, screen), screen, INDENT)),
  ];
}

function dueText({ target, due }: TargetStanding, screen: Screen): string {
  const { show } = screen.messages.screens;
  const moved = due.original === due.current ? [] : [show.extendedFrom(due.original)];
  return [due.current, ...moved, ...(target.due_note ? [target.due_note] : [])].join(screen.messages.semicolon);
}

/** How a target stands: met or not, its value, what is short or above. */
export function stateText(standing: TargetStanding, screen: Screen): string {
  const { show, record } = screen.messages.screens;
  const { style } = screen;
  const { target, latest, met, progress, gap, surplus, overdue, per } = standing;
  const meeting = per?.filter((one) => one.met).length ?? 0;
  const partial = progress !== null && met === false && target.deliver === undefined;
  const words = [
    stateWord(standing, screen),
    latest && `${valueWords(latest, target, screen)} (${latest.asOf})`,
    per && met !== null && show.metBy(meeting, per.length),
    latest?.reported && show.reported(latest.reported.count, latest.reported.of),
    partial && percent(progress),
    surplus !== null && surplusText(target, surplus, screen),
    hasOwnPace(standing) && record.expected(percent(standing.expected ?? 0)),
    gap !== null && show.gap(tenths(gap)),
    overdue && style.red(`${screen.messages.words.overdue[overdue.state]} ${show.daysOver(overdue.days)}`),
  ];
  return words.filter((word) => typeof word === 'string').join(screen.messages.semicolon);
}

/** Whether a target's expected progress is another than its task's, so that its gap cannot be read beside that one. */
export function hasOwnPace({ target, gap }: TargetStanding): boolean {
  return gap !== null && (Array.isArray(target.pace) || target.due !== undefined);
}

function stateWord({ met, missing, latest }: TargetStanding, screen: Screen): string {
  const { show, standing } = screen.messages.screens;
  if (met !== null) return met ? screen.style.green(show.met) : show.unmet;
  if (missing === 'baseline') return show.noBaseline;
  return latest === null ? show.noData : standing.incomplete;
}

/** What lies above a target. */
export function surplusText(target: Target, surplus: number, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (target.between) return show.aboveRange(withUnit(surplus, target, 0));
  return isPercent(target)
    ? show.surplusPoints(numberBeside(surplus, 0, 2))
    : show.surplus(withUnit(surplus, target, 0));
}

function allocationText(target: Target, plan: Plan, none: string, screen: Screen): string | undefined {
  if (!target.allocation) return undefined;
  const shares = Object.entries(target.allocation).map(
    ([org, share]) => `${orgName(plan, org)} ${withUnit(share, target)}`,
  );
  return shares.join(screen.messages.comma) || none;
}

/** The value that a target is compared with. */
export function baselineText(target: Target, screen: Screen): string {
  const { value = 0, as_of, source } = target.baseline ?? {};
  const note = [as_of, source && clean(source)].filter((part) => part !== undefined).join(screen.messages.comma);
  return screen.messages.screens.show.baseline(withUnit(value, target), note);
}

function perLines({ per, target }: TargetStanding, plan: Plan, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  const nameOf = (key: string) => clean(orgName(plan, key));
  const lines = (per ?? []).flatMap(({ key, latest, met, surplus }) => {
    if (latest === null) return [];
    const note = surplus === null ? [] : [surplusText(target, surplus, screen)];
    return [[nameOf(key), valueWords(latest, target, screen), metWord(target, met, screen), ...note].join('  ')];
  });
  const silent = (per ?? []).filter((one) => one.latest === null).map((one) => nameOf(one.key));
  // Where nobody has reported, the state says so already.
  if (lines.length > 0 && silent.length > 0) lines.push(show.withoutData(silent.join(screen.messages.comma)));
  return lines.map((line) => prose(line, screen, INDENT));
}

function metWord(target: Target, met: boolean | null, screen: Screen): string {
  const { show, standing } = screen.messages.screens;
  if (met !== null) return met ? show.met : show.unmet;
  return needsBaseline(target) && target.baseline === undefined ? show.noBaseline : standing.incomplete;
}

function readingText(reading: Reading, target: Target, plan: Plan, screen: Screen): string {
  const value = valueOfReading(target, reading);
  const words = [
    reading.as_of,
    ...(reading.org ? [clean(orgName(plan, reading.org))] : []),
    value ? valueWords(value, target, screen) : otherSort(reading, screen),
    clean(reading.by),
    ...(reading.note ? [clean(reading.note)] : []),
  ];
  return words.join('  ');
}

/** A reading's value as it stands in the file, where the target has no use for it. */
export function otherSort({ value, numerator, denominator, done }: Reading, screen: Screen): string {
  const values = Object.entries({ value, numerator, denominator, done }).filter(([, part]) => part !== undefined);
  const written = values.map(([key, part]) => `${key}: ${part}`).join(screen.messages.comma);
  return screen.messages.screens.standing.otherSort(written);
}
