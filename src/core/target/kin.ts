import type { Plan } from '../plan.js';

/** The units that have reported a target, to find out whether another one belongs to one of them, or one to it. */
export class ReportingUnits {
  private readonly parents: ReadonlyMap<string, string>;
  /** The units themselves, and the units above them, each with the one that reported. */
  private readonly units = new Set<string>();
  private readonly above = new Map<string, string>();

  constructor({ orgs }: Pick<Plan, 'orgs'>) {
    this.parents = new Map(orgs.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])));
  }

  /** Adds a unit that has reported. */
  add(org: string): void {
    if (this.units.has(org)) return;
    this.units.add(org);
    for (const upper of this.unitsAbove(org)) this.above.set(upper, org);
  }

  /**
   * The unit among them that a unit belongs to, or that belongs to it, at whatever distance; null if there is none. What
   * both of them report would count twice.
   */
  kinOf(org: string): string | null {
    return this.unitsAbove(org).find((upper) => this.units.has(upper)) ?? this.above.get(org) ?? null;
  }

  private unitsAbove(org: string): string[] {
    const found: string[] = [];
    for (let id = this.parents.get(org); id !== undefined; id = this.parents.get(id)) {
      if (found.includes(id)) break; // a circle, which has a finding of its own
      found.push(id);
    }
    return found;
  }
}

/** The unit with readings that a unit belongs to, or that belongs to it; null if there is none. */
export function kinAmong(readings: readonly { org?: string }[], org: string, plan: Pick<Plan, 'orgs'>): string | null {
  const known = new ReportingUnits(plan);
  for (const reading of readings) if (reading.org !== undefined) known.add(reading.org);
  return known.kinOf(org);
}
