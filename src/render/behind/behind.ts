import { toNumeral } from '../../core/text/numeral.js';
import type { BehindRow, BehindView } from '../../core/view/behind-view.js';
import { scopeWords } from '../scope.js';
import { fittingTable } from '../terminal/fitting-table.js';
import { prose } from '../terminal/prose.js';
import { lightWord, type Screen } from '../terminal/screen.js';
import { moreTasks } from '../terminal/shortened.js';
import type { Column } from '../terminal/table.js';
import { clean, widthOf } from '../terminal/text.js';
import { briefShortfall, fullShortfalls, furtherShortfalls, ownProgress } from './shortfall.js';

/** The tasks that are behind, worst first, each with why and what was reported of it under its row. */
export function renderBehind(view: BehindView, screen: Screen): string {
  const { messages, style, isMarked } = screen;
  if (view.counts.tasks === 0) return messages.screens.status.nothing;
  const head = prose(headOf(view, screen), screen);
  if (view.rows.length === 0) return head;
  const columns = isMarked ? documentColumns(view.rows, screen) : columnsOf(view.rows, screen);
  const taken = head.split('\n').length + 1;
  const drawn = fittingTable(columns, view.rows, screen, taken, (row) => linesUnder(row, screen), moreTasks);
  return [style.bold(head), '', drawn].join('\n');
}

function headOf({ asOf, scope, counts }: BehindView, { messages }: Screen): string {
  const { behind: words } = messages.screens;
  const whose = scopeWords(scope, messages);
  const { tasks, behind, red, yellow, others, overdue, targetOverdue } = counts;
  if (behind === 0) return words.none(asOf, whose, tasks);
  const parts = [
    ...(red === 0 ? [] : [words.parts.red(red)]),
    ...(yellow === 0 ? [] : [words.parts.yellow(yellow)]),
    ...(others === 0 ? [] : [words.parts.others(others)]),
  ].join(messages.comma);
  const days = overdue + targetOverdue;
  return words.head(asOf, whose, tasks, behind, parts + (days === 0 ? '' : words.parts.overdue(days)));
}

/** From this width on there is room for more than who and by how much. */
const WIDE = 110;
/** From this width on there is room for the section too. */
const WIDEST = 140;

function columnsOf(rows: readonly BehindRow[], screen: Screen): Column<BehindRow>[] {
  const { messages, width } = screen;
  const { columns: heads } = messages.screens.behind;
  const isWide = width === null || width >= WIDE;
  const having = (isSuch: (row: BehindRow) => boolean, column: Column<BehindRow>) =>
    rows.some(isSuch) ? [column] : [];
  return [
    { header: heads.id, align: 'right', cell: ({ id }) => String(id) },
    { header: heads.light, cell: ({ light }) => lightWord(light, screen) },
    { header: heads.by, cell: (row) => briefShortfall(row, messages) },
    ...having(({ worst }) => isWide && worst !== null, {
      header: heads.progress,
      leaves: 3,
      align: 'right',
      cell: progressCell,
    }),
    ...having(({ leads }) => leads.length > 0, {
      header: heads.lead,
      leaves: 5,
      ...whoColumn(isWide ? 28 : 16, ({ leads }) => leads.map(({ name }) => name), screen),
    }),
    ...having(({ leaders }) => leaders.length > 0, {
      header: heads.leader,
      leaves: 4,
      ...whoColumn(isWide ? 16 : 8, ({ leaders }) => leaders, screen),
    }),
    ...having(() => isWide, { header: heads.due, leaves: 2, cell: ({ due }) => due.current }),
    ...having(() => width === null || width >= WIDEST, {
      header: heads.section,
      leaves: 1,
      cell: ({ section }) => sectionCell(section.number, screen),
    }),
    { header: heads.title, cell: ({ title }) => clean(title) },
  ];
}

/** Who does a task: nobody of them is cut, one stands under the other where there is no room. */
function whoColumn(most: number, namesOf: (row: BehindRow) => readonly string[], { messages, width }: Screen) {
  const cell = (row: BehindRow) => {
    const names = namesOf(row).map(clean);
    const joined = names.join(messages.comma);
    if (joined === '') return messages.screens.common.unset;
    return width === null || widthOf(joined) <= most ? joined : names.join(`${messages.comma.trimEnd()}\n`);
  };
  return { most, wraps: true, cell };
}

/** In a document all that stands under a row has columns of its own. */
function documentColumns(rows: readonly BehindRow[], screen: Screen): Column<BehindRow>[] {
  const { messages } = screen;
  const { documentColumns: heads } = messages.screens.behind;
  return [
    ...columnsOf(rows, screen),
    { header: heads.why, cell: (row) => fullShortfalls(row, messages) },
    { header: heads.problems, cell: ({ report }) => clean(report?.problems ?? '') },
    { header: heads.next, cell: ({ report }) => clean(report?.next ?? '') },
    { header: heads.reported, cell: ({ report }) => (report === null ? '' : `${report.period} ${reporter(report)}`) },
  ];
}

function progressCell({ worst }: BehindRow): string {
  const { progress, expected } = ownProgress(worst);
  return worst === null ? '' : `${progress}/${expected}`;
}

function sectionCell(number: number, { messages }: Screen): string {
  return messages.numeral === 'chinese' ? toNumeral(number) : String(number);
}

const INDENT = '      ';

/** Why a task is behind, as far as its row does not say it; the problems and the next step as they were reported. */
function linesUnder(row: BehindRow, screen: Screen): string[] {
  const { messages } = screen;
  const { behind: words } = messages.screens;
  const why = furtherShortfalls(row, messages);
  const lines = [...(why === '' ? [] : [words.why(why)]), ...reportedLine(row, screen)];
  return lines.map((line) => under(line, screen));
}

function reportedLine({ report }: BehindRow, { messages }: Screen): string[] {
  if (report === null) return [];
  const { behind: words } = messages.screens;
  const { period, problems, next } = report;
  const said = [
    ...(problems === null ? [] : [words.problems(clause(problems))]),
    ...(next === null ? [] : [words.next(clause(next))]),
  ];
  return [said.join(words.and) + words.reported(period, reporter(report))];
}

function reporter({ by, org }: NonNullable<BehindRow['report']>): string {
  return org === null ? clean(by) : `${clean(org.name)} ${clean(by)}`;
}

/** What was reported as a part of a sentence: on one line, without the mark at its end. */
function clause(text: string): string {
  const line = clean(text)
    .trim()
    .split(/\s*\n\s*/)
    .join(' ');
  return line.replace(/[。；;.]+$/u, '') || line;
}

function under(text: string, screen: Screen): string {
  return screen.style.dim(prose(text, screen, INDENT));
}
