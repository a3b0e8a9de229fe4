import { lineNumber } from '../number/line-number.js';
import type { RawLine } from './raw-line.js';

/** No text is wrapped at more columns of Chinese characters than this. */
const WIDEST = 60;
const FEWEST_FULL = 5;
/** A full line may end this much before the margin: punctuation never begins a line. */
const SLACK = 2;
const FINAL = /[。！？；：…”’）)》〉】!?;:]$/;

/** The lines with those joined that one paragraph was broken into, as the margins and the words show. */
export function joinWraps(lines: readonly RawLine[]): RawLine[] {
  const margin = marginOf(lines);
  const isSetIn = lines.filter(({ isIndented }) => isIndented).length >= Math.max(2, lines.length / 20);
  const gaps = lines.filter((line, at) => isGap(lines[at - 1], line)).length;
  const partsAtGaps = gaps < lines.length / 2;
  const joined: { line: RawLine; pieces: string[] }[] = [];
  let above: RawLine | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      above !== null &&
      last !== undefined &&
      continues(above, line, partsAtGaps && isGap(above, line) ? null : margin, isSetIn)
    ) {
      if (isLatin(above.text.at(-1)) && isLatin(line.text.at(0))) last.pieces.push(' ');
      last.pieces.push(line.text);
    } else joined.push({ line, pieces: [line.text] });
    above = line;
  }
  return joined.map(({ line, pieces }) => (pieces.length === 1 ? line : { ...line, text: pieces.join('') }));
}

/** Whether lines were empty between the two. */
function isGap(above: RawLine | undefined, line: RawLine): boolean {
  return above !== undefined && line.place - above.place > 1;
}

/** Two words of Latin letters have a space between them, a number and its unit have none. */
function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z]/.test(char);
}

/** The width that the lines are wrapped at, or null if they are not. */
function marginOf(lines: readonly RawLine[]): number | null {
  const widths = new Map<number, { all: number; open: number }>();
  let [wide, all] = [0, 0];
  for (const { text, table } of lines) {
    if (table !== null) continue;
    all++;
    const width = Math.round(widthOf(text));
    if (width > WIDEST) {
      wide++;
      continue;
    }
    const count = widths.get(width) ?? { all: 0, open: 0 };
    widths.set(width, { all: count.all + 1, open: count.open + (FINAL.test(text) ? 0 : 1) });
  }
  // A web address or a table may stand out.
  if (wide > Math.max(1, all / 50)) return null;
  const longest = Math.max(0, ...widths.keys());
  if (longest < 12) return null;
  const full = [...widths].filter(([width]) => width >= longest - SLACK).map(([, count]) => count);
  const count = full.reduce((sum, one) => sum + one.all, 0);
  const open = full.reduce((sum, one) => sum + one.open, 0);
  return count >= FEWEST_FULL && open >= 0.6 * count ? longest : null;
}

/** In Chinese characters: a letter or digit takes half. Only as much of a text is measured as can matter. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text.slice(0, 2 * WIDEST + 2))
    width += char.charCodeAt(0) < 0x2e80 && !/[—…“”‘’·]/.test(char) ? 0.5 : 1;
  return width;
}

const NUMBER_ALONE = /^[（(]?[\d.,%％]+$/;
const OPEN_END = /(的|[和与、，,]|[（(《“])$/;
const BARE = /^(?:[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[)）]|[一二三四五六七八九十\d]{1,3}\s?[、.．﹒])$/;

function continues(above: RawLine, line: RawLine, margin: number | null, isSetIn: boolean): boolean {
  if (above.table !== null || line.table !== null || above.heading !== line.heading) return false;
  if (above.heading !== null && !line.isBreak) return false;
  if (BARE.test(above.text)) return !BARE.test(line.text);
  const isToken = tokenContinues(above, line);
  if (isToken !== null) return isToken;
  if (OPEN_END.test(above.text)) return true;
  if (margin === null || widthOf(above.text) < margin - SLACK - 0.5) return false;
  return isSetIn ? !line.isIndented : !(/[。！？]$/.test(above.text) && isShort(line, margin));
}

/** Whether a line continues a token over several lines (PM / 2.5 / 浓度) or an opening 是：; null if that is no question. */
function tokenContinues(above: RawLine, line: RawLine): boolean | null {
  const isFinal = FINAL.test(above.text) && !/[（(《“]$/.test(above.text);
  if (NUMBER_ALONE.test(line.text) && !BARE.test(line.text)) return !isFinal;
  if (NUMBER_ALONE.test(above.text) && !isNumbered(line)) return true;
  if (/^是[：:，]/.test(line.text)) return !isFinal;
  return isNumbered(line) ? false : null;
}

/** Behind a full line that ends a sentence, a short one is rather a heading or a date than its last words. */
function isShort(line: RawLine, margin: number): boolean {
  return widthOf(line.text) < margin / 2 && !FINAL.test(line.text);
}

function isNumbered({ text }: RawLine): boolean {
  const number = lineNumber(text);
  return number !== null && number.style !== 'spoken';
}
