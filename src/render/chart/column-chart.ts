import type { Screen } from '../terminal/screen.js';
import { padEnd, widthOf } from '../terminal/text.js';
import { chartHead } from './head.js';

/** A column of a chart: what was reached and what was expected; null if it is not known. */
interface ChartColumn {
  label: string;
  /** What several columns have in common, such as their year: written below the first of them. */
  group: string;
  reached: number | null;
  expected: number | null;
}

/** What a chart is of. */
export interface Chart {
  title: string;
  /** From left to right. If there is no room for all, each second one is drawn, or fewer, but always the newest value. */
  columns: readonly ChartColumn[];
  /** What stands below each label, where there is room for it; a line more. */
  notes?: { name: string; texts: readonly string[] };
  /** The value at the foot of the columns, which is below all others. */
  base: number;
  /** The words of the legend; `unknown` marks the months before the newest value of which nothing is known. */
  words: { reached: string; expected: string; unknown?: string };
  /** A value of the scale in words. */
  say(value: number): string;
}

/** Columns that a chart takes at most, so that it fits every terminal and a quoted mail. */
const MOST_WIDTH = 60;
/** Lines that a chart takes, unless it is asked for in fewer. */
const LINES = 8;
/** In place of a value that is not known. */
const UNKNOWN = 'x';
/** Two signs and the space to the next month. */
const COLUMN = 4;

/**
 * A chart of paired columns in plain characters, at most 60 wide and 8 lines high: the left one is what was reached,
 * the right one what was expected. A value that is known and too small for a sign is `_`. Every sign has the same
 * width in every terminal, and none depends on colours.
 * @param lines that it takes; at least five
 * @returns its lines, or none if the terminal is too narrow
 */
export function columnChart(chart: Chart, screen: Screen, lines = LINES): string[] {
  const { title, columns, base, words, say, notes } = chart;
  const [reached, expected] = screen.unicode ? ['▰', '▱'] : ['#', '='];
  const newest = columns.findLastIndex((one) => one.reached !== null);
  const isUnknown = (one: ChartColumn) =>
    words.unknown !== undefined && one.reached === null && columns.indexOf(one) < newest;
  const values = columns.flatMap((one) => [one.reached, one.expected]).filter((value) => value !== null);
  const top = values.reduce((most, value) => Math.max(most, value), base);
  const isGrouped = new Set(columns.map(({ group }) => group)).size > 1;
  const height = lines - 2 - Number(isGrouped);
  const middle = Math.floor(height / 2);
  const scale = new Map([
    [height, say(top)],
    [middle, say(base + ((top - base) * middle) / height)],
  ]);
  const hasNotes = notes?.texts.every((text) => widthOf(text) < COLUMN) === true;
  const names = [...scale.values(), ...(hasNotes ? [notes.name] : [])];
  const left = Math.max(...names.map(widthOf)) + 1;
  const width = Math.min(MOST_WIDTH, screen.width ?? MOST_WIDTH);
  const drawn = sampled(columns, Math.floor((width - left + 2) / COLUMN));
  if (drawn.length < Math.min(columns.length, 4)) return [];
  const unknown = columns.some(isUnknown) ? [`${UNKNOWN} ${words.unknown}`] : [];
  const head = chartHead(title, [`${reached} ${words.reached}`, `${expected} ${words.expected}`, ...unknown], width);
  const levelOf = (value: number | null) =>
    value === null || top === base ? value : Math.round(((value - base) / (top - base)) * height);
  const sign = (value: number | null, filled: string, row: number) => {
    const level = levelOf(value);
    if (level === null) return ' ';
    if (level >= row) return filled;
    return row === 1 ? '_' : ' ';
  };
  const rows = Array.from({ length: height }, (_, index) => {
    const row = height - index;
    const cells = drawn.map((one) => {
      const left = row === 1 && isUnknown(one) ? UNKNOWN : sign(one.reached, reached, row);
      return `${left}${sign(one.expected, expected, row)}  `;
    });
    return `${padStart(scale.get(row) ?? '', left - 1)} ${cells.join('')}`;
  });
  const labels = drawn.map(({ label }) => padEnd(label, COLUMN));
  const groups = drawn.map(({ group }, at) => padEnd(drawn[at - 1]?.group === group ? '' : group, COLUMN));
  const under = (name: string, cells: readonly string[]) => `${padStart(name, left - 1)} ${cells.join('')}`;
  const below = [
    under('', labels),
    ...(isGrouped ? [under('', groups)] : []),
    ...(hasNotes
      ? [
          under(
            notes.name,
            drawn.map((one) => padEnd(notes.texts[columns.indexOf(one)] ?? '', COLUMN)),
          ),
        ]
      : []),
  ];
  return [...head, ...[...rows, ...below].map((line) => line.trimEnd())];
}

/** As many columns as there is room for, at equal distances, with that of the newest value. */
function sampled(columns: readonly ChartColumn[], room: number): ChartColumn[] {
  const newest = columns.findLastIndex(({ reached }) => reached !== null);
  const step = Math.ceil(columns.length / Math.max(1, room));
  return columns.filter((_, index) => (index - newest) % step === 0);
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
