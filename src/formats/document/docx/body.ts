import type { Collected, FoundRow } from '../file/collected.js';
import { childOf, childrenOf, descendantsOf, type Element } from '../office/element.js';
import { Fields } from './fields.js';
import type { ListCounters } from './list-counters.js';
import type { ListDefinitions } from './list-definitions.js';
import { readRuns } from './runs.js';
import { levelOf, propertyOf, type Styles, switchOf } from './styles.js';
import { readTable } from './table.js';

/** A paragraph with its number, and whether it goes on in the next one, because its end is deleted or hidden. */
interface ReadParagraph {
  text: string;
  heading: number | null;
  boxes: Element[];
}

/** What the styles and lists of a document say. */
export interface Definitions {
  styles: Styles;
  lists: ListDefinitions;
  counters: ListCounters;
}

/** Elements around paragraphs and tables that a reader does not see. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** The paragraphs and tables in a cell, a text box or a wrapper. */
export function blocksIn(element: Element): Element[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'w:p' || child.name === 'w:tbl' ? [child] : WRAPPERS.has(child.name) ? blocksIn(child) : [],
  );
}

/** Reads the paragraphs and tables of a Word document in their order, counting its lists. */
export class Body {
  private readonly fields = new Fields();
  /** The text of paragraphs above whose end is deleted or hidden; null if there is none. */
  private carried: string | null = null;

  constructor(
    readonly collected: Collected,
    private readonly definitions: Definitions,
  ) {}

  /** Adds a paragraph or a table to what is collected. */
  block(element: Element): void {
    if (element.name === 'w:tbl') this.table(element);
    else this.paragraph(element);
  }

  /** The texts of paragraphs and tables that stand in a cell; a table inside one as its texts, cells with a tab between. */
  texts(elements: readonly Element[]): string[] {
    return elements.flatMap((element) => {
      if (element.name === 'w:tbl') {
        return this.rows(element).map((cells) => cells.map(({ text }) => text).join('\t'));
      }
      const read = this.read(element, true);
      return read === null ? [] : [read.text.trim(), ...read.boxes.flatMap((box) => this.texts(blocksIn(box)))];
    });
  }

  private rows(table: Element): FoundRow[] {
    return readTable(
      table,
      (cell) =>
        this.texts(blocksIn(cell))
          .filter((text) => text.trim() !== '')
          .join('\n'),
      (name) => this.collected.omit(name),
    );
  }

  private table(table: Element): void {
    if (!isFrame(table)) this.collected.table(this.rows(table));
    else for (const cell of descendantsOf(table, 'w:tc')) for (const block of blocksIn(cell)) this.block(block);
  }

  private paragraph(element: Element): void {
    const read = this.read(element, false);
    if (read === null) return;
    this.collected.paragraph(read.text.trim(), read.heading);
    for (const box of read.boxes) for (const block of blocksIn(box)) this.block(block);
  }

  /** Reads a paragraph; null if it is not seen, or goes on in the next one. @param keepsNumber even without a text */
  private read(paragraph: Element, keepsNumber: boolean): ReadParagraph | null {
    const properties = childOf(paragraph, 'w:pPr');
    const style = propertyOf(properties, 'w:pStyle');
    const { styles } = this.definitions;
    const { text, boxes } = readRuns(paragraph, style, { collected: this.collected, fields: this.fields, styles });
    const end = childOf(properties, 'w:rPr');
    const isDeleted = childOf(end, 'w:del') !== null || childOf(end, 'w:moveFrom') !== null;
    const isHidden = switchOf(end, 'w:vanish') ?? styles.hides(style) ?? false;
    const bare = text.trim() === '';
    if (isDeleted || (isHidden && bare)) {
      this.carried = (this.carried ?? '') + text;
      return boxes.length > 0 ? { text: '', heading: null, boxes } : null;
    }
    const numbered = this.number(properties, style) ?? '';
    const isShown = this.fields.shown && !styles.isContents(style);
    const whole = joined(numbered, (this.carried ?? '') + text, keepsNumber);
    this.carried = null;
    if (isHidden) {
      this.carried = whole;
      return null;
    }
    if (!isShown && !bare) this.collected.omit('navigation');
    return { text: isShown ? whole : '', heading: this.heading(properties, style), boxes };
  }

  /** The number of a paragraph by its own list or that of its style; null if it has none. */
  private number(properties: Element | null, style: string | null): string | null {
    const { styles, lists, counters } = this.definitions;
    const own = childOf(properties, 'w:numPr');
    const ofStyle = styles.numbering(style);
    const numId = propertyOf(own, 'w:numId') ?? ofStyle?.numId ?? null;
    if (numId === null) return null;
    const tied = ofStyle === null ? null : lists.levelOfStyle(numId, ofStyle.styles);
    return counters.next(numId, levelOf(own, 'w:ilvl') ?? tied ?? ofStyle?.level ?? 0);
  }

  private heading(properties: Element | null, style: string | null): number | null {
    const own = levelOf(properties, 'w:outlineLvl');
    if (own === null) return this.definitions.styles.heading(style);
    return own < 9 ? own + 1 : null;
  }
}

/** A number and the text behind it. A paragraph without a text is counted, but its number alone says nothing. */
function joined(number: string, text: string, keepsNumber: boolean): string {
  if (number === '') return text;
  if (text.trim() === '') return keepsNumber ? number.trim() : '';
  const behind = text.trimStart();
  const runsTogether = /[\d.]$/.test(number) && /^\d/.test(behind);
  return `${number}${runsTogether ? ' ' : ''}${behind}`;
}

/** Whether a table only arranges a text: one of its cells holds all there is, or another table of some size. */
function isFrame(table: Element): boolean {
  const cells = descendantsOf(table, 'w:tc');
  const filled = cells.filter((cell) => descendantsOf(cell, 'w:t', 'w:tbl', 'w:drawing', 'w:numPr').length > 0);
  const inner = cells.flatMap((cell) => descendantsOf(cell, 'w:tbl'));
  return filled.length <= 1 || inner.some((other) => descendantsOf(other, 'w:tc').length > 5);
}
