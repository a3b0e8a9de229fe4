import { Table } from '../../vendor/cli-table3.js';
import type { Screen } from './screen.js';
import { widthOf, wrap } from './text.js';

const GAP = 2;
const EDGES = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const LINES = ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'];
const NO_BORDERS = Object.fromEntries([...EDGES, ...LINES].map((part) => [part, '']));

/** A row of blocks: short texts, and one that may have several paragraphs. */
export interface Row {
  labels: readonly string[];
  paragraphs: readonly string[];
}

/** Rows of blocks beside one another, without borders. The paragraphs are wrapped to the width that the labels leave. */
export function blocks(rows: readonly Row[], screen: Screen): string {
  const columns = rows[0]?.labels.map((_, column) =>
    Math.max(...rows.map(({ labels }) => widthOf(labels[column] ?? ''))),
  );
  const left = (columns ?? []).reduce((sum, width) => sum + width + GAP, 0);
  const wrapped = (text: string) => (screen.width === null ? [text] : wrap(text, Math.max(10, screen.width - left)));
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const { labels, paragraphs } of rows) {
    table.push([...labels.map((label) => label + ' '.repeat(GAP)), paragraphs.flatMap(wrapped).join('\n')]);
  }
  const lines = table.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}
