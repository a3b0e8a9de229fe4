import type { OwedItem } from '../../core/standing/missing.js';
import type { MissingUnit, MissingView } from '../../core/view/missing-view.js';
import { scopeJson } from './scope-json.js';

/** What the units owe for a period, as JSON. */
export function missingJson(view: MissingView): object {
  const { period } = view;
  return {
    scope: scopeJson(view.scope),
    reports: view.reports,
    period: period?.name ?? null,
    first: period?.first ?? null,
    last: period?.last ?? null,
    deadline: period?.deadline ?? null,
    counts: view.counts,
    units: view.units.map(missingUnitJson),
    reportsOnly: view.reportsOnly.map(({ id }) => id),
    unknownYears: view.unknownYears,
  };
}

/** What one unit owes, as JSON. */
export function missingUnitJson({ org, counts, items }: MissingUnit): object {
  return { id: org?.id ?? null, ...counts, items: items.map(itemJson) };
}

function itemJson({ kind, task, target, org, state, handedIn, daysLate }: OwedItem): object {
  return { kind, task: task.task.id, target: target?.target.id ?? null, org, state, handedIn, daysLate };
}
