import type { Args, Place, Report } from '../core/finding.js';
import { nearestOf } from '../core/nearest.js';

/** Reports a name that is none of those known: with the nearest one where one is near. */
export function unknownName(place: Place, name: string, known: readonly string[], args: Args = {}): Report {
  const nearest = nearestOf(name, known);
  if (nearest === null) return { variant: 'far', place, args: { ...args, name } };
  return { variant: 'near', place, args: { ...args, name, nearest } };
}
