import type { Rollup } from '../../core/standing/rollup.js';
import type { Share } from '../../core/standing/share.js';
import type { SinceView } from '../../core/view/since-view.js';
import { NONE, percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';

/** The answer in a sentence: the headline numbers of both days, and their differences. */
export function sumsSentence({ base, asOf, before, now }: SinceView, { messages }: Screen): string {
  const words = messages.screens.since;
  const { numbers } = words;
  const [then, today] = [before.rollup, now.rollup];
  const told = (label: string, was: string, is: string, change: string) =>
    was === is ? words.same(label, is) : words.count(label, was, is, change);
  const count = (label: string, was: number, is: number) => told(label, String(was), String(is), signed(is - was));
  const changes = [
    count(numbers.finished, then.completion.count, today.completion.count),
    told(
      numbers.onSchedule,
      shareText(then.onSchedule),
      shareText(today.onSchedule),
      signed(today.onSchedule.count - then.onSchedule.count),
    ),
    count(numbers.behind, before.behind, now.behind),
    count(numbers.overdueTasks, then.overdue.tasks, today.overdue.tasks),
    count(numbers.overdueTargets, then.overdue.targets, today.overdue.targets),
    told(numbers.progress, progressText(then), progressText(today), progressChange(then, today, words)),
  ];
  return words.answer(asOf, base, changes.join(words.separator));
}

function progressChange(then: Rollup, today: Rollup, words: Screen['messages']['screens']['since']): string {
  const points = pointsBetween(then.progress, today.progress);
  const [was, is] = [then.coverage.count, today.coverage.count];
  return words.points(points === null ? NONE : signed(points), was === is ? '' : words.coverage(was, is));
}

export function shareText({ count, of }: Share): string {
  return `${count}/${of}`;
}

export function progressText({ progress }: Rollup): string {
  return progress === null ? NONE : percent(progress);
}

/** A difference with its sign. */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

/**
 * The difference of two shares in percentage points, of the values as they are shown, so that it agrees with what is
 * seen; null if one of them is unknown.
 */
export function pointsBetween(before: number | null, now: number | null): number | null {
  if (before === null || now === null) return null;
  return Math.round((Number.parseFloat(percent(now)) - Number.parseFloat(percent(before))) * 10) / 10;
}
