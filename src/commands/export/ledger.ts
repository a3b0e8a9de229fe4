import { clean } from '../../core/text/printable.js';
import { ledgerCounties } from '../../core/view/ledger/counties.js';
import { ledgerView } from '../../core/view/ledger/view.js';
import type { Context } from '../../env.js';
import { sheetCsv } from '../../formats/ledger/csv.js';
import { LEDGER_MARK, markRows, taskDigest } from '../../formats/ledger/mark.js';
import { sheetMarkdown } from '../../formats/ledger/markdown.js';
import { writeWorkbook } from '../../formats/ledger/xlsx/workbook.js';
import { printCatalogs } from '../../messages/index.js';
import { ledgerSheets, taskSheet } from '../../render/ledger/sheets.js';
import { prose } from '../../render/terminal/prose.js';
import type { Screen } from '../../render/terminal/screen.js';
import type { Exporter, ExportSource } from './format.js';
import { ledgerColumns } from './ledger-columns.js';

/** The ledger (台账) as a workbook: tasks, targets, counties, and what it all means. */
export const exportXlsx: Exporter = async (source) => {
  const { context, opened, columns } = source;
  const screen = paperScreen(context);
  const { messages } = screen;
  const { ledger: words } = messages.screens;
  const view = viewOf(source);
  const program = `plan ${context.version}`;
  const counties = ledgerCounties(source.chosen, view.plan, view.asOf);
  const chosen = ledgerColumns(columns, context.messages);
  const sheets = ledgerSheets(view, counties, chosen, opened.standings.length, program, screen);
  const { bytes, cut } = await writeWorkbook(sheets, {
    title: words.title(clean(view.plan.title)),
    day: view.asOf,
    font: words.font,
    footer: words.footer,
    mark: {
      name: LEDGER_MARK,
      rows: markRows({
        language: context.language,
        asOf: view.asOf,
        columns: chosen,
        tasks: source.chosen.map(({ task }) => ({ id: task.id, digest: taskDigest(task) })),
      }),
    },
    cutMark: words.cut,
  });
  if (cut > 0) context.env.stderr.write(`${prose(words.cutTold(cut), context.errorScreen)}\n`);
  return { name: `${nameOf(source)}.xlsx`, bytes };
};

/** The tasks of the ledger as CSV. */
export const exportCsv: Exporter = async (source) => ({
  name: `${nameOf(source)}.csv`,
  text: sheetCsv(tasksOf(source)),
});

/** The tasks of the ledger as a table of Markdown. */
export const exportMarkdown: Exporter = async (source) => ({
  name: `${nameOf(source)}.md`,
  text: sheetMarkdown(tasksOf(source)),
});

function nameOf({ context, opened }: ExportSource): string {
  return context.messages.screens.ledger.fileName(opened.asOf);
}

function tasksOf(source: ExportSource) {
  const screen = paperScreen(source.context);
  const columns = ledgerColumns(source.columns, source.context.messages);
  return taskSheet(viewOf(source), columns, source.opened.standings.length, screen);
}

/** A screen with the words as paper has them. */
function paperScreen({ screen, language }: Context): Screen {
  return { ...screen, messages: printCatalogs[language] };
}

function viewOf({ opened, chosen, commit }: ExportSource) {
  return ledgerView(chosen, opened.plan, opened.asOf, commit);
}
