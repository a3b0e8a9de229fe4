import { isMoved } from '../core/due.js';
import type { Plan } from '../core/plan.js';
import type { TargetStanding } from '../core/standing/target-standing.js';
import { isPercent } from '../core/target/bound.js';
import type { Target } from '../core/task.js';
import type { TargetState, TargetStateView, TargetView } from '../core/view/target-view.js';
import { boundWords, perWords, valueWords, withUnit } from './bound.js';
import { milestoneOf, readingWords } from './reading.js';
import { numberBeside, percent } from './terminal/number.js';
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
    ...field(show.fields.due, targetDueText(view, screen)),
    ...field(show.definition, target.definition),
    ...field(show.fields.unclear, target.unclear),
    ...field(show.allocation, sharesText === '' ? common.none : sharesText),
    ...(target.baseline ? [prose(baselineText(target, screen), screen, INDENT)] : []),
    ...eachLines(view, screen),
    ...milestoneLines(view, screen),
    ...view.readings.map((one) => prose(readingText(one, target, screen), screen, INDENT)),
  ];
}

/** That a target is amended, and its original bound if that is another one. */
export function amendedWords({ target, original }: TargetView, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (original === null) return '';
  const [now, before] = [boundWords(target, screen), boundWords(original, screen)];
  return now === before ? show.amended : show.amendedFrom(before);
}

/** The due date of a target of its own, and where it was before; nothing if it has none. */
export function targetDueText({ target, ownDue }: TargetView, screen: Screen): string | undefined {
  if (ownDue === null) return undefined;
  const { show } = screen.messages.screens;
  const moved = isMoved(ownDue) ? [show.extendedFrom(ownDue.original)] : [];
  return [ownDue.current, ...moved, ...(target.due_note ? [target.due_note] : [])].join(screen.messages.semicolon);
}

/** How a target stands: met or not, its value, and what is missing or above. */
export function stateText(
  { standing, state, meeting, progress, expectation }: TargetStateView,
  screen: Screen,
): string {
  const { show } = screen.messages.screens;
  const { style } = screen;
  const { target, latest, reported, gap, surplus, overdue } = standing;
  const words = [
    state === 'met' ? style.green(stateWord(state, screen)) : stateWord(state, screen),
    latest && valueWords(latest, target, screen) + screen.messages.brackets(latest.asOf),
    meeting && show.metBy(meeting.count, meeting.of),
    reported && show.reported(reported.count, reported.of),
    latest?.later && show.later(latest.later.count, latest.later.of),
    progress !== null && percent(progress),
    surplus !== null && surplusText(target, surplus, screen),
    expectation && expectedText(expectation, target, screen),
    gap !== null && show.gap(gap),
    overdue && style.red(overdueText(overdue, screen)),
  ];
  return words.filter((word) => typeof word === 'string').join(screen.messages.semicolon);
}

/** By how many days it is overdue. How it stands is said already, but that it was met too late. */
function overdueText({ state, days }: NonNullable<TargetStanding['overdue']>, { messages }: Screen): string {
  const text = messages.screens.show.daysOver(days);
  return state === 'met_late' ? `${messages.words.overdue[state]} ${text}` : text;
}

/** What is expected by now: a value, and as a share of the way to the goal where that is not the same. */
function expectedText(
  { progress, value }: NonNullable<TargetStateView['expectation']>,
  target: Target,
  { messages }: Screen,
): string {
  const { show, record } = messages.screens;
  if (value === null) return record.expected(percent(progress));
  const share = isPercent(target) ? '' : percent(progress);
  return show.expectedValue(withUnit(value, target), share);
}

/** How a target stands, in one word. */
export function stateWord(state: TargetState, { messages }: Screen): string {
  const { show, standing } = messages.screens;
  const words: Record<TargetState, string> = {
    met: show.met,
    unmet: show.unmet,
    unmet_so_far: standing.unmetSoFar,
    no_baseline: show.noBaseline,
    no_data: show.noData,
    partial: standing.partial,
    no_parts: standing.noParts,
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
  // Where each must meet it and nobody has reported, the state already says so.
  if ((lines.length > 0 || target.per === undefined) && silent.length > 0) {
    lines.push(show.withoutData(silent.map(({ name }) => clean(name)).join(screen.messages.comma)));
  }
  return lines.map((line) => prose(line, screen, INDENT));
}

/** The milestones of a delivery: when each is due, and since when it is reached. */
function milestoneLines({ standing }: TargetView, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  const late = standing.milestonesOverdue.map(({ id }) => id);
  return (standing.milestones ?? []).map(({ id, name, due, reached }) => {
    const open = late.includes(id) ? screen.style.red(show.milestoneLate) : show.milestoneOpen;
    const state = reached === null ? open : show.milestoneReached(reached);
    return prose([show.milestone(clean(name)), due, state].join('  '), screen, INDENT);
  });
}

function readingText({ reading, org, value }: TargetView['readings'][number], target: Target, screen: Screen): string {
  const words = [
    reading.as_of,
    ...(org === null ? [] : [clean(org)]),
    ...milestoneOf(reading, target, screen),
    readingWords(value, reading, target, screen),
    clean(reading.by),
    ...(reading.note ? [clean(reading.note)] : []),
  ];
  return words.join('  ');
}
