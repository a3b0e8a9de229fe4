import type { Screen } from '../terminal/screen.js';
import { cut, padEnd, widthOf } from '../terminal/text.js';

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
  /** The value at the foot of the columns, which is below all others. */
  base: number;
  /** The words of the legend. */
  words: { reached: string; expected: string };
  /** A value of the scale in words. */
  say(value: number): string;
}

/** Columns that a chart takes at most, so that it fits every terminal and a quoted mail. */
const MOST_WIDTH = 60;
/** Lines that a chart takes. */
const LINES = 8;
/** Two signs and the space to the next month. */
const COLUMN = 4;

/**
 * A chart of paired columns in plain characters, at most 60 wide and 8 lines high: the left one is what was reached,
 * the right one what was expected. A value that is known and too small for a sign is `_`. Every sign has the same
 * width in every terminal, and none depends on colours.
 * @returns its lines, or none if the terminal is too narrow
 */
export function columnChart({ title, columns, base, words, say }: Chart, screen: Screen): string[] {
  const [reached, expected] = screen.unicode ? ['▰', '▱'] : ['#', '='];
  const values = columns.flatMap((one) => [one.reached, one.expected]).filter((value) => value !== null);
  const top = values.reduce((most, value) => Math.max(most, value), base);
  const isGrouped = new Set(columns.map(({ group }) => group)).size > 1;
  const height = LINES - 2 - Number(isGrouped);
  const middle = Math.floor(height / 2);
  const scale = new Map([
    [height, say(top)],
    [middle, say(base + ((top - base) * middle) / height)],
  ]);
  const left = Math.max(...[...scale.values()].map(widthOf)) + 1;
  const width = Math.min(MOST_WIDTH, screen.width ?? MOST_WIDTH);
  const drawn = sampled(columns, Math.floor((width - left + 2) / COLUMN));
  if (drawn.length < Math.min(columns.length, 4)) return [];
  const legend = `  ${reached} ${words.reached}  ${expected} ${words.expected}`;
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
    const cells = drawn.map((one) => `${sign(one.reached, reached, row)}${sign(one.expected, expected, row)}  `);
    return `${padStart(scale.get(row) ?? '', left - 1)} ${cells.join('')}`;
  });
  const labels = drawn.map(({ label }) => padEnd(label, COLUMN));
  const groups = drawn.map(({ group }, at) => padEnd(drawn[at - 1]?.group === group ? '' : group, COLUMN));
  return [
    cut(title, width - widthOf(legend)) + legend,
    ...[...rows, ...[labels, ...(isGrouped ? [groups] : [])].map((cells) => ' '.repeat(left) + cells.join(''))].map(
      (line) => line.trimEnd(),
    ),
  ];
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
