import type { Shortfall } from '../../../core/standing/shortfall.js';
import type { BehindRow } from '../../../core/view/behind-view.js';
import { ownProgress } from '../../behind/shortfall.js';
import { number, percent } from '../../terminal/number.js';
import type { Writer } from './writer.js';

/** Why a task is behind. The progress of the task and what is expected of it stand in a column of their own. */
export function reasonText(row: BehindRow, writer: Writer): string {
  const { shortfalls, title } = row;
  const parts = shortfalls.map((shortfall, index) => {
    const before = shortfalls[index - 1];
    const own = targetOf(shortfall);
    // A target that is called as its task, or was named just before, is not named again.
    const isSaid = own === null || own.name === title || (before !== undefined && targetOf(before)?.id === own.id);
    return partOf(shortfall, isSaid ? '' : writer.words.lagging.target(writer.quoted(own.name)), row, writer);
  });
  return parts.join(writer.words.semicolon);
}

function targetOf(shortfall: Shortfall): { id: string; name: string } | null {
  return 'target' in shortfall ? shortfall.target : null;
}

/** What the target with the worst gap has, and what is expected of it; null if the task itself has the same. */
function ownOf({ worst, progress, expected }: BehindRow): ReturnType<typeof ownProgress> | null {
  const own = ownProgress(worst);
  const isSame = progress !== null && own.progress === percent(progress) && own.expected === percent(expected);
  return isSame || worst === null ? null : own;
}

/** @param target as it is named, or nothing */
function partOf(shortfall: Shortfall, target: string, row: BehindRow, writer: Writer): string {
  const { words, dated, messages } = writer;
  const { lagging } = words;
  switch (shortfall.reason) {
    case 'overdue':
      return lagging.overdue(shortfall.days);
    case 'target_overdue':
      return lagging.targetOverdue(target, shortfall.days, messages.words.overdue[shortfall.state]);
    case 'far_behind':
    case 'behind':
      return lagging.gap(target, ownOf(row), number(shortfall.points, 1));
    case 'milestone_overdue':
      return lagging.milestoneOverdue(lagging.of(target, writer.quoted(shortfall.milestone.name)), shortfall.days);
    case 'near_due':
      return lagging.nearDue(target, dated.day(shortfall.due), shortfall.days);
    case 'no_data':
      return lagging.noData(target, dated.day(shortfall.since));
    case 'not_started':
      return lagging.notStarted(percent(shortfall.share));
    case 'no_report':
      return lagging.noReport(dated.period(shortfall.since), dated.period(shortfall.until), shortfall.periods);
  }
}
