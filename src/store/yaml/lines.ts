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
