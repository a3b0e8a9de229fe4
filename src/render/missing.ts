import type { OwedItem } from '../core/standing/missing.js';
import type { MissingUnit, MissingView } from '../core/view/missing-view.js';
import { scopeWords } from './scope.js';
import { fittingTable } from './terminal/fitting-table.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { type Column, MOST_OF_LEAD } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** How many values and reports are missing; then the units that have not handed all in, and what they owe. */
export function renderMissing(view: MissingView, screen: Screen): string {
  const words = screen.messages.screens.missing;
  const { reports, unknownYears, reportsOnly, units } = view;
  const owing = units.filter(({ counts: { missing, pending } }) => missing + pending > 0);
  const complete = units.filter((unit) => unit.org && !owing.includes(unit));
  const names = complete.flatMap(({ org }) => (org ? [clean(org.name)] : []));
  const head = [
    screen.style.bold(prose(headOf(view, screen), screen)),
    ...(reports === 'none' ? [prose(words.noReports, screen)] : []),
    ...(unknownYears.length > 0 ? [prose(words.unknownYears(unknownYears.join(screen.messages.comma)), screen)] : []),
  ];
  const below = [
    ...(names.length === 0 || view.period === null
      ? []
      : [words.complete(few(names, screen, words.more), names.length)]),
    ...(reportsOnly.length === 0
      ? []
      : [
          words.reportsOnly(
            few(
              reportsOnly.map(({ id }) => String(id)),
              screen,
              words.more,
            ),
            reportsOnly.length,
          ),
        ]),
  ].map((line) => prose(line, screen));
  const foot = below.length === 0 ? [] : ['', ...below];
  if (owing.length === 0) return [...head, ...foot].join('\n');
  const taken = [...head, '', ...foot].join('\n').split('\n').length;
  return [...head, '', fittingTable(columnsOf(view, screen), owing, screen, taken), ...foot].join('\n');
}

function headOf({ asOf, scope, period, reports, counts, units, ...days }: MissingView, { messages }: Screen): string {
  const words = messages.screens.missing;
  const whose = scopeWords(scope, messages);
  const { owed, inTime, late, missing, pending } = counts;
  const unled = units.find(({ org }) => org === null)?.counts;
  if (period === null) {
    return reports === 'none'
      ? words.never(asOf, whose, counts.units, missing, unled?.missing ?? 0)
      : words.notYet(asOf);
  }
  const all = words.head(periodWords(period.name, words), whose, owed, inTime + late, late);
  if (pending > 0) {
    return all + words.pending(counts.waiting, pending, unled?.pending ?? 0, period.deadline, days.daysLeft ?? 0);
  }
  if (missing === 0) return all + words.none(period.deadline);
  return all + words.missing(counts.units, missing, unled?.missing ?? 0, period.deadline, days.daysOver ?? 0);
}

function periodWords(name: string, words: Screen['messages']['screens']['missing']): string {
  const [year, quarter] = [name.slice(0, 4), /Q(\d)$/.exec(name)?.[1]];
  return quarter === undefined ? words.month(year, Number(name.slice(5))) : words.quarter(year, Number(quarter));
}

function columnsOf({ period }: MissingView, screen: Screen): Column<MissingUnit>[] {
  const { missing: words, common } = screen.messages.screens;
  const { columns: heads } = words;
  const count = (header: string, of: (counts: MissingUnit['counts']) => number): Column<MissingUnit> => ({
    header,
    align: 'right',
    cell: ({ counts }) => String(of(counts)),
  });
  const handedIn =
    period === null
      ? []
      : [
          count(heads.owed, ({ owed }) => owed),
          count(heads.handedIn, ({ inTime, late }) => inTime + late),
          count(heads.late, ({ late }) => late),
        ];
  return [
    { header: heads.unit, most: MOST_OF_LEAD, cell: ({ org }) => (org ? clean(org.name) : common.unset) },
    ...handedIn,
    count(heads.missing, ({ missing, pending }) => missing + pending),
    { header: heads.what, cell: ({ items }) => whatWords(items, screen) },
  ];
}

/** What is not handed in: the numbers of the tasks, with the names of the targets or that a report is meant. */
function whatWords(items: readonly OwedItem[], screen: Screen): string {
  const { missing: words } = screen.messages.screens;
  const open = items.filter(({ handedIn }) => handedIn === null);
  const named = open.map(({ task, target }) =>
    words.item(task.task.id, target === null ? words.report : clean(target.target.name)),
  );
  return few(named, screen, words.more);
}

/** The most things that a line of a terminal names. */
const MOST = 4;

/** Names, one after the other; of many on a terminal only the first ones. */
function few(
  names: readonly string[],
  { rows, messages }: Screen,
  more: (names: string, count: number) => string,
): string {
  if (rows === null || names.length <= MOST) return names.join(messages.comma);
  return more(names.slice(0, MOST - 1).join(messages.comma), names.length);
}
