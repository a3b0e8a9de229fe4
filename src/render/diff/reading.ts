import type { TaskChange } from '../../core/diff/change.js';
import { orgName } from '../../core/plan.js';
import type { TargetStanding } from '../../core/standing/target-standing.js';
import { isPercent } from '../../core/target/bound.js';
import { goalOf } from '../../core/target/goal.js';
import { valueOfReading } from '../../core/target/latest-value.js';
import { isSameMeasure } from '../../core/target/measure.js';
import type { Reading, Target } from '../../core/task.js';
import { targetStateView } from '../../core/view/target-view.js';
import { valueWords } from '../bound.js';
import { milestoneOf, readingWords } from '../reading.js';
import { stateWord, surplusText } from '../target-lines.js';
import { number, percent } from '../terminal/number.js';
import { clean } from '../terminal/text.js';
import { type DiffScreen, dayWords } from './screen.js';

type NewReadings = Extract<TaskChange, { kind: 'readings' }>;

/** What new readings say and what they do to their target: the parts of a line. */
export function readingParts({ target, added, before, after }: NewReadings, screen: DiffScreen): string[] {
  const { diff, show } = screen.messages.screens;
  const [only, ...others] = added;
  const days = [...new Set(added.map((reading) => reading.as_of))];
  if (only && others.length === 0 && isValueOf(only, after)) {
    const value = measureWords(after, screen) + noteWords(only, screen);
    return [diff.reading(dayWords(only.as_of, screen), value), ...effectParts(before, after, screen)];
  }
  const read = days.map((day) => {
    const values = added.filter((reading) => reading.as_of === day).map((one) => valueText(one, target, screen));
    return diff.reading(dayWords(day, screen), values.join(screen.messages.comma));
  });
  if (isSameMeasure(before, after)) return [...read, diff.noEffect];
  const of = after.latest?.reported;
  const reported = of ? screen.messages.brackets(show.reported(of.count, of.of)) : '';
  return [...read, diff.total(measureWords(after, screen)) + reported, ...effectParts(before, after, screen)];
}

/** Whether this reading is the value by which its target is judged. */
function isValueOf(reading: Reading, { target, latest }: TargetStanding): boolean {
  return (
    latest !== null &&
    reading.org === undefined &&
    latest.asOf === reading.as_of &&
    latest.value === valueOfReading(target, reading)?.value
  );
}

function valueText(reading: Reading, target: Target, screen: DiffScreen): string {
  const value = valueOfReading(target, reading);
  const org = reading.org === undefined ? [] : [clean(orgName(screen.plan, reading.org))];
  const words = value ? readingWords(value, reading, target, screen) : '?';
  const { whose } = screen.messages.screens.diff;
  const named = [...milestoneOf(reading, target, screen), ...org].reduce((said, name) => whose(name, said), words);
  return named + noteWords(reading, screen);
}

function noteWords({ note }: Reading, screen: DiffScreen): string {
  return note === undefined ? '' : screen.messages.brackets(clean(note));
}

/** What a change does to a target: its value before, whether it is met now, what is above it, whether it is on time. */
function effectParts(before: TargetStanding, after: TargetStanding, screen: DiffScreen): string[] {
  const { diff } = screen.messages.screens;
  const hadData = before.missing !== 'reading';
  return [
    ...(hadData && !isSameMeasure(before, after) ? [diff.was(measureWords(before, screen))] : []),
    // For example, 48 % already says that the target is not met.
    ...(after.met === false && before.met !== true && isCounted(after) ? [] : metParts(before, after, screen)),
    ...(after.surplus === null ? [] : [surplusText(after.target, after.surplus, screen)]),
    ...gapParts(after, screen),
    ...overdueParts(after, screen),
  ];
}

/** The gap of a target, beside its own progress and what is expected. */
function gapParts(after: TargetStanding, screen: DiffScreen): string[] {
  const { gap, progress, expected } = after;
  if (gap === null || progress === null || expected === null) return [];
  const { show, standing, record } = screen.messages.screens;
  const words = show.gap(gap);
  // Its value already says its progress.
  if (isCounted(after)) return [record.expected(percent(expected)), words];
  return [standing.paced(percent(progress), percent(expected), words)];
}

/** Whether a target is met now, or why that is not known; empty if nobody reported. */
export function metParts(before: TargetStanding, after: TargetStanding, screen: DiffScreen): string[] {
  const { diff } = screen.messages.screens;
  const { state } = targetStateView(after);
  if (state === 'no_data') return [];
  const isTurn = before.met !== null && after.met !== null && before.met !== after.met;
  if (!isTurn) return [stateWord(state, screen)];
  return [after.met ? diff.nowMet : diff.nowUnmet];
}

function overdueParts({ overdue }: TargetStanding, screen: DiffScreen): string[] {
  if (overdue === null || overdue.state === 'met_late') return [];
  return [screen.messages.screens.show.daysOver(overdue.days)];
}

/** How far a target is: 12/25 所 (48%) if things are counted, else its value. */
export function measureWords(standing: TargetStanding, screen: DiffScreen): string {
  const { show } = screen.messages.screens;
  const { target, latest, progress } = standing;
  const { meeting } = targetStateView(standing);
  if (meeting) return show.metBy(meeting.count, meeting.of);
  if (latest === null) return show.noData;
  if (!isCounted(standing) || progress === null) return valueWords(latest, target, screen);
  const unit = target.unit === undefined ? '' : ` ${clean(target.unit)}`;
  return `${number(Number(latest.value))}/${number(goalOf(target) ?? 0)}${unit}${screen.messages.brackets(percent(progress))}`;
}

/** Whether things are counted towards a number, so that "12 of 25" makes sense. */
function isCounted({ target, kind, latest }: TargetStanding): boolean {
  const isCount = ['count', 'about', 'range'].includes(kind) && target.at_most === undefined && !isPercent(target);
  return isCount && latest !== null && goalOf(target) !== null;
}
