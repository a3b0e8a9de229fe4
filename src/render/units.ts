import type { Share } from '../core/standing/share.js';
import { targetStateView } from '../core/view/target-view.js';
import type { SharedTargetView, ShareRow, UnitRow, UnitsView } from '../core/view/units-view.js';
import { boundWords, perWords, valueWords, withUnit } from './bound.js';
import { stateText, stateWord } from './target-lines.js';
import { drawFitting } from './terminal/fitting-table.js';
import { percent, shareOf } from './terminal/number.js';
import { prose } from './terminal/prose.js';
import { lightWord, type Screen } from './terminal/screen.js';
import { type Column, type DrawnTable, drawTable } from './terminal/table.js';
import { clean } from './terminal/text.js';

type Orgs = Parameters<typeof perWords>[1]['orgs'];

/** The rows of units, and for each target that has shares a table of them. */
export interface DrawnUnits extends DrawnTable {
  /** What is to be known of the rows. */
  notes: readonly string[];
}

/**
 * The units of a plan: a row for each, then for each target that has shares a table of them. On a terminal of known
 * height the rows alone, shortened to the room there is, and how the targets are shown.
 * @param room how many lines it may have
 */
export function drawUnits(view: UnitsView, orgs: Orgs, screen: Screen, room: number): DrawnUnits {
  const { units: words } = screen.messages.screens;
  if (view.units.length === 0) return { text: prose(words.nobody, screen), leftOut: [], notes: [] };
  const hasShares = view.targets.length > 0;
  const notes = [...(hasShares ? [words.rank] : []), ...(view.isShared ? [words.shared] : [])];
  const units = drawFitting(unitColumns(view, screen), view.units, screen, room);
  if (screen.rows !== null) return { ...units, notes: [...(hasShares ? [words.details] : []), ...notes] };
  const targets = view.targets.map((target) => targetTable(target, orgs, screen));
  const below = notes.map((note) => prose(note, screen));
  return {
    text: [units.text, ...(below.length > 0 ? ['', ...below] : []), ...targets.flatMap(withHead)].join('\n'),
    leftOut: [units, ...targets.map(({ table }) => table)].flatMap(({ leftOut }) => leftOut),
    notes: [],
  };
}

function withHead({ head, table }: ReturnType<typeof targetTable>): string[] {
  return ['', ...head, table.text];
}

function unitColumns({ units, targets }: UnitsView, screen: Screen): Column<UnitRow>[] {
  const { columns: heads } = screen.messages.screens.units;
  const where = (isWanted: boolean, ...columns: Column<UnitRow>[]) => (isWanted ? columns : []);
  const does = (key: 'leads' | 'responsible') => units.some((unit) => unit[key].tasks > 0);
  return [
    ...where(
      targets.length > 0,
      { header: heads.rank, align: 'right', cell: ({ rank }) => (rank === null ? '-' : String(rank)) },
      { header: heads.onSchedule, align: 'right', leaves: 6, cell: ({ onSchedule }) => ratio(onSchedule) },
      { header: heads.noData, align: 'right', leaves: 4, cell: ({ noData }) => (noData === 0 ? '' : String(noData)) },
      { header: heads.progress, align: 'right', leaves: 8, cell: (unit) => progressCell(unit, screen) },
      { header: heads.light, leaves: 7, cell: (unit) => unitLight(unit, screen) },
    ),
    ...where(
      does('leads'),
      { header: heads.leads, align: 'right', leaves: 5, cell: ({ leads }) => doneOf(leads) },
      { header: heads.leadsOverdue, align: 'right', leaves: 3, cell: ({ leads }) => overdueOf(leads, screen) },
    ),
    ...where(
      does('responsible'),
      { header: heads.does, align: 'right', leaves: 2, cell: ({ responsible }) => doneOf(responsible) },
      {
        header: heads.doesOverdue,
        align: 'right',
        leaves: 1,
        cell: ({ responsible }) => overdueOf(responsible, screen),
      },
    ),
    { header: heads.unit, cell: ({ name }) => clean(name) },
  ];
}

function unitLight({ light, lightReason, lightReasonShares }: UnitRow, screen: Screen): string {
  if (lightReason === null) return '';
  return `${lightWord(light, screen)} ${screen.messages.words.reason[lightReason]} ${lightReasonShares}`;
}

