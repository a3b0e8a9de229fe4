/** Characters as wide as they are high: Chinese ones, and what is written with them. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Word and others leave some space between a Chinese character and a Latin letter or a digit. */
const EDGE = /(?<=\p{sc=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=\p{sc=Han})/gu;
const SPACE = 0.25;

/** About how wide a text is, in widths of a Chinese character; no font with Latin letters is much wider. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : latinWidth(character);
  return width + [...text.matchAll(EDGE)].length * SPACE;
}

function latinWidth(character: string): number {
  if (/[%@MWmw]/.test(character)) return 0.95;
  if (/[A-Z]/.test(character)) return 0.75;
  if (/[.,:;/'()|!-]/.test(character)) return 0.4;
  return /[\d_=+<>]/.test(character) ? 0.62 : 0.55;
}

/** The pieces of a text that a line should not break: words, numbers and dates; single Chinese characters are none. */
export function piecesOf(text: string): string[] {
  return text.split(new RegExp(`\\s|${WIDE.source}`, 'u')).filter((piece) => piece !== '');
}
