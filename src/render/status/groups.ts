import type { Rollup } from '../../core/standing/rollup.js';
import { STATUSES, type Status } from '../../core/task.js';
import type { StatusView } from '../../core/view/status-view.js';
import { bar } from '../terminal/bar.js';
import { drawFitting } from '../terminal/fitting-table.js';
import { percent } from '../terminal/number.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import type { Column, DrawnTable } from '../terminal/table.js';
import { padEnd } from '../terminal/text.js';
import { groupName, numberWords } from './group-name.js';

/** A rollup whose groups are of tasks. */
type GroupedView = Extract<StatusView, { units: null }>;

interface Row {
  name: string;
  number: string;
  rollup: Rollup;
  total: boolean;
}

/**
 * A row for each group and the total, which stays if the table is shortened.
 * @param room how many lines it may have
 */
export function groupTable({ by, groups, total }: GroupedView, screen: Screen, room: number): DrawnTable {
  const rows: Row[] = groups.map((group) => ({
    name: groupName(group, screen.messages),
    number: group.section ? padEnd(numberWords(group.section.number, screen.messages), 2) : '',
    rollup: group.rollup,
    total: false,
  }));
  const sum = { name: screen.messages.screens.status.columns.total, number: '', rollup: total, total: true };
  return drawFitting(columns(by, total, screen), rows, screen, room, [sum]);
}

function columns(by: GroupedView['by'], total: Rollup, screen: Screen): Column<Row>[] {
  const { columns: heads, noData } = screen.messages.screens.status;
  const bold = (row: Row, text: string) => (row.total ? screen.style.bold(text) : text);
  const count = (row: Row, value: number) => bold(row, String(value));
  const red = (row: Row, value: number) => (value > 0 ? screen.style.red(count(row, value)) : count(row, value));
  const number: Column<Row>[] = by === 'section' ? [{ header: heads.number, cell: (row) => row.number }] : [];
  return [
    ...number,
    { header: heads.tasks, align: 'right', leaves: 8, cell: (row) => count(row, row.rollup.tasks) },
    ...statusColumns(total, count, screen),
    { header: heads.overdue, align: 'right', cell: (row) => red(row, row.rollup.overdue.tasks) },
    { header: heads.overdueTargets, align: 'right', leaves: 2.5, cell: (row) => red(row, row.rollup.overdue.targets) },
    { header: heads.targets, align: 'right', leaves: 7, cell: (row) => bold(row, targetsCell(row.rollup)) },
    { header: heads.light, leaves: 6, cell: (row) => lightCell(row.rollup, screen) },
    {
      header: heads.progress,
      leaves: 9,
      align: hasBars(screen) ? 'left' : 'right',
      cell: (row) => progressCell(row.rollup, noData, screen),
    },
    { header: heads[by], cell: (row) => bold(row, row.name) },
  ];
}

/**
 * In which order counts by status are left out on a narrow screen; rare statuses are shown only if they are not all 0.
 */
const STATUS_LEAVES: Record<Status, number> = {
  cancelled: 1,
  suspended: 1,
  closed: 3,
  submitted: 2,
  not_started: 3,
  in_progress: 4,
  completed: 5.5,
};

const ALWAYS: readonly Status[] = ['not_started', 'in_progress', 'completed'];

function statusColumns(total: Rollup, count: (row: Row, value: number) => string, screen: Screen): Column<Row>[] {
  return STATUSES.filter((status) => ALWAYS.includes(status) || total.byStatus[status] > 0).map((status) => ({
    header: screen.messages.words.status[status],
    align: 'right',
    leaves: STATUS_LEAVES[status],
    cell: (row) => count(row, row.rollup.byStatus[status]),
  }));
}

function targetsCell({ targets }: Rollup): string {
  return `${targets.met}/${targets.total}`;
}

/** The worst light of the tasks, its commonest reason, and how many have it. */
function lightCell({ light, lightReason, lightReasonTasks }: Rollup, screen: Screen): string {
  if (lightReason === null) return '';
  return `${lightWord(light, screen)} ${screen.messages.words.reason[lightReason]} ${lightReasonTasks}`;
}

function progressCell({ progress, coverage }: Rollup, noData: string, screen: Screen): string {
  // Where there is no task, nobody owes a value.
  if (progress === null) return screen.style.dim(coverage.of === 0 ? '-' : noData);
  const known = `${percent(progress).padStart(5)} (${coverage.count}/${coverage.of})`;
  return hasBars(screen) ? `${bar(progress, 10, screen)} ${known}` : known.trimStart();
}

/** Whether there is room for bars beside the numbers. */
function hasBars({ width }: Screen): boolean {
  return width === null || width >= 120;
}
