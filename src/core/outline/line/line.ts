import type { SourceDocument, Table } from '../../document/document.js';
import { type LineNumber, lineNumber } from '../number/line-number.js';
import type { NumberStyle } from '../outline.js';
import { joinWraps } from './hard-wraps.js';
import type { RawLine } from './raw-line.js';

/** A paragraph as the document means it, or a table: hard wraps are joined, manual line breaks part it. */
export interface Line {
  /** Without the spaces around it; empty for a table. */
  text: string;
  place: number;
  /** The level of a heading by the document's own styles, or null. */
  heading: number | null;
  number: LineNumber | null;
  table: Table | null;
}

/**
 * The lines of a document, each with the number that it begins with; empty ones are left out.
 * @param items the level of the items if a person chose it: 一是…；二是… in one paragraph are parted only if these are items
 */
export function linesOf(document: SourceDocument, items: NumberStyle | undefined): Line[] {
  const raw = document.blocks.flatMap((block): RawLine[] => {
    const { place } = block;
    if (block.kind === 'table') {
      return [{ text: '', place, heading: null, table: block, isIndented: false, isBreak: false }];
    }
    return piecesOf(block.text, items === 'spoken').flatMap((piece, at) => {
      const text = piece.trim();
      if (text === '') return [];
      const isIndented = /^[\s\u3000]/.test(piece);
      return [{ text, place, heading: block.heading, table: null, isIndented, isBreak: at > 0 }];
    });
  });
  return joinWraps(raw).map(({ text, place, heading, table }) => ({
    text,
    place,
    heading,
    table,
    number: table !== null || isRow(text) ? null : numberIn(text),
  }));
}

function piecesOf(text: string, isParted: boolean): string[] {
  const pieces = text.split(/\r?\n|[\r\u2028\u2029\v\f]/);
  if (!isParted) return pieces;
  return pieces.flatMap((piece) => piece.split(/(?<=[。；：，])(?=[一二三四五六七八九十]{1,3}是)/));
}

/** 一是…；二是… in one paragraph are no lines of a list. */
function numberIn(text: string): LineNumber | null {
  const number = lineNumber(text);
  if (number?.style !== 'spoken') return number;
  const next = { 一: '二', 二: '三', 三: '四', 四: '五' }[number.written.slice(0, -1)];
  return next !== undefined && text.includes(`${next}${number.written.slice(-1)}`) ? null : number;
}

/** A row of a table that was pasted as text: cells between tabs. */
function isRow(text: string): boolean {
  return /\S\t+[^\t]*[^\s\t][^\t]*\t+\S/.test(text.slice(0, 200));
}

/** What a line says behind its number. */
export function restOf({ text, number }: Line): string {
  return number === null ? text : text.slice(number.to);
}
