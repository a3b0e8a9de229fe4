import type { CivilDate } from '../../core/date.js';
import type { Plan } from '../../core/plan.js';
import type { Messages } from '../../messages/index.js';
import { dayWords, periodWords } from '../civil-words.js';

/** Days and periods in words, without the year where all of the plan lies in it. */
export class Dated {
  /** A day of the year that needs no saying, or null if the plan covers several. */
  private readonly known: CivilDate | null;

  constructor(
    { start, end }: Plan['period'],
    private readonly messages: Messages,
  ) {
    this.known = start.slice(0, 4) === end.slice(0, 4) ? start : null;
  }

  /** A day: 11月30日. */
  day(date: CivilDate): string {
    return dayWords(date, this.known, this.messages);
  }

  /** A month, a quarter, the first half-year or a year. */
  period(name: string): string {
    return periodWords(name, this.known, this.messages);
  }
}
