import { element, rounded } from './drawing.js';

/** A point. */
export interface Place {
  x: number;
  y: number;
}

const DASHES = [null, '1 3', '8 3 2 3'] as const;

/** The dashes of the expected line. */
export const EXPECTED_DASHES = '5 4';

/** The dashes of a line of what was reached. @param index of its series among those */
export function dashesOf(index: number): string | null {
  return DASHES[index % DASHES.length] ?? null;
}

/**
 * The marks at the points of a line of what was reached, in one path: dots, squares or triangles, so that lines differ
 * without colours.
 * @param index of the series among those @param size half the width of a mark
 */
export function marks(index: number, places: readonly Place[], size: number, color: string): string {
  if (index === 0) {
    const d = places.map(({ x, y }) => `M${rounded(x)} ${rounded(y)}h.1`).join('');
    return element('path', { d, stroke: color, 'stroke-width': size * 2, 'stroke-linecap': 'round' });
  }
  const d = places.map(index === 1 ? square : triangle).join('');
  return element('path', { d, fill: color });

  function square({ x, y }: Place): string {
    return `M${rounded(x - size)} ${rounded(y - size)}h${size * 2}v${size * 2}h-${size * 2}z`;
  }

  function triangle({ x, y }: Place): string {
    return `M${rounded(x - size)} ${rounded(y + size)}h${size * 2}L${rounded(x)} ${rounded(y - size)}z`;
  }
}

/** A cross where nothing is known. */
export function cross({ x, y }: Place): string {
  return `M${rounded(x - 3)} ${rounded(y - 3)}l6 6m0-6l-6 6`;
}
