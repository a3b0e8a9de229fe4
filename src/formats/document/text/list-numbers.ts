/** An ordered list of Markdown that is not left yet. */
interface OpenList {
  indent: number;
  /** The number that it began with; a list may write it before each of its items. */
  first: number;
  shown: number;
}

/** The numbers of lists as they are shown: counted up where the text writes the first one again, else as written. */
export class ListNumbers {
  private open: OpenList[] = [];

  /** Leaves the lists that are indented at least so far. */
  leave(indent: number): void {
    this.open = this.open.filter((list) => list.indent < indent);
  }

  /** A line with the mark of its list made out: `1. ` as the number that is shown, and without the mark of a bullet. */
  numbered(line: string): string {
    const [whole, space = '', bullet = '', number, end = ''] =
      /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/.exec(line) ?? [];
    if (whole === undefined) return line;
    const text = line.slice(whole.length);
    const indent = space.replaceAll('\t', '    ').length;
    this.leave(indent + 1);
    if (bullet !== '' || number === undefined) {
      this.leave(indent);
      return this.numbered(text);
    }
    const shown = this.next(indent, Number(number));
    return `${shown}${end} ${text}`;
  }

  private next(indent: number, written: number): number {
    const list = this.open.find((other) => other.indent === indent);
    if (list === undefined) {
      this.open.push({ indent, first: written, shown: written });
      return written;
    }
    list.shown = written === list.first ? list.shown + 1 : written;
    return list.shown;
  }
}
