import { type DueRow, dueGroups } from '../core/view/due-row.js';
import type { AheadView, OverdueView } from '../core/view/overdue-view.js';
import { type DueLine, dueColumns, linesOfGroup } from './due-columns.js';
import { inPeriod, periodName } from './period-words.js';
import { fittingGroups, lineCount } from './terminal/fitting-groups.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';

/**
 * The answer in a sentence, then what is overdue, the worst first, and what falls due, the next first: a line for each
 * task, and below it its targets. Where a period is asked, only what falls due in it. On a terminal the lists are
 * shortened to the screen.
 */
export function renderOverdue(view: OverdueView, screen: Screen): string {
  const { counts, overdue, ahead } = view;
  const words = screen.messages.screens.overdue;
  const isPeriod = ahead !== null && 'period' in ahead.asked;
  const lines = [headOf(view, screen)];
  if (counts.metLate > 0 && !isPeriod) lines.push(words.late(counts.metLate));
  const parts = [
    ...(isPeriod || overdue.length === 0 ? [] : [{ title: null, rows: overdue, days: 'days' as const }]),
    ...(ahead ? partsAhead(ahead, view.asOf, overdue.length > 0, screen) : []),
  ];
  const foot = ahead?.report ? ['', prose(reportLine(ahead.report, view.asOf, screen), screen)] : [];
  // Above it stands what a month was understood as.
  const taken = lineCount([...lines, ...foot].join('\n')) + (isPeriod ? 1 : 0);
  return [...lines, ...drawn(parts, taken, screen), ...foot].join('\n');
}

/** A list of the screen. */
interface Part {
  /** The line above it, or null if the head says what it is. */
  title: string | null;
  rows: readonly DueRow[];
  /** Whether its days are those overdue or those left. */
  days: 'days' | 'left';
}

function headOf({ asOf, counts, ahead }: OverdueView, screen: Screen): string {
  const words = screen.messages.screens.overdue;
  const { tasks, targets, unmet, noData, partial, milestones, rechecks } = counts;
  const isNone = tasks + targets + milestones + rechecks === 0;
  const now = isNone
    ? words.none(asOf)
    : words.head(asOf, tasks, targets, unmet, noData, partial, milestones, rechecks);
  if (ahead === null) return isNone ? prose(now, screen) : screen.style.bold(prose(now, screen));
  const due = aheadSentence(ahead, asOf, screen);
  // Who asks for a period asks what falls due in it.
  const said =
    'period' in ahead.asked
      ? words.dueFirst(due.slice(0, 1).toUpperCase() + due.slice(1), now)
      : words.overdueFirst(now, due);
  return screen.style.bold(prose(said, screen));
}

function aheadSentence(ahead: AheadView, asOf: string, screen: Screen): string {
  const words = screen.messages.screens.overdue;
  const { counts, fallen, soon, done, late } = ahead;
  const days = daysAhead(ahead, asOf, screen);
  if (fallen.length + soon.length === 0) return words.aheadNone(days);
  const { task, target, milestone, recheck } = counts;
  const sums = words.ahead(days, task, target, milestone, recheck);
  return fallen.length === 0 ? sums : sums + words.fallen(done, late, soon.length);
}

/** The days that were asked for, in words. */
function daysAhead({ asked, until }: AheadView, asOf: string, screen: Screen): string {
  const words = screen.messages.screens.overdue;
  return 'within' in asked ? words.within(until) : inPeriod(asked.period, asOf, screen);
}

function partsAhead(ahead: AheadView, asOf: string, isBelow: boolean, screen: Screen): Part[] {
  const words = screen.messages.screens.overdue;
  const { fallen, soon } = ahead;
  const isBoth = fallen.length > 0 && soon.length > 0;
  const ofSoon = 'within' in ahead.asked && isBelow ? words.soon(daysAhead(ahead, asOf, screen)) : null;
  const parts: Part[] = [
    { title: isBoth ? words.fell : null, rows: fallen, days: 'days' },
    { title: isBoth ? words.left : ofSoon, rows: soon, days: 'left' },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

function reportLine(
  { period, deadline, days }: NonNullable<AheadView['report']>,
  asOf: string,
  screen: Screen,
): string {
  return screen.messages.screens.overdue.report(periodName(period, asOf, screen), deadline, days);
}

/** The lists; the first takes what the second leaves of the screen, and at least half of it. @param taken by other text */
function drawn(parts: readonly Part[], taken: number, screen: Screen): string[] {
  const heads = parts.map(({ title }) => ['', ...(title === null ? [] : [screen.style.bold(title), ''])]);
  const [first, second] = parts;
  if (first === undefined) return [];
  // The prompt that follows needs a line too.
  const room = screen.rows === null ? null : Math.max(0, screen.rows - 1 - taken - heads.flat().length);
  const [aboveFirst = [], aboveSecond = []] = heads;
  if (second === undefined) return [...aboveFirst, groupsTable(first, room, 1, screen)];
  const wanted = lineCount(groupsTable(second, null, 1, screen));
  const upper = groupsTable(first, room && room - Math.min(wanted, Math.floor(room / 2)), 1, screen);
  const lower = groupsTable(second, room && Math.max(0, room - lineCount(upper)), 0, screen);
  return [...aboveFirst, upper, ...aboveSecond, lower];
}

/** @param room how many lines it may take, or null if it stays whole @param least how many tasks are shown in any case */
function groupsTable({ rows, days }: Part, room: number | null, least: 0 | 1, screen: Screen): string {
  const groups: DueLine[][] = dueGroups(rows).map(linesOfGroup);
  const hasLeads = rows.some(({ leads }) => leads.length > 0);
  const columns = dueColumns(groups.flat(), days, hasLeads, screen);
  return fittingGroups(columns, groups, screen, room, least, screen.messages.screens.overdue.more);
}
