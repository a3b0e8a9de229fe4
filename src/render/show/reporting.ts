import type { Target } from '../../core/task.js';
import type { ReportingRow, ReportingView } from '../../core/view/page/reporting-view.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import { valueWords } from '../bound.js';
import { periodWords } from '../civil-words.js';
import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { type Column, drawTable, leftOutLines } from '../terminal/table.js';
import { clean } from '../terminal/text.js';

/** Who reported each target and when, and who has not; nothing where nobody has and no unit must. */
export function reportingLines({ reporting }: ShowView, screen: Screen): string[] {
  const { show } = screen.messages.screens;
  const { reporting: words } = show;
  const leftOut: string[] = [];
  const draw = (last: string, lines: readonly Line[]) => {
    const drawn = drawTable(columnsOf(last, screen), lines, screen);
    leftOut.push(...drawn.leftOut);
    return drawn.text;
  };
  if (!reporting.some(isTold)) return [];
  // What units report has a table of its own; the others have one together.
  const ofUnits = reporting.filter(({ rows, unreported }) => unreported.length > 0 || rows.some(({ org }) => org));
  const others = reporting.filter((view) => !ofUnits.includes(view));
  const tables = [
    ...ofUnits.map((view) => [
      ...(reporting.length === 1 ? [] : [prose(clean(view.target.name), screen)]),
      draw(words.columns.unit, linesOf(view)),
      ...apart(missingLine(view, '', screen)),
    ]),
    ...(others.length === 0
      ? []
      : [
          [
            draw(show.targets, others.flatMap(linesOf)),
            ...apart(others.flatMap((view) => missingLine(view, nameAmong(view, reporting), screen))),
          ],
        ]),
  ];
  const parted = tables.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  return ['', heading(words.title, screen), ...parted, ...leftOutLines(leftOut, screen)];
}

/** The name of a target, as far as there are others to tell it from. */
function nameAmong({ target }: ReportingView, all: readonly ReportingView[]): string {
  return all.length === 1 ? '' : clean(target.name);
}

/** Lines below a table, with an empty one between. */
function apart(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function missingLine(view: ReportingView, name: string, screen: Screen): string[] {
  const told = missingText(view, screen);
  return told.length === 0
    ? []
    : [prose(screen.messages.screens.show.reporting.line(name, told.join(screen.messages.semicolon)), screen)];
}

/** Who has not handed in a value for the last period that ended. */
function missingText({ missing }: ReportingView, { messages }: Screen): string[] {
  if (missing === null) return [];
  const { show, common } = messages.screens;
  const { period, deadline, isPending, by } = missing;
  const names = by.map((unit) => (unit === null ? common.unset : clean(unit.name))).join(messages.comma);
  // The year of the deadline stands beside it.
  return [show.reporting.missing(periodWords(period, deadline, messages), names, deadline, isPending)];
}

function isTold({ rows, unreported, missing }: ReportingView): boolean {
  return rows.length > 0 || unreported.length > 0 || missing !== null;
}

/** A line of a table: what was reported, or that nobody has; `name` is that of the unit, or else of the target. */
interface Line {
  target: Target;
  row: ReportingRow | null;
  name: string;
}

function linesOf({ target, rows, unreported }: ReportingView): Line[] {
  if (rows.length + unreported.length === 0) return [{ target, row: null, name: target.name }];
  const isOfUnits = unreported.length > 0 || rows.some(({ org }) => org !== null);
  return [
    ...rows.map((row) => ({ target, row, name: isOfUnits ? (row.org?.name ?? '') : target.name })),
    ...unreported.map(({ name }) => ({ target, row: null, name })),
  ];
}

function columnsOf(last: string, screen: Screen): Column<Line>[] {
  const { show } = screen.messages.screens;
  const { columns: heads } = show.reporting;
  const of = (tell: (row: ReportingRow) => string) => (line: Line) => (line.row ? tell(line.row) : '');
  return [
    {
      header: heads.value,
      align: 'right',
      cell: ({ row, target }) => (row ? valueText(row, target, screen) : show.noData),
    },
    { header: heads.asOf, leaves: 2, cell: of(({ value }) => value.asOf) },
    { header: heads.recordedOn, leaves: 3, cell: of(({ recordedOn }) => recordedOn) },
    { header: heads.by, leaves: 1, cell: of(({ by }) => clean(by)) },
    { header: last, cell: (line) => nameCell(line, screen) },
  ];
}

/** What a reading says; that of a milestone does not deliver the whole. */
function valueText({ milestone, value }: ReportingRow, target: Target, screen: Screen): string {
  const { show } = screen.messages.screens;
  if (milestone === null) return valueWords(value, target, screen);
  return value.value === true ? show.milestoneDone : show.milestoneOpen;
}

function nameCell({ row, name }: Line, screen: Screen): string {
  const { reporting: words } = screen.messages.screens.show;
  const whose = clean(name) || words.city;
  if (row === null) return whose;
  const { milestone, isLate, deadline } = row;
  const about = milestone === null ? whose : `${whose} ${clean(milestone.name)}`;
  return isLate && deadline !== null ? about + screen.messages.brackets(words.late(deadline)) : about;
}

/** The same in one line for a target; null where nobody reported and no unit must. */
export function reportingLine(view: ReportingView, isSingle: boolean, screen: Screen): string | null {
  const { show } = screen.messages.screens;
  const { rows, unreported, target } = view;
  if (!isTold(view)) return null;
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => clean(name)).join(screen.messages.comma);
  const units = rows.flatMap(({ org }) => (org === null ? [] : [org]));
  const late = rows.filter(({ isLate }) => isLate).map(({ org }) => ({ name: org?.name ?? show.reporting.city }));
  const newest = rows.reduce<ReportingRow | null>(
    (last, row) => (last && last.recordedOn >= row.recordedOn ? last : row),
    null,
  );
  const told = [
    ...(units.length + unreported.length > 0
      ? [show.reporting.count(units.length, units.length + unreported.length)]
      : []),
    ...(unreported.length > 0 ? [show.withoutData(names(unreported))] : []),
    ...missingText(view, screen),
    ...(late.length > 0 ? [show.reporting.lateUnits(names(late))] : []),
    ...(newest === null ? [] : [newestText(newest, view, screen)]),
  ];
  return show.reporting.line(isSingle ? '' : clean(target.name), told.join(screen.messages.semicolon));
}

function newestText(row: ReportingRow, { target }: ReportingView, screen: Screen): string {
  const { org, milestone, value, by, recordedOn } = row;
  const { show } = screen.messages.screens;
  const name = org === null ? '' : `${clean(org.name)} `;
  const about = milestone === null ? '' : `${show.milestone(clean(milestone.name))} `;
  return show.reporting.newest(name + about + valueText(row, target, screen), value.asOf, clean(by), recordedOn);
}
