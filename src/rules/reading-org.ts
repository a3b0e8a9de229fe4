import type { DiagnosticOf } from '../core/diagnostic.js';
import { countingPlaces } from '../core/file/counting.js';
import { orgName, type Plan, perOrgs } from '../core/plan.js';
import { ReportingUnits } from '../core/target/kin.js';
import type { Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'reading-org': {
      none: { name: string; units: string };
      other: { name: string; units: string; org: string };
      kin: { name: string; org: string; kin: string };
    };
  }
}

/**
 * Where each of some units must meet a target, every reading is that of one of them: any other counts for none. A unit
 * and one that it belongs to never report the same target, for that would count twice.
 */
export const readingOrg: RuleOf<'reading-org'> = {
  id: 'reading-org',
  level: 'warning',
  *check({ plan, tasks }) {
    const known = new Set(plan.orgs.map((org) => org.id));
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        yield* uncounted(file, ['targets', index, 'readings'], target, plan, known);
        yield* countedTwice(file, ['targets', index, 'readings'], target, plan);
      }
    }
  },
};

function* uncounted(
  file: string,
  at: (string | number)[],
  target: Target,
  plan: Plan,
  known: ReadonlySet<string>,
): Generator<DiagnosticOf<'reading-org'>> {
  const each = perOrgs(target, plan);
  if (each === null) return;
  const { name } = target;
  const units = each.join(', ');
  for (const [index, { org }] of countingPlaces(target.readings)) {
    if (org === undefined) yield { variant: 'none', place: { file, path: [...at, index] }, args: { name, units } };
    // A unit that the plan does not know has its own finding.
    else if (known.has(org) && !each.includes(org)) {
      const place = { file, path: [...at, index, 'org'] };
      yield { variant: 'other', place, args: { name, units, org: orgName(plan, org) } };
    }
  }
}

function* countedTwice(
  file: string,
  at: (string | number)[],
  { name, readings }: Target,
  plan: Plan,
): Generator<DiagnosticOf<'reading-org'>> {
  const units = new ReportingUnits(plan);
  for (const [index, { org }] of countingPlaces(readings)) {
    if (org === undefined) continue;
    const kin = units.kinOf(org);
    units.add(org);
    if (kin === null) continue;
    const args = { name, org: orgName(plan, org), kin: orgName(plan, kin) };
    yield { variant: 'kin', place: { file, path: [...at, index, 'org'] }, args };
  }
}
