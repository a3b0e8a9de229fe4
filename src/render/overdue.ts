import { addDays } from '../core/date.js';
import { orgName, type Plan } from '../core/plan.js';
import type { DueItem } from '../core/standing/due-list.js';
import { NONE } from './number.js';
import { prose } from './prose.js';
import type { Screen } from './screen.js';
import { type Column, table } from './table.js';
import { clean } from './text.js';

/** What the overdue screen shows. */
export interface OverdueView {
  plan: Plan;
  asOf: string;
  overdue: readonly DueItem[];
  /** What falls due soon; null where it was not asked for. */
  soon: { within: number; items: readonly DueItem[] } | null;
}

/** Overdue tasks and targets, worst first; then what falls due soon. Nothing overdue is one quiet line. */
export function renderOverdue(view: OverdueView, screen: Screen): string {
  const parts = [...overduePart(view, screen), ...soonPart(view, screen)];
  return parts.join('\n');
}

function overduePart({ plan, asOf, overdue }: OverdueView, screen: Screen): string[] {
  const words = screen.messages.screens.overdue;
  const open = overdue.filter((item) => item.state !== 'met_late');
  const late = overdue.length - open.length;
  const count = (state: DueItem['state']) => open.filter((item) => item.target && item.state === state).length;
  const tasks = open.filter((item) => item.target === null).length;
  const head =
    open.length === 0
      ? words.none(asOf)
      : words.head(asOf, tasks, open.length - tasks, count('unmet'), count('no_data'));
  const lines = [open.length === 0 ? head : screen.style.bold(prose(head, screen))];
  if (late > 0) lines.push(words.late(late));
  if (overdue.length > 0) lines.push('', table(columns(plan, overdue, words.columns.days, screen), overdue, screen));
  return lines;
}

function soonPart({ plan, asOf, soon }: OverdueView, screen: Screen): string[] {
  if (soon === null) return [];
  const words = screen.messages.screens.overdue;
  const until = addDays(asOf, soon.within);
  if (soon.items.length === 0) return ['', words.soonNone(until)];
  const drawn = table(columns(plan, soon.items, words.columns.left, screen), soon.items, screen);
  return ['', screen.style.bold(words.soon(until, soon.items.length)), '', drawn];
}

function columns(plan: Plan, items: readonly DueItem[], daysHeader: string, screen: Screen): Column<DueItem>[] {
  const { overdue: words, common } = screen.messages.screens;
  const heads = words.columns;
  const moved = items.some(isMoved);
  const led = items.some((item) => item.standing.task.lead !== undefined);
  const columnOf = (wanted: boolean, column: Column<DueItem>) => (wanted ? [column] : []);
  return [
    { header: daysHeader, align: 'right', cell: (item) => daysCell(item, screen) },
    { header: heads.kind, leaves: 2, cell: (item) => (item.target ? common.target : common.task) },
    ...columnOf(
      items.some((item) => item.state !== null),
      { header: heads.state, cell: (item) => (item.state ? screen.messages.words.overdue[item.state] : '') },
    ),
    { header: heads.due, leaves: 4, cell: (item) => item.due.current },
    ...columnOf(moved, { header: heads.original, leaves: 3, cell: (item) => (isMoved(item) ? item.due.original : '') }),
    ...columnOf(led, {
      header: heads.lead,
      leaves: 1,
      cell: ({ standing: { task } }) => clean(task.lead ? orgName(plan, task.lead) : common.unset),
    }),
    { header: heads.id, align: 'right', cell: (item) => String(item.standing.task.id) },
    { header: heads.name, cell: (item) => clean(item.target?.target.name ?? item.standing.task.title) || NONE },
  ];
}

function daysCell(item: DueItem, screen: Screen): string {
  return item.state === 'met_late' ? screen.style.dim(String(item.days)) : String(item.days);
}

function isMoved({ due }: DueItem): boolean {
  return due.original !== due.current;
}
