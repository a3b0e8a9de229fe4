import type { SourceDocument, TableRow } from '../../../core/document/document.js';
import { Collected } from '../file/collected.js';
import { ListNumbers } from './list-numbers.js';
import { inlineText } from './markdown-inline.js';

/** What the reading of a Markdown text knows besides the line that it is at. */
interface State {
  collected: Collected;
  numbers: ListNumbers;
  lines: readonly string[];
  at: number;
}

/**
 * Reads a Markdown text: headings with their levels, lists with their numbers, tables; without its marks, code, comments
 * and front matter. Each line is a paragraph, as in a plain text.
 */
export function readMarkdown(text: string): SourceDocument {
  const collected = new Collected();
  const lines = withoutComments(withoutFrontMatter(text)).split(/\r\n|[\n\r]/);
  const state: State = { collected, numbers: new ListNumbers(), lines, at: 0 };
  while (state.at < lines.length) readLine(state);
  return collected.document('line');
}

/** Blank lines in its place, so that the numbers of the lines below stay. */
const blankLines = (text: string) => text.replace(/[^\n]+/g, '');

const withoutFrontMatter = (text: string) =>
  text.replace(/^---\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/, blankLines);
/** A comment that is never closed goes to the end. */
function withoutComments(text: string): string {
  const [before = '', ...opened] = text.split('<!--');
  return opened.reduce((shown, piece) => {
    const end = piece.indexOf('-->');
    return shown + (end < 0 ? blankLines(piece) : blankLines(piece.slice(0, end)) + piece.slice(end + 3));
  }, before);
}

function readLine(state: State): void {
  const line = state.lines[state.at] ?? '';
  const skipped = lengthOfSkipped(state);
  if (skipped > 0) {
    state.at += skipped;
    return;
  }
  if (isTable(state)) {
    readTable(state);
    return;
  }
  const place = state.at + 1;
  const [, marks, titled = ''] = /^ {0,3}(#{1,6})[ \t](.*)$/.exec(line) ?? [];
  const underline = underlineLevel(line, state.lines[state.at + 1] ?? '');
  state.at += underline === null ? 1 : 2;
  if (line.trim() !== '' && /^\S/.test(line) && !/^(?:[-*+]|\d+[.)])\s/.test(line)) state.numbers.leave(0);
  if (marks !== undefined) add(state, titled.trim().replace(/(?:^|[ \t])#+$/, ''), marks.length, place);
  else add(state, state.numbers.numbered(line.replace(/^(?: {0,3}>[ \t]?)+/, '')), underline, place);
}

function add({ collected }: State, written: string, heading: number | null, place: number): void {
  collected.omit('image', written.match(/!\[[^[\]]*\](?:\(|\[)/g)?.length ?? 0);
  collected.omit('footnote', written.match(/\[\^[^[\]]+\](?!:)/g)?.length ?? 0);
  collected.paragraph(inlineText(written), heading, place);
}

/** The level of a heading whose next line underlines it, or null. */
function underlineLevel(line: string, next: string): number | null {
  if (line.trim() === '' || /^\s*(?:[-*+>#]|\d+[.)])\s/.test(line)) return null;
  if (/^ {0,3}=+[ \t]*$/.test(next)) return 1;
  return /^ {0,3}-{2,}[ \t]*$/.test(next) ? 2 : null;
}

/** How many lines from here are code, a rule, or the target of links and footnotes; 0 if none. */
function lengthOfSkipped({ lines, at }: State): number {
  const line = lines[at] ?? '';
  const [, fence = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (fence !== '') {
    const close = lines.findIndex(
      (other, place) => place > at && other.trim().startsWith(fence) && /^[`~\s]+$/.test(other),
    );
    return (close < 0 ? lines.length : close + 1) - at;
  }
  const isRule = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/.test(line);
  return isRule || /^ {0,3}\[[^\]]+\]:/.test(line) ? 1 : 0;
}

function isTable({ lines, at }: State): boolean {
  const rule = lines[at + 1] ?? '';
  return (
    (lines[at] ?? '').includes('|') && rule.includes('-') && /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/.test(rule)
  );
}

function readTable(state: State): void {
  const rows: TableRow[] = [];
  for (; (state.lines[state.at] ?? '').includes('|'); state.at += 1) {
    const line = (state.lines[state.at] ?? '').trim();
    const isBelowHead = rows.length === 1 && /^[|:\- ]+$/.test(line);
    if (!isBelowHead) rows.push({ place: state.at + 1, cells: cellsOf(line) });
  }
  state.collected.placedTable(null, rows);
}

function cellsOf(line: string): TableRow['cells'] {
  const bare = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\|/).map((text, column) => ({ text: inlineText(text), column, columns: 1, rows: 1 }));
}
