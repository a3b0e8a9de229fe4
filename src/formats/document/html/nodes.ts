import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The elements directly inside one. */
export function elementsIn(node: { childNodes: readonly HtmlNode[] }): HtmlElement[] {
  return node.childNodes.filter((child): child is HtmlElement => 'tagName' in child);
}

/** All elements inside one that fit, in their order; with what is inside of those. */
export function allIn(
  node: { childNodes: readonly HtmlNode[] },
  fits: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return elementsIn(node).flatMap((child) => [...(fits(child) ? [child] : []), ...allIn(child, fits)]);
}

export function attributeOf({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** What is never text of a page. */
const NO_TEXT = new Set(
  'script style noscript template iframe object embed svg canvas head input button select textarea audio video map rt rp'.split(
    ' ',
  ),
);

/** Whether an element holds nothing that is read. */
export function isNoText({ tagName }: HtmlElement): boolean {
  return NO_TEXT.has(tagName);
}

/** Whether a page hides an element. */
export function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  // Articles of WeChat are hidden until a script has run.
  if (attributeOf(element, 'id') === 'js_content') return false;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributeOf(element, 'style') ?? '');
}

/** What is known of the lengths of elements: with the text of links, and without it. */
const LENGTHS = [new WeakMap<HtmlElement, number>(), new WeakMap<HtmlElement, number>()] as const;

/** How many characters of text are in a node, without spaces. @param links whether those of links count */
export function lengthOf(node: HtmlNode, links: boolean): number {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s/g, '').length;
  if (!('tagName' in node) || isNoText(node) || isHidden(node)) return 0;
  if (!links && node.tagName === 'a') return 0;
  const known = LENGTHS[links ? 0 : 1];
  const length = known.get(node) ?? node.childNodes.reduce((sum, child) => sum + lengthOf(child, links), 0);
  known.set(node, length);
  return length;
}

/** How deep the elements of a page are nested, at most one more than the limit. */
export function depthOf(page: DefaultTreeAdapterTypes.Document, limit: number): number {
  let depth = 0;
  let level: HtmlElement[] = elementsIn(page);
  for (; level.length > 0 && depth <= limit; depth++) level = level.flatMap(elementsIn);
  return depth;
}

/** The text in a node, with all its spaces. */
export function rawText(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
