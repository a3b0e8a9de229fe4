import { type Due, isMoved } from '../core/due.js';
import type { DueGroup, DueRow } from '../core/view/due-row.js';
import { NONE } from './terminal/number.js';
import type { Screen } from './terminal/screen.js';
import type { Column } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** A line of a group: that of its task, whose row is null if only something of it is listed, or that of another row. */
export interface DueLine {
  group: DueGroup;
  row: DueRow | null;
  isHead: boolean;
}

/** The lines of a group: its task, and below it what else is listed. */
export function linesOfGroup(group: DueGroup): DueLine[] {
  return [{ group, row: group.own, isHead: true }, ...group.rows.map((row) => ({ group, row, isHead: false }))];
}

const INDENT = 2;

/** The columns of a list of groups. @param days whether its days are those overdue or those left */
export function dueColumns(
  lines: readonly DueLine[],
  days: 'days' | 'left',
  hasLeads: boolean,
  screen: Screen,
): Column<DueLine>[] {
  const words = screen.messages.screens.overdue;
  const heads = words.columns;
  const dimmed = (line: DueLine, text: string) =>
    line.row?.state === 'met_late' || line.row?.state === 'done' ? screen.style.dim(text) : text;
  const kind: Column<DueLine> = {
    header: heads.kind,
    leaves: 1,
    cell: ({ row }) => words.kinds[row?.kind ?? 'task'],
  };
  const state: Column<DueLine> = {
    header: heads.state,
    leaves: 3,
    cell: (line) => dimmed(line, stateWord(line, screen)),
  };
  return [
    { header: heads.id, align: 'right', cell: ({ group, isHead }) => (isHead ? String(group.task.id) : '') },
    ...(lines.some(({ row }) => typeof row?.days === 'number')
      ? [
          {
            header: heads[days],
            align: 'right' as const,
            cell: (line: DueLine) => dimmed(line, line.row?.days == null ? '' : String(line.row.days)),
          },
        ]
      : []),
    days === 'left' ? kind : state,
    { header: heads.due, leaves: 2, cell: (line) => shownDue(line)?.current ?? '' },
    {
      header: heads.name,
      indent: ({ isHead }) => (isHead ? 0 : INDENT),
      cell: (line) => dimmed(line, nameOf(line, hasLeads, screen)),
    },
  ];
}

function stateWord({ group, row }: DueLine, { messages }: Screen): string {
  const { states } = messages.screens.overdue;
  const { words } = messages;
  if (row === null || row.kind === 'task') {
    return row?.state === 'met_late' ? states.taskLate : words.status[group.task.status];
  }
  const { kind, state } = row;
  if (kind === 'recheck') return state === null ? states.recheck.open : states.recheck.done;
  if (kind === 'milestone') return states.milestone[state === 'met_late' || state === 'done' ? state : 'unmet'];
  return state === 'done' || state === null ? states.done : words.overdue[state];
}

/** Its due date, or null if it is the same as that of the task above it. */
function shownDue({ group, row, isHead }: DueLine): Due | null {
  const { due } = group.task;
  if (isHead || row === null) return due;
  return row.due.current === due.current && row.due.original === due.original ? null : row.due;
}

/** The name; behind a task the units that lead it; and the original date of what was extended. */
function nameOf(line: DueLine, hasLeads: boolean, screen: Screen): string {
  const { messages } = screen;
  const { overdue: words, common } = messages.screens;
  const due = shownDue(line);
  const details = [
    ...(line.isHead && hasLeads ? [leadsOf(line.group, screen)] : []),
    ...(due !== null && isMoved(due) ? [common.dueMoved(due.original)] : []),
  ];
  return plainName(line, screen) + (details.length === 0 ? '' : words.details(details.join(messages.semicolon)));
}

function leadsOf({ leads }: DueGroup, { messages }: Screen): string {
  return leads.map(({ name }) => clean(name)).join(messages.comma) || messages.screens.overdue.noLead;
}

function plainName({ group, row, isHead }: DueLine, { messages }: Screen): string {
  if (isHead || row === null) return clean(group.task.title) || NONE;
  if (row.kind === 'recheck') return messages.screens.overdue.recheck;
  const name = clean(row.target?.name ?? '') || NONE;
  return row.milestone ? messages.screens.record.milestone(name, clean(row.milestone.name)) : name;
}
