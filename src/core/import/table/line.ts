import { type ColumnRole, rolesOfHead } from './column.js';

/** Notes below a table, and who filled it in. */
const NOTE =
  /^[（(]?(注|备注|说明|填表说明|填报说明|附注|填[表报]人?|制表人?|审核人?|审批人?|联系人|联系电话|单位负责人|填报(单位|时间|日期))\s*[:：\d]|^注[^册重]/;
const TOTAL = /^(合计|总计|小计|共计|总数)([:：（(\d]|$)/;

/** Whether a line below or within a table is a note. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim().slice(0, 40));
}

/** Whether a row that begins with this cell adds up others. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text.slice(0, 40).replace(/\s+/g, ''));
}

/** Roles that one line can fill for all rows. */
const FOR_ALL: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'support', 'leader', 'due']);

/** What a line says of all rows of its table: 完成时限：2020年12月底; empty if it says nothing of that kind. */
export function defaultsIn(line: string): ReadonlyMap<ColumnRole, string> {
  const found = new Map<ColumnRole, string>();
  if (line.length > 300) return found;
  for (const part of line.split(/\s{2,}|\u3000+|[\n；;]/)) {
    const [, name = '', value = ''] = /^[（(]?([^：:]{2,12})[：:]\s*([^：:]+?)[）)。]?$/.exec(part.trim()) ?? [];
    const role = rolesOfHead(name).find((one) => FOR_ALL.has(one));
    if (role !== undefined && !/^单\s*位$/.test(name) && !found.has(role)) found.set(role, value.trim());
  }
  return found;
}

/** A heading of a section with its number apart: 一、学前教育, （一）, 第一部分. */
export interface NumberedHeading {
  /** 1 for 一、 and 第一部分, 2 for （一）, 3 for 1. and the like; null without a number. */
  level: 1 | 2 | 3 | null;
  number: string | null;
  heading: string;
}

const NUMERAL = '[一二三四五六七八九十百]{1,4}';
const HEADINGS: readonly (readonly [1 | 2 | 3, RegExp])[] = [
  [1, new RegExp(`^(第${NUMERAL}(?:部分|章|类|项|方面))[、：:\\s]*(.*)$`, 's')],
  [1, new RegExp(`^(${NUMERAL})\\s*[、.．：:]\\s*(.*)$`, 's')],
  [2, new RegExp(`^[（(]\\s*(${NUMERAL})\\s*[）)]\\s*(.*)$`, 's')],
  [3, /^(\d{1,3})\s*(?:[.．﹒](?!\d)|、)\s*(.*)$/s],
  [3, /^[（(]\s*(\d{1,3})\s*[）)]\s*(.*)$/s],
];

/** Takes a heading apart. Line breaks and spaces between Chinese characters are left out. */
export function numberedHeading(text: string): NumberedHeading {
  const line = text.trim().replace(/\s*[\r\n]\s*|(?<=[一-鿿])[ \u3000]+(?=[一-鿿])/g, '');
  for (const [level, pattern] of HEADINGS) {
    const [, number = '', heading = ''] = pattern.exec(line) ?? [];
    if (number !== '') return { level, number, heading: heading.trim() };
  }
  return { level: null, number: null, heading: line };
}

/** A number as a cell of the column of numbers writes it: without brackets and punctuation; null if it is empty. */
export function numberIn(text: string): { number: string; ordinal: number | null; isNumeral: boolean } | null {
  const number = text
    .normalize('NFKC')
    .trim()
    .slice(0, 40)
    .replace(/^[(（第]+|[)）、.。﹒,，\s]+$/g, '');
  if (number === '') return null;
  const ordinal = /^\d{1,5}(\.0)?$/.test(number) ? Number.parseInt(number, 10) : null;
  return { number, ordinal: ordinal === 0 ? null : ordinal, isNumeral: new RegExp(`^${NUMERAL}$`).test(number) };
}
