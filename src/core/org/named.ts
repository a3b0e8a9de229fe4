import { countingPlaces } from '../file/counting.js';
import type { KeyPath } from '../finding.js';
import type { Amendment, Target, Task } from '../task.js';

/** A unit that a task names. */
export interface NamedOrg {
  org: string;
  path: KeyPath;
  /** Whether it is the key itself that names the unit. */
  key: boolean;
  /** The key of the task, the target or the entry under which it stands. */
  under: 'lead' | 'responsible' | 'support' | 'per' | 'allocation' | 'org';
}

/** Every unit that a task names, and its place; of growing lists, what counts. */
export function* orgsNamedIn(task: Task): Generator<NamedOrg> {
  yield* oneOrMore(task.lead, ['lead'], 'lead');
  yield* oneOrMore(task.responsible, ['responsible'], 'responsible');
  yield* oneOrMore(task.support, ['support'], 'support');
  for (const [index, target] of (task.targets ?? []).entries()) yield* namedByTarget(target, ['targets', index]);
  for (const [index, { org }] of countingPlaces(task.reports)) {
    yield* oneOrMore(org, ['reports', index, 'org'], 'org');
  }
  for (const [index, amendment] of countingPlaces<Amendment>(task.amendments)) {
    yield* namedByAmendment(amendment, ['amendments', index]);
  }
}

function* namedByTarget(target: Target, at: KeyPath): Generator<NamedOrg> {
  if (Array.isArray(target.per)) yield* oneOrMore(target.per, [...at, 'per'], 'per');
  yield* shares(target.allocation, [...at, 'allocation']);
  for (const [index, { org }] of countingPlaces(target.readings)) {
    yield* oneOrMore(org, [...at, 'readings', index, 'org'], 'org');
  }
}

function* namedByAmendment(amendment: Amendment, at: KeyPath): Generator<NamedOrg> {
  for (const side of ['from', 'to'] as const) {
    const path = [...at, side];
    if (amendment.key === 'allocation') yield* shares(amendment[side], path);
    else if (amendment.key === 'lead' || amendment.key === 'responsible' || amendment.key === 'support') {
      yield* oneOrMore(amendment[side], path, amendment.key);
    }
  }
}

function* shares(allocation: object | undefined, at: KeyPath): Generator<NamedOrg> {
  for (const org of Object.keys(allocation ?? {})) yield { org, path: [...at, org], key: true, under: 'allocation' };
}

function* oneOrMore(
  orgs: string | readonly string[] | null | undefined,
  path: KeyPath,
  under: NamedOrg['under'],
): Generator<NamedOrg> {
  if (typeof orgs === 'string') yield { org: orgs, path, key: false, under };
  else for (const [index, org] of (orgs ?? []).entries()) yield { org, path: [...path, index], key: false, under };
}
