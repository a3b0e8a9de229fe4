import type { Proposal } from '../../core/import/proposal.js';
import type { HasOrgs } from '../../core/org/org.js';
import type { Language, Messages } from '../../messages/index.js';
import type { CellStyle, DataValidation, WriteSheet } from '../../vendor/hucre-xlsx.js';
import { columnLetters } from '../sheet/csv.js';
import { dataRows } from './base/data-sheet.js';
import { allTargetRows, allTaskRows } from './rows/all-rows.js';
import { choicesOf, LISTS } from './rows/choices.js';
import type { Row, SheetColumn } from './rows/column.js';
import { MISSED_COLUMNS, missedRows } from './rows/missed-rows.js';
import { ORG_COLUMNS, orgRows } from './rows/org-rows.js';
import { PART_COLUMNS, partRows } from './rows/part-rows.js';
import { TARGET_COLUMNS } from './rows/target-rows.js';
import { TASK_COLUMNS } from './rows/task-rows.js';
import { CELL, DOUBTFUL, GUIDE, HEAD, READ_ONLY, rowHeight, TITLE } from './style.js';

/** How many empty rows below the last one can be filled in like the others. */
const SPARE = 300;

/** A preview as a workbook, which people may edit and import: the same bytes for the same proposal. */
export async function previewXlsx(
  proposal: Proposal,
  plan: HasOrgs,
  language: Language,
  messages: Messages,
): Promise<Uint8Array> {
  const { importSheet: words } = messages.screens;
  const { sheets, columns } = words;
  const tasks = allTaskRows(proposal, plan, messages);
  const targets = allTargetRows(proposal, plan, messages);
  const parts = partRows(proposal, messages);
  const orgs = orgRows(proposal.orgs, plan, messages);
  const { writeXlsx } = await import('../../vendor/hucre-xlsx.js');
  return writeXlsx({
    // The same bytes whenever it is made.
    properties: { title: proposal.document.title, created: new Date(0), modified: new Date(0) },
    sheets: [
      guideSheet(proposal, messages),
      sheetOf(sheets.parts, PART_COLUMNS, columns.parts, parts, messages),
      sheetOf(sheets.tasks, TASK_COLUMNS, columns.tasks, tasks, messages),
      sheetOf(sheets.targets, TARGET_COLUMNS, columns.targets, targets, messages),
      sheetOf(sheets.orgs, ORG_COLUMNS, columns.orgs, orgs, messages),
      sheetOf(sheets.missed, MISSED_COLUMNS, columns.missed, missedRows(proposal, messages), messages),
      listsSheet(messages),
      { name: sheets.data, rows: dataRows({ proposal, language }), veryHidden: true },
    ],
  });
}

function guideSheet({ document }: Proposal, { screens }: Messages): WriteSheet {
  const { guide, guideTitle, sheets } = screens.importSheet;
  const rows = [guideTitle(document.title), ...guide].map((line) => [cellText(line)]);
  return {
    name: sheets.guide,
    columns: [{ width: GUIDE_WIDTH }],
    rows,
    cells: new Map(rows.map((_row, index) => [`${index},0`, { style: index === 0 ? TITLE : GUIDE }])),
    rowDefs: new Map(rows.map(([text = ''], index) => [index, { height: rowHeight([text], [GUIDE_WIDTH]) + 6 }])),
  };
}

const GUIDE_WIDTH = 100;

function sheetOf<K extends string>(
  name: string,
  columns: readonly SheetColumn<K>[],
  words: Readonly<Record<K, string>>,
  rows: readonly Row<K>[],
  messages: Messages,
): WriteSheet {
  const texts = rows.map((row) => columns.map(({ key }) => cellText(row[key])));
  const doubt = columns.findIndex(({ key }) => key === 'doubt');
  const styles = new Map<string, { style: CellStyle }>();
  for (const [at, { access }] of columns.entries()) {
    styles.set(`0,${at}`, { style: HEAD });
    for (const [index, cells] of texts.entries()) {
      const isDoubtful = doubt >= 0 && cells[doubt] !== '' && access === 'open';
      styles.set(`${index + 1},${at}`, { style: access === 'open' ? (isDoubtful ? DOUBTFUL : CELL) : READ_ONLY });
    }
  }
  const last = texts.length + 1 + SPARE;
  const widths = columns.map(({ width, access }) => (access === 'hidden' ? Number.POSITIVE_INFINITY : width));
  return {
    name,
    columns: columns.map(({ width, access }) => ({ width, hidden: access === 'hidden', style: CELL })),
    rows: [
      columns.map(({ key }) => words[key]),
      ...texts.map((cells) => cells.map((text) => (text === '' ? null : text))),
    ],
    cells: styles,
    rowDefs: new Map(texts.map((cells, index) => [index + 1, { height: rowHeight(cells, widths) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(columns.length - 1)}${texts.length + 1}` },
    dataValidations: columns.flatMap(({ list }, at): DataValidation[] =>
      list === undefined
        ? []
        : [
            {
              type: 'list',
              allowBlank: true,
              // Other words are refused when the workbook is read, with a better explanation than Excel gives.
              showErrorMessage: false,
              formula1: listRange(list, messages),
              range: `${columnLetters(at)}2:${columnLetters(at)}${last}`,
            },
          ],
    ),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  };
}

/** The lists to choose from: on a sheet of their own, for a list inside a rule has at most 255 characters. */
function listsSheet(messages: Messages): WriteSheet {
  const lists = LISTS.map((list) => choicesOf(list, messages).map(({ word }) => word));
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    name: messages.screens.importSheet.sheets.lists,
    rows: Array.from({ length: longest }, (_row, index) => lists.map((words) => words[index] ?? null)),
    hidden: true,
  };
}

function listRange(list: (typeof LISTS)[number], messages: Messages): string {
  const column = columnLetters(LISTS.indexOf(list));
  return `'${messages.screens.importSheet.sheets.lists}'!$${column}$1:$${column}$${choicesOf(list, messages).length}`;
}

/** A text as a cell holds it: what a spreadsheet reads as an escape is escaped, what it cannot hold is cut. */
function cellText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').slice(0, 32_000);
}
