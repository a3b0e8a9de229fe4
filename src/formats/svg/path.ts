import { rounded } from './drawing.js';
import type { Place } from './mark.js';

/** Where a value of a point is drawn. */
export interface Scale {
  xOf(index: number): number;
  yOf(value: number): number;
}

/** A line through the values that are known, interrupted where one is not. */
export function pathOf(values: readonly (number | null)[], { xOf, yOf }: Scale): string {
  const parts = values.map((value, index) => {
    if (value === null) return '';
    const isFirst = (values[index - 1] ?? null) === null;
    return `${isFirst ? 'M' : 'L'}${rounded(xOf(index))} ${rounded(yOf(value))}`;
  });
  return parts.join('');
}

/** The points of the values that are known. */
export function placesOf(values: readonly (number | null)[], { xOf, yOf }: Scale): Place[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ x: xOf(index), y: yOf(value) }]));
}
