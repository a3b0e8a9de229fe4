/** Separates two characters that have a meaning together; invisible when rendered. */
const NOTHING = '&#8203;';

/**
 * Text for the Markdown of a forge, on one line. Nothing in it is read as markup, HTML, a mention of a person or of a
 * ticket, an emoji code, or an address.
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
