/** An element of XML. Names have the prefixes that the standards use, whatever the file writes: `w:p`. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** The elements directly inside one, of any name or of one. */
export function childrenOf({ children }: Element, name: string | null = null): Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === null || child.name === name),
  );
}

/** The first element of a name directly inside one, or null if there is none. */
export function childOf(element: Element | null, name: string): Element | null {
  return element === null ? null : (childrenOf(element, name)[0] ?? null);
}

/** All elements of some names inside one, in their order; not what is inside of those. */
export function descendantsOf(element: Element, ...names: string[]): Element[] {
  return childrenOf(element).flatMap((child) =>
    names.includes(child.name) ? [child] : descendantsOf(child, ...names),
  );
}

/** The text inside an element, at any depth. */
export function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
