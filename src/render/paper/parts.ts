import type { PaperColumn, PaperHeading, PaperParagraph, PaperTable, PaperText } from '../../core/paper/paper.js';

/** A column of a table of rows `R`: what it is called, and what stands in it. */
export interface PaperColumnOf<R> extends PaperColumn {
  cell(row: R): string | PaperText;
}

/** A heading; its text has its number before it. @param name its name in templates, or null */
export function headingPart(level: PaperHeading['level'], text: string, name: string | null = null): PaperHeading {
  return { kind: 'heading', level, text, ...(name !== null && { name }) };
}

/** A paragraph of one piece. */
export function paragraph(text: string, role: PaperParagraph['role'] = 'body'): PaperParagraph {
  return { kind: 'paragraph', role, text: [{ text: text.trim() }] };
}

/** A table of rows. @param name its name in templates */
export function tablePart<R>(
  name: string,
  caption: string | null,
  columns: readonly PaperColumnOf<R>[],
  rows: readonly R[],
  note: string | null = null,
): PaperTable {
  return {
    kind: 'table',
    name,
    caption,
    columns: columns.map(({ head, align, weight }) => ({ head, align, weight })),
    rows: rows.map((row) => columns.map(({ cell }) => textOf(cell(row)))),
    note,
  };
}

function textOf(cell: string | PaperText): PaperText {
  return typeof cell === 'string' ? [{ text: cell }] : cell;
}
