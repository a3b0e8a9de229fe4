import { describe, expect, it } from 'vitest';
import type { ConcernRow, PointRow } from '../../../../src/core/view/reminder/concern-row.js';
import { type RemindUnit, remindView } from '../../../../src/core/view/reminder/remind-view.js';
import { aTask, PLAN, standing } from '../../build.js';
import { CASES, viewOf } from '../../reminder/cases.js';

describe('remindView', () => {
  it.each(Object.entries(CASES))('reminds each unit of its own: %s', (_name, one) => {
    expect(viewOf(one).units.map(summaryOf)).toEqual(one.told);
  });

  it('counts each task once, and those without a lead apart', () => {
    const tasks = [aTask({ id: 1, lead: 'municipal', due: '2020-10-31' }), aTask({ id: 2 })];
    const view = remindView(
      PLAN,
      tasks.map((task) => standing(task, '2020-11-30')),
      { units: null, within: 15, period: null },
      '2020-11-30',
    );
    expect(view).toMatchObject({ counts: { units: 1, tasks: 1, overdue: 1, behind: 0 }, unled: 1, quiet: [] });
  });

  it('names the units asked for that there is nothing to remind of', () => {
    const question = { units: ['boluo', null], within: 15, period: null };
    expect(remindView(PLAN, [], question, '2020-11-30')).toMatchObject({
      units: [],
      quiet: [{ id: 'boluo', name: '博罗县' }],
    });
  });
});

/** A reminder in short: tasks with the days overdue (+) and the points behind (-). */
function summaryOf({ org, concerns, missing, pending, soon }: RemindUnit): string {
  const parts = [
    ...concerns.map(concernSummary),
    ...missing.map(
      ({ task, target, isOwn, daysLate }) =>
        `missing ${task.id}${target ? `/${target.id}` : ''}${isOwn ? ' own' : ''}${daysLate === null ? '' : ` late ${daysLate}`}`,
    ),
    ...(pending === 0 ? [] : [`pending ${pending}`]),
    ...soon.map(({ task, days }) => `soon ${task.id} ${days}`),
  ];
  return `${org?.id ?? 'none'}: ${parts.join(' ')}`;
}

function concernSummary({ task, isOwn, otherLeads, responsible, overdue, isIdle, isFinished, points }: ConcernRow) {
  const ids = (units: ConcernRow['otherLeads']) => units.map(({ id }) => id).join(' ');
  return [
    task.id,
    ...(isOwn ? ['own'] : []),
    ...(otherLeads.length > 0 ? [`with ${ids(otherLeads)}`] : []),
    ...(responsible.length > 0 ? [`responsible ${ids(responsible)}`] : []),
    ...(overdue ? [`+${overdue.days}`] : []),
    ...(isIdle ? ['idle'] : []),
    ...(isFinished ? ['finished'] : []),
    ...points.map((point) => `[${pointSummary(point)}]`),
  ].join(' ');
}

function pointSummary({ target, share, meeting, behind, overdue, milestones }: PointRow): string {
  return [
    target.id,
    ...(share === null ? [] : [`of ${share}`]),
    ...(meeting === null ? [] : [`${meeting.count}/${meeting.of}`]),
    ...(behind === null ? [] : [`-${behind}`]),
    ...(overdue ? [`+${overdue.days}`] : []),
    ...milestones.map(({ id, days }) => `${id} +${days}`),
  ].join(' ');
}
