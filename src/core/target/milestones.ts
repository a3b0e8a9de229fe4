import type { CivilDate } from '../date.js';
import type { Milestone, Reading } from '../task.js';
import type { TargetValue } from './latest-value.js';
import type { Span } from './span.js';

/** How a milestone of a delivery stands on a day. */
export interface MilestoneStanding {
  id: string;
  name: string;
  due: CivilDate;
  /** The day as of which it was reached, or null if it is not. */
  reached: CivilDate | null;
}

/** The due date of a milestone: its own, else that of its target, which is the end of its span. */
export function dueOfMilestone({ due }: Milestone, span: Span): CivilDate {
  return due ?? span.due;
}

/**
 * A delivery with milestones while its readings are added one by one, from old to new. It is delivered by a reading
 * without a milestone, or when all milestones are reached; any later `done: false` undoes that.
 */
export class Delivery {
  private readonly reached = new Map<string, CivilDate>();
  private delivered = false;
  private asOf: CivilDate | null = null;

  constructor(private readonly milestones: readonly Milestone[]) {}

  /** Adds the next reading of the city's own. */
  add({ milestone, done = false, as_of }: Reading): void {
    this.asOf = as_of;
    if (milestone === undefined) this.delivered = done;
    else if (done) {
      if (!this.reached.has(milestone)) this.reached.set(milestone, as_of);
      if (this.milestones.every(({ id }) => this.reached.has(id))) this.delivered = true;
    } else {
      this.reached.delete(milestone);
      this.delivered = false;
    }
  }

  /** Whether it is delivered, or null if nobody reported. */
  value(): TargetValue | null {
    if (this.asOf === null) return null;
    const none = { numerator: null, denominator: null, reported: null, later: null };
    return { value: this.delivered, asOf: this.asOf, ...none };
  }

  /** Progress, 0 to 1: milestones reached ÷ all. What is not delivered is not at 1, even where all were reached. */
  progress(): number {
    const all = this.milestones.length;
    return this.delivered ? 1 : Math.min(this.reached.size, all - 1) / all;
  }

  /** The day as of which a milestone was reached, or null if it is not. */
  reachedOn(id: string): CivilDate | null {
    return this.reached.get(id) ?? null;
  }
}

/**
 * Expected progress of a delivery by its milestones, 0 to 1: those due before the day ÷ all. A milestone is expected
 * from the day after its due day.
 */
export function expectedMilestones(milestones: readonly Milestone[], span: Span, asOf: CivilDate): number {
  return milestones.filter((one) => dueOfMilestone(one, span) < asOf).length / milestones.length;
}

/** The milestones that are past their due dates and not reached, while the delivery itself is not there. */
export function overdueMilestones(
  milestones: readonly MilestoneStanding[] | null,
  met: boolean | null,
  asOf: CivilDate,
): readonly MilestoneStanding[] {
  if (milestones === null || met === true) return [];
  return milestones.filter(({ due, reached }) => reached === null && due < asOf);
}
