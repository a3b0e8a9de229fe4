import type { CivilDate } from '../date.js';

/** The days between which a target runs, the first and the last one in. */
export interface Span {
  start: CivilDate;
  due: CivilDate;
}
