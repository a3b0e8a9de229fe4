import { dayWritten } from '../../date/written-day.js';
import type { CivilDate } from '../../date.js';
import { isRealDate } from '../../date.js';
import type { TableCell } from '../../document/document.js';
import type { Plan } from '../../plan.js';
import { readWording } from '../../wording/read-wording.js';

/** What a cell of due dates says: a day, or null if it names none, and its wording where that is to be kept. */
export interface DueCell {
  due: CivilDate | null;
  /** As it is written, where it says more than the day, or no day. */
  note: string | null;
}

/** The due date that cells or a line state; of several the last one, of none before the plan's period; and the wording is kept. */
export function dueIn(cells: readonly Pick<TableCell, 'text' | 'value'>[], plan: Pick<Plan, 'period'>): DueCell {
  const texts = [...new Set(cells.map(({ text }) => text.trim()).filter((text) => text !== ''))];
  const wording = texts.join('，').slice(0, 300);
  const days = cells.flatMap((cell) => dayOf(cell, plan) ?? []);
  const dues = days.length > 0 ? days : readWording(wording, plan.period).dues.flatMap(({ due }) => due ?? []);
  const last =
    dues
      .filter((due) => due >= plan.period.start)
      .toSorted()
      .at(-1) ?? null;
  const isClear = last !== null && new Set(dues).size === 1 && texts.length === 1 && wording.length <= 12;
  return { due: last, note: wording === '' || isClear ? null : wording };
}

/** The day of a cell that holds one, or that is written as one; with a 前 behind it or without. */
function dayOf({ text, value }: Pick<TableCell, 'text' | 'value'>, { period }: Pick<Plan, 'period'>): CivilDate | null {
  if (typeof value === 'string' && isRealDate(value)) return value;
  const plain = text.trim().replace(/(之)?前(完成)?$/, '');
  if (/^\d{1,2}月$/.test(plain)) return null; // 6月前 is the end of May, 6月 that of June
  const read = dayWritten(plain, () => ({ today: period.start, period }));
  return 'day' in read ? read.day : null;
}
