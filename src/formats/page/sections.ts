import type { Rollup } from '../../core/standing/rollup.js';
import { toNumeral } from '../../core/text/numeral.js';
import { percent } from '../../core/text/percent.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { NamedGroup } from '../../core/view/status-view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { bar, cell, filterLink, lightCounts, row, section, table } from './parts.js';

/** The sections as bars, and their sum. */
export function sectionsHtml(view: PlanPageView, messages: Messages): string {
  const { planPage } = messages.screens;
  const { sections: heads, parts } = planPage;
  const { groups, total, expected } = view.status;
  const numeral = (number: number) => (messages.numeral === 'chinese' ? toNumeral(number) : String(number));
  const rows = groups.map((group) => {
    const { section: own } = group;
    const name = escaped(group.name ?? '');
    const linked = group.rollup.tasks === 0 ? name : filterLink({ section: group.key ?? '' }, name);
    const number = cell(own === null ? '' : numeral(own.number), 'no');
    return row(linked, rollupCells(group.rollup, expected, messages), [number]);
  });
  const sum = row(escaped(heads.total), rollupCells(total, expected, messages), [cell('', 'no')]);
  return section('sections', parts.sections, [
    table(
      parts.sections,
      [[heads.number, 'no'], [heads.section], ...rollupHeads(messages)],
      [...rows, sum.replace('<tr>', '<tr class="sum">')],
      'bars',
    ),
    `<p class="note">${escaped(heads.note)}</p>`,
  ]);
}

/** The heads of what is summed up of a group. */
function rollupHeads({ screens }: Messages): [string, string?][] {
  const { sections: heads } = screens.planPage;
  return [
    [heads.progress, 'wide-bar'],
    [heads.lights],
    [heads.tasks, 'n'],
    [heads.completed, 'n'],
    [heads.overdue, 'n'],
    [heads.targets, 'n'],
  ];
}

/** What is summed up of a group of tasks. */
function rollupCells(rollup: Rollup, expected: number, messages: Messages): string[] {
  const { progress, coverage, tasks, completion, overdue, targets } = rollup;
  const known = progress === null ? messages.screens.status.noData : percent(progress);
  const beside = `<span class="of">${coverage.count}/${coverage.of}</span>`;
  return [
    cell(
      `${bar(progress, tasks === 0 ? null : expected)}<span class="v">${escaped(known)}</span> ${beside}`,
      'wide-bar',
    ),
    cell(lightCounts(rollup, messages)),
    cell(String(tasks), 'n'),
    cell(String(completion.count), 'n'),
    cell(String(overdue.tasks), overdue.tasks > 0 ? 'n bad' : 'n'),
    cell(`${targets.met}/${targets.total}`, 'n'),
  ];
}

/** Leaders or leads with the sums of their tasks. @param key of the filter that shows these tasks */
export function groupsHtml(
  id: 'leaders' | 'leads',
  groups: readonly NamedGroup[],
  { status }: PlanPageView,
  messages: Messages,
): string {
  const { parts, who } = messages.screens.planPage;
  const key = id === 'leaders' ? 'leader' : 'lead';
  const without = id === 'leaders' ? who.noLeader : who.noLead;
  const rows = groups.map((group) => {
    const name = escaped(group.name ?? without);
    return row(filterLink({ [key]: group.key ?? '-' }, name), rollupCells(group.rollup, status.expected, messages));
  });
  return section(id, parts[id], [table(parts[id], [[who[key]], ...rollupHeads(messages)], rows, 'bars')]);
}
