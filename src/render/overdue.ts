import { isMoved } from '../core/due.js';
import type { DueRow, OverdueView } from '../core/view/overdue-view.js';
import { NONE } from './terminal/number.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { type Column, MOST_OF_LEAD, table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Overdue tasks and targets, worst first, then what falls due soon. If nothing is overdue, one line says so. */
export function renderOverdue(view: OverdueView, screen: Screen): string {
  const parts = [...overduePart(view, screen), ...soonPart(view, screen)];
  return parts.join('\n');
}

function overduePart({ asOf, overdue, counts }: OverdueView, screen: Screen): string[] {
  const words = screen.messages.screens.overdue;
  const { tasks, targets, unmet, noData, partial, metLate, milestones } = counts;
  const isNone = tasks + targets === 0;
  const head = isNone ? words.none(asOf) : words.head(asOf, tasks, targets, unmet, noData, partial);
  const lines = [isNone ? head : screen.style.bold(prose(head, screen))];
  if (metLate > 0) lines.push(words.late(metLate));
  if (milestones > 0) lines.push(words.milestones(milestones));
  if (overdue.length > 0) lines.push('', table(columns(overdue, words.columns.days, screen), overdue, screen));
  return lines;
}

function soonPart({ soon }: OverdueView, screen: Screen): string[] {
  if (soon === null) return [];
  const words = screen.messages.screens.overdue;
  const { rows, until } = soon;
  if (rows.length === 0) return ['', words.soonNone(until)];
  const drawn = table(columns(rows, words.columns.left, screen), rows, screen);
  return ['', screen.style.bold(words.soon(until, rows.length)), '', drawn];
}

function columns(rows: readonly DueRow[], daysHeader: string, screen: Screen): Column<DueRow>[] {
  const { overdue: words, common } = screen.messages.screens;
  const heads = words.columns;
  const columnOf = (wanted: boolean, column: Column<DueRow>) => (wanted ? [column] : []);
  return [
    { header: daysHeader, align: 'right', cell: (row) => daysCell(row, screen) },
    { header: heads.kind, leaves: 1, cell: (row) => kindWord(row, screen) },
    ...columnOf(
      rows.some(({ state }) => state !== null),
      { header: heads.state, cell: ({ state }) => (state ? screen.messages.words.overdue[state] : '') },
    ),
    { header: heads.due, leaves: 4, cell: ({ due }) => due.current },
    ...columnOf(
      rows.some(({ due }) => isMoved(due)),
      { header: heads.original, leaves: 2, cell: ({ due }) => (isMoved(due) ? due.original : '') },
    ),
    ...columnOf(
      rows.some(({ leads }) => leads.length > 0),
      {
        header: heads.lead,
        leaves: 5,
        most: MOST_OF_LEAD,
        cell: ({ leads }) => leads.map(({ name }) => clean(name)).join(screen.messages.comma) || common.unset,
      },
    ),
    { header: heads.id, align: 'right', cell: ({ task }) => String(task.id) },
    { header: heads.name, cell: (row) => nameOf(row, screen) },
  ];
}

function daysCell({ state, days }: DueRow, screen: Screen): string {
  return state === 'met_late' ? screen.style.dim(String(days)) : String(days);
}

function kindWord({ target, milestone }: DueRow, { messages }: Screen): string {
  const { common } = messages.screens;
  if (milestone) return common.milestone;
  return target ? common.target : common.task;
}

function nameOf({ task, target, milestone }: DueRow, { messages }: Screen): string {
  const name = clean(target?.name ?? task.title) || NONE;
  return milestone ? messages.screens.record.milestone(name, clean(milestone.name)) : name;
}