function ratio(share: Share): string {
  return share.of === 0 ? '' : shareOf(share);
}

function progressCell({ progress, coverage: { count, of } }: UnitRow, screen: Screen): string {
  if (of === 0) return '';
  if (progress === null) return screen.style.dim(screen.messages.screens.show.noData);
  return `${percent(progress)} (${count}/${of})`;
}

function doneOf({ finished, tasks }: UnitRow['leads']): string {
  return tasks === 0 ? '' : `${finished}/${tasks}`;
}

function overdueOf({ tasks, overdue }: UnitRow['leads'], { style }: Screen): string {
  if (tasks === 0) return '';
  return overdue > 0 ? style.red(String(overdue)) : '0';
}

/** A row of a target's table: a share, or the sum of all. */
type Line = { share: ShareRow; sum: null } | { share: null; sum: NonNullable<SharedTargetView['sum']> };

function targetTable(view: SharedTargetView, orgs: Orgs, screen: Screen): { head: string[]; table: DrawnTable } {
  const { task, standing, shares, sum } = view;
  const { target } = standing;
  const { units: words } = screen.messages.screens;
  const title = [clean(target.name), boundWords(target, screen), perWords(target, { orgs }, screen)];
  const lines: Line[] = shares.map((share) => ({ share, sum: null }));
  if (sum !== null) lines.push({ share: null, sum });
  const head = `${task.id}  ${title.filter((part) => part !== '').join(screen.messages.semicolon)}`;
  const state = prose(`${words.city}${stateText(targetStateView(standing), screen)}`, screen);
  return {
    head: [screen.style.bold(prose(head, screen)), state],
    table: drawTable(shareColumns(view, screen), lines, screen),
  };
}

function shareColumns({ standing: { target }, shares, sum }: SharedTargetView, screen: Screen): Column<Line>[] {
  const { columns: heads, total } = screen.messages.screens.units;
  const of = (tell: (share: ShareRow) => string) => (line: Line) => (line.share ? tell(line.share) : '');
  const share: Column<Line> = {
    header: heads.share,
    align: 'right',
    cell: (line) => {
      const value = line.share ? line.share.share : line.sum.share;
      return value === null ? '' : withUnit(value, target);
    },
  };
  const own: Column<Line> = {
    header: heads.own,
    align: 'right',
    leaves: 5,
    cell: of((one) => shareText(one.progress)),
  };
  const isPaced = shares.some(({ gap }) => gap !== null);
  const paced: Column<Line>[] = [
    { header: heads.expected, align: 'right', leaves: 4, cell: of((one) => shareText(one.expected)) },
    { header: heads.gap, align: 'right', leaves: 3, cell: of(({ gap }) => gapText(gap)) },
  ];
  return [
    ...(shares.some((one) => one.share !== null) ? [share] : []),
    {
      header: heads.value,
      align: 'right',
      cell: (line) => (line.share ? valueText(line.share, screen) : withUnit(line.sum.value, target)),
    },
    ...(shares.some(({ progress }) => progress !== null) ? [own] : []),
    ...(isPaced ? paced : []),
    { header: heads.state, leaves: 1, cell: of(({ state }) => stateWord(state, screen)) },
    { header: heads.light, leaves: 6, cell: of((one) => lightText(one, screen)) },
    {
      header: heads.unit,
      cell: (line) => (line.share ? clean(line.share.name) : total(sum?.reported ?? 0, shares.length)),
    },
  ];
}

function valueText({ latest, target }: ShareRow, screen: Screen): string {
  return latest === null ? screen.style.dim(screen.messages.screens.show.noData) : valueWords(latest, target, screen);
}

function shareText(share: number | null): string {
  return share === null ? '' : percent(share);
}

/** Points ahead with a plus, behind with a minus. */
function gapText(gap: number | null): string {
  if (gap === null) return '';
  return gap > 0 ? `+${gap}` : String(gap);
}

function lightText({ light, reason }: ShareRow, screen: Screen): string {
  return `${lightWord(light, screen)} ${screen.messages.words.reason[reason]}`;
}
