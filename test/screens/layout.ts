import { catalogs, type Language } from '../../src/messages/index.js';

/** What a terminal draws two columns wide: Chinese characters and their punctuation. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes on a terminal; told apart from how the program counts them. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** A table as it stands on a screen. */
export interface DrawnTable {
  header: string;
  /** The lines below the header; a row whose text is wrapped has several. */
  lines: string[];
}

/** A screen taken apart: its tables, and the lines around them. */
export interface Layout {
  tables: DrawnTable[];
  prose: string[];
}

/** Finds the tables of a screen: a header is a line of nothing but names of columns, and a table ends at an empty line. */
export function layoutOf(text: string, language: Language): Layout {
  const names = columnNames(language);
  const layout: Layout = { tables: [], prose: [] };
  const note = beginningOfNote(language);
  let table: DrawnTable | null = null;
  let isNote = false;
  let isUnder = false;
  for (const line of text.split('\n')) {
    if (line === '') table = null;
    // What a narrow screen leaves out is said there only.
    isNote = line !== '' && (isNote || line.startsWith(note));
    if (isNote) continue;
    isUnder = standsUnder(line, isUnder, language);
    if (table) (isUnder ? layout.prose : table.lines).push(line);
    else if (isHeader(line, names)) {
      table = { header: line, lines: [] };
      layout.tables.push(table);
    } else layout.prose.push(line);
  }
  return layout;
}

function isHeader(line: string, names: ReadonlySet<string>): boolean {
  const cells = line.trim().split(/ {2,}/);
  return cells.length > 1 && cells.every((cell) => names.has(cell));
}

/** Whether a line of a table stands under a row and in no column: why its task is behind, or what was reported of it. */
function standsUnder(line: string, isBeforeIt: boolean, language: Language): boolean {
  if (!/^ {6}\S/.test(line)) return false;
  const { why, problems, next } = catalogs[language].screens.behind;
  return isBeforeIt || [why, problems, next].some((words) => line.trim().startsWith(words('').trim()));
}

/** How the line begins that says which columns were left out. */
function beginningOfNote(language: Language): string {
  return catalogs[language].screens.common.columnsLeftOut('').slice(0, 8);
}

function columnNames(language: Language): Set<string> {
  const { screens, words } = catalogs[language];
  const groups = [
    screens.behind.columns,
    screens.missing.columns,
    screens.since.columns,
    screens.status.columns,
    screens.units.columns,
    screens.overdue.columns,
    screens.remind.columns,
    screens.list.columns,
    screens.find.columns,
    screens.log.columns,
    screens.org.list.columns,
    screens.target.list.columns,
    screens.rules.columns,
    screens.show.reporting.columns,
    [screens.show.targets, screens.show.byUnit.expected],
    words.status,
  ];
  return new Set(groups.flatMap((group) => Object.values(group)));
}

/** A column: from its first to behind its last display column. */
export interface Extent {
  start: number;
  end: number;
}

/**
 * Where the columns of a table stand: a column ends where two display columns are empty on every line, and the next
 * one begins before its name does.
 */
export function extentsOf({ header, lines }: DrawnTable): Extent[] {
  const all = [header, ...lines].map(displayCells);
  const width = Math.max(...all.map((cells) => cells.length));
  const empty = Array.from({ length: width }, (_, at) => all.every((cells) => (cells[at] ?? ' ') === ' '));
  const names = wordsOf(header);
  const starts = names.map((name, index) => {
    const before = names[index - 1];
    return before === undefined ? 0 : startAfter(empty, before.end, name.start);
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? width }));
}

/** The last display column up to the name from which on a column is not empty, behind a gap of at least two. */
function startAfter(empty: readonly boolean[], from: number, to: number): number {
  for (let at = to; at > from; at--) {
    if (!empty[at] && !empty[at - 1]) continue;
    if (empty[at - 1] && empty[at - 2]) return at;
  }
  return Number.NaN;
}

/** The text of a line within a column, with the display columns at which it begins and ends, or null if there is none. */
export function cellIn(line: string, { start, end }: Extent): (Extent & { text: string }) | null {
  const part = displayCells(line).slice(start, end);
  const first = part.findIndex((cell) => cell !== ' ');
  if (first < 0) return null;
  const last = part.findLastIndex((cell) => cell !== ' ');
  return { start: start + first, end: start + last + 1, text: part.slice(first, last + 1).join('') };
}

/** One entry for every display column; the second one of a wide character is empty. */
function displayCells(line: string): string[] {
  return Array.from(line).flatMap((character) => (WIDE.test(character) ? [character, ''] : [character]));
}

/** The words of a header with the display columns at which they begin and end. */
function wordsOf(header: string): Extent[] {
  return [...header.matchAll(/\S+(?: \S+)*/g)].map((match) => {
    const start = columnsOf(header.slice(0, match.index));
    return { start, end: start + columnsOf(match[0]) };
  });
}

/** The headers of columns whose cells go on below, as those of the last column do. */
const WRAPPING = new Set(
  Object.values(catalogs).flatMap(({ screens }) => [screens.behind.columns.lead, screens.behind.columns.leader]),
);

/** The texts of a table's last column, each put together from its lines. */
export function lastColumn(table: DrawnTable): string[] {
  const extents = extentsOf(table);
  const last = extents.at(-1) ?? { start: 0, end: 0 };
  const beside = extents.slice(0, -1).filter((extent) => !WRAPPING.has(cellIn(table.header, extent)?.text ?? ''));
  const texts: string[] = [];
  for (const line of table.lines) {
    const goesOn = beside.every((extent) => cellIn(line, extent) === null);
    const text = cellIn(line, last)?.text ?? '';
    if (goesOn && texts.length > 0) texts.push((texts.pop() ?? '') + text);
    else texts.push(text);
  }
  return texts.map(withoutSpaces);
}

/** A text without its spaces and line ends, which wrapping may change. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
