import { addDays, type CivilDate } from '../date.js';

/** The day that a date is to Excel where its cell is shown as a number: days since the end of 1899. */
export function daySerial(serial: number): CivilDate {
  return addDays('1899-12-30', serial);
}
