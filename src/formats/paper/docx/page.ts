import type { Paper } from '../../../core/paper/paper.js';
import { propertiesOf } from './properties.js';
import { declared, element, xmlPart } from './xml.js';

/** Twentieths of a point of some millimetres. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** A4 with the margins of GB/T 9704: 37 above, 35 below, 28 left, 26 right; in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGINS = { top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) };

/** The width of the text: 156 mm. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/** The distance of 22 lines, which fill the page. */
const LINE_PITCH = 579;

/** The page number stands 7 mm below the text: this far above the edge of the paper. */
const FOOTER = twips(25);

/** The last element of a document: its paper, and where the numbers of pages and notes stand. */
export function sectionOf(language: Paper['language'], footers: { odd: string; even: string }): string {
  const numbers = language === 'en' ? '' : circledNotes();
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'even', 'r:id': footers.even }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': footers.odd }),
    numbers,
    element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    element('w:pgMar', {
      'w:top': MARGINS.top,
      'w:right': MARGINS.right,
      'w:bottom': MARGINS.bottom,
      'w:left': MARGINS.left,
      'w:header': twips(15),
      'w:footer': FOOTER,
      'w:gutter': 0,
    }),
    language === 'en' ? '' : element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': LINE_PITCH }),
  );
}

/** Footnotes in Chinese have numbers in circles, anew on each page: fonts have few of these numbers. */
function circledNotes(): string {
  return element(
    'w:footnotePr',
    {},
    element('w:numFmt', { 'w:val': 'decimalEnclosedCircle' }),
    element('w:numRestart', { 'w:val': 'eachPage' }),
  );
}

/** The page number between dashes, at the outer edge and one character from it: right on odd pages, left on even ones. */
export function footerPart(side: 'odd' | 'even'): string {
  const ind = side === 'odd' ? { rightChars: 100, right: 280 } : { leftChars: 100, left: 280 };
  const run = (content: string) => element('w:r', {}, content);
  const paragraph = element(
    'w:p',
    {},
    propertiesOf('pPr', { pStyle: 'Footer', ind, jc: side === 'odd' ? 'right' : 'left' }),
    run(element('w:t', { 'xml:space': 'preserve' }, '— ')),
    run(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    run(element('w:fldChar', { 'w:fldCharType': 'separate' })),
    run(element('w:t', {}, '1')),
    run(element('w:fldChar', { 'w:fldCharType': 'end' })),
    run(element('w:t', { 'xml:space': 'preserve' }, ' —')),
  );
  return xmlPart(element('w:ftr', declared('w'), paragraph));
}
