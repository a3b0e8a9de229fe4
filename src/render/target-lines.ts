import { isMoved } from '../core/due.js';
import type { Plan } from '../core/plan.js';
import { isPercent } from '../core/target/bound.js';
import type { Reading, Target } from '../core/task.js';
import type { TargetState, TargetStateView, TargetView } from '../core/view/target-view.js';
import { boundWords, perWords, valueWords, withUnit } from './bound.js';
import { numberBeside, percent, tenths } from './terminal/number.js';
import { labelled, prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { clean, widthOf } from './terminal/text.js';

const INDENT = '     ';

/** A target of a task's page: its bound, how it stands, its definition and its readings. @param index from 1 */
export function targetLines(view: TargetView, index: number, plan: Plan, screen: Screen): string[] {
  const { target, shares } = view;
  const { show, common } = screen.messages.screens;
  const title = [
    clean(target.name),
    boundWords(target, screen),
    amendedWords(view, screen),
    perWords(target, plan, screen),
  ].filter((part) => part !== '');
  const commitment = target.commitment ? [screen.messages.words.commitment[target.commitment]] : [];
  const field = (label: string, text: string | undefined) =>
    text === undefined ? [] : [labelled(`${label}  `, clean(text), widthOf(label) + 2, screen, INDENT)];
  const sharesText = shares?.map(({ name, share }) => `${name} ${withUnit(share, target)}`).join(screen.messages.comma);
  return [
    prose(`${index}. ${[...title, ...commitment].join(screen.messages.semicolon)}`, screen, '  '),
    prose(stateText(view, screen), screen, INDENT),
    ...field(show.fields.due, dueText(view, screen)),
    ...field(show.definition, target.definition),
    ...field(show.fields.unclear, target.unclear),
    ...field(show.allocation, sharesText === '' ? common.none : sharesText),
    ...(target.baseline ? [prose(baselineText(target, screen), screen, INDENT)] : []),
    ...eachLines(view, screen),
    ...view.readings.map((one) => prose(readingText(one, target, screen), screen, INDENT)),
  ];
}

/** That a target is amended, and its original bound if that is another one. */
function amendedWords({ standing: { target, original } }: TargetView, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (target === original) return '';
  const [now, before] = [boundWords(target, screen), boundWords(original, screen)];
  return now === before ? show.amended : show.amendedFrom(before);
}

function dueText({ target, ownDue }: TargetView, screen: Screen): string | undefined {
  if (ownDue === null) return undefined;
  const { show } = screen.messages.screens;
  const moved = isMoved(ownDue) ? [show.extendedFrom(ownDue.original)] : [];
  return [ownDue.current, ...moved, ...(target.due_note ? [target.due_note] : [])].join(screen.messages.semicolon);
}

/** How a target stands: met or not, its value, and what is missing or above. */
export function stateText({ standing, state, meeting, partial, ownExpected }: TargetStateView, screen: Screen): string {
  const { show, record } = screen.messages.screens;
  const { style } = screen;
  const { target, latest, gap, surplus, overdue } = standing;
  const words = [
    state === 'met' ? style.green(stateWord(state, screen)) : stateWord(state, screen),
    latest && `${valueWords(latest, target, screen)} (${latest.asOf})`,
    meeting && show.metBy(meeting.count, meeting.of),
    latest?.reported && show.reported(latest.reported.count, latest.reported.of),
    partial !== null && percent(partial),
    surplus !== null && surplusText(target, surplus, screen),
    ownExpected !== null && record.expected(percent(ownExpected)),
    gap !== null && show.gap(tenths(gap)),
    overdue && style.red(`${screen.messages.words.overdue[overdue.state]} ${show.daysOver(overdue.days)}`),
  ];
  return words.filter((word) => typeof word === 'string').join(screen.messages.semicolon);
}

function stateWord(state: TargetState, { messages }: Screen): string {
  const { show, standing } = messages.screens;
  const words: Record<TargetState, string> = {
    met: show.met,
    unmet: show.unmet,
    no_baseline: show.noBaseline,
    no_data: show.noData,
    incomplete: standing.incomplete,
  };
  return words[state];
}

/** By how much a value is above what the target asks for. */
export function surplusText(target: Target, surplus: number, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (target.between) return show.aboveRange(withUnit(surplus, target, 0));
  return isPercent(target)
    ? show.surplusPoints(numberBeside(surplus, 0, 2))
    : show.surplus(withUnit(surplus, target, 0));
}

/** The value that a target is compared with. */
export function baselineText(target: Target, screen: Screen): string {
  const { value = 0, as_of, source } = target.baseline ?? {};
  const note = [as_of, source && clean(source)].filter((part) => part !== undefined).join(screen.messages.comma);
  return screen.messages.screens.show.baseline(withUnit(value, target), note);
}

function eachLines({ each, silent, target }: TargetView, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  const lines = each.map(({ name, latest, state, surplus }) => {
    const note = surplus === null ? [] : [surplusText(target, surplus, screen)];
    return [clean(name), valueWords(latest, target, screen), stateWord(state, screen), ...note].join('  ');
  });
  // If nobody has reported, the state already says so.
  if (lines.length > 0 && silent.length > 0) {
    lines.push(show.withoutData(silent.map(clean).join(screen.messages.comma)));
  }
  return lines.map((line) => prose(line, screen, INDENT));
}

function readingText({ reading, org, value }: TargetView['readings'][number], target: Target, screen: Screen): string {
  const words = [
    reading.as_of,
    ...(org === null ? [] : [clean(org)]),
    value ? valueWords(value, target, screen) : otherSort(reading, screen),
    clean(reading.by),
    ...(reading.note ? [clean(reading.note)] : []),
  ];
  return words.join('  ');
}

/** The value of a reading that the target cannot use, as it stands in the file. */
export function otherSort({ value, numerator, denominator, done }: Reading, screen: Screen): string {
  const values = Object.entries({ value, numerator, denominator, done }).filter(([, part]) => part !== undefined);
  const written = values.map(([key, part]) => `${key}: ${part}`).join(screen.messages.comma);
  return screen.messages.screens.standing.otherSort(written);
}
