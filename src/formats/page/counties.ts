import { percent } from '../../core/text/percent.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { UnitRow } from '../../core/view/units-view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { bar, cell, filterLink, lightHtml, row, section, table } from './parts.js';
import type { PageWords } from './words.js';

/** How the counties rank by their own shares, with the tasks that they lead beside it. */
export function countiesHtml({ counties }: PlanPageView, words: PageWords, messages: Messages): string {
  const { planPage, units } = messages.screens;
  const { parts, who } = planPage;
  const { columns } = units;
  const hasLeads = counties.units.some(({ leads }) => leads.tasks > 0);
  if (counties.units.length === 0) return section('counties', parts.counties, [`<p>${escaped(who.none)}</p>`]);
  const heads: (readonly [string, string?])[] = [
    [columns.rank, 'n'],
    [columns.unit],
    [columns.onSchedule, 'n'],
    [columns.progress, 'wide-bar'],
    [columns.light],
    [columns.noData, 'n'],
    ...(hasLeads
      ? ([
          [columns.leads, 'n'],
          [columns.leadsOverdue, 'n'],
        ] as const)
      : []),
    [columns.does, 'n'],
    [columns.doesOverdue, 'n'],
  ];
  const rows = counties.units.map((unit) => unitRow(unit, hasLeads, words, messages));
  return section('counties', parts.counties, [
    `<p>${escaped(words.ranking)}</p>`,
    table(parts.counties, heads, rows, 'bars'),
    `<p class="note">${escaped(units.rank)}</p>`,
    ...(counties.isShared ? [`<p class="note">${escaped(units.shared)}</p>`] : []),
  ]);
}

function unitRow(unit: UnitRow, hasLeads: boolean, words: PageWords, messages: Messages): string {
  const { onSchedule, progress, coverage, light, lightReason, noData, leads, responsible, rank } = unit;
  const { status } = messages.screens;
  const known = progress === null ? status.noData : percent(progress);
  const reason = lightReason === null ? '' : ` <span class="of">${escaped(messages.words.reason[lightReason])}</span>`;
  const holds = onSchedule.of > 0 || coverage.of > 0;
  const count = (value: number) => cell(String(value), value > 0 ? 'n bad' : 'n');
  return row(
    filterLink({ county: unit.org }, escaped(unit.name)),
    [
      cell(onSchedule.of === 0 ? '' : escaped(words.share(onSchedule)), 'n'),
      cell(
        holds
          ? `${bar(progress, null)}<span class="v">${escaped(known)}</span> <span class="of">${coverage.count}/${coverage.of}</span>`
          : '',
        'wide-bar',
      ),
      cell(light === null ? '' : lightHtml(light, messages) + reason),
      cell(String(noData), 'n'),
      ...(hasLeads ? [cell(`${leads.finished}/${leads.tasks}`, 'n'), count(leads.overdue)] : []),
      cell(`${responsible.finished}/${responsible.tasks}`, 'n'),
      count(responsible.overdue),
    ],
    [cell(rank === null ? '' : String(rank), 'n')],
  );
}
