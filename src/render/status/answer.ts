import type { Rollup } from '../../core/standing/rollup.js';
import type { Share } from '../../core/standing/share.js';
import type { StatusView } from '../../core/view/status-view.js';
import { scopeWords } from '../scope.js';
import { lastPeriodLine } from '../since/last-period.js';
import { NONE, percent, shareOf } from '../terminal/number.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** The plan, the day, and how much of its period is gone. */
export function titleLine({ plan, asOf, begun, expected, months }: StatusView, screen: Screen): string {
  const { head, notStarted } = screen.messages.screens.status;
  const title = clean(plan.title);
  if (!begun) return notStarted(title, asOf, plan.period.start);
  return head(title, asOf, percent(expected), `${months.passed}/${months.of}`);
}

/** How things stand: the answer in a sentence, the lights, and how much is done. */
export function answerLines(view: StatusView, screen: Screen): string[] {
  const { total } = view;
  const { status } = screen.messages.screens;
  if (total.tasks === 0) return [status.nothing];
  if (total.counted === 0) return [status.allCancelled(total.tasks)];
  return [sentence(view, screen), lightsLine(total, screen), doneLine(total, screen)];
}

function sentence({ total, answer, scope }: StatusView, screen: Screen): string {
  const { status } = screen.messages.screens;
  const { behind, notReported } = answer;
  const counts = [
    status.onSchedule(total.onSchedule.of === 0 ? NONE : countOf(total.onSchedule)),
    status.behind(behind.count),
    status.notReported(periodWord(notReported.period, screen), notReported.count),
    status.overdue(total.overdue.tasks),
  ].join(status.separator);
  return status.answer(scopeWords(scope, screen.messages), total.counted, total.counted < total.tasks, counts);
}

/** A month or quarter as people speak of it within the year; empty for none. */
function periodWord(period: string | null, { messages }: Screen): string {
  const { month, quarter } = messages.screens.status;
  if (period === null) return '';
  const number = Number(period.slice(-2).replace('Q', ''));
  return period.includes('Q') ? quarter(number, period) : month(number, period);
}

function countOf({ count, of }: Share): string {
  return `${count}/${of}`;
}

/** How many tasks have each light, the worst first, and what is overdue and on time. */
function lightsLine({ byLight, overdue, targets, onTime }: Rollup, screen: Screen): string {
  const { status } = screen.messages.screens;
  const lights = (['red', 'yellow', 'green', 'gray'] as const).map(
    (light) => `${lightWord(light, screen)} ${byLight[light]}`,
  );
  const others = [
    status.overdueTargets(countOf({ count: overdue.targets, of: targets.total })),
    status.onTime(share(onTime, screen)),
  ];
  return [...lights, ...others].join('  ');
}

function doneLine({ completion, closed, progress, coverage }: Rollup, screen: Screen): string {
  const { status } = screen.messages.screens;
  const known = progress === null ? NONE : percent(progress);
  return [
    status.completed(share(completion, screen)),
    status.closed(share(closed, screen)),
    status.overall(known, coverage.count, coverage.of),
  ].join('  ');
}

function share(one: Share, { messages }: Screen): string {
  return shareOf(one, messages.brackets);
}

/**
 * That the period is over; what changed since the last one that is reported on; until when its reports are awaited; the day on which something falls due, today
 * or later.
 */
export function nextLines({ plan, total, answer, nextDue, daysEnded }: StatusView, screen: Screen): string[] {
  if (total.counted === 0) return [];
  const { status } = screen.messages.screens;
  const { changed, owed, notReported } = answer;
  const lines: string[] = [];
  if (daysEnded !== null) lines.push(status.ended(plan.period.end, daysEnded));
  if (changed !== null) lines.push(lastPeriodLine(changed, screen));
  if (owed !== null && owed.workDaysLeft !== null && notReported.count > 0) {
    lines.push(status.reportsDue(periodWord(owed.period, screen), owed.deadline, owed.workDaysLeft));
  }
  if (nextDue === null) return lines;
  const { date, days, tasks, first } = nextDue;
  const only = tasks === 1 ? `${first.id} ${clean(first.title)}` : null;
  const due =
    days === 0 ? status.dueToday(tasks, only) : status.nextDue(date, days, date === plan.period.end, tasks, only);
  return [...lines, due];
}
