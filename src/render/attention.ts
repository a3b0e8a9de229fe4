import { daysBetween } from '../core/date.js';
import type { Plan } from '../core/plan.js';
import { type Grouping, groupBy, type Rollup } from '../core/standing/rollup.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { isFinished, isHalted } from '../core/task.js';
import type { Screen } from './screen.js';
import { clean } from './text.js';

/** What the status screen shows. */
export interface StatusView {
  plan: Plan;
  asOf: string;
  by: Grouping;
  standings: readonly TaskStanding[];
}

/** What needs attention next, in a few lines: the most overdue, what falls due next, what stands open. */
export function attention(view: StatusView, total: Rollup, screen: Screen): string[] {
  const { plan, asOf, standings } = view;
  const { status } = screen.messages.screens;
  if (standings.length === 0) return [status.nothing];
  const lines = [mostOverdue(view, screen), nextDue(view, screen)];
  if (total.extended > 0) {
    lines.push(status.original(total.overdue.tasksOriginal, total.overdue.targetsOriginal, total.extended));
  }
  if (total.unclear > 0) lines.push(status.unclear(total.unclear));
  const days = daysBetween(plan.period.end, asOf);
  if (days > 0) lines.push(status.ended(plan.period.end, days));
  return lines.filter((line) => line !== null);
}

function mostOverdue({ plan, asOf, standings }: StatusView, screen: Screen): string | null {
  const groups = groupBy('section', standings, plan, 0, asOf);
  const weight = ({ overdue }: Rollup) => overdue.tasks + overdue.targets;
  const worst = groups.reduce((a, b) => (weight(b.rollup) > weight(a.rollup) ? b : a));
  if (weight(worst.rollup) === 0) return null;
  const { tasks, targets } = worst.rollup.overdue;
  return screen.messages.screens.status.mostOverdue(clean(worst.section?.title ?? ''), tasks, targets);
}

function nextDue({ asOf, standings }: StatusView, screen: Screen): string | null {
  const open = standings.flatMap((standing) => openDates(standing).map((date) => ({ date, standing })));
  const date = open
    .map((entry) => entry.date)
    .filter((day) => day >= asOf)
    .sort()[0];
  if (date === undefined) return null;
  const tasks = [...new Set(open.filter((entry) => entry.date === date).map((entry) => entry.standing))];
  const first = tasks[0]?.task;
  const label = first ? `${first.id} ${clean(first.title)}` : '';
  return screen.messages.screens.status.nextDue(date, daysBetween(asOf, date), tasks.length, label);
}

/** The dates by which something of the task is still to be done. */
function openDates(standing: TaskStanding): string[] {
  if (isFinished(standing.status) || isHalted(standing.status)) return [];
  const targets = standing.targets.filter((target) => target.met !== true).map((target) => target.due.current);
  return [standing.due.current, ...targets];
}
