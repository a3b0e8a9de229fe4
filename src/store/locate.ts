import { isMap, isNode, isPair, isScalar, type Node, type Pair } from 'yaml';
import type { KeyPath, Place } from '../core/finding.js';
import type { Parsed } from './syntax.js';

/** Line and column, both from 1; columns count UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A text by its lines: where they begin is looked for once, however many places are asked for. */
export class Lines {
  private readonly starts = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** Line and column of an offset. */
  positionAt(offset: number): Position {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** A line, from 1, without its end. */
  lineAt(line: number): string {
    const [start = this.text.length, next] = this.starts.slice(line - 1, line + 1);
    return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }
}

/** Line and column of one offset. */
export function positionAt(text: string, offset: number): Position {
  return new Lines(text).positionAt(offset);
}

/** Whether the value at a path stands without quotes. */
export function isPlain(parsed: Parsed, path: KeyPath): boolean {
  const node = parsed.document.getIn(path, true);
  return isScalar(node) && node.type === 'PLAIN';
}

/** The offset of a place in a parsed text: of the value or the key that its path leads to, or the nearest parent's. */
export function offsetOf(parsed: Parsed, { path = [], key = false }: Place): number {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const pair = pairAt(parsed, here);
    const node = parsed.document.getIn(here, true);
    // A key that is asked for, and a value of several lines, are shown at the key.
    if (pair && isNode(pair.key) && (key || !isScalar(node))) return startOf(pair.key);
    if (isNode(node)) return startOf(node);
  }
  return 0;
}

function pairAt(parsed: Parsed, path: KeyPath): Pair | null {
  const parent = path.length === 1 ? parsed.document.contents : parsed.document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const name = path.at(-1);
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name);
  return pair ?? null;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
