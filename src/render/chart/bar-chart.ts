import type { Share } from '../../core/standing/share.js';
import { percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { cut, padEnd, widthOf } from '../terminal/text.js';
import type { Bar } from './group-chart.js';
import { chartHead } from './head.js';

/** Bars with the share that was expected of all of them. */
export interface Bars {
  title: string;
  bars: readonly Bar[];
  expected: number;
  /** The words of the legend, and of what is not known. */
  words: { reached: string; expected: string; unknown: string };
}

/** Columns that bars take at most, so that they fit every terminal and a quoted mail. */
const MOST_WIDTH = 60;
/** The fewest signs that a bar is drawn with. */
const LEAST_SIGNS = 10;

/**
 * Bars in plain characters, a line each below a line of what they show: the name, the bar with the mark `|` of what was
 * expected, the value and of how many it is known. A bar reaches the mark exactly if the value does; where nothing is
 * known there are no signs. On a narrow screen the counts are left out, then the bars.
 */
export function barChart({ title, bars, expected, words }: Bars, screen: Screen): { head: string[]; rows: string[] } {
  const width = Math.min(MOST_WIDTH, screen.width ?? MOST_WIDTH);
  const values = bars.map(({ value }) => (value === null ? words.unknown : percent(value)));
  const counts = bars.map(({ coverage }) => countsOf(coverage));
  const valueWidth = widest(values);
  const names = bars.map(({ name }) => cut(name, Math.max(8, Math.floor(width * 0.4))));
  const nameWidth = widest(names);
  // A space on each side of the bar, and the mark.
  const room = width - nameWidth - valueWidth - 3;
  const hasCounts = room - widest(counts) - 1 >= LEAST_SIGNS;
  const signs = hasCounts ? room - widest(counts) - 1 : room;
  const hasBars = signs >= LEAST_SIGNS;
  const rows = bars.map(({ value }, index) =>
    [
      padEnd(names[index] ?? '', nameWidth),
      ...(hasBars ? [barWithMark(value, expected, signs, screen)] : []),
      ' '.repeat(valueWidth - widthOf(values[index] ?? '')) + values[index],
      ...(hasCounts ? [counts[index] ?? ''] : []),
    ]
      .join(' ')
      .trimEnd(),
  );
  const [full] = signsOf(screen);
  const legend = hasBars ? [`${full} ${words.reached}`, `| ${words.expected}`] : [words.expected];
  return { head: chartHead(title, legend, width), rows };
}

/** As with a share, without a percentage: it stands beside it. */
function countsOf({ count, of }: Share): string {
  return `(${count}/${of})`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

function signsOf({ unicode }: Screen): readonly [string, string] {
  return unicode ? ['▰', '▱'] : ['#', '.'];
}

/** The mark stands at the same place in all bars, so the bar is what yields: it is rounded to its side of the mark. */
function barWithMark(value: number | null, expected: number, signs: number, screen: Screen): string {
  const within = (share: number) => Math.min(1, Math.max(0, share)) * signs;
  const mark = Math.round(within(expected));
  if (value === null) return `${' '.repeat(mark)}|${' '.repeat(signs - mark)}`;
  const exact = Math.floor(within(value) + 1e-9);
  const filled = value >= expected ? Math.max(exact, mark) : Math.min(exact, Math.max(0, mark - 1));
  const [full, empty] = signsOf(screen);
  const cells = (from: number, end: number) =>
    full.repeat(Math.max(0, Math.min(end, filled) - from)) +
    screen.style.dim(empty.repeat(Math.max(0, end - Math.max(from, filled))));
  return `${cells(0, mark)}|${cells(mark, signs)}`;
}
