import type { StatusView } from '../../core/view/status-view.js';
import type { Screen } from '../terminal/screen.js';

/** What is to be known besides: what extensions changed, what the document leaves open. */
export function tailLines({ total }: StatusView, screen: Screen): string[] {
  const { status } = screen.messages.screens;
  const lines: string[] = [];
  if (total.extended > 0) {
    lines.push(status.original(total.overdue.tasksOriginal, total.overdue.targetsOriginal, total.extended));
  }
  if (total.unclear > 0) lines.push(status.unclear(total.unclear));
  return lines;
}
