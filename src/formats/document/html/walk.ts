import type { Collected } from '../file/collected.js';
import { isAround } from './article.js';
import { cleanLine, folded, isButton, paragraphsOf } from './lines.js';
import { markOf } from './list-marks.js';
import { type HtmlElement, type HtmlNode, isHidden, isNoText, lengthOf, rawText } from './nodes.js';
import { isLayout, tableRows } from './table.js';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** A number that a text has already before it. */
const NUMBERED =
  /^\s*(?:第?[一二三四五六七八九十]+[、章节条.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.、．﹒)）]|[①-⑳])/;

/** Goes through an article, and collects its paragraphs and tables. */
export class HtmlWalk {
  /** The text of the paragraph that is not ended yet; a line break is `\n`. */
  private text = '';
  private heading: number | null = null;
  private within: HtmlElement | null = null;

  /** @param title the title of the page, which is put before an article that does not begin with it; null without one */
  constructor(
    private readonly collected: Collected,
    private title: string | null,
  ) {}

  article(article: HtmlElement): void {
    this.within = article;
    if (this.title !== null) {
      const beginning = rawText(article).replace(/\s/g, '').slice(0, 300);
      if (!beginning.includes(this.title.replace(/\s/g, ''))) this.collected.paragraph(this.title, 1);
      this.title = null;
    }
    this.children(article);
    this.end();
  }

  /** The text of a cell, its paragraphs and line breaks as lines. */
  private cellText(cell: HtmlElement): string {
    const outer = this.text;
    this.text = '';
    this.inCell += 1;
    this.children(cell);
    this.inCell -= 1;
    const lines = this.text.split('\n').map(cleanLine);
    this.text = outer;
    return lines.filter((line) => line !== '').join('\n');
  }

  /** How many cells of tables are around here. */
  private inCell = 0;

  private end(): void {
    if (this.inCell > 0) {
      this.text += '\n';
      return;
    }
    for (const paragraph of paragraphsOf(this.text)) {
      if (isButton(paragraph)) this.collected.omit('navigation');
      else this.collected.paragraph(paragraph, this.heading);
    }
    this.text = '';
  }

  private children({ childNodes }: HtmlElement): void {
    for (const child of childNodes) this.node(child);
  }

  private node(node: HtmlNode): void {
    if (node.nodeName === '#text') this.text += folded(rawText(node));
    if (!('tagName' in node) || isNoText(node) || this.isLeftOut(node)) return;
    const { tagName } = node;
    if (tagName === 'br') this.text += '\n';
    else if (tagName === 'img') this.collected.omit('image');
    else if (tagName === 'table') this.table(node);
    else if (tagName === 'pre') this.verbatim(node);
    else if (BLOCKS.has(tagName)) this.block(node);
    else this.children(node);
  }

  /** Whether an element is hidden, deleted or around the article; it is counted then. */
  private isLeftOut(element: HtmlElement): boolean {
    const left = isHidden(element)
      ? 'hidden_text'
      : /^(?:del|s|strike)$/.test(element.tagName)
        ? 'deleted_text'
        : this.within !== null && isAround(element, this.within)
          ? 'navigation'
          : null;
    if (left !== null && lengthOf({ ...element, attrs: [] }, true) > 0) this.collected.omit(left);
    return left !== null;
  }

  private block(element: HtmlElement): void {
    this.end();
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    const outer = this.heading;
    if (level !== undefined) this.heading = Number(level);
    const isItem = element.tagName === 'li' && !NUMBERED.test(rawText(element));
    if (isItem) this.text += markOf(element);
    this.children(element);
    this.end();
    this.heading = outer;
  }

  private verbatim(element: HtmlElement): void {
    this.end();
    this.text = rawText(element);
    this.end();
  }

  private table(table: HtmlElement): void {
    this.end();
    if (isLayout(table) || this.inCell > 0) {
      this.children(table);
      this.end();
      return;
    }
    const rows = tableRows(
      table,
      (cell) => this.cellText(cell),
      () => this.collected.omit('hidden_text'),
    );
    this.collected.table(rows);
  }
}
