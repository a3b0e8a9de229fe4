import { isMoved } from '../../core/due.js';
import type { CalendarEvent, CalendarView } from '../../core/view/calendar/view.js';
import { periodWords } from '../civil-words.js';
import { lightReasonWords } from '../terminal/light-reason.js';
import { percent } from '../terminal/number.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** What a calendar says of an event. */
export interface EventWords {
  /** One line. */
  summary: string;
  /** Lines that say more. */
  description: readonly string[];
  categories: readonly string[];
}

/** An event of a calendar in words: what falls due, whose it is, and how it stands. */
export function eventWords(event: CalendarEvent, { plan, asOf }: CalendarView, screen: Screen): EventWords {
  const { messages } = screen;
  const words = messages.screens.calendar;
  if (event.kind === 'report') {
    const { name, deadline } = event.period;
    const period = periodWords(name, null, messages);
    return {
      summary: words.report(period),
      description: [clean(plan.title), words.deadline(deadline)],
      categories: [words.kinds.report],
    };
  }
  const { kind, row, task } = event;
  const name = clean(row.milestone?.name ?? row.target?.name ?? '');
  const lines = [
    words.task(task.id, clean(task.title)),
    ...(row.target === null ? [] : [words.target(clean(row.target.name))]),
    ...(row.milestone === null ? [] : [words.milestone(clean(row.milestone.name))]),
    words.lead(task.leads.map((lead) => clean(lead.name)).join(messages.comma) || messages.screens.overdue.noLead),
    ...(task.leaders.length === 0 ? [] : [words.leader(task.leaders.map(clean).join(messages.comma))]),
    words.due(row.due.current, isMoved(row.due) ? row.due.original : null),
    words.stands(
      asOf,
      messages.words.status[task.status],
      messages.words.light[task.light],
      lightReasonWords(task.light, task.reason, screen),
    ),
    words.progress(task.progress === null ? null : percent(task.progress), percent(task.expected)),
  ];
  return {
    summary: words.summary[kind](task.id, clean(task.title), name),
    description: lines,
    categories: [words.kinds[kind], clean(row.section.title)],
  };
}
