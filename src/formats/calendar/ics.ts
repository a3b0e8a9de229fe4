import { addDays, type CivilDate } from '../../core/date.js';
import { folded } from './folded.js';

/** A calendar as it is written. */
export interface Calendar {
  /** The id of the plan: events of two plans are never taken for one. */
  id: string;
  name: string;
  /** The language of its texts, such as `zh-CN`. */
  language: string;
  /** The instant at which it was made, in milliseconds since 1970. */
  stamp: number;
  events: readonly WrittenEvent[];
}

/** An event that takes a whole day. */
interface WrittenEvent {
  key: readonly string[];
  day: CivilDate;
  sequence: number;
  summary: string;
  description: readonly string[];
  categories: readonly string[];
  /** Whether a reminder comes at 9 o'clock on the day before. */
  hasAlarm: boolean;
}

/** From the midnight at which an event begins back to 9 o'clock on the day before. */
const ALARM = '-PT15H';

/**
 * An iCalendar text (RFC 5545). It depends on nothing but the calendar: the same events have the same UIDs, whenever it
 * is written.
 */
export function icsText({ id, name, language, stamp, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//plan//plan//${language.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, id, utc(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: WrittenEvent, plan: string, stamp: string): string[] {
  const { key, day, sequence, summary, description, categories, hasAlarm } = event;
  const next = addDays(day, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${key.join('.')}@${plan}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is exclusive. The last date that can be written has no next day; without an end it takes one day.
    ...(next === day ? [] : [`DTEND;VALUE=DATE:${compact(next)}`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${description.map(escaped).join('\\n')}`,
    `CATEGORIES:${categories.map(escaped).join(',')}`,
    'STATUS:CONFIRMED',
    // A due day leaves the people free.
    'TRANSP:TRANSPARENT',
    ...(hasAlarm ? alarmLines(summary) : []),
    'END:VEVENT',
  ];
}

function alarmLines(summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:${ALARM}`, 'END:VALARM'];
}

/** A text as a value of the type TEXT. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

function compact(day: CivilDate): string {
  return day.replaceAll('-', '');
}

/** An instant in UTC, to the second: `20201130T010000Z`. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
