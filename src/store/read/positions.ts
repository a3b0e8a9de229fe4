import type { Diagnostic } from '../../core/diagnostic.js';
import type { Finding, KeyPath, Level } from '../../core/finding.js';
import type { ReadDisk } from '../disk.js';
import { Lines } from '../yaml/lines.js';
import { isPlain, offsetOf, writtenAt } from '../yaml/locate.js';
import { type Parsed, parseWithPositions } from '../yaml/parse.js';
import { readInside } from './file-text.js';

/** So many characters are searched in the time in which a task's file is parsed. */
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

  /** Turns what a rule reports into a finding at its line and column; at 1:1 where the text is unavailable. */
  locate(diagnostic: Diagnostic, rule: string, level: Level): Finding {
    const { place, variant = null, args = {} } = diagnostic;
    const text = this.textOf(place.file);
    const lines = this.linesOf(place.file, text ?? '');
    const position = lines.positionAt(text === null ? 0 : this.offset(diagnostic, text));
    return { rule, variant, level, file: place.file, ...position, source: lines.lineAt(position.line), args };
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
   * Parsing with positions is dear: where every occurrence has a quote before it, the answer is known. Looked for as
   * long as that is cheaper.
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

  private offset({ place }: Diagnostic, text: string): number {
    if (place.offset !== undefined) return place.offset;
    const parsed = this.parse(place.file, text);
    return parsed ? offsetOf(parsed, place) : 0;
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
