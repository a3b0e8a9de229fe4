import type { Light } from '../standing/light.js';
import type { Chart } from './chart.js';

/**
 * A document for print, such as a bulletin (通报) or a notice (督办函), in words and without a layout: `render` writes it,
 * `formats/paper` draws it as docx, html or markdown. All texts are as they are meant: each format escapes them itself.
 */
export interface Paper {
  /** The language of its words; it decides the fonts and the numerals of its pages. */
  language: 'zh-CN' | 'en';
  /** Its lines: the title, and below it what a longer title is broken into. */
  title: readonly string[];
  /** A line below the title, such as what it is based on; null if there is none. */
  subtitle: string | null;
  parts: readonly PaperPart[];
  /** What a template may name besides, each a line; left out where the document has no such thing. */
  fields?: Readonly<Partial<Record<PaperField, string>>>;
  absent?: AbsentParts;
}

/** Parts that a document of this kind may have and this one has not: what a template says where it names one. */
interface AbsentParts {
  names: readonly string[];
  text: string;
}

/** Who issues a document, whom it is for, what it is about, and its days as its language writes them. */
export const PAPER_FIELDS = ['organization', 'addressee', 'plan', 'period', 'as_of', 'date'] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

/** A part of a document, from top to bottom. */
export type PaperPart = PaperHeading | PaperParagraph | PaperTable | PaperChart | PaperPlace | PaperBreak;

/** A heading with its number in words (一、, （一）). */
export interface PaperHeading {
  kind: 'heading';
  level: 1 | 2;
  text: string;
  /** The name in templates of what stands below it, up to the next heading of its level; its text will do as well. */
  name?: string;
}

/** A paragraph of text. */
export interface PaperParagraph {
  kind: 'paragraph';
  /** `body` is indented by two characters; `address` (主送) is not; `closing` (signature and date) stands at the right. */
  role: 'body' | 'address' | 'closing';
  text: PaperText;
}

/** A text in pieces that differ. */
export type PaperText = readonly PaperRun[];

/** A piece of text. */
interface PaperRun {
  text: string;
  isBold?: boolean;
  /** What a footnote at its end says. */
  footnote?: string;
  /** The light that the text names; it is never shown by its colour alone. */
  light?: Light;
}

/** A table whose heads are repeated on each page. */
export interface PaperTable {
  kind: 'table';
  caption: string | null;
  columns: readonly PaperColumn[];
  rows: readonly (readonly PaperText[])[];
  /** What stands below it; null if nothing does. */
  note: string | null;
  /** Its name in templates; its caption will do as well. */
  name?: string;
}

/** A column of a table. */
export interface PaperColumn {
  head: string;
  align: 'left' | 'right' | 'center';
  /** Its share of the width, against those of the other columns. */
  weight: number;
}

/** A chart in a document. */
interface PaperChart {
  kind: 'chart';
  chart: Chart;
  /** Whether a table beside it has all its values: then text leaves it out. */
  isTold?: boolean;
  /** Its name in templates; its title will do as well. */
  name?: string;
}

/** A place where the office writes its own text: what it says until then, or the text itself. */
export interface PaperPlace {
  kind: 'place';
  /** Its name in templates and for programs. */
  name: string;
  hint: string;
  /** The paragraphs of the office; null as long as there are none. */
  text: readonly string[] | null;
}

/** What follows begins on a new page. */
interface PaperBreak {
  kind: 'break';
}
