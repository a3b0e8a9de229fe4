import type { Diagnostic } from '../../core/diagnostic.js';
import type { Finding, KeyPath, Level, Place } from '../../core/finding.js';
import type { ReadDisk } from '../disk.js';
import { Lines } from '../yaml/lines.js';
import { isPlain, type Range, rangeOf, writtenAt } from '../yaml/locate.js';
import { type Parsed, parseWithPositions } from '../yaml/parse.js';
import { readInside } from './file-text.js';

/** Searching this many characters takes about as long as parsing a task's file. */
const MAX_SEARCHED = 2_000_000;

/** Reads files again with the positions of their parts, for showing findings; each file once. */
export class Positions {
  private readonly parsed = new Map<string, Parsed | null>();
  private readonly lines = new Map<string, Lines>();
  /** How many characters of a file were searched for values without quotes. */
  private readonly searched = new Map<string, number>();
  private readonly texts: Map<string, string | null>;

  constructor(
    private readonly disk: ReadDisk,
    private readonly dir: string,
    /** Texts that are known, or are not on the disk yet, by file. */
    texts: ReadonlyMap<string, string> = new Map(),
  ) {
    this.texts = new Map(texts);
  }

  /**
   * Turns what a rule yields into a finding at its lines and columns, or at 1:1 if the text is unavailable. Whether it
   * can be fixed is for others to say.
   */
  locate(diagnostic: Diagnostic, rule: string, level: Level): Finding {
    const { place, variant = null, args = {} } = diagnostic;
    const text = this.textOf(place.file);
    const lines = this.linesOf(place.file, text ?? '');
    const [start, end] = this.range(place, text ?? '', lines);
    const position = lines.positionAt(start);
    const { line: endLine, column: endColumn } = lines.positionAt(end);
    const source = lines.lineAt(position.line);
    return { rule, variant, level, file: place.file, ...position, endLine, endColumn, source, fixable: false, args };
  }

  /** Whether the text at a path of a file stands without quotes. */
  isPlain(file: string, path: KeyPath, value: string): boolean {
    const text = this.textOf(file);
    if (text === null || !this.mayBePlain(file, text, value)) return false;
    const parsed = this.parse(file, text);
    return parsed !== null && isPlain(parsed, path);
  }

  /** The value at a path as it stands in a file, or null if that is unavailable. */
  writtenAt(file: string, path: KeyPath): string | null {
    const text = this.textOf(file);
    const parsed = text === null ? null : this.parse(file, text);
    return parsed && writtenAt(parsed, path);
  }

  /**
   * Parsing with positions is slow: if every occurrence has a quote before it, the answer is known without it. The text
   * is searched only as long as that is faster.
   */
  private mayBePlain(file: string, text: string, value: string): boolean {
    const searched = this.searched.get(file) ?? 0;
    if (searched > MAX_SEARCHED || value === '') return true;
    this.searched.set(file, searched + text.length);
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      if (!/["']/.test(text[at - 1] ?? '')) return true;
    }
    return false;
  }

  /** The text of a file, without a byte order mark, or null if it is unavailable. */
  textOf(file: string): string | null {
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    const read = readInside(this.disk, this.dir, file);
    const text = 'text' in read ? read.text : null;
    this.texts.set(file, text);
    return text;
  }

  /** The range of a place in a file's text: its first line where the place is the whole file, or cannot be found. */
  private range(place: Place, text: string, lines: Lines): Range {
    if (place.offset !== undefined) return [place.offset, place.end ?? behindOne(text, place.offset)];
    const parsed = text === '' ? null : this.parse(place.file, text);
    return (parsed && rangeOf(parsed, place)) ?? [0, lines.lineAt(1).length];
  }

  private linesOf(file: string, text: string): Lines {
    const lines = this.lines.get(file) ?? new Lines(text);
    this.lines.set(file, lines);
    return lines;
  }

  private parse(file: string, text: string): Parsed | null {
    const known = this.parsed.get(file);
    if (known !== undefined) return known;
    const { parsed } = parseWithPositions(file, text);
    this.parsed.set(file, parsed);
    return parsed;
  }
}

/** The offset after one character, which may have two units; at the end of a line, the offset itself. */
function behindOne(text: string, offset: number): number {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x0a);
  return /[\r\n]/.test(character) ? offset : offset + character.length;
}
