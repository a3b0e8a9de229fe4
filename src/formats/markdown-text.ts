/** Stands between two characters that would mean something together; nobody sees it once it is drawn. */
const NOTHING = '&#8203;';

/**
 * Text as it may stand in Markdown of a forge, on one line: nothing in it is taken for markup, HTML, a mention of a
 * person or another ticket, a short name of a picture, or an address.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~$^]/g, '\\$&')
    .replace(/[@#!:](?=[\p{L}\p{N}_/+-])/gu, `$&${NOTHING}`)
    .replace(/\bwww\./gi, (whole) => `${whole.slice(0, 3)}${NOTHING}.`);
}
