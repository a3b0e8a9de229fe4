import { labelled } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { widthOf } from '../terminal/text.js';

/** Values that can be typed, a line each, with what it is for beside it. */
export function explainedValues(rows: readonly { value: string; about: string }[], screen: Screen): string {
  const width = Math.max(...rows.map(({ value }) => widthOf(value))) + 2;
  return rows.map(({ value, about }) => labelled(value, about, width, screen, '  ')).join('\n');
}
