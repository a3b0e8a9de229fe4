import { toNumeral } from '../../../core/text/numeral.js';
import { formattedNumber } from '../docx/number-format.js';
import { attributeOf, elementsIn, type HtmlElement } from './nodes.js';

/** How the kinds of lists number their items. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The names of numbers in Chinese in style sheets. */
const CHINESE = /(?:cjk-ideographic|chinese|cjk-decimal)/;

/** The number that a browser shows before an item of a list, with what stands behind it; empty for a bullet. */
export function markOf(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  const style = `${attributeOf(list, 'style') ?? ''};${attributeOf(item, 'style') ?? ''}`;
  const [, kind = ''] = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(style) ?? [];
  if (/none|disc|circle|square/.test(kind)) return '';
  const number = numberOf(item, list);
  if (CHINESE.test(kind) && number > 0 && number < 100) return `${toNumeral(number)}、`;
  const type = /^(?:lower|upper)-(?:alpha|latin|roman)/.exec(kind)?.[0];
  const format = type === undefined ? TYPES[attributeOf(list, 'type') ?? '1'] : NAMED[type.replace('latin', 'alpha')];
  return `${formattedNumber(number, format ?? 'decimal', null)}. `;
}

const NAMED: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

function numberOf(item: HtmlElement, list: HtmlElement): number {
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li');
  const step = attributeOf(list, 'reversed') === null ? 1 : -1;
  let number = (integer(list, 'start') ?? (step > 0 ? 1 : items.length)) - step;
  for (const other of items) {
    number = integer(other, 'value') ?? number + step;
    if (other === item) break;
  }
  return number;
}

function integer(element: HtmlElement, name: string): number | null {
  const written = attributeOf(element, name) ?? '';
  return /^-?\d{1,6}$/.test(written.trim()) ? Number(written) : null;
}
