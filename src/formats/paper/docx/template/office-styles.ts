import type { Design, ParagraphRole } from '../design.js';
import { CHARACTER_STYLES, type ParagraphStyle, paragraphStyles } from '../paragraph-styles.js';
import { characterStyle, paragraphStyle } from '../styles-part.js';
import { typographyOf } from '../typography.js';
import { childNamed, type ParsedPart, type PlacedElement } from './parsed.js';

/** The styles of a template, which stay as they are, and those that have to be added to them. */
export class OfficeStyles {
  private readonly styles: readonly PlacedElement[];
  private readonly ids: Set<string>;
  /** The ids of what was added, by its own name. */
  private readonly added = new Map<string, string>();
  private readonly elements: string[] = [];

  /** @param part null if the template has no styles */
  constructor(
    part: ParsedPart | null,
    private readonly language: 'zh-CN' | 'en',
  ) {
    this.styles = part?.root.children.filter(({ name }) => name === 'w:style') ?? [];
    this.ids = new Set(this.styles.map(idOf));
  }

  /** The style that Word knows by a name, or null if the template has none. */
  called(type: 'paragraph' | 'character' | 'table', name: string): PlacedElement | null {
    const isCalled = (style: PlacedElement) =>
      style.attributes['w:type'] === type &&
      childNamed(style, 'w:name')?.attributes['w:val']?.toLowerCase() === name.toLowerCase();
    return this.styles.find(isCalled) ?? null;
  }

  /** The id of the style of paragraphs for something: that of the template, else one that is added. */
  paragraph(role: ParagraphRole): string {
    const style = paragraphStyles(typographyOf(this.language))[role];
    const own = this.called('paragraph', style.name);
    if (own !== null) return idOf(own);
    return this.add(style.name, (id) => paragraphStyle(plain({ ...style, id }), this.defaultId()));
  }

  /** The same of runs. */
  character(which: keyof typeof CHARACTER_STYLES): string {
    const style = CHARACTER_STYLES[which];
    const own = this.called('character', style.name);
    return own === null ? this.add(style.name, (id) => characterStyle({ ...style, id })) : idOf(own);
  }

  /** How footnotes look. */
  forFootnotes(): Pick<Design, 'language' | 'paragraph' | 'run' | 'styles'> {
    const footnoteReference = this.character('footnoteReference');
    return {
      language: this.language,
      paragraph: (role) => ({ pStyle: this.paragraph(role) }),
      run: () => ({}),
      styles: { table: '', placeholder: '', footnoteReference },
    };
  }

  /** The elements of what was added. */
  addedElements(): string {
    return this.elements.join('');
  }

  private defaultId(): string | null {
    const isDefault = ({ attributes }: PlacedElement) =>
      attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? '');
    const found = this.styles.find(isDefault);
    return found === undefined ? null : idOf(found);
  }

  private add(name: string, elementOf: (id: string) => string): string {
    const known = this.added.get(name);
    if (known !== undefined) return known;
    const plainId = `Plan${name.replace(/\W/g, '')}`;
    let id = plainId;
    for (let number = 2; this.ids.has(id); number++) id = `${plainId}${number}`;
    this.ids.add(id);
    this.added.set(name, id);
    this.elements.push(elementOf(id));
    return id;
  }
}

function idOf({ attributes }: PlacedElement): string {
  return attributes['w:styleId'] ?? '';
}

/** A style without fonts: a document of an office keeps its own. */
function plain({ run, ...style }: ParagraphStyle): ParagraphStyle {
  const { rFonts: _fonts, ...rest } = run;
  return { ...style, run: rest };
}
