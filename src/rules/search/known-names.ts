import type { DiagnosticOf } from '../../core/diagnostic.js';
import type { Place } from '../../core/finding.js';
import { nearestOf } from '../../core/text/nearest.js';

/** For how many unknown names the nearest one is looked for: each is compared with all known ones, and a plan can have 10,000 of both. */
const MOST_COMPARED = 100;

/** Names that can be known, and reports of those that are not. */
export class KnownNames {
  private readonly ids: ReadonlySet<string>;
  private compared = 0;

  /** @param names all known names */
  constructor(private readonly names: readonly string[]) {
    this.ids = new Set(names);
  }

  /** Whether a name is a known one. */
  has(name: string): boolean {
    return this.ids.has(name);
  }

  /** Reports a name that is none of those known: with the nearest one where one is near, for the first hundred names. */
  unknown(place: Place, name: string): DiagnosticOf<'known-org'> {
    const nearest = this.compared < MOST_COMPARED ? nearestOf(name, this.names) : null;
    this.compared += 1;
    if (nearest === null) return { variant: 'far', place, args: { name } };
    return { variant: 'near', place, args: { name, nearest } };
  }
}
