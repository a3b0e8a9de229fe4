import { Unmergeable } from './unmergeable.js';

/** Moves all lines but the first to the right, or with a negative number to the left. */
export function shift(text: string, by: number): string {
  if (by === 0) return text;
  const [first = '', ...lines] = text.split('\n');
  return [first, ...lines.map((line) => shiftLine(line, by))].join('\n');
}

function shiftLine(line: string, by: number): string {
  if (line.trim() === '') return line;
  if (by > 0) return ' '.repeat(by) + line;
  const room = line.length - line.trimStart().length;
  if (room < -by && !line.trimStart().startsWith('#')) throw new Unmergeable();
  return line.slice(Math.min(room, -by));
}
