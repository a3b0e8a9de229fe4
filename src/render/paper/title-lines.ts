import { widthOf } from '../terminal/text.js';

/** How wide a line of a title is at most, in columns: 20 Chinese characters. */
const MOST = 40;

/**
 * The lines of a title that is put together of pieces, such as what it is about and what it is. A piece that is too long
 * is broken into lines of about the same width; numbers, Latin words and what a bracket holds to are kept together.
 */
export function titleLines(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces.flatMap(broken)) {
    const last = lines.at(-1);
    if (last !== undefined && !isApart(last, piece) && widthOf(last) + widthOf(piece) <= MOST)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Whether two pieces would run into one another: Latin words have a space between them, and get a line each. */
function isApart(before: string, after: string): boolean {
  return /\w$/.test(before) && /^\w/.test(after);
}

/** What is not broken: a number with its counter, a Latin word with the space behind it, a mark with its neighbour, a short remark in brackets. */
const TOKEN =
  /(?:（[^（）]{1,12}）|[（《〈“‘「([]*(?:\d[\d.,%]*[年月日号届季期]?|[A-Za-z'’-]+ *|[\s\S])份?)[）》〉”’」，。、；：！？)\],.;:!?]* */gu;

function broken(piece: string): string[] {
  const width = widthOf(piece);
  if (width <= MOST) return [piece];
  const target = width / Math.ceil(width / MOST);
  const lines = [''];
  for (const token of piece.match(TOKEN) ?? []) {
    const line = lines.at(-1) ?? '';
    const taken = widthOf(line);
    const isRemark = token.startsWith('（');
    const isFull = taken + widthOf(token) > MOST || (!isRemark && taken + widthOf(token) / 2 > target);
    if (isFull && taken > 0) lines.push(token);
    else lines[lines.length - 1] = line + token;
  }
  return lines;
}
