import { calendarView } from '../../core/view/calendar/view.js';
import { icsText } from '../../formats/calendar/ics.js';
import { eventWords } from '../../render/calendar/event-words.js';
import { calendarName } from '../../render/calendar/name.js';
import type { Exporter } from './format.js';

/** What falls due, as a calendar for phones and mail programs. */
export const exportIcs: Exporter = async ({ context, opened, chosen, scope }) => {
  const { plan, asOf, standings } = opened;
  const { messages, language, screen } = context;
  const view = calendarView(plan, chosen, standings, asOf);
  const text = icsText({
    id: plan.id,
    name: calendarName(plan, scope, messages),
    language,
    stamp: view.recordedAt ?? Date.parse(plan.period.start),
    events: view.events.map((event) => ({ ...event, ...eventWords(event, view, screen), hasAlarm: event.isAhead })),
  });
  return { name: `${messages.screens.calendar.file(asOf)}.ics`, bytes: Buffer.from(text, 'utf8') };
};
