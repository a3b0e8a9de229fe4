import type { StatusView } from '../../core/view/status-view.js';
import type { Screen } from '../terminal/screen.js';

/** What is to be known besides: that the period is over, what extensions changed, what the document leaves open. */
export function tailLines({ plan, total, daysEnded }: StatusView, screen: Screen): string[] {
  const { status } = screen.messages.screens;
  const lines: string[] = [];
  if (daysEnded !== null) lines.push(status.ended(plan.period.end, daysEnded));
  if (total.extended > 0) {
    lines.push(status.original(total.overdue.tasksOriginal, total.overdue.targetsOriginal, total.extended));
  }
  if (total.unclear > 0) lines.push(status.unclear(total.unclear));
  return lines;
}
