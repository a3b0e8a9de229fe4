import type { Rollup } from '../core/standing/rollup.js';
import { STATUSES, type Status } from '../core/task.js';
import { toNumeral } from '../core/text/numeral.js';
import type { NamedGroup, StatusView } from '../core/view/status-view.js';
import { attention } from './attention.js';
import { bar } from './terminal/bar.js';
import { NONE, percent, shareOf } from './terminal/number.js';
import { prose } from './terminal/prose.js';
import { lightWord, type Screen } from './terminal/screen.js';
import { type Column, table } from './terminal/table.js';
import { clean, padEnd } from './terminal/text.js';
import { renderUnits } from './units.js';

/** The rollup of a plan: its head, a row for each group, the total and what needs attention next. */
export function renderStatus(view: StatusView, screen: Screen): string {
  const { total, plan } = view;
  const head = [headLine(view, screen), ...totalLines(total, screen)].map((line) => prose(line, screen));
  const tail = attention(view, screen).map((line) => prose(line, screen));
  return [
    screen.style.bold(head[0] ?? ''),
    ...head.slice(1),
    '',
    view.units ? renderUnits(view.units, plan.orgs, screen) : groupTable(view, screen),
    '',
    ...tail,
  ]
    .join('\n')
    .trimEnd();
}

/**
 * A plan that has no tasks yet: what it is, and what to do first.
 * @param hasSections whether a task can be added at all
 */
export function renderEmpty(view: StatusView, hasSections: boolean, screen: Screen): string {
  const { status, init } = screen.messages.screens;
  const { noTasks, importing, adding } = status.empty;
  const lines = [
    noTasks,
    importing(`plan import <${init.file}>`),
    ...(hasSections ? [adding(`plan add <${init.section}> <${init.title}> --basis <${init.basis}>`)] : []),
  ];
  const rest = lines.map((line, index) => prose(line, screen, index === 0 ? '' : '  '));
  return [screen.style.bold(prose(headLine(view, screen), screen)), '', ...rest].join('\n');
}

function groupTable({ by, groups, total }: GroupedView, screen: Screen): string {
  const rows: Row[] = groups.map((group) => ({
    name: nameOf(group, screen),
    number: group.section ? numberOf(group.section.number, screen) : '',
    rollup: group.rollup,
    total: false,
  }));
  rows.push({ name: screen.messages.screens.status.columns.total, number: '', rollup: total, total: true });
  return table(columns(by, total, screen), rows, screen);
}

type GroupedView = Extract<StatusView, { units: null }>;

interface Row {
  name: string;
  number: string;
  rollup: Rollup;
  total: boolean;
}

function headLine({ plan, asOf, begun, expected, months }: StatusView, screen: Screen): string {
  const { head, notStarted } = screen.messages.screens.status;
  const title = clean(plan.title);
  if (!begun) return notStarted(title, asOf, plan.period.start);
  return head(title, asOf, percent(expected), `${months.passed}/${months.of}`);
}

function totalLines(total: Rollup, screen: Screen): string[] {
  const { status } = screen.messages.screens;
  const progress = total.progress === null ? NONE : percent(total.progress);
  const share = (one: Rollup['completion']) => shareOf(one, screen.messages.brackets);
  return [
    status.totals(share(total.completion), total.byStatus.cancelled, total.overdue.tasks, total.overdue.targets),
    status.overall(progress, total.coverage.count, total.coverage.of),
    status.shares(share(total.onSchedule), share(total.onTime), share(total.closed)),
    `${status.lights}  ${lightCounts(total, screen)}`,
  ];
}

/** How many tasks have each light, the worst first. */
function lightCounts({ byLight }: Rollup, screen: Screen): string {
  const lights = ['red', 'yellow', 'green', 'gray'] as const;
  return lights.map((light) => `${lightWord(light, screen)} ${byLight[light]}`).join('  ');
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

function numberOf(value: number, screen: Screen): string {
  return padEnd(screen.messages.numeral === 'chinese' ? toNumeral(value) : String(value), 2);
}

function nameOf({ key, name }: NamedGroup, { messages }: Screen): string {
  if (name !== null) return clean(name);
  if (key !== null) return messages.words.status[key as Status];
  return messages.screens.status.noLead;
}
