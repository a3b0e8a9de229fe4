import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import type { Extension, Task } from '../task.js';
import { type Doubt, doubt } from './doubt.js';
import { unconfirmedIn } from './unconfirmed.js';

/** What is doubtful about an extension: it reaches more than a year beyond the end of the plan. */
export function doubtsOfExtension({ to }: Pick<Extension, 'to'>, { period: { end } }: Plan): Doubt[] {
  return to > yearAfter(end) ? [doubt('due', { date: to, end })] : [];
}

/** The extensions that are doubtful and not confirmed, each with its index in the file, from 0. */
export function unconfirmedExtensions({ extensions }: Task, plan: Plan): { index: number; doubts: Doubt[] }[] {
  return unconfirmedIn<Extension>(extensions, () => ({
    of: (extension) => doubtsOfExtension(extension, plan),
    add: () => {},
  }));
}

/** The same day of the next year as text: only compared, so that it may be no day of the calendar. */
function yearAfter(date: CivilDate): CivilDate {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
}
