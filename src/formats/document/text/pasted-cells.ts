import type { TableCell } from '../../../core/document/document.js';

/** A cell that Excel quotes when it is copied goes over this many lines at most. */
const MOST_LINES = 50;

/** A number as it stands before a paragraph, such as Word pastes an automatic one: with a tab behind it. */
const NUMBER =
  /^\s*(?:第?[一二三四五六七八九十百]+[、.．章条节]?|[（(][一二三四五六七八九十\d]+[）)]|\d+(?:[.．﹒、)）]\d*)+|[①-⑳]|[•●■◆·-])\s*$/;

/** Lines with their numbers, from 1; those of a cell in quotation marks that goes over several lines are one. */
export function quotedLines(lines: readonly string[]): { text: string; place: number }[] {
  const joined: { text: string; place: number }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = at + quotedOn(lines, at);
    joined.push({ text: lines.slice(at, end + 1).join('\n'), place: at + 1 });
    at = end;
  }
  return joined;
}

/** How many lines after this one belong to a cell that it opens with a quotation mark. */
function quotedOn(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (!line.includes('\t') || !/(?:^|\t)"[^\t]*$/.test(line) || isBalanced(line)) return 0;
  let text = line;
  for (let on = 1; on <= MOST_LINES && at + on < lines.length; on++) {
    text += lines[at + on];
    if (isBalanced(text)) return on;
  }
  return 0;
}

const isBalanced = (text: string) => (text.match(/"/g)?.length ?? 0) % 2 === 0;

/**
 * The cells of a line that tabs separate, or null if it is no row of a table: an indented paragraph, or one with its
 * number before it. `<r3>` and `<c2>` behind a cell say that it covers three rows or two columns.
 */
export function pastedCells(line: string): TableCell[] | null {
  const texts = line.split('\t');
  if (texts.length > 1 && texts.at(-1)?.trim() === '') texts.pop();
  const filled = texts.filter((text) => text.trim() !== '');
  const spans = texts.some((text) => MARK.test(text));
  if (!spans && filled.length < 2) return null;
  if (filled.length === 2 && texts.findIndex((text) => text.trim() !== '') <= 1 && NUMBER.test(filled[0] ?? '')) {
    return null;
  }
  let column = 0;
  return texts.map((text) => {
    const cell = pastedCell(text, column);
    column += cell.columns;
    return cell;
  });
}

const MARK = /<[rc]\d{1,4}>/;

function pastedCell(written: string, column: number): TableCell {
  const cell = written.trim();
  const marks = /(?:<[rc]\d{1,4}>){0,2}$/.exec(cell)?.[0] ?? '';
  const size = (letter: string) => Math.max(1, Number(new RegExp(`<${letter}(\\d+)>`).exec(marks)?.[1] ?? 1));
  const bare = cell.slice(0, cell.length - marks.length).trim();
  const text = /^"[\s\S]*"$/.test(bare) ? bare.slice(1, -1).replaceAll('""', '"').trim() : bare;
  return { text, column, columns: size('c'), rows: size('r') };
}
