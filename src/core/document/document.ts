/** A document that a plan is imported from, without its layout: what people read, in its order. */
export interface SourceDocument {
  blocks: readonly Block[];
  /** What the document holds and the program leaves out. The preview says it. */
  omitted: readonly Omitted[];
  /** What `place` counts: lines of a text, paragraphs of a document, rows of a sheet; each from 1. */
  countedIn: 'line' | 'paragraph' | 'row';
  /** What it was read as, if the ending of its name says something else. */
  readAs?: DocumentKind;
}

/** What a document is by its content. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'csv' | 'docx' | 'xlsx' | 'xls' | 'ods';

export type Block = Paragraph | Table;

/** A paragraph, with its number as a reader sees it: automatic numbers are written out. A line break inside is `\n`. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  place: number;
  /** The level of a heading by the document's own styles, from 1; null for body text. */
  heading: number | null;
}

/** A table inside a document, or a sheet of a workbook. */
export interface Table {
  kind: 'table';
  /** The name of the sheet, or null. */
  name: string | null;
  place: number;
  rows: readonly TableRow[];
}

export interface TableRow {
  place: number;
  /** In the order of their columns; what a merged cell covers is not among them. */
  cells: readonly TableCell[];
}

export interface TableCell {
  /** As a reader sees it. */
  text: string;
  /** The first column that it covers, from 0. */
  column: number;
  /** How many columns and rows it covers, at least 1. */
  columns: number;
  rows: number;
  /** What the cell holds, if it is not a text: a number, a civil date as `YYYY-MM-DD`, or a truth value. */
  value?: number | string | boolean;
  /** A formula whose value was never saved. */
  uncalculated?: true;
}

/** Something that was left out, and how often. */
export interface Omitted {
  what:
    | 'image'
    | 'deleted_text'
    | 'hidden_text'
    | 'footnote'
    | 'comment'
    | 'navigation'
    | 'hidden_sheet'
    | 'hidden_row'
    | 'hidden_column'
    | 'external_link'
    /** Another file inside the document, which is not opened. */
    | 'embedded'
    /** A program inside the document, which is never run. */
    | 'macro';
  count: number;
}
