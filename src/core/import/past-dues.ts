import type { PlanPeriod } from '../wording/time/months.js';
import type { Wording } from '../wording/understood.js';

/**
 * A wording whose dates before the plan's period are no due dates: no task can be due before it starts. The words stay as
 * the note of the target or task, and the doubt of the date stays.
 */
export function withoutPastDues(wording: Wording, { start }: PlanPeriod): Wording {
  const isPast = (due: string | null | undefined) => due != null && due < start;
  const wordsOf = (index: number) => wording.dues.find(({ of, due }) => isPast(due) && of?.includes(index))?.wording;
  const targets = wording.targets.map((read, index) => {
    const { due, ...target } = read.target;
    if (!isPast(due)) return read;
    const words = wordsOf(index);
    return { ...read, target: { ...target, ...(words !== undefined && { due_note: words }) } };
  });
  return { ...wording, targets, dues: wording.dues.map((one) => (isPast(one.due) ? { ...one, due: null } : one)) };
}
