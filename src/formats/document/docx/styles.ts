import { childOf, type Element } from '../office/element.js';

/** What a style says of itself; what it is based on may say the rest. */
interface Style {
  id: string;
  name: string;
  basedOn: string | null;
  numId: string | null;
  level: number | null;
  outline: number | null;
  hidden: boolean | null;
}

/** The value of a property that is an element with `w:val`, or null if it is absent. */
export function propertyOf(properties: Element | null, name: string): string | null {
  return childOf(properties, name)?.attributes['w:val'] ?? null;
}

/** Whether a property that is on or off is on; null if nothing is said. */
export function switchOf(properties: Element | null, name: string): boolean | null {
  const found = childOf(properties, name);
  return found === null ? null : !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** A level that is written as an integer from 0, or null. */
export function levelOf(properties: Element | null, name: string): number | null {
  const written = propertyOf(properties, name);
  return written !== null && /^\d$/.test(written) ? Number(written) : null;
}

/** The styles of a Word document, as far as they decide what a reader sees. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private standard: string | null = null;

  /** @param elements the elements `w:style` */
  constructor(elements: readonly Element[]) {
    for (const element of elements) {
      const style = styleOf(element);
      this.styles.set(style.id, style);
      const { attributes } = element;
      const isStandard = ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
      if (isStandard && attributes['w:type'] === 'paragraph') this.standard = style.id;
    }
  }

  /** A style and those it is based on, itself first. Without a name, the standard one of paragraphs. */
  private chain(id: string | null): Style[] {
    const chain: Style[] = [];
    let style = this.styles.get(id ?? this.standard ?? '');
    while (style !== undefined && !chain.includes(style)) {
      chain.push(style);
      style = this.styles.get(style.basedOn ?? '');
    }
    return chain;
  }

  /** The list that a style belongs to, with the styles that may be tied to one of its levels; null if none. */
  numbering(id: string | null): { numId: string; level: number | null; styles: string[] } | null {
    const chain = this.chain(id);
    const at = chain.findIndex((style) => style.numId !== null);
    const numId = chain[at]?.numId ?? null;
    if (numId === null) return null;
    const upTo = chain.slice(0, at + 1);
    const level = upTo.find((style) => style.level !== null)?.level ?? null;
    return { numId, level, styles: upTo.map((style) => style.id) };
  }

  /** The list that a style of lists stands for, or null. */
  listOf(id: string): string | null {
    return this.styles.get(id)?.numId ?? null;
  }

  /** The level of headings of a style, from 1; null for body text. */
  heading(id: string | null): number | null {
    for (const { outline, name } of this.chain(id)) {
      if (outline !== null) return outline < 9 ? outline + 1 : null;
      const [, level] = /^(?:heading|标题) ?([1-9])$/i.exec(name) ?? [];
      if (level !== undefined) return Number(level);
    }
    return null;
  }

  /** Whether a paragraph of this style is a line of a table of contents. */
  isContents(id: string | null): boolean {
    return id !== null && /^(?:toc|目录) ?(?:[1-9]|heading|标题)$/i.test(this.styles.get(id)?.name ?? '');
  }

  /** Whether a style hides its text; null if it does not say. */
  hides(id: string | null): boolean | null {
    return this.chain(id).find(({ hidden }) => hidden !== null)?.hidden ?? null;
  }
}

function styleOf(element: Element): Style {
  const paragraph = childOf(element, 'w:pPr');
  const numbering = childOf(paragraph, 'w:numPr');
  const outline = levelOf(paragraph, 'w:outlineLvl');
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: propertyOf(element, 'w:name') ?? '',
    basedOn: propertyOf(element, 'w:basedOn'),
    numId: propertyOf(numbering, 'w:numId'),
    level: levelOf(numbering, 'w:ilvl'),
    outline,
    hidden: switchOf(childOf(element, 'w:rPr'), 'w:vanish'),
  };
}
