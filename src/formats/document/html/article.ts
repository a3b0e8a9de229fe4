import type { DefaultTreeAdapterTypes } from 'parse5';
import { allIn, attributeOf, elementsIn, type HtmlElement, isHidden, isNoText, lengthOf, rawText } from './nodes.js';
import { isLayout } from './table.js';

/** The ids and classes in which the programs of government sites put the text of an article, the surest first. */
const CONTAINERS: readonly RegExp[] = [
  /^(?:UCAP-CONTENT|TRS_Editor|TRS_UEDITOR|zoom|zoomcon|vsb_content|v_news_content|artibody|ArticleContent|js_content)$/i,
  /^(?:pages_content|article[-_]?(?:content|body|con|text|main)|news[-_]?(?:content|con|text)|content[-_]?(?:text|body|main|detail)|detail[-_]?(?:content|con|text)|zw|wz_con|conTxt|txt_con|rich_media_content)$/i,
];

/** The least text of a container that is believed to be the article, in characters. */
const LEAST = 80;

/** The share of a page's text outside links that one element must hold to be the article, or to lead to it. */
const MOST_OF_IT = 0.75;

/** What is around an article. */
const AROUND = /^(?:nav|aside|footer)$/;
const AROUND_CLASS =
  /(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|breadcrumbs?|crumbs?|share|bdsharebuttonbox|toolbar|sidebar|footer|copyright|related|recommend|pagination|pager|qrcode|ewm)(?:[-_ ]|$)/i;

/** The elements that hold the article of a page, in their order. */
export function articleOf(body: HtmlElement): HtmlElement[] {
  for (const names of CONTAINERS) {
    const named = outermost(body, (element) => namesOf(element).some((name) => names.test(name)));
    const filled = named.filter((element) => lengthOf(element, true) >= LEAST);
    if (filled.length > 0) return filled;
  }
  const articles = outermost(body, ({ tagName }) => tagName === 'article' || tagName === 'main');
  const largest = articles.filter((element) => lengthOf(element, false) >= MOST_OF_IT * lengthOf(body, false));
  return [densest(largest[0] ?? body)];
}

function namesOf(element: HtmlElement): string[] {
  return [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/)];
}

/** The elements that fit and lie in no other that does. */
function outermost(node: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  return elementsIn(node).flatMap((child) => {
    if (isNoText(child) || isHidden(child)) return [];
    return fits(child) ? [child] : outermost(child, fits);
  });
}

/**
 * Goes down from an element as long as one inside it holds nearly all the text that is not in links, and what is beside
 * that one is no piece of a text.
 */
function densest(start: HtmlElement): HtmlElement {
  let element = start;
  for (;;) {
    const whole = lengthOf(element, false);
    const children = elementsIn(element).filter((child) => lengthOf(child, false) > 0);
    const inner = children.find((child) => !isPiece(child) && lengthOf(child, false) >= MOST_OF_IT * whole);
    const beside = children.some((child) => child !== inner && isPiece(child));
    if (inner === undefined || beside || hasOwnText(element)) return element;
    element = inner;
  }
}

/** Elements that are a piece of a text, not a place for one. */
const PIECES = new Set('p span font b strong em ol ul li pre h1 h2 h3 h4 h5 h6 a center blockquote br'.split(' '));

function isPiece(element: HtmlElement): boolean {
  return PIECES.has(element.tagName) || (element.tagName === 'table' && !isLayout(element));
}

/** Whether text stands in an element directly. */
function hasOwnText({ childNodes }: HtmlElement): boolean {
  return childNodes.some((child) => child.nodeName === '#text' && rawText(child).trim() !== '');
}

/** Whether an element inside an article is around its text: navigation, buttons to share, a foot. */
export function isAround(element: HtmlElement, article: HtmlElement): boolean {
  const named = AROUND.test(element.tagName) || namesOf(element).some((name) => AROUND_CLASS.test(name));
  return named && lengthOf(element, true) < 0.3 * lengthOf(article, true);
}

/** How many pieces with text lie outside the articles of a page. */
export function piecesAround(node: HtmlElement, articles: readonly HtmlElement[]): number {
  if (articles.includes(node)) return 0;
  return elementsIn(node).reduce((sum, child) => {
    if (articles.includes(child) || isNoText(child)) return sum;
    const holds = allIn(child, (element) => articles.includes(element)).length > 0;
    return sum + (holds ? piecesAround(child, articles) : lengthOf(child, true) > 0 ? 1 : 0);
  }, 0);
}

/**
 * The title of an article as its page gives it: in its data, its first heading, or, if the article does not seem to begin
 * with a title of its own, the name of the page without that of the site. Null if there is none.
 */
export function titleOf(page: DefaultTreeAdapterTypes.Document, article: HtmlElement | undefined): string | null {
  const metas = allIn(page, ({ tagName }) => tagName === 'meta');
  const named = metas.find((meta) => /^ArticleTitle$/i.test(attributeOf(meta, 'name') ?? ''));
  const [heading] = allIn(page, ({ tagName }) => tagName === 'h1').filter((element) => lengthOf(element, false) > 5);
  const sure = (named && attributeOf(named, 'content')) ?? (heading && rawText(heading));
  if (sure !== undefined && sure !== null && sure.trim() !== '') return sure.replace(/\s+/g, ' ').trim();
  const [title] = allIn(page, ({ tagName }) => tagName === 'title');
  if (title === undefined || article === undefined || beginsWithTitle(article)) return null;
  const own = rawText(title)
    .replace(/\s+/g, ' ')
    .trim()
    .split(/[_|]| [-–—] |[-–—](?=[^-–—]*(?:局|政府|网|门户|委员会)$)/)[0];
  return own === undefined || own.trim() === '' ? null : own.trim();
}

/** Whether the first paragraph of an article is short and ends no sentence. */
function beginsWithTitle(article: HtmlElement): boolean {
  const [first] = allIn(article, ({ tagName }) => /^(?:p|h[1-6]|td|li|div)$/.test(tagName)).filter(
    (element) =>
      lengthOf(element, true) > 0 && allIn(element, ({ tagName }) => /^(?:p|div|table)$/.test(tagName)).length === 0,
  );
  const text = first === undefined ? '' : rawText(first).trim();
  return text !== '' && text.length <= 60 && !/[。；：:]$/.test(text);
}
