import type { Collected } from '../file/collected.js';
import { childOf, childrenOf, descendantsOf, type Element, textOf } from '../office/element.js';
import type { Fields } from './fields.js';
import { propertyOf, type Styles, switchOf } from './styles.js';
import { symbol } from './symbols.js';

/** What the text of a paragraph is read with. */
export interface RunContext {
  collected: Collected;
  fields: Fields;
  styles: Styles;
}

/** The text of a paragraph without its number, and the contents of the text boxes that hang on it. */
export interface RunText {
  text: string;
  boxes: Element[];
}

/** Elements that hold no text that is shown where they stand. */
const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'w:rt',
  'w:delText',
  'w:tblPr',
  'm:rPr',
]);

/** What stands for an element of a run. */
const MARKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const COUNTED = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'footnote',
  'w:commentReference': 'comment',
} as const;

/** Reads the text of a paragraph as it is shown: deleted and hidden text is counted, of a field only its result is taken. */
export function readRuns(paragraph: Element, style: string | null, context: RunContext): RunText {
  const read: RunText = { text: '', boxes: [] };
  const hides = context.styles.hides(style) ?? false;
  for (const child of childrenOf(paragraph)) readInline(child, hides, context, read);
  return read;
}

function readInline(element: Element, hidden: boolean, context: RunContext, read: RunText): void {
  const { name } = element;
  if (SKIPPED.has(name)) return;
  if (name === 'w:del' || name === 'w:moveFrom') {
    omitDeleted(element, context);
    return;
  }
  if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
    readDrawing(element, context, read);
    return;
  }
  if (readMark(element, context)) return;
  const text = shownText(element);
  if (text !== null) addText(text, hidden, context, read);
  else if (name === 'w:r') readRun(element, hidden, context, read);
  else for (const child of childrenOf(element)) readInline(child, hidden, context, read);
}

/** A run, whose own properties or style may hide it. */
function readRun(run: Element, hidden: boolean, context: RunContext, read: RunText): void {
  const properties = childOf(run, 'w:rPr');
  const style = propertyOf(properties, 'w:rStyle');
  const own = switchOf(properties, 'w:vanish') ?? (style === null ? null : context.styles.hides(style));
  const before = context.collected.omitted('hidden_text');
  for (const child of childrenOf(run)) readInline(child, own ?? hidden, context, read);
  const pieces = context.collected.omitted('hidden_text') - before;
  if (pieces > 1) context.collected.omit('hidden_text', 1 - pieces); // a run counts once
}

/** A mark that is no text: of a field, a footnote or a comment. Returns whether it is one. */
function readMark(element: Element, { collected, fields }: RunContext): boolean {
  const { name, attributes } = element;
  if (name === 'w:fldChar') {
    if (fields.mark(attributes['w:fldCharType'] ?? '')) collected.omit('navigation');
    return true;
  }
  if (name === 'w:instrText') {
    fields.code(textOf(element));
    return true;
  }
  const counted = COUNTED[name as keyof typeof COUNTED];
  if (counted !== undefined) collected.omit(counted);
  return counted !== undefined;
}

/** The text that an element stands for, or null if it only holds others. */
function shownText(element: Element): string | null {
  const { name, attributes } = element;
  if (name === 'w:t' || name === 'm:t') return textOf(element).replace(/[\r\n\u00ad]/g, '');
  if (name === 'w:sym') return symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
  return MARKS[name] ?? null;
}

function addText(text: string, hidden: boolean, { collected, fields }: RunContext, read: RunText): void {
  if (!fields.shown) return;
  if (!hidden) read.text += text;
  else if (text.trim() !== '') collected.omit('hidden_text');
}

function omitDeleted(element: Element, { collected }: RunContext): void {
  const texts = descendantsOf(element, 'w:delText', 'w:t').map(textOf).join('');
  if (texts.trim() !== '') collected.omit('deleted_text');
}

function readDrawing(element: Element, { collected }: RunContext, read: RunText): void {
  collected.omit('image', descendantsOf(element, 'a:blip', 'v:imagedata').length);
  collected.omit('embedded', descendantsOf(element, 'o:OLEObject').length);
  read.boxes.push(...descendantsOf(element, 'w:txbxContent'));
}
