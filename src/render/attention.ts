import type { StatusView } from '../core/view/status-view.js';
import type { Screen } from './terminal/screen.js';
import { clean } from './terminal/text.js';

/** What needs attention next, in a few lines: the most overdue, what falls due next, what is still open. */
export function attention(view: StatusView, screen: Screen): string[] {
  const { plan, total, daysEnded, mostOverdue, nextDue } = view;
  const { status } = screen.messages.screens;
  if (total.tasks === 0) return [status.nothing];
  const lines: string[] = [];
  if (mostOverdue) {
    lines.push(status.mostOverdue(clean(mostOverdue.section.title), mostOverdue.tasks, mostOverdue.targets));
  }
  if (nextDue) {
    const { date, days, tasks, first } = nextDue;
    lines.push(status.nextDue(date, days, date === plan.period.end, tasks, `${first.id} ${clean(first.title)}`));
  }
  if (total.extended > 0) {
    lines.push(status.original(total.overdue.tasksOriginal, total.overdue.targetsOriginal, total.extended));
  }
  if (total.unclear > 0) lines.push(status.unclear(total.unclear));
  if (daysEnded !== null) lines.push(status.ended(plan.period.end, daysEnded));
  return lines;
}
