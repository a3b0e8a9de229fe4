import type { Design, ParagraphRole } from '../design.js';
import type { Properties } from '../properties.js';
import { typographyOf } from '../typography.js';
import type { OfficeStyles } from './office-styles.js';
import { childNamed, type ParsedPart, type PlacedElement, within, writtenOf } from './parsed.js';

/** What a paragraph of the text does not take over from the paragraph of the place. */
const OWN = new Set(['sectPr', 'pageBreakBefore', 'rPr', 'pPrChange', 'rPrChange', 'framePr']);

/** Text of the same kind as the place. */
const AS_PLACE: ReadonlySet<ParagraphRole> = new Set(['body', 'address', 'closing', 'title', 'subtitle']);

/** Where the document of an office has its own place for the text. */
export interface PlaceOfParts {
  part: ParsedPart;
  /** A paragraph whose look the text takes over. */
  paragraph: PlacedElement;
  /** The width of the text there, in twentieths of a point. */
  width: number;
}

/**
 * How the text looks in the document of an office: paragraphs as the one of the place, with its font and size; headings
 * and tables in the styles of the document, as far as it has them.
 */
export function officeDesign(place: PlaceOfParts, styles: OfficeStyles, language: Design['language']): Design {
  const { part, paragraph } = place;
  const base = propertiesIn(part, childNamed(paragraph, 'w:pPr'));
  const [run] = within(paragraph, ['w:r']);
  const letters = propertiesIn(part, childNamed(run ?? null, 'w:rPr'));
  const { rFonts } = letters;
  const fonts: Properties = rFonts === undefined ? {} : { rFonts };
  const size = Number(attributesOf(letters['sz'])?.['val'] ?? 32);
  const spacing = attributesOf(base['spacing']);
  const headings = { heading1: headingOf(styles, 1), heading2: headingOf(styles, 2) };
  return {
    language,
    width: place.width,
    size,
    titleAbove: {},
    closingAbove: { spacing: { ...spacing, beforeLines: 100, before: size * 10 } },
    paragraph(role) {
      if (role === 'heading1' || role === 'heading2') {
        return headings[role] ?? { ...base, keepNext: true, outlineLvl: role === 'heading1' ? 0 : 1 };
      }
      if (role === 'address')
        return { ...base, ind: { ...attributesOf(base['ind']), firstLineChars: 0, firstLine: 0 } };
      if (role === 'closing') return { ...base, jc: 'right' };
      return AS_PLACE.has(role) ? base : { pStyle: styles.paragraph(role) };
    },
    run(role) {
      if (role === 'heading1' || role === 'heading2') {
        return headings[role] === null ? headingLetters(letters, role === 'heading1' ? 0 : 1, language) : {};
      }
      return AS_PLACE.has(role) ? letters : fonts;
    },
    styles: {
      table: styles.called('table', 'Table Grid')?.attributes['w:styleId'] ?? '',
      get footnoteReference() {
        return styles.character('footnoteReference');
      },
      get placeholder() {
        return styles.character('placeholder');
      },
    },
  };
}

/** The style of the document for headings; null if it has none. */
function headingOf(styles: OfficeStyles, level: 1 | 2): Properties | null {
  const style = styles.called('paragraph', `heading ${level}`);
  if (style === null) return null;
  // The numbers stand in the text.
  const isNumbered = within(style, ['w:numPr']).length > 0;
  const none: Properties = isNumbered ? { numPr: { xml: '<w:numPr><w:numId w:val="0"/></w:numPr>' } } : {};
  return { pStyle: style.attributes['w:styleId'] ?? '', ...none };
}

/** Headings where the document has no style for them: in the fonts that offices use for them, in English bold. */
function headingLetters(letters: Properties, level: 0 | 1, language: Design['language']): Properties {
  if (language === 'en') return { ...letters, b: true, bCs: true };
  const { eastAsiaTheme: _theme, ...fonts } = attributesOf(letters['rFonts']) ?? {};
  return { ...letters, rFonts: { ...fonts, eastAsia: typographyOf(language).headings[level].font } };
}

/** The properties that an element of a template holds, as ours are written; those of later versions of Word are left. */
function propertiesIn(part: ParsedPart, element: PlacedElement | null): Properties {
  const found: Record<string, Properties[string]> = {};
  for (const child of element?.children ?? []) {
    const name = child.name.replace(/^w:/, '');
    if (name === child.name || OWN.has(name) || name === 'rStyle') continue;
    const attributes = Object.entries(child.attributes);
    const isPlain = child.children.length === 0 && attributes.every(([key]) => key.startsWith('w:'));
    found[name] = isPlain
      ? Object.fromEntries(attributes.map(([key, value]) => [key.slice(2), value]))
      : { xml: writtenOf(part, child) };
  }
  return found;
}

function attributesOf(property: Properties[string] | undefined): Readonly<Record<string, string | number>> | undefined {
  return typeof property === 'object' && !('xml' in property) ? property : undefined;
}
