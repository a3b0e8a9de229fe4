import type { Bound } from '../../core/target/bound.js';
import type { TargetValue } from '../../core/target/latest-value.js';
import type { ShareRow } from '../../core/view/units-view.js';
import type { WholeTask } from '../../core/view/whole/task-view.js';
import { identifier } from '../identifier.js';
import { standingOfShare } from '../status-json.js';
import { entryRows } from './entry-rows.js';
import type { Row } from './row.js';

type WholeTarget = WholeTask['targets'][number];

/** What rows a task has, each with its kind: itself, where it comes from, who does it, its targets, shares, milestones and entries. */
export function* taskRows(whole: WholeTask): Generator<[string, Row]> {
  const { task, row, targets, shares, entries } = whole;
  const { id } = task;
  yield ['task', taskRow(whole)];
  for (const { document, item } of row.sources) yield ['source', { task: id, document, item: String(item) }];
  yield* whoRows(whole);
  for (const target of targets) yield ['target', targetRow(id, target)];
  for (const share of shares) yield ['share', shareRow(share)];
  for (const target of targets) {
    for (const { id: milestone, name, due, reached, isOverdue } of target.milestones) {
      yield [
        'milestone',
        {
          task: id,
          target: target.standing.target.id,
          milestone,
          name,
          due: due.current,
          dueOriginal: due.original,
          reachedOn: reached,
          overdue: isOverdue,
        },
      ];
    }
  }
  yield* entryRows(id, entries);
}

function taskRow({ task, row, start, weight, waiting, recheck }: WholeTask): Row {
  const { worst, due, targets, coverage } = row;
  return {
    task: row.id,
    title: row.title,
    section: row.section.id,
    status: row.status,
    light: row.light,
    lightReason: row.reason,
    lead: row.lead?.id ?? null,
    leadName: row.lead?.name ?? null,
    leader: row.leaders[0] ?? null,
    basis: row.basis,
    commitment: row.commitment,
    amended: row.amended,
    start,
    due: due.current,
    dueOriginal: due.original,
    weight,
    progress: row.progress,
    coverage: coverage.count,
    coverageOf: coverage.of,
    expected: row.expected,
    gap: row.gap,
    gapTarget: worst?.target.id ?? null,
    gapProgress: worst?.progress ?? null,
    gapExpected: worst?.expected ?? null,
    pace: row.pace,
    onSchedule: row.onSchedule,
    begun: row.begun,
    late: row.late,
    completedOn: row.completedOn,
    overdueDays: row.overdue,
    overdueDaysOriginal: row.overdueOriginal,
    targets: targets.total,
    targetsMet: targets.met,
    targetsUnmet: targets.unmet,
    targetsNoData: targets.noData,
    waitingFor: identifier(waiting),
    recheck: recheck?.date ?? null,
    recheckAnsweredOn: recheck?.answered ?? null,
    scope: task.scope ?? null,
    text: task.text ?? null,
    unclear: task.unclear ?? null,
    dueNote: task.due_note ?? null,
  };
}

function* whoRows({ task, row }: WholeTask): Generator<[string, Row]> {
  const units = { lead: row.leads.map(({ id }) => id), responsible: task.responsible, support: task.support };
  for (const [role, orgs] of Object.entries(units)) {
    for (const [index, org] of (orgs ?? []).entries()) {
      yield ['who', { task: task.id, role, place: index + 1, org, name: null }];
    }
  }
  for (const [index, name] of row.leaders.entries()) {
    yield ['who', { task: task.id, role: 'leader', place: index + 1, org: null, name }];
  }
}

function targetRow(task: number, { standing, state, bound, original }: WholeTarget): Row {
  const { target, latest, reported, due, overdue, overdueOriginal } = standing;
  return {
    task,
    target: target.id,
    name: target.name,
    targetKind: standing.kind,
    ...boundColumns(bound),
    ...originalColumns(original),
    unit: target.unit ?? null,
    commitment: target.commitment ?? null,
    amended: target !== standing.original,
    partOf: target.part_of ?? null,
    baseline: target.baseline?.value ?? null,
    definition: target.definition ?? null,
    state,
    ...valueColumns(latest),
    reported: reported?.count ?? null,
    reportedOf: reported?.of ?? null,
    met: standing.met,
    provisional: standing.provisional,
    progress: standing.progress,
    expected: standing.expected,
    expectedValue: standing.expectedValue,
    gap: standing.gap,
    surplus: standing.surplus,
    due: due.current,
    dueOriginal: due.original,
    overdueState: overdue?.state ?? null,
    overdueDays: overdue?.days ?? null,
    overdueDaysOriginal: overdueOriginal?.days ?? null,
  };
}

/** A bound in columns: the key in the file, its number or low end, the high end of a range, and what is delivered. */
function boundColumns(bound: Bound): {
  bound: string;
  boundValue: number | null;
  boundHigh: number | null;
  deliver: string | null;
} {
  const none = { bound: bound.kind, boundValue: null, boundHigh: null, deliver: null };
  if (bound.kind === 'between') return { ...none, boundValue: bound.low, boundHigh: bound.high };
  if (bound.kind === 'deliver') return { ...none, deliver: bound.what };
  return bound.kind === 'not_below' ? none : { ...none, boundValue: bound.value };
}

/** The same of the bound that the file has, before amendments; what it is never changes. */
function originalColumns(bound: Bound): Row {
  const { boundValue, boundHigh } = boundColumns(bound);
  return { boundValueOriginal: boundValue, boundHighOriginal: boundHigh };
}

/** A value as a number or as done or not: a column of a table has one type. */
function valueColumns(latest: TargetValue | null): Row {
  const value = latest?.value ?? null;
  return {
    value: typeof value === 'number' ? value : null,
    done: typeof value === 'boolean' ? value : null,
    valueAsOf: latest?.asOf ?? null,
    numerator: latest?.numerator ?? null,
    denominator: latest?.denominator ?? null,
  };
}

function shareRow(share: ShareRow): Row {
  return {
    task: share.task,
    target: share.target.id,
    org: share.org,
    unit: share.target.unit ?? null,
    allocated: share.share,
    ...valueColumns(share.latest),
    ...standingOfShare(share),
  };
}
