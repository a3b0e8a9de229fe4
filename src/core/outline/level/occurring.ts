import type { Line } from '../line/line.js';
import type { NumberStyle, OutlineLevel } from '../outline.js';

const EXAMPLE = 30;

/** Every level that occurs in the lines, by its first line; paragraphs and rows of tables last. */
export function levelsOf(lines: readonly Line[]): OutlineLevel[] {
  const levels = new Map<NumberStyle, { count: number; example: string }>();
  for (const style of ['chapter', 'chinese', 'chinese_bracket', 'digit', 'decimal', 'digit_bracket'] as const) {
    levels.set(style, { count: 0, example: '' });
  }
  for (const style of ['circled', 'spoken', 'heading', 'paragraph', 'row'] as const) {
    levels.set(style, { count: 0, example: '' });
  }
  for (const line of lines) {
    const level = levels.get(styleOfLine(line));
    if (level === undefined) continue;
    if (level.count === 0) level.example = exampleOf(line);
    level.count += line.table?.rows.length ?? 1;
  }
  return [...levels].flatMap(([style, { count, example }]) => (count === 0 ? [] : { style, count, example }));
}

function styleOfLine({ table, number, heading }: Line): NumberStyle {
  if (table !== null) return 'row';
  return number?.style ?? (heading === null ? 'paragraph' : 'heading');
}

function exampleOf({ text, table }: Line): string {
  const whole = table === null ? text : (table.rows[0]?.cells.map((cell) => cell.text).join(' ') ?? '');
  return whole.length > EXAMPLE ? `${whole.slice(0, EXAMPLE)}…` : whole;
}
