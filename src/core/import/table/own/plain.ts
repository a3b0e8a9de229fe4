import { cleanLines } from '../../../text/printable.js';
import { NOTHING } from '../said.js';

/** A text as it is compared: how a spreadsheet breaks its lines, and what a cell writes for nothing, say nothing. */
export function plain(text: string): string {
  const shown = cleanLines(text)
    .normalize('NFKC')
    .replace(/[\s:]+/g, '');
  return NOTHING.has(shown) ? '' : shown;
}
