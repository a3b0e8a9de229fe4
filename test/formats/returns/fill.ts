import { type Cell, type CellValue, openXlsx, type Sheet, saveXlsx } from 'hucre/xlsx';

/** What is typed into cells, by the number of the row and the head of the column. */
export type Typed = Readonly<Record<number, Readonly<Record<string, CellValue | Partial<Cell>>>>>;

/** A form in which somebody typed, saved again. @param rest what else is done to its rows */
export async function filled(
  form: Uint8Array,
  typed: Typed,
  rest: (rows: CellValue[][]) => void = () => {},
): Promise<Uint8Array> {
  const book = await openXlsx(form);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const heads = sheet.rows[3] ?? [];
  for (const [row, cells] of Object.entries(typed)) {
    for (const [head, content] of Object.entries(cells)) {
      if (!heads.includes(head)) throw new Error(`no column ${head}`);
      type(sheet, Number(row) - 1, heads.indexOf(head), content);
    }
  }
  rest(sheet.rows);
  return saveXlsx(book);
}

function type(sheet: Sheet, at: number, column: number, content: CellValue | Partial<Cell>): void {
  const line = sheet.rows[at] ?? [];
  sheet.rows[at] = line;
  if (content === null || typeof content !== 'object' || content instanceof Date) {
    line[column] = content;
    return;
  }
  line[column] = content.value ?? null;
  const key = `${at},${column}`;
  sheet.cells ??= new Map();
  sheet.cells.set(key, { ...sheet.cells.get(key), ...content } as Cell);
}
