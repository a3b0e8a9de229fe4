import type { Changed } from '../core/since/changed.js';
import type { NamedGroup, StatusView } from '../core/view/status-view.js';
import type { ShareRow, UnitRow } from '../core/view/units-view.js';
import { scopeJson } from './answers/scope-json.js';

/** The rollup of a plan as JSON: each row has its sums, each share its counts. */
export function statusJson(view: StatusView): object {
  const { plan, expected, months, by, total, answer, scope } = view;
  return {
    plan: { id: plan.id, title: plan.title, organization: plan.organization, period: plan.period },
    expected,
    months,
    scope: scopeJson(scope),
    by,
    groups: view.units ? view.units.units.map(unitJson) : view.groups.map(groupJson),
    total,
    behind: answer.behind,
    notReported: answer.notReported,
    owed: answer.owed,
    lastPeriod: lastPeriodJson(answer.changed),
  };
}

/** What turned since the end of the last period, or null if there is none. */
function lastPeriodJson(changed: Changed | null): object | null {
  if (changed === null) return null;
  const { base, before, now, turns } = changed;
  return {
    base,
    completed: now.rollup.completion.count - before.rollup.completion.count,
    behind: now.behind - before.behind,
    better: turns.filter(({ light }) => light === 'better').length,
    worse: turns.filter(({ light }) => light === 'worse').length,
    targetsMet: now.rollup.targets.met - before.rollup.targets.met,
  };
}

function groupJson({ key, section, rollup }: NamedGroup): object {
  return {
    key,
    number: section?.number ?? null,
    title: section?.title ?? null,
    heading: section?.heading ?? null,
    ...rollup,
  };
}

/** A unit with its own shares; what it leads and is responsible for is counted apart. */
function unitJson(unit: UnitRow): object {
  const { org, shares, name: _name, ...sums } = unit;
  return {
    key: org,
    ...sums,
    shares: shares.map(shareJson),
  };
}

/** A unit's own share of a target as JSON. */
export function shareJson({ task, target, latest, ...share }: ShareRow): object {
  return {
    task,
    target: target.id,
    unit: target.unit ?? null,
    allocated: share.share,
    value: latest?.value ?? null,
    valueAsOf: latest?.asOf ?? null,
    numerator: latest?.numerator ?? null,
    denominator: latest?.denominator ?? null,
    ...standingOfShare(share),
  };
}

/** How a unit's own share stands, as columns of JSON. */
export function standingOfShare(share: Omit<ShareRow, 'task' | 'target' | 'latest'>) {
  return {
    state: share.state,
    met: share.met,
    progress: share.progress,
    expected: share.expected,
    expectedValue: share.expectedValue,
    gap: share.gap,
    onSchedule: share.onSchedule,
    ranked: share.isRanked,
    overdueDays: share.overdue,
    light: share.light,
    lightReason: share.reason,
  };
}
