import { childOf, childrenOf, descendantsOf, type Element } from '../office/element.js';
import { propertyOf, type Styles, switchOf } from './styles.js';

/** A level of an automatic list. */
export interface ListLevel {
  start: number;
  /** The name of its numbers: `chineseCounting`. */
  format: string;
  /** An own format such as `001, 002, ...`; null without one. */
  custom: string | null;
  /** `%1.%2`, each standing for the number of a level from 1. */
  text: string;
  /** What stands behind the number: `tab`, `space` or `nothing`. */
  suffix: string;
  /** It begins again after this level, from 1, or one above it; 0 never; null after any level above. */
  restart: number | null;
  /** Whether all numbers in it are shown as 1, 2, 3. */
  legal: boolean;
  hidden: boolean;
  style: string | null;
}

/** A list as paragraphs use it. */
export interface ListUse {
  /** The definition that counts; several uses count on in one another. */
  definition: string;
  levels: readonly (ListLevel | undefined)[];
  /** For each level, the number that it begins again with at its first use; undefined if it counts on. */
  starts: readonly (number | undefined)[];
}

/** The automatic lists of a Word document. */
export class ListDefinitions {
  private readonly definitions = new Map<string, Element>();
  private readonly uses = new Map<string, Element>();
  private readonly known = new Map<string, ListUse | null>();

  /** @param elements the elements `w:abstractNum` and `w:num` */
  constructor(
    elements: readonly Element[],
    private readonly styles: Styles,
  ) {
    for (const element of elements) {
      const { attributes } = element;
      if (element.name === 'w:num') this.uses.set(attributes['w:numId'] ?? '', element);
      else this.definitions.set(attributes['w:abstractNumId'] ?? '', element);
    }
  }

  /** A list by its number, or null if there is none: 0 takes a paragraph out of its list. */
  use(numId: string): ListUse | null {
    const known = this.known.get(numId);
    if (known !== undefined) return known;
    const read = this.read(numId);
    this.known.set(numId, read);
    return read;
  }

  /** The level that is tied to one of some styles, the first of them that is; null if none is. */
  levelOfStyle(numId: string, styles: readonly string[]): number | null {
    const levels = this.use(numId)?.levels ?? [];
    for (const style of styles) {
      const level = levels.findIndex((other) => other?.style === style);
      if (level >= 0) return level;
    }
    return null;
  }

  private read(numId: string): ListUse | null {
    const use = this.uses.get(numId);
    if (use === undefined || numId === '0') return null;
    const definition = this.definitionOf(use, new Set());
    if (definition === null) return null;
    const levels: (ListLevel | undefined)[] = [];
    const starts: (number | undefined)[] = [];
    for (const level of childrenOf(definition, 'w:lvl')) levels[numberOf(level)] = levelOf(level);
    for (const override of childrenOf(use, 'w:lvlOverride')) {
      const own = childOf(override, 'w:lvl');
      if (own !== null) levels[numberOf(override)] = levelOf(own);
      const start = propertyOf(override, 'w:startOverride');
      if (start !== null) starts[numberOf(override)] = Number(start);
    }
    return { definition: definition.attributes['w:abstractNumId'] ?? '', levels, starts };
  }

  /** The definition of a use; one that only names a style of lists stands for that of the style. */
  private definitionOf(use: Element, seen: Set<Element>): Element | null {
    const definition = this.definitions.get(propertyOf(use, 'w:abstractNumId') ?? '') ?? null;
    const linked = propertyOf(definition, 'w:numStyleLink');
    if (definition === null || linked === null || seen.has(definition)) return definition;
    seen.add(definition);
    const other = this.uses.get(this.styles.listOf(linked) ?? '');
    return other === undefined ? definition : this.definitionOf(other, seen);
  }
}

function numberOf({ attributes }: Element): number {
  const written = attributes['w:ilvl'] ?? '';
  return /^[0-8]$/.test(written) ? Number(written) : 0;
}

function levelOf(level: Element): ListLevel {
  const [format = null] = descendantsOf(level, 'w:numFmt');
  const restart = propertyOf(level, 'w:lvlRestart');
  return {
    start: Number(propertyOf(level, 'w:start') ?? 0),
    format: format?.attributes['w:val'] ?? 'decimal',
    custom: format?.attributes['w:format'] ?? null,
    text: propertyOf(level, 'w:lvlText') ?? '',
    suffix: propertyOf(level, 'w:suff') ?? 'tab',
    restart: restart === null ? null : Number(restart),
    legal: switchOf(level, 'w:isLgl') ?? false,
    hidden: switchOf(childOf(level, 'w:rPr'), 'w:vanish') ?? false,
    style: propertyOf(level, 'w:pStyle'),
  };
}
