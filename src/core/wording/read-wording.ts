import type { CivilDate } from '../date.js';
import type { Wording } from './understood.js';

/**
 * Reads what a Chinese sentence, or the whole text of a work plan's item, promises: targets, dates, and what else is a
 * number. Nothing is guessed: what can be read in two ways carries a doubt.
 * @param period the plan's, as civil dates: 年底 is its last year's end
 */
export function readWording(_text: string, _period: { start: CivilDate; end: CivilDate }): Wording {
  return { targets: [], dues: [], leftovers: [] };
}
