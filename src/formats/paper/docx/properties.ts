import { element } from './xml.js';

/** What a property is set to: its value, whether it is on, or its attributes; or its element as a template has it. */
type Property = string | number | boolean | Readonly<Record<string, string | number>> | { readonly xml: string };

/** Properties of a paragraph, a run, a table or a cell by their names, without the prefix `w:`. */
export type Properties = Readonly<Record<string, Property>>;

/** In which order Word wants properties; it takes a file for damaged in which they stand in another one. */
const ORDERS = {
  pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`,
  rPr: `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`,
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
} as const;

const PLACES = Object.fromEntries(
  Object.entries(ORDERS).map(([kind, names]) => [
    kind,
    new Map(names.split(/\s+/).map((name, place) => [name, place])),
  ]),
);

/** The element that holds properties, in their order; nothing if there are none. */
export function propertiesOf(kind: keyof typeof ORDERS, properties: Properties): string {
  const places = PLACES[kind];
  const placeOf = (name: string) => places?.get(name) ?? ORDERS[kind].length;
  const sorted = Object.entries(properties).sort(([first], [second]) => placeOf(first) - placeOf(second));
  const written = sorted.map(([name, value]) => propertyElement(`w:${name}`, value));
  return written.length === 0 ? '' : element(`w:${kind}`, {}, ...written);
}

function propertyElement(name: string, value: Property): string {
  if (value === true) return element(name);
  if (typeof value !== 'object') return element(name, { 'w:val': value === false ? 0 : value });
  if ('xml' in value && typeof value.xml === 'string') return value.xml;
  return element(name, Object.fromEntries(Object.entries(value).map(([key, one]) => [`w:${key}`, one])));
}
