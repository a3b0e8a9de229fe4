// The official holidays and the weekends that are worked for them, from the data of chinese-days.
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes the table of the days on which offices do not work as the week says, as a module: for each year one text with
 * the weekdays that are off, and one with the weekend days that are worked. A year without an entry is not known.
 * @param file the path of the module without its ending
 */
export function generateCalendar(file) {
  const { holidays, workdays } = JSON.parse(
    readFileSync(new URL('chinese-days.json', import.meta.resolve('chinese-days')), 'utf8'),
  );
  const daysOff = byYear(Object.keys(holidays).filter((day) => !isWeekend(day)));
  const workDays = byYear(Object.keys(workdays).filter(isWeekend));
  const known = Object.keys(daysOff);
  const years = known.map((year) => [year, { off: daysOff[year], worked: workDays[year] ?? '' }]);
  writeFileSync(`${file}.cjs`, `exports.HOLIDAYS = ${JSON.stringify(Object.fromEntries(years))};\n`);
  writeFileSync(
    `${file}.d.ts`,
    'export const HOLIDAYS: Readonly<Partial<Record<string, Readonly<{ off: string; worked: string }>>>>;\n',
  );
}

/** `01-01,01-24` under each year. */
function byYear(days) {
  const years = {};
  for (const day of days.sort()) {
    const year = day.slice(0, 4);
    years[year] = [...(years[year] ?? []), day.slice(5)];
  }
  return Object.fromEntries(Object.entries(years).map(([year, list]) => [year, list.join()]));
}

function isWeekend(day) {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
