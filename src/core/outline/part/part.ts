import type { Paragraph, Table } from '../../document/document.js';
import { type Branch, flat, holds, isBranch } from '../level/tree.js';
import { type Line, restOf } from '../line/line.js';
import type { LineNumber } from '../number/line-number.js';
import type { OutlineItem, OutlinePart, PartRole } from '../outline.js';
import type { Draft } from './draft.js';
import { headOf } from './head.js';
import { carriesWork } from './work-table.js';

/** A part as a draft gives it in a role: its items if the role is `items`, else all of it as text. */
export function partOf(draft: Draft, role: PartRole): OutlinePart {
  const { heading: line, annex, content, above } = draft;
  const { heading, rest } = line === null ? { heading: null, rest: [] } : headingOf(line);
  const first = line ?? content.map((one) => (isBranch(one) ? one.line : one))[0];
  const found = new Found(draft.items ?? 'paragraph');
  if (role === 'items') found.addSection(content, heading, line?.number ? [...above, line.number.written] : above);
  else found.addText(flat(content));
  return {
    role,
    number: line?.number?.written ?? null,
    heading,
    annex,
    items: found.items,
    paragraphs: [...rest, ...found.paragraphs],
    tables: found.tables,
    place: first?.place ?? 0,
  };
}

/** The heading of a line, and the text that stands behind it on the same line. */
function headingOf(line: Line): { heading: string; rest: Paragraph[] } {
  const text = restOf(line);
  const head = headOf(`${text}\n`, true);
  if (head === null) return { heading: text.replace(/[。：:；]$/, ''), rest: [] };
  const rest = text.slice(head.length).replace(/^[。：:；！？\s]+/, '');
  return { heading: head, rest: rest === '' ? [] : [paragraph(line, rest)] };
}

class Found {
  readonly items: OutlineItem[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];

  constructor(private readonly key: string) {}

  addText(lines: readonly Line[]): void {
    for (const line of lines) {
      if (line.table !== null) this.tables.push(line.table);
      else this.paragraphs.push(paragraph(line, line.text));
    }
  }

  /** @param path the numbers that lead to the section, and its own */
  addSection(content: readonly (Line | Branch)[], heading: string | null, path: readonly string[]): void {
    const isItem = this.key !== 'paragraph' && !content.some((one) => isBranch(one) && this.canHold(one));
    if (isItem && heading !== null) this.addLeaf(content, heading, path);
    else this.add(content, [], path);
  }

  /** A section without numbered items is one item itself. */
  private addLeaf(content: readonly (Line | Branch)[], heading: string, path: readonly string[]): void {
    const lines = flat(content);
    const [first] = lines.filter(({ table }) => table === null);
    if (first === undefined) this.addText(lines);
    else this.push({ place: first.place, number: null, lines, head: heading, headings: [], path });
  }

  private canHold({ line }: Branch): boolean {
    return line.number?.style !== 'spoken' || this.key === 'spoken';
  }

  private add(content: readonly (Line | Branch)[], headings: readonly string[], path: readonly string[]): void {
    for (const one of content) {
      if (!isBranch(one)) this.addLine(one, headings, path);
      else if (!this.canHold(one)) this.addText(flat([one]));
      else if (this.isItem(one)) this.addItem(one, headings, path);
      else this.addHeading(one, headings, path);
    }
  }

  /** A heading above items; without items below it, it is text. */
  private addHeading({ line, content }: Branch, headings: readonly string[], path: readonly string[]): void {
    const { heading, rest } = headingOf(line);
    const [items, at] = [this.items.length, this.paragraphs.length];
    this.add(content, [...headings, heading], line.number === null ? path : [...path, line.number.written]);
    const isHeading = this.items.length > items;
    this.paragraphs.splice(at, 0, ...(isHeading ? rest : [paragraph(line, line.text)]));
  }

  /** Without numbers below it that lead to items, a branch is an item: a leaf beside parents of items is one too. */
  private isItem(branch: Branch): boolean {
    if (this.key === 'paragraph') return branch.content.length === 0;
    return branch.key === this.key || !holds(branch, this.key);
  }

  private addLine(line: Line, headings: readonly string[], path: readonly string[]): void {
    if (line.table !== null || this.key !== 'paragraph') this.addText([line]);
    else this.push({ place: line.place, number: null, lines: [line], headings, path });
  }

  private addItem({ line, content }: Branch, headings: readonly string[], path: readonly string[]): void {
    const text = restOf(line);
    const lines = text === '' ? flat(content) : [{ ...line, text, number: null }, ...flat(content)];
    const { place, number } = line;
    this.push({ place, number, lines, headings, path: number === null ? path : [...path, number.written] });
  }

  private push({ place, number, lines, head, headings, path }: Gathered): void {
    const tables = lines.flatMap(({ table }) => table ?? []);
    const text = lines.flatMap((line) => (line.table === null ? [line.text] : [])).join('\n');
    this.tables.push(...tables.filter(carriesWork));
    this.items.push({
      number: number?.written ?? null,
      ordinal: number?.ordinal ?? null,
      path,
      headings,
      head: head ?? headOf(text, number !== null),
      text,
      tables: tables.filter((table) => !carriesWork(table)),
      place,
    });
  }
}

/** What an item is made of. */
interface Gathered {
  place: number;
  number: LineNumber | null;
  lines: readonly Line[];
  /** The heading that is its head; absent if its text has one. */
  head?: string;
  headings: readonly string[];
  path: readonly string[];
}

function paragraph({ place, heading }: Line, text: string): Paragraph {
  return { kind: 'paragraph', text, place, heading };
}
