import type { DueGroup, DueRow } from '../../core/view/due-row.js';
import type { CalendarDay, CalendarView } from '../../core/view/plan-page/calendar.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { section } from './parts.js';

/** Of a day with more than so many tasks the list is folded. */
const MOST = 12;

/** And no more than so many are listed; all are in the list of tasks. */
const MOST_LISTED = 200;

/** What falls due: the months as sheets, then the days with what is due on each. */
export function calendarHtml({ calendar }: PlanPageView, messages: Messages): string {
  const { parts, calendar: words } = messages.screens.planPage;
  const last =
    calendar.months
      .at(-1)
      ?.weeks.flat()
      .findLast((one) => one !== null)?.date ?? '';
  const days = calendar.days.map((day) => dayHtml(day, messages));
  return section('calendar', parts.calendar, [
    `<div class="months">${calendar.months.map((month) => monthHtml(month, messages)).join('\n')}</div>`,
    days.length === 0 ? `<p>${escaped(words.none(last))}</p>` : `<div class="days">\n${days.join('\n')}\n</div>`,
  ]);
}

function monthHtml({ month, weeks }: CalendarView['months'][number], messages: Messages): string {
  const { calendar: words } = messages.screens.planPage;
  const [year, number] = month.split('-').map(Number);
  const heads = words.weekdays.map(
    (day) => `<th scope="col"><abbr title="${escaped(words.weekday(day))}">${escaped(day)}</abbr></th>`,
  );
  const rows = weeks.map((week) => `<tr>${week.map((one) => cellHtml(one, messages)).join('')}</tr>`);
  return `<table class="month"><caption>${escaped(words.month(year ?? 0, number ?? 0))}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cellHtml(
  one: CalendarView['months'][number]['weeks'][number][number] | undefined,
  messages: Messages,
): string {
  if (!one) return '<td></td>';
  const { calendar: words } = messages.screens.planPage;
  const day = Number(one.date.slice(8));
  const said = [
    ...(one.isToday ? [words.today] : []),
    ...(one.count > 0 ? [words.due(one.count)] : []),
    ...(one.isReportDay ? [words.reportDay] : []),
  ];
  if (said.length === 0) return `<td>${day}</td>`;
  const kinds = [one.isToday && 'today', one.count > 0 && 'due', one.isReportDay && 'report'].filter((kind) => kind);
  const inside = `<span class="d">${day}</span>${one.count > 0 ? `<b>${one.count}</b>` : one.isReportDay ? '<b>!</b>' : ''}`;
  const isListed = one.count > 0 || one.isReportDay;
  const told = escaped([one.date, ...said].join(messages.comma));
  const shown = isListed
    ? `<a href="#d${one.date}" aria-label="${told}">${inside}</a>`
    : `<span>${inside}<span class="unseen">${told}</span></span>`;
  return `<td class="${kinds.join(' ')}">${shown}</td>`;
}

function dayHtml({ date, weekday, left, groups, report }: CalendarDay, messages: Messages): string {
  const { calendar: words } = messages.screens.planPage;
  const head = [date, words.weekday(words.weekdays[weekday] ?? ''), words.left(left)].map(escaped).join(' ');
  const more = groups.length - MOST_LISTED;
  const items = [
    ...groups.slice(0, MOST_LISTED).map((group) => `<li>${groupHtml(group, messages)}</li>`),
    ...(more > 0 ? [`<li>${escaped(words.more(more))}</li>`] : []),
  ].join('\n');
  const due = report === null ? '' : `<p class="report">${escaped(words.report(report))}</p>`;
  const list = items === '' ? '' : `<ul>\n${items}\n</ul>`;
  const said = escaped(words.due(groups.length));
  const folded = groups.length > MOST ? `<details><summary>${said}</summary>\n${list}\n</details>` : list;
  return `<div class="day" id="d${date}"><h3>${head}${groups.length > MOST || groups.length === 0 ? '' : ` <span class="of">${said}</span>`}</h3>${due}${folded}</div>`;
}

function groupHtml({ task, leads, own, rows }: DueGroup, messages: Messages): string {
  const who = leads.map(({ name }) => name).join(messages.comma);
  const head = `<a href="#t${task.id}"><b>${task.id}</b>&ensp;${escaped(task.title)}</a>${who === '' ? '' : ` <span class="of">${escaped(who)}</span>`}`;
  // Of a task that is due itself, what falls due with it is in its details.
  if (own !== null) return head;
  const parts = rows.map((one) => `<li>${escaped(partWords(one, messages))}</li>`);
  return `${head}<ul>${parts.join('')}</ul>`;
}

function partWords({ kind, target, milestone }: DueRow, { screens }: Messages): string {
  const { kinds } = screens.overdue;
  const name = milestone === null ? (target?.name ?? '') : screens.record.milestone(target?.name ?? '', milestone.name);
  return name === '' ? kinds[kind] : `${kinds[kind]} ${name}`;
}
