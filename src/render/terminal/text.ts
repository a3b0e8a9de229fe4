import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { LineBreaker } from '../../vendor/linebreak.js';
import { gated, sealed } from './paint.js';

export { clean } from '../../core/text/printable.js';

/** Columns that a text takes on a terminal; a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const columns = usualWidth(text.charCodeAt(index));
    // The library knows all of Unicode, which takes it ten times as long.
    if (columns === null) return stringWidth(text);
    width += columns;
  }
  return width;
}

/** The columns of printable ASCII, of the usual Chinese characters and of their punctuation; null for any other. */
function usualWidth(code: number): 1 | 2 | null {
  if (code >= 0x20 && code <= 0x7e) return 1;
  const isWide =
    (code >= 0x4e00 && code <= 0x9fa5) || (code >= 0x3001 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e);
  return isWide ? 2 : null;
}

/**
 * Wraps a text by display width where Unicode allows a line break: between Chinese characters, but never so that a
 * closing mark begins a line; Latin words stay whole if they fit. Removes nothing but spaces at a break.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => (widthOf(line) <= width ? [line] : wrapLine(line, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines = [''];
  for (const piece of piecesOf(line)) {
    const current = lines.at(-1) ?? '';
    if (current === '' || widthOf(current + piece.trimEnd()) <= width) lines[lines.length - 1] = current + piece;
    else lines.push(piece);
    // A word that does not fit on a line is broken between any two characters.
    if (widthOf((lines.at(-1) ?? '').trimEnd()) > width) {
      lines.push(...withoutEarlyMarks(brokenAnywhere(lines.pop() ?? '', width), width));
    }
  }
  return lines.map((wrapped) => wrapped.trimEnd());
}

/** Lines of a text that is broken between any two characters. The library recognizes colours only without our mark. */
function brokenAnywhere(text: string, width: number): string[] {
  return sealed(wrapAnsi(gated(text), width, { hard: true })).split('\n');
}

/** A mark that closes or stops, which may not begin a line. */
const CLOSING = /^[，。、；：！？）”’》」』】]/u;

/** Lines of one word that was broken anywhere: before a mark that would begin one stands the character that comes before it. */
function withoutEarlyMarks(lines: readonly string[], width: number): string[] {
  const moved = [...lines];
  for (let index = 1; index < moved.length; index++) {
    let [before = '', line = ''] = [moved[index - 1], moved[index]];
    while (CLOSING.test(line)) {
      const last = Array.from(before).at(-1) ?? '';
      if (last === before || last === 'm') break;
      before = before.slice(0, -last.length);
      line = last + line;
    }
    if (before === moved[index - 1]) continue;
    const [fitting = '', rest = ''] = brokenAnywhere(line, width);
    moved.splice(index - 1, 2, before, fitting);
    if (rest !== '') moved[index + 1] = rest + (moved[index + 1] ?? '');
  }
  return moved;
}

const STYLE = new RegExp(`(${String.fromCharCode(27)}\\[[0-9;]*m)`);

/** The pieces between which a line may break. Colours do not affect the breaks and stay in their places. */
function piecesOf(line: string): string[] {
  const breaker = new LineBreaker(
    line
      .split(STYLE)
      .filter((_part, index) => index % 2 === 0)
      .join(''),
  );
  let next = breaker.nextBreak()?.position;
  let at = 0;
  const pieces = [''];
  // Split by a group, every second part is a colour: it belongs to the piece around it.
  for (const [index, part] of line.split(STYLE).entries()) {
    for (const unit of index % 2 === 0 ? part.split('') : [part]) {
      pieces.push((pieces.pop() ?? '') + unit);
      if (index % 2 === 0) at += 1;
      if (at !== next) continue;
      pieces.push('');
      next = breaker.nextBreak()?.position;
    }
  }
  return pieces.filter((piece) => piece !== '');
}

/** Cuts a text to a number of columns and marks the cut. The text must have no colours if it is too wide. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 3) break;
    kept += character;
  }
  return `${kept}...`;
}

/** Fills a text with spaces on its right up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The first digits of a checksum: enough to see that two differ. */
export function shortDigest(sha256: string): string {
  return sha256.slice(0, 12);
}
