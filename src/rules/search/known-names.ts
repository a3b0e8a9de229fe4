import type { DiagnosticOf } from '../../core/diagnostic.js';
import type { Place } from '../../core/finding.js';
import { nearestOf } from '../../core/text/nearest.js';

/** For how many unknown names the nearest is searched: each is compared with all known names, up to 10,000 and more. */
const MOST_COMPARED = 100;

/** Known names, and diagnostics for names that are not known. */
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

  /** The diagnostic for an unknown name; for the first hundred, with the nearest known name if one is near. */
  unknown(place: Place, name: string): DiagnosticOf<'known-org'> {
    const nearest = this.compared < MOST_COMPARED ? nearestOf(name, this.names) : null;
    this.compared += 1;
    if (nearest === null) return { variant: 'far', place, args: { name } };
    return { variant: 'near', place, args: { name, nearest } };
  }
}
