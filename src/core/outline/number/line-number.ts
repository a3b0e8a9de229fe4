import type { NumberStyle } from '../outline.js';
import { ordinalOf } from './ordinal.js';

/** The number that a line begins with. */
export interface LineNumber {
  style: NumberStyle;
  /** Tells apart the kinds of one style that make levels of their own: （1） and 1）, 第一章 and 第一节, 1.1 and 1.1.1. */
  key: string;
  /** As the document writes it, without brackets and punctuation; digits in half width. */
  written: string;
  ordinal: number | null;
  /** Where the text behind the number begins. */
  to: number;
}

interface Form {
  key: string;
  style: NumberStyle;
  /** What it matches in the beginning of a line, folded to half width; the first group is the number. */
  pattern: RegExp;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,5}';
/** No longer beginning of a line is looked at to find its number. */
const REACH = 24;
/** A line that is longer than this begins no part: 第一章节的内容……. */
const LONGEST_PART = 45;

/** From the outermost to the innermost, as most documents have them. */
const FORMS: readonly Form[] = [
  { key: 'part', style: 'chapter', pattern: /^(第\s?[一二三四五六七八九十百\d]{1,4}\s?(?:部分|篇|编|板块))/ },
  { key: 'chapter', style: 'chapter', pattern: /^(第\s?[一二三四五六七八九十百\d]{1,4}\s?章)(?!节)/ },
  { key: 'subchapter', style: 'chapter', pattern: /^(第\s?[一二三四五六七八九十百\d]{1,4}\s?节)/ },
  { key: 'article', style: 'chapter', pattern: /^(第\s?[一二三四五六七八九十百零\d]{1,5}\s?条)(?=\s)/ },
  { key: 'formal', style: 'chinese', pattern: /^([壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})\s?[、.:]/ },
  { key: 'chinese', style: 'chinese', pattern: new RegExp(`^(${CHINESE})\\s?(?:、|[.:](?!\\d))`) },
  {
    key: 'chinese_bracket',
    style: 'chinese_bracket',
    pattern: new RegExp(`^[(〔\\[【]\\s?(${CHINESE})\\s?[)〕\\]】]`),
  },
  { key: 'chinese_half', style: 'chinese_bracket', pattern: new RegExp(`^(${CHINESE})\\s?\\)`) },
  { key: 'chinese_bracket', style: 'chinese_bracket', pattern: /^([㈠-㈩])/ },
  { key: 'decimal3', style: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){2,3})(?![\d.])/ },
  { key: 'decimal', style: 'decimal', pattern: /^(\d{1,2}\.\d{1,2})(?![\d.])/ },
  // 1. before a digit is a decimal number, but before a year it is none: 3.2026年6月底前……
  {
    key: 'digit',
    style: 'digit',
    pattern: /^(\d{1,3})\s?(?:\.(?!\d)|\.(?=(?:19|20)\d\d\s?年)|、(?!\d{1,2}[月日年号]))/,
  },
  { key: 'digit', style: 'digit', pattern: /^([⒈-⒛])/ },
  { key: 'digit_bracket', style: 'digit_bracket', pattern: /^[(〔【]\s?(\d{1,3})\s?[)〕】]/ },
  { key: 'digit_bracket', style: 'digit_bracket', pattern: /^([⑴-⒇])/ },
  { key: 'digit_half', style: 'digit_bracket', pattern: /^(\d{1,3})\s?\)/ },
  { key: 'circled', style: 'circled', pattern: /^([①-⑳㉑-㉟㊱-㊿❶-❿⓵-⓾])/ },
  { key: 'spoken', style: 'spoken', pattern: /^([一二三四五六七八九十]{1,3}[是要])(?!否)/ },
  { key: 'spoken', style: 'spoken', pattern: /^(第[一二三四五六七八九十]{1,3})[,、:]/ },
];

const FIRST = /^[\d(〔[【第一二三四五六七八九十百零〇壹贰貳叁參肆伍陆陸柒捌玖拾㈠-㈩①-⒛㉑-㊿❶-❿⓵-⓾]/;

/** The number that a line begins with, or null if there is none. The line begins with no space. */
export function lineNumber(line: string): LineNumber | null {
  const start = fold(line.slice(0, REACH));
  if (!FIRST.test(start)) return null;
  for (const form of FORMS) {
    const number = numberOf(form, line, start);
    if (number !== null) return number;
  }
  return null;
}

function numberOf({ key, style, pattern }: Form, line: string, start: string): LineNumber | null {
  const [mark = '', group] = pattern.exec(start) ?? [];
  if (group === undefined) return null;
  const written = group.replace(/\s/g, '');
  const ordinal = style === 'decimal' ? ordinalOf(/\d+$/.exec(written)?.[0] ?? '') : ordinalOfMark(written);
  const rest = start.slice(mark.length);
  if (ordinal === null || isFalse(key, line, rest)) return null;
  const tail = style === 'spoken' || isValueAhead(rest) ? '' : (/^[\s、.:]*/.exec(rest)?.[0] ?? '');
  return { style, key, written, ordinal, to: Math.min(line.length, mark.length + tail.length) };
}

/** A dot that a number of the text begins with is none of its number: 1、.5. */
function isValueAhead(rest: string): boolean {
  return /^[.:]\d/.test(rest);
}

/** What looks like a number, and is a word or a value. */
function isFalse(key: string, line: string, rest: string): boolean {
  if (key === 'part' || key === 'chapter' || key === 'subchapter') {
    return !/^(\s|[、:.]|$)/.test(rest) && (line.length > LONGEST_PART || /[。；]/.test(line.slice(0, -1)));
  }
  // 2.5亿元用于……, 1.2倍.
  if (key === 'decimal')
    return !/^\s?[\p{Script=Han}“《(]/u.test(rest) || /^\s?[亿万元倍米公个年月度级平千百人吨亩%℃]/.test(rest);
  if (key === 'decimal3') return rest === '';
  // 一、二、三等奖; 1、2、3号楼.
  if (key === 'chinese') return /^[一二三四五六七八九十]{1,3}、/.test(rest);
  if (key === 'digit') return /^\d{1,3}、/.test(rest);
  return false;
}

/** ① to ㊿, ⑴, ⒈, ㈠ and the like, 第一部分, or plain numerals. */
function ordinalOfMark(written: string): number | null {
  const code = written.codePointAt(0) ?? 0;
  for (const [first, last, from] of MARKS) if (code >= first && code <= last) return code - first + from;
  return ordinalOf(written.replace(/^第|部分|板块|[章节条篇编是要]/g, ''));
}

const MARKS = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x2776, 0x277f, 1],
  [0x24f5, 0x24fe, 1],
  [0x3220, 0x3229, 1],
] as const;

/** Full-width digits, letters and signs as their ASCII forms, one to one; the dots of numbers as one dot. */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0﹒﹑､]/g, (char) => {
    if (char === '﹒') return '.';
    if (char === '﹑' || char === '､') return '、';
    const code = char.charCodeAt(0);
    return code < 0xff00 ? ' ' : String.fromCharCode(code - 0xfee0);
  });
}
