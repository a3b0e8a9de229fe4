import { comparedPlace } from '../../../../core/paper/place-names.js';
import { nearestOf } from '../../../../core/text/nearest.js';
import type { Filling, Offered } from './offered.js';
import { childNamed, type ParsedPart, type PlacedElement, within } from './parsed.js';
import { refuseTemplate } from './refused.js';

/** A place in the text of a paragraph: `{{标题}}`. */
interface TextPlace {
  filling: Filling;
  /** Where it stands in the text of the paragraph. */
  start: number;
  end: number;
}

/** A paragraph with places. */
export interface PlaceParagraph {
  paragraph: PlacedElement;
  texts: readonly TextPiece[];
  text: string;
  places: readonly TextPlace[];
}

/** A piece of the text of a paragraph, which Word may part anywhere; null for a tab or the end of a line. */
interface TextPiece {
  element: PlacedElement | null;
  start: number;
  end: number;
}

/** A content control that is named as a place. */
export interface PlaceControl {
  control: PlacedElement;
  filling: Filling;
}

/** The places in a part of a template. */
export interface FoundPlaces {
  part: ParsedPart;
  paragraphs: PlaceParagraph[];
  controls: PlaceControl[];
}

/** Braces as people type them, full-width ones too; Word may turn the one kind into the other. */
const PLACE = /[{｛]{2}([^{}｛｝\n]*)[}｝]{2}/g;
const BRACES = /[{｛]{2}|[}｝]{2}/;

/** Finds the places in a part. @throws RefusedTemplate for one whose name the document does not have */
export function placesIn(part: ParsedPart, offered: Offered): FoundPlaces {
  const controls = controlsIn(part.root, offered);
  const taken = new Set(controls.map(({ control }) => control));
  const paragraphs = within(part.root, ['w:p'], (element) => !taken.has(element));
  return { part, controls, paragraphs: paragraphs.flatMap((paragraph) => inParagraph(paragraph, offered) ?? []) };
}

/** Content controls by their tag or title; others belong to the office. */
function controlsIn(root: PlacedElement, { byName }: Offered): PlaceControl[] {
  return root.children.flatMap((child) => {
    const named = child.name === 'w:sdt' ? childNamed(child, 'w:sdtPr') : null;
    const names = ['w:tag', 'w:alias'].map((key) => childNamed(named, key)?.attributes['w:val'] ?? '');
    const filling = names.map((name) => byName.get(withoutBraces(name))).find((found) => found !== undefined);
    return filling === undefined ? controlsIn(child, { byName, names: [] }) : [{ control: child, filling }];
  });
}

function withoutBraces(name: string): string {
  return comparedPlace(name).replace(/^\{\{|\}\}$/g, '');
}

function inParagraph(paragraph: PlacedElement, offered: Offered): PlaceParagraph | null {
  const inside = within(paragraph, ['w:t', 'w:tab', 'w:br', 'w:cr'], ({ name }) => name !== 'w:p' && name !== 'w:pPr');
  const texts: TextPiece[] = [];
  let text = '';
  for (const element of inside) {
    const piece = element.name === 'w:t' ? element.text : '\n';
    texts.push({
      element: element.name === 'w:t' ? element : null,
      start: text.length,
      end: text.length + piece.length,
    });
    text += piece;
  }
  const rest = text.replace(PLACE, '');
  if (BRACES.test(rest)) refuseTemplate({ why: 'braces', text: text.trim() });
  const places = [...text.matchAll(PLACE)].map(({ 0: whole, 1: name = '', index }) => ({
    filling: fillingOf(name.trim(), offered),
    start: index,
    end: index + whole.length,
  }));
  return places.length === 0 ? null : { paragraph, texts, text, places };
}

/** Whether a paragraph holds nothing but one place. */
export function isAlone({ text, places }: PlaceParagraph): boolean {
  const [place] = places;
  return places.length === 1 && place !== undefined && text.trim().length === place.end - place.start;
}

function fillingOf(name: string, { byName, names }: Offered): Filling {
  const found = byName.get(comparedPlace(name));
  if (found !== undefined) return found;
  const known = [...byName.keys()];
  const near = nearestOf(comparedPlace(name), known);
  const nearest = near === null ? null : (byName.get(near)?.name ?? null);
  return refuseTemplate({ why: 'unknown_place', place: name, nearest, names });
}
