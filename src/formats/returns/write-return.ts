import type { FormRow, ReturnForm } from '../../core/returns/form.js';
import { clean } from '../../core/text/printable.js';
import type { Messages } from '../../messages/index.js';
import type { CellValue } from '../../vendor/hucre-xlsx.js';
import { columnLetters } from '../sheet/csv.js';
import { hiddenRows } from './hidden-sheet.js';
import { COLUMNS, type Column, HEAD_ROW, HIDDEN_SHEET, ID_HEADS, NAMES } from './layout.js';
import { stylesOf } from './styles.js';
import { validations } from './validations.js';

/** What a form says beside its rows. */
export interface FormHead {
  plan: { id: string; title: string };
  /** The commit of the plan, or null if there is none. */
  commit: string | null;
  messages: Messages;
  /** What a row asks for, in words. */
  requirement(row: FormRow): string;
}

const LAST_COLUMN = NAMES.length - 1;
/** Excel shows no row that is higher, in points. */
const HIGHEST = 409;
/** A file says when it was made; the same plan gives the same file on every day. */
const MADE = new Date('2000-01-01T00:00:00Z');

/** The form of a unit as a workbook. The same form gives the same bytes. */
export async function writeReturn(form: ReturnForm, head: FormHead): Promise<Uint8Array> {
  const { calculateRowHeight, writeXlsx } = await import('../../vendor/hucre-xlsx.js');
  const words = head.messages.screens.returnForm;
  const body = form.rows.map((row) => rowCells(row, head));
  const above = [
    words.title(clean(head.plan.title)),
    words.unit(clean(form.name), form.asOf, form.period),
    words.how,
  ].map((text): CellValue[] => [text]);
  const rows = [...above, [...NAMES.map((name) => words.heads[name]), ...Object.values(ID_HEADS)], ...body];
  const widths = Object.values(COLUMNS);
  const height = (cells: readonly CellValue[], columnWidths: readonly number[]) => ({
    height: Math.min(HIGHEST, calculateRowHeight([...cells], { wrapText: true, columnWidths: [...columnWidths] }) + 4),
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const heights = body.map(
    (cells, index) => [HEAD_ROW + 1 + index, height(cells.slice(0, NAMES.length), widths)] as const,
  );
  return writeXlsx({
    sheets: [
      {
        name: words.sheet,
        rows,
        cells: stylesOf(form),
        columns: [
          ...widths.map((width) => ({ width })),
          ...Object.keys(ID_HEADS).map(() => ({ width: 10, hidden: true })),
        ],
        rowDefs: new Map([
          [0, { height: 30 }],
          [1, { height: 22 }],
          [2, height([words.how], [whole])],
          [HEAD_ROW, { height: 32 }],
          ...heights,
        ]),
        merges: above.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: LAST_COLUMN })),
        dataValidations: validations(form, head.messages),
        freezePane: { rows: HEAD_ROW + 1, columns: 3 },
        protection: { sheet: true, formatColumns: true, formatRows: true },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`,
          printArea: `$A$1:$${columnLetters(LAST_COLUMN)}$${rows.length}`,
        },
      },
      { name: HIDDEN_SHEET, hidden: true, rows: hiddenRows(form, head.plan.id, head.commit) },
    ],
    properties: { title: clean(head.plan.title), created: MADE, modified: MADE },
    workbookProtection: { lockStructure: true },
  });
}

/** The cells of a row; those that are filled in are empty. A text is written as a text, also one that looks like a formula. */
function rowCells(row: FormRow, { messages, requirement }: FormHead): CellValue[] {
  const words = messages.screens.returnForm;
  const shown: Partial<Record<Column, CellValue>> = {
    number: row.task,
    title: clean(row.title),
    name: clean(row.name),
    required: requirement(row),
    due: row.due,
    last: typeof row.last?.value === 'boolean' ? (row.last.value ? words.yes : words.no) : (row.last?.value ?? null),
    lastDate: row.last?.asOf ?? null,
  };
  return [...NAMES.map((name) => shown[name] ?? null), String(row.task), row.target, row.org, row.milestone];
}
