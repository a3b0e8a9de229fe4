import type { DiagnosticOf } from '../../core/diagnostic.js';
import { type PlanChange, planChanges, recordedBulletins } from '../../core/diff/plan.js';
import { isEqual } from '../../core/equal.js';
import { PLAN_FILE } from '../../core/file/path.js';
import { callsOf, type Org, sameForm } from '../../core/org/org.js';
import type { RuleContext, RuleOf } from '../rule.js';
import type { Base } from './comparison/base.js';
import { type ChangedKey, changedKeys, changeOf } from './comparison/difference.js';
import { isReportedBy } from './comparison/key-change.js';
import { PLAN_KEYS } from './comparison/plan-keys.js';
import { usedOrgs } from './comparison/used-orgs.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'plan-changed': {
      changed: { key: string; before: string; after: string; name: string };
      'changed-of': { key: string; before: string; after: string; name: string };
      'added-of': { key: string; before: string; after: string; name: string };
      'removed-of': { key: string; before: string; after: string; name: string };
      gone: { list: string; name: string; id: string; now: string };
      renamed: { list: string; name: string; id: string; now: string };
      'name-lost': { before: string; after: string; id: string };
      moved: { before: string; after: string };
    };
  }
}

const ID = 'plan-changed';

/** A person must look at changes of the plan itself: tasks depend on them, but no task's file shows them. */
export const planChanged: RuleOf<'plan-changed'> = {
  id: ID,
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, planFile, tasks }) {
    if (!base?.planFile) return;
    if (base.found.how === 'moved') {
      const { before, after } = base.found;
      yield { variant: 'moved', place: { file: PLAN_FILE, path: ['id'] }, args: { before, after } };
    }
    const changes = planChanges(base.planFile, planFile);
    const isUnitGone = (change: PlanChange) =>
      change.kind === 'item' && change.list === 'orgs' && change.after === null ? change.before : null;
    // A unit that something named must not go: org-removed says so.
    const used = changes.some(isUnitGone) ? usedOrgs(base, tasks) : new Set<string>();
    for (const change of changes) {
      if (!used.has(isUnitGone(change)?.id ?? '')) yield* judge(change, base, planFile);
    }
  },
};

function* judge(
  change: PlanChange,
  { planFile: old }: Base,
  planFile: RuleContext['planFile'],
): Generator<DiagnosticOf<'plan-changed'>> {
  // To record what was published is what the list is for.
  if (change.kind === 'field' && recordedBulletins(change) === null) yield* field({ ...change, key: change.field });
  else if (change.kind === 'item' && old) yield* item(change, old, planFile);
}

function* field(change: ChangedKey): Generator<DiagnosticOf<'plan-changed'>> {
  const rule = /^lint\.(.*)$/.exec(change.key)?.[1];
  if (rule !== undefined) yield* reason(rule, change);
  else if (isReportedBy(PLAN_KEYS, change.key, ID)) yield diagnostic(change, change.key.split('.'));
}

/** The reason for adjusting a rule, if its level stays; `lint-loosened` reports levels. */
function* reason(rule: string, { before, after }: ChangedKey): Generator<DiagnosticOf<'plan-changed'>> {
  const [old, now] = [Object(before), Object(after)];
  if (old.level !== now.level) return;
  yield diagnostic({ key: 'lint.reason', before: old.reason, after: now.reason }, ['lint', rule, 'reason'], rule);
}

type ItemChange = Extract<PlanChange, { kind: 'item' }>;
type Item = NonNullable<ItemChange['after']>;

/** An item of a list; a new item is no finding. */
function* item(
  { list, before, after }: ItemChange,
  old: RuleContext['planFile'],
  planFile: RuleContext['planFile'],
): Generator<DiagnosticOf<'plan-changed'>> {
  const entries = planFile[list] ?? [];
  if (before && after) {
    yield* changedItem(list, before, after, [list, entries.findIndex(({ id }) => id === after.id)]);
  } else if (before) {
    const known = new Set((old[list] ?? []).map(({ id }) => id));
    const index = entries.findIndex((entry) => !known.has(entry.id) && isEqual(nameOf(entry), nameOf(before)));
    const args = { list, name: nameOf(before), id: before.id, now: entries[index]?.id ?? '' };
    const place = { file: PLAN_FILE, path: index < 0 ? [list] : [list, index, 'id'], key: index < 0 };
    yield { variant: index < 0 ? 'gone' : 'renamed', place, args };
  }
}

function* changedItem(
  list: ItemChange['list'],
  before: Item,
  after: Item,
  path: (string | number)[],
): Generator<DiagnosticOf<'plan-changed'>> {
  const lost = list === 'orgs' ? lostName(before, after) : null;
  if (lost !== null) {
    const args = { before: lost, after: nameOf(after), id: after.id };
    yield { variant: 'name-lost', place: { file: PLAN_FILE, path: [...path, 'name'] }, args };
  }
  const keys = Object.fromEntries(
    Object.entries(PLAN_KEYS).flatMap(([key, change]) =>
      key.startsWith(`${list}[].`) ? [[key.slice(list.length + 3), change]] : [],
    ),
  );
  for (const { key, ...values } of changedKeys(before, after, keys, ID)) {
    if (key === 'name' && lost !== null) continue;
    yield diagnostic({ key: `${list}.${key}`, ...values }, [...path, key], nameOf(after));
  }
}

interface Calls {
  id: string;
  name?: string | undefined;
  aliases?: Org['aliases'] | undefined;
}

/** The former name of a unit that is found by that name no more, or null if it still is. */
function lostName(before: Calls, after: Calls): string | null {
  const name = nameOf(before);
  return callsOf({ ...after, name: nameOf(after) }).includes(sameForm(name)) ? null : name;
}

function nameOf({ name, title, id }: { id: string; name?: string | undefined; title?: string }): string {
  return name ?? title ?? id;
}

function diagnostic(change: ChangedKey, path: (string | number)[], name = ''): DiagnosticOf<'plan-changed'> {
  const { variant, args } = changeOf(change);
  const form = name === '' ? 'changed' : (`${variant}-of` as const);
  return { variant: form, place: { file: PLAN_FILE, path }, args: { ...args, name } };
}
