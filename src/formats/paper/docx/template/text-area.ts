import { TEXT_WIDTH } from '../page.js';
import { childNamed, type PlacedElement, within } from './parsed.js';

/** A text that is narrower than this is no place for a table; in twentieths of a point. */
const NARROWEST = 2000;

/** What stands at both sides of a text in a cell, unless a table says otherwise. */
const CELL_MARGINS = 216;

/** How wide the text is around an element of a document: that of its cell, or of the page of its section. */
export function textWidthAt(root: PlacedElement, element: PlacedElement): number {
  const page = pageWidth(root, element);
  const cell = cellAround(element);
  const width = cell === null ? page : cellWidth(cell, page);
  return Number.isFinite(width) && width >= NARROWEST ? Math.round(width) : TEXT_WIDTH;
}

/** The section is described at its end: by the first description that follows. */
function pageWidth(root: PlacedElement, element: PlacedElement): number {
  const section = within(root, ['w:sectPr']).find(({ end }) => end > element.start) ?? null;
  const numberOf = (child: string, key: string) => Number(childNamed(section, child)?.attributes[`w:${key}`] ?? 0);
  const margins = numberOf('w:pgMar', 'left') + numberOf('w:pgMar', 'right') + numberOf('w:pgMar', 'gutter');
  const width = numberOf('w:pgSz', 'w') - margins;
  const columns = Math.max(1, numberOf('w:cols', 'num') || 1);
  return (width - (columns - 1) * numberOf('w:cols', 'space')) / columns;
}

function cellAround(element: PlacedElement): PlacedElement | null {
  for (let around = element.parent; around !== null; around = around.parent) if (around.name === 'w:tc') return around;
  return null;
}

function cellWidth(cell: PlacedElement, page: number): number {
  const given = childNamed(childNamed(cell, 'w:tcPr'), 'w:tcW');
  const [width, type] = [Number(given?.attributes['w:w']), given?.attributes['w:type']];
  if (type === 'pct') return (page * width) / 5000 - CELL_MARGINS;
  return type === 'dxa' ? width - CELL_MARGINS : page - CELL_MARGINS;
}
