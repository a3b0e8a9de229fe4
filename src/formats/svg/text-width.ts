const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * How wide a text is drawn, at least as wide as with the usual fonts: there is no font here to ask.
 * @param size of the font, in the units of the drawing
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (WIDE.test(character) || /[…—“”‘’]/.test(character) || character.length > 1) return 1;
  if (/[mwMW%@]/.test(character)) return 0.92;
  if (/[A-HJ-Z&]/.test(character)) return 0.72;
  return /[ilj.,:;'|!()[\] ftrI]/.test(character) ? 0.42 : 0.6;
}

/**
 * A text in at most so many lines, broken at a space if there is one, else between any two characters; what does not fit
 * ends with an ellipsis.
 */
export function textLines(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (textWidth(rest, size) > width && lines.length < most - 1) {
    const fitting = beginningOf(rest, size, width);
    const space = rest[fitting.length] === ' ' ? fitting.length : fitting.lastIndexOf(' ');
    const line = space > 0 ? fitting.slice(0, space) : fitting;
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  const isWhole = textWidth(rest, size) <= width;
  return [...lines, isWhole ? rest : `${beginningOf(rest, size, width - size).trimEnd()}…`];
}

/** As much of a text as fits; at least a character. */
function beginningOf(text: string, size: number, width: number): string {
  let taken = '';
  for (const character of text) {
    if (taken !== '' && textWidth(taken + character, size) > width) break;
    taken += character;
  }
  return taken;
}
