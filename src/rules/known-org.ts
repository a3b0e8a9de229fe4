import { countingPlaces } from '../core/file/counting.js';
import type { KeyPath } from '../core/finding.js';
import type { Amendment, Target, Task } from '../core/task.js';
import type { RuleOf } from './rule.js';
import { KnownNames } from './search/known-names.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'known-org': {
      near: { name: string; nearest: string };
      far: { name: string };
    };
  }
}

/** Every unit that a task names is one of plan.yaml's orgs. */
export const knownOrg: RuleOf<'known-org'> = {
  id: 'known-org',
  level: 'error',
  *check({ plan, tasks }) {
    const known = new KnownNames(plan.orgs.map((org) => org.id));
    for (const { file, task } of tasks) {
      for (const { org, path, key } of named(task)) {
        if (!known.has(org)) yield known.unknown({ file, path, key }, org);
      }
    }
  },
};

/** A unit that is named; `key` where it is named by a key. */
interface Named {
  org: string;
  path: KeyPath;
  key: boolean;
}

function* named(task: Task): Generator<Named> {
  if (Array.isArray(task.lead)) yield* listed(task.lead, ['lead']);
  else if (task.lead !== undefined) yield { org: task.lead, path: ['lead'], key: false };
  yield* listed(task.responsible, ['responsible']);
  yield* listed(task.support, ['support']);
  for (const [index, amendment] of countingPlaces<Amendment>(task.amendments)) {
    yield* namedByAmendment(amendment, ['amendments', index]);
  }
  for (const [index, target] of (task.targets ?? []).entries()) yield* namedByTarget(target, ['targets', index]);
}

function* namedByTarget(target: Target, at: KeyPath): Generator<Named> {
  if (Array.isArray(target.per)) yield* listed(target.per, [...at, 'per']);
  for (const org of Object.keys(target.allocation ?? {})) yield { org, path: [...at, 'allocation', org], key: true };
  for (const [index, { org }] of countingPlaces(target.readings)) {
    if (org !== undefined) yield { org, path: [...at, 'readings', index, 'org'], key: false };
  }
}

/** Of the values before an amendment nothing can be put right. */
function* namedByAmendment(amendment: Amendment, at: KeyPath): Generator<Named> {
  const { key, to } = amendment;
  if (key === 'allocation') {
    for (const org of Object.keys(to)) yield { org, path: [...at, 'to', org], key: true };
  } else if (key === 'lead' || key === 'responsible' || key === 'support') {
    if (Array.isArray(to)) yield* listed(to, [...at, 'to']);
    else if (to !== null) yield { org: to, path: [...at, 'to'], key: false };
  }
}

function* listed(orgs: readonly string[] | undefined, at: KeyPath): Generator<Named> {
  for (const [index, org] of (orgs ?? []).entries()) yield { org, path: [...at, index], key: false };
}
