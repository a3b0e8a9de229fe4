import type { OwedItem } from '../core/standing/missing.js';
import type { MissingUnit, MissingView } from '../core/view/missing-view.js';
import { scopeWords } from './scope.js';
import { fittingTable } from './terminal/fitting-table.js';
import { prose } from './terminal/prose.js';
import type { Screen } from './terminal/screen.js';
import { moreUnits } from './terminal/shortened.js';
import { type Column, NOTHING_UNDER, table } from './terminal/table.js';
import { clean } from './terminal/text.js';

/** Maximum width of the names of units: 仲恺高新技术产业开发区. */
const MOST_OF_UNIT = 22;

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
    ...(unknownYears.length > 0
      ? [prose(words.unknownYears(inSpans(unknownYears).join(screen.messages.comma)), screen)]
      : []),
  ];
  const below = [
    ...(names.length === 0 || view.period === null
      ? []
      : [words.complete(few(names, screen, words.moreUnits), names.length)]),
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
  const foot = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines]);
  if (owing.length === 0) return [...head, ...foot(below)].join('\n');
  const whole = [...head, '', table(columnsOf(view, false, screen), owing, screen), ...foot(below)].join('\n');
  if (screen.rows === null || whole.split('\n').length < screen.rows) return whole;
  const rest = foot([prose(words.details, screen), ...below]);
  const taken = [...head, '', ...rest].join('\n').split('\n').length;
  const brief = fittingTable(columnsOf(view, true, screen), owing, screen, taken, NOTHING_UNDER, moreUnits);
  return [...head, '', brief, ...rest].join('\n');
}

function headOf({ asOf, scope, period, reports, counts, units, ...days }: MissingView, { messages }: Screen): string {
  const words = messages.screens.missing;
  const whose = scopeWords(scope, messages);
  const { owed, inTime, late, missing, pending } = counts;
  const unled = units.find(({ org }) => org === null)?.counts;
  if (period === null) {
    return reports === 'none'
      ? words.never(asOf, whose, counts.units, missing, unled?.missing ?? 0, counts.tasks)
      : words.notYet(asOf);
  }
  const saying = (who: string, deadline: string) =>
    words.head(periodWords(period.name, words), whose, who, words.owed(owed, inTime + late, late), deadline);
  if (pending > 0) {
    const who = words.pending(counts.waiting, pending, unled?.pending ?? 0, counts.tasks);
    return saying(who, words.left(period.deadline, days.daysLeft ?? 0));
  }
  if (missing === 0) return saying(words.none, words.deadline(period.deadline));
  const who = words.missing(counts.units, missing, unled?.missing ?? 0, counts.tasks);
  return saying(who, words.over(period.deadline, days.daysOver ?? 0));
}

function periodWords(name: string, words: Screen['messages']['screens']['missing']): string {
  const [year, quarter] = [name.slice(0, 4), /Q(\d)$/.exec(name)?.[1]];
  return quarter === undefined ? words.month(year, Number(name.slice(5))) : words.quarter(year, Number(quarter));
}

/** @param isBrief whether only the numbers of the tasks are named */
function columnsOf({ period }: MissingView, isBrief: boolean, screen: Screen): Column<MissingUnit>[] {
  const { missing: words, common } = screen.messages.screens;
  const { columns: heads } = words;
  const count = (
    header: string,
    of: (counts: MissingUnit['counts']) => number,
    leaves?: number,
  ): Column<MissingUnit> => ({
    header,
    ...(leaves === undefined ? {} : { leaves }),
    align: 'right',
    cell: ({ counts }) => String(of(counts)),
  });
  const handedIn =
    period === null
      ? []
      : [
          count(heads.owed, ({ owed }) => owed, 1),
          count(heads.handedIn, ({ inTime, late }) => inTime + late, 2),
          count(heads.late, ({ late }) => late, 3),
        ];
  return [
    { header: heads.unit, most: MOST_OF_UNIT, wraps: true, cell: ({ org }) => (org ? clean(org.name) : common.unset) },
    ...handedIn,
    count(heads.missing, ({ missing, pending }) => missing + pending),
    isBrief
      ? { header: heads.tasks, cell: ({ items }) => taskNumbers(items, screen) }
      : { header: heads.what, cell: ({ items }) => whatWords(items, screen) },
  ];
}

/** The numbers of the tasks of which something is not handed in. */
function taskNumbers(items: readonly OwedItem[], { messages }: Screen): string {
  const open = items.filter(({ handedIn }) => handedIn === null).map(({ task }) => task.task.id);
  return [...new Set(open)].join(messages.comma);
}

/** What is not handed in: the numbers of the tasks, with the names of the targets or that a report is meant. */
function whatWords(items: readonly OwedItem[], screen: Screen): string {
  const { missing: words } = screen.messages.screens;
  const open = items.filter(({ handedIn }) => handedIn === null);
  const named = open.map(({ task, target }) =>
    words.item(task.task.id, target === null ? words.report : clean(target.target.name)),
  );
  return named.join(screen.messages.comma);
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

/** Years in their order, those that follow one another as one span: a wrong date may ask for thousands of them. */
function inSpans(years: readonly number[]): string[] {
  const firsts = years.filter((year, index) => years[index - 1] !== year - 1);
  const lasts = years.filter((year, index) => years[index + 1] !== year + 1);
  return firsts.map((first, index) => (lasts[index] === first ? String(first) : `${first}–${lasts[index]}`));
}
