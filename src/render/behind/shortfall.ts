import type { Shortfall } from '../../core/standing/shortfall.js';
import type { BehindRow } from '../../core/view/behind-view.js';
import type { TaskRow } from '../../core/view/task-row.js';
import type { Messages } from '../../messages/index.js';
import { number, percent } from '../terminal/number.js';
import { clean } from '../terminal/text.js';

/** By how much a task is behind for the deciding reason, in the few words of a column. */
export function briefShortfall({ shortfalls }: Pick<BehindRow, 'shortfalls'>, { screens }: Messages): string {
  const { brief } = screens.behind;
  const [shortfall] = shortfalls;
  switch (shortfall?.reason) {
    case 'overdue':
      return brief.overdue(shortfall.days);
    case 'target_overdue':
      return brief.targetOverdue(shortfall.days);
    case 'far_behind':
    case 'behind':
      return brief.gap(number(shortfall.points, 1));
    case 'milestone_overdue':
      return brief.milestoneOverdue(shortfall.days);
    case 'near_due':
      return brief.nearDue(shortfall.days);
    case 'no_data':
      return brief.noData;
    case 'not_started':
      return brief.notStarted(percent(shortfall.share));
    case 'no_report':
      return brief.noReport(shortfall.since, shortfall.periods);
    case undefined:
      return '';
  }
}

/** A row, as far as its reasons are put into words. */
type Reasons = Pick<BehindRow, 'shortfalls' | 'worst'>;

/** By how much a task is behind for all reasons, and what of it, in a sentence. */
export function fullShortfalls(row: Reasons, messages: Messages): string {
  return sentenceOf(row.shortfalls, row, false, messages);
}

/** What the words of `briefShortfall` leave open: of what, and every further reason; nothing if they say it all. */
export function furtherShortfalls(row: Reasons, messages: Messages): string {
  const open = row.shortfalls.filter((shortfall, index) => index > 0 || !isSaid(shortfall));
  return sentenceOf(open, row, true, messages);
}

function isSaid(shortfall: Shortfall): boolean {
  const { reason } = shortfall;
  if (reason === 'near_due') return shortfall.target === null;
  return reason === 'overdue' || reason === 'not_started' || reason === 'no_report';
}

/** @param isBriefSaid whether the words of `briefShortfall` stand above */
function sentenceOf(
  shortfalls: readonly Shortfall[],
  { worst, shortfalls: all }: Reasons,
  isBriefSaid: boolean,
  messages: Messages,
): string {
  return shortfalls
    .map((shortfall, index) => {
      const before = shortfalls[index - 1];
      const isSame = before !== undefined && targetOf(before) !== null && targetOf(before) === targetOf(shortfall);
      return partOf(shortfall, { isSame, isPointsSaid: isBriefSaid && shortfall === all[0] }, worst, messages);
    })
    .join(messages.screens.behind.and);
}

function targetOf(shortfall: Shortfall): string | null {
  return 'target' in shortfall ? (shortfall.target?.id ?? null) : null;
}

/** What a part of a sentence need not say again. */
interface Said {
  /** Whether the part before it is about the same target. */
  isSame: boolean;
  /** Whether by how many points it is behind stands above. */
  isPointsSaid: boolean;
}

function partOf(
  shortfall: Shortfall,
  { isSame, isPointsSaid }: Said,
  worst: TaskRow['worst'],
  messages: Messages,
): string {
  const { full } = messages.screens.behind;
  switch (shortfall.reason) {
    case 'overdue':
      return full.overdue(shortfall.days);
    case 'target_overdue':
      return full.targetOverdue(clean(shortfall.target.name), shortfall.days, messages.words.overdue[shortfall.state]);
    case 'far_behind':
    case 'behind': {
      const { progress, expected } = ownProgress(worst);
      const points = isPointsSaid ? null : number(shortfall.points, 1);
      return full.gap(isSame ? null : clean(shortfall.target.name), progress, expected, points);
    }
    case 'milestone_overdue': {
      const name = isSame ? null : clean(shortfall.target.name);
      return full.milestoneOverdue(name, clean(shortfall.milestone.name), shortfall.days);
    }
    case 'near_due':
      return full.nearDue(shortfall.due, shortfall.days, shortfall.target && clean(shortfall.target.name));
    case 'no_data':
      return full.noData(clean(shortfall.target.name), shortfall.since, percent(shortfall.expected));
    case 'not_started':
      return full.notStarted(percent(shortfall.share));
    case 'no_report':
      return full.noReport(shortfall.since, shortfall.until, shortfall.periods);
  }
}

/** The progress and the expected progress of the target with the worst gap, in per cent. */
export function ownProgress(worst: TaskRow['worst']): { progress: string; expected: string } {
  if (worst === null) return { progress: '', expected: '' };
  const { progress, expected, percents } = worst;
  if (percents === null) return { progress: percent(progress), expected: percent(expected) };
  return { progress: `${number(percents.value, 2)}%`, expected: `${number(percents.expected, 2)}%` };
}
