import type { Rollup } from '../../core/standing/rollup.js';
import type { GroupRow, OrgRow } from '../../core/view/org-list-view.js';
import type { NamedGroup } from '../../core/view/status-view.js';
import type { WholePlan } from '../../core/view/whole/plan-view.js';
import type { Row } from './row.js';

/** What rows a plan itself has, each with its kind: the plan, its documents, sections, units, members of groups, report periods. */
export function* planRows(whole: WholePlan, schemaVersion: number, leftOut: number): Generator<[string, Row]> {
  yield ['plan', planRow(whole, schemaVersion, leftOut)];
  for (const { id, title } of whole.plan.documents) yield ['document', { document: id, title }];
  for (const group of whole.status.groups) yield ['section', sectionRow(group)];
  for (const unit of whole.orgs.units) yield ['org', orgRow(unit)];
  for (const group of whole.orgs.groups) yield ['org', groupRow(group)];
  for (const { id, members } of whole.orgs.groups) {
    for (const member of members) yield ['member', { group: id, org: member.id }];
  }
  for (const { name, first, last, deadline } of whole.periods) {
    yield ['period', { period: name, first, last, deadline }];
  }
}

function planRow({ plan, commit, status }: WholePlan, schemaVersion: number, leftOut: number): Row {
  const { title, organization, period, timezone, language } = plan;
  const { total, expected, answer } = status;
  return {
    schemaVersion,
    title,
    organization,
    start: period.start,
    end: period.end,
    timezone,
    language,
    commit,
    expected,
    ...sums(total),
    behind: answer.behind.count,
    notReported: answer.notReported.count,
    leftOut,
  };
}

function sectionRow({ section, rollup }: NamedGroup): Row {
  return {
    section: section?.id ?? null,
    number: section?.number ?? null,
    title: section?.title ?? null,
    heading: section?.heading ?? null,
    light: rollup.light,
    lightReason: rollup.lightReason,
    ...sums(rollup),
  };
}

/** The sums of some tasks; every share with its denominator. */
function sums(rollup: Rollup): Row {
  const { completion, closed, onTime, onSchedule, targets, overdue, coverage, byLight } = rollup;
  return {
    tasks: rollup.tasks,
    counted: rollup.counted,
    completed: completion.count,
    closed: closed.count,
    onTime: onTime.count,
    onTimeOf: onTime.of,
    onScheduleTasks: onSchedule.count,
    onScheduleOf: onSchedule.of,
    progress: rollup.progress,
    coverage: coverage.count,
    coverageOf: coverage.of,
    green: byLight.green,
    yellow: byLight.yellow,
    red: byLight.red,
    gray: byLight.gray,
    targets: targets.total,
    targetsMet: targets.met,
    targetsUnmet: targets.unmet,
    targetsNoData: targets.noData,
    overdueTasks: overdue.tasks,
    overdueTasksOriginal: overdue.tasksOriginal,
    overdueTargets: overdue.targets,
    overdueTargetsOriginal: overdue.targetsOriginal,
    extendedTasks: rollup.extended,
    unclearTasks: rollup.unclear,
  };
}

function orgRow({ id, name, kind, code, parent, leads, responsible, support, shares, noData }: OrgRow): Row {
  return {
    org: id,
    name,
    orgKind: kind,
    isGroup: false,
    code,
    parent: parent?.id ?? null,
    leads,
    responsible,
    support,
    shares,
    sharesNoData: noData,
  };
}

function groupRow({ id, name }: GroupRow): Row {
  return {
    org: id,
    name,
    orgKind: null,
    isGroup: true,
    code: null,
    parent: null,
    leads: null,
    responsible: null,
    support: null,
    shares: null,
    sharesNoData: null,
  };
}
