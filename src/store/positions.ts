import type { Finding, KeyPath, Level, Report } from '../core/finding.js';
import type { ReadDisk } from './disk.js';
import { guard } from './guard.js';
import { isPlain, lineAt, positionAt, positionOf } from './locate.js';
import { readInside } from './read.js';
import { type Parsed, parseWithPositions } from './syntax.js';

/** Reads files again with the positions of their parts, for showing findings; each file once. */
export class Positions {
  private readonly parsed = new Map<string, Parsed | null>();
  private readonly texts: Map<string, string | null>;

  constructor(
    private readonly disk: ReadDisk,
    private readonly dir: string,
    /** Texts that are known, or are not on the disk yet, by file. */
    texts: ReadonlyMap<string, string> = new Map(),
  ) {
    this.texts = new Map(texts);
  }

  /** Turns what a rule reports into a finding at its line and column; at 1:1 where the text cannot be had. */
  locate(report: Report, rule: string, level: Level): Finding {
    const { place, variant = null, args = {} } = report;
    const text = this.textOf(place.file);
    const position = this.position(report, text);
    const source = text === null ? '' : lineAt(text, position.line);
    return { rule, variant, level, file: place.file, ...position, source, args };
  }

  /** Whether the text at a path of a file stands without quotes. */
  isPlain(file: string, path: KeyPath, value: string): boolean {
    const text = this.textOf(file);
    // Parsing with positions is dear: where every occurrence has a quote before it, the answer is known.
    if (
      text === null ||
      !text
        .split(value)
        .slice(0, -1)
        .some((before) => !/["']$/.test(before))
    )
      return false;
    const parsed = this.parse(file, text);
    return parsed !== null && isPlain(parsed, path);
  }

  /** The text of a file, without a byte order mark; null where it cannot be had. */
  textOf(file: string): string | null {
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    const read = readInside(this.disk, this.dir, file);
    const text = 'text' in read ? read.text : null;
    this.texts.set(file, text);
    return text;
  }

  private position({ place }: Report, text: string | null): { line: number; column: number } {
    if (text === null) return { line: 1, column: 1 };
    if (place.offset !== undefined) return positionAt(text, place.offset);
    const parsed = this.parse(place.file, text);
    return parsed ? positionOf(parsed, place) : { line: 1, column: 1 };
  }

  private parse(file: string, text: string): Parsed | null {
    const known = this.parsed.get(file);
    if (known !== undefined) return known;
    // The guard keeps away what would bring the parser down.
    const parsed = guard(file, text).length > 0 ? null : parseWithPositions(file, text).parsed;
    this.parsed.set(file, parsed);
    return parsed;
  }
}
