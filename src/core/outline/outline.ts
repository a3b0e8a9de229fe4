import type { Paragraph, Table } from '../document/document.js';

/** How an item or a heading is numbered. */
export type NumberStyle =
  /** 第一部分, 第一章 */
  | 'chapter'
  /** 一、 */
  | 'chinese'
  /** （一） */
  | 'chinese_bracket'
  /** 1. 1、 1﹒ １． */
  | 'digit'
  /** （1） */
  | 'digit_bracket'
  /** ① */
  | 'circled'
  /** 1.1, 1.1.1 */
  | 'decimal'
  /** 一是, 二是 */
  | 'spoken'
  /** Headings by the document's own styles, and short lines that head a list, without a number. */
  | 'heading'
  /** Paragraphs without a number. */
  | 'paragraph'
  /** Rows of a table. */
  | 'row';

/** What a person says about the structure; what is absent is found. */
export interface OutlineChoices {
  items?: NumberStyle;
  /** The first and the last section or item that is taken, as the document numbers it: 三、 */
  from?: string;
  to?: string;
  /** Takes the annex of this number alone. */
  onlyAnnex?: number;
  /** What a section is, by the number of its part from 1 in the order of the document. */
  roles?: ReadonlyMap<number, PartRole>;
}

/** What a part of a document is. Only parts of the role `items` become tasks. */
export type PartRole =
  | 'items'
  | 'title'
  /** 各县（区）教育局： */
  | 'addressee'
  | 'preamble'
  | 'review'
  | 'closing'
  | 'signature'
  | 'annex'
  | 'glossary'
  /** Left out by `from`, `to` or `onlyAnnex`. */
  | 'left_out'
  /** Text that fits nowhere else. */
  | 'text';

/** A document as sections and items. Every block of the document is in exactly one part. */
export interface Outline {
  title: string | null;
  /** The number of the document: 惠教〔2020〕5号, or null. */
  documentNumber: string | null;
  /** Who signed it, and when; null if it does not say. */
  issuer: string | null;
  date: string | null;
  /** The level of the items and that of the sections, as found or as said; null if there are none. */
  itemStyle: NumberStyle | null;
  sectionStyle: NumberStyle | null;
  /** Every level that occurs, so that a person can choose another. */
  levels: readonly OutlineLevel[];
  parts: readonly OutlinePart[];
  warnings: readonly OutlineWarning[];
}

export interface OutlineLevel {
  style: NumberStyle;
  count: number;
  /** The beginning of the first one, with its number. */
  example: string;
}

export interface OutlinePart {
  role: PartRole;
  /** As the document writes it, without brackets and punctuation: 三; null without one. */
  number: string | null;
  heading: string | null;
  /** The annex that it stands in, or null. */
  annex: number | null;
  /** Of the role `items` alone. */
  items: readonly OutlineItem[];
  /** What belongs to no item: the opening of a section, the whole text of a part that is no section. */
  paragraphs: readonly Paragraph[];
  /** Tables that stand in no item, as the document has them. */
  tables: readonly Table[];
  place: number;
}

export interface OutlineItem {
  /** As the document writes it, without brackets and punctuation; null without one. */
  number: string | null;
  /** Its number as an integer, or null. */
  ordinal: number | null;
  /** The numbers that lead to it, from the outermost to its own, without those that are missing: 三, 二, 1. */
  path: readonly string[];
  /** The headings between its section and itself, outermost first. */
  headings: readonly string[];
  /** Its first sentence, if that is a short head that stands for the item; without its full stop; or null. */
  head: string | null;
  /** All of it without its number, verbatim: paragraphs and numbered points below it joined by `\n`. */
  text: string;
  tables: readonly Table[];
  place: number;
}

/** What a person should look at before the outline is believed. */
export type OutlineWarning =
  /** Items with several paragraphs without a number: perhaps automatic numbers were lost. */
  | { why: 'numbers_lost'; places: readonly number[] }
  | { why: 'one_section_holds_all' }
  /** 1.1.1 or 第N条: a regulation or a report rather than a plan. */
  | { why: 'no_plan' }
  | { why: 'no_numbers' }
  | { why: 'number_twice'; number: string; places: readonly number[] }
  | { why: 'number_missing'; after: string; place: number }
  | { why: 'out_of_order'; number: string; place: number }
  | { why: 'traditional_characters' }
  /** What was chosen does not occur in the document. */
  | { why: 'not_found'; choice: 'items' | 'from' | 'to' | 'onlyAnnex'; text: string };
