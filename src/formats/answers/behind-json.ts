import type { Shortfall } from '../../core/standing/shortfall.js';
import type { BehindRow, BehindView } from '../../core/view/behind-view.js';
import { taskJson } from '../standing-json.js';
import { scopeJson } from './scope-json.js';

/** The tasks that are behind, as JSON. */
export function behindJson({ scope, counts, rows }: BehindView): object {
  return { scope: scopeJson(scope), counts, tasks: rows.map(behindRowJson) };
}

/** A task that is behind, as JSON. */
export function behindRowJson(row: BehindRow): object {
  const { report } = row;
  return {
    ...taskJson(row),
    daysOverdue: row.daysOverdue,
    shortfalls: row.shortfalls.map(shortfallJson),
    problems: report?.problems ?? null,
    next: report?.next ?? null,
    reported: report && { period: report.period, by: report.by, org: report.org?.id ?? null },
  };
}

/** What no shortfall of another reason has is null. */
const NOTHING = {
  target: null,
  milestone: null,
  state: null,
  days: null,
  due: null,
  points: null,
  expected: null,
  share: null,
  since: null,
  until: null,
  periods: null,
};

function shortfallJson(shortfall: Shortfall): object {
  const { reason, ...others } = shortfall;
  const target = 'target' in shortfall ? (shortfall.target?.id ?? null) : null;
  const milestone = 'milestone' in shortfall ? shortfall.milestone.id : null;
  return { reason, ...NOTHING, ...others, target, milestone };
}
