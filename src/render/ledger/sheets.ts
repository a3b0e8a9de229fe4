import type { Sheet, SheetColumn } from '../../core/sheet/sheet.js';
import { STATUSES } from '../../core/task.js';
import { clean } from '../../core/text/printable.js';
import { COUNTY_COLUMNS, type LedgerColumn, SHARE_COLUMNS, TARGET_COLUMNS } from '../../core/view/ledger/column.js';
import type { LedgerCounty } from '../../core/view/ledger/counties.js';
import type { LedgerView } from '../../core/view/ledger/view.js';
import type { Screen } from '../terminal/screen.js';
import { widthOf } from '../terminal/text.js';
import type { LedgerColumnOf } from './column.js';
import { countyColumns, shareColumns } from './county-columns.js';
import { guideRows, lights } from './guide.js';
import { promisedOnce } from './promised.js';
import { targetColumns } from './target-columns.js';
import { taskColumns } from './task-columns.js';

/** A column that was asked for; `head` is its own, or that of the language. */
export interface ChosenColumn {
  id: LedgerColumn;
  head: string;
}

/** How many characters of a commit's id name it for people. */
const SHORT_ID = 8;

/** The sheet of tasks. @param of how many tasks the plan has */
export function taskSheet(
  view: LedgerView,
  columns: readonly ChosenColumn[],
  of: number,
  screen: Screen,
  promised = promisedOnce(screen),
): Sheet {
  const { ledger: words } = screen.messages.screens;
  const known = taskColumns(promised, screen);
  const own = columns.map(({ id }) => known[id]);
  const lastFrozen = columns.findIndex(({ id }) => id === 'title');
  return {
    ...sheetOf(own, view.tasks, view.tasks.count),
    name: words.sheets.tasks,
    title: words.title(clean(view.plan.title)),
    about: aboutOf(view, of, screen),
    columns: columns.map(({ id, head }, index): SheetColumn => {
      const { kind, width } = known[id];
      const choices = choicesOf(id, view, screen);
      const widest = choices.isClosed ? Math.max(...(choices.choices ?? []).map(widthOf)) + AROUND : 0;
      return {
        head,
        kind,
        width: Math.max(width, widest),
        ...choices,
        ...(index === lastFrozen && index < MOST_FROZEN && { isFrozen: true }),
      };
    }),
  };
}

/** Room beside the widest word that a cell may have. */
const AROUND = 3;

/** More columns than these in view leave no room for the others. */
const MOST_FROZEN = 4;

function aboutOf({ asOf, tasks, commit }: LedgerView, of: number, { messages }: Screen): string {
  return messages.screens.ledger.about(asOf, tasks.count, of, commit === null ? null : commit.slice(0, SHORT_ID));
}

function sheetOf<Row>(
  columns: readonly LedgerColumnOf<Row>[],
  items: Iterable<Row>,
  count: number,
): Pick<Sheet, 'rows' | 'count'> {
  return {
    count,
    *rows() {
      for (const item of items) yield columns.map(({ cell }) => cell(item));
    },
  };
}

/** What may be written into the cells of a column. */
function choicesOf(
  id: LedgerColumn,
  { plan }: LedgerView,
  { messages }: Screen,
): Pick<SheetColumn, 'choices' | 'isClosed'> {
  if (id === 'status') return { choices: STATUSES.map((status) => messages.words.status[status]), isClosed: true };
  if (id === 'light') return { choices: lights(messages).map(([, word]) => word), isClosed: true };
  if (id !== 'lead') return {};
  const units = plan.orgs.filter(({ members }) => members === undefined).map(({ name }) => clean(name));
  return units.length === 0 ? {} : { choices: units };
}

/**
 * All sheets of a ledger: the tasks, their targets, the counties and their shares if there are any, and what all of it
 * means.
 * @param of how many tasks the plan has
 * @param program the name and the version of the program
 */
export function ledgerSheets(
  view: LedgerView,
  counties: readonly LedgerCounty[],
  columns: readonly ChosenColumn[],
  of: number,
  program: string,
  screen: Screen,
): Sheet[] {
  const { ledger: words } = screen.messages.screens;
  const { plan, targets } = view;
  const title = clean(plan.title);
  const about = aboutOf(view, of, screen);
  const shares = counties.flatMap(({ name: county, shares: own }) => own.map((share) => ({ county, share })));
  const part = <Id extends string, Row>(
    ids: readonly Id[],
    known: Readonly<Record<Id, LedgerColumnOf<Row>>>,
    heads: Readonly<Record<Id, string>>,
    items: Iterable<Row>,
    count: number,
  ) => ({
    about,
    columns: ids.map((id): SheetColumn => ({ head: heads[id], kind: known[id].kind, width: known[id].width })),
    ...sheetOf(
      ids.map((id) => known[id]),
      items,
      count,
    ),
  });
  const promised = promisedOnce(screen);
  const guide = guideRows(view, columns, program, screen);
  const { sheets: names, titles } = words;
  return [
    taskSheet(view, columns, of, screen, promised),
    {
      name: names.targets,
      title: titles.targets(title),
      ...part(TARGET_COLUMNS, targetColumns(plan, promised, screen), words.targetColumns, targets, targets.count),
    },
    {
      name: names.counties,
      title: titles.counties(title),
      ...part(COUNTY_COLUMNS, countyColumns(screen), words.countyColumns, counties, counties.length),
    },
    ...(shares.length === 0
      ? []
      : [
          {
            name: names.shares,
            title: titles.shares(title),
            ...part(SHARE_COLUMNS, shareColumns(screen), words.shareColumns, shares, shares.length),
          },
        ]),
    {
      name: names.guide,
      title: titles.guide(title),
      about,
      columns: [
        { head: words.guideColumns.part, kind: 'word', width: 12 },
        { head: words.guideColumns.name, kind: 'light', width: 24 },
        { head: words.guideColumns.meaning, kind: 'text', width: 110 },
      ],
      rows: () => guide,
      count: guide.length,
    },
  ];
}
