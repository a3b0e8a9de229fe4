import { PLAN_DEFAULTS, POLICY_DEFAULTS } from '#generated/values';
import { isEqual } from '../equal.js';
import type { Org } from '../org/org.js';
import type { PlanFile } from '../plan.js';

type List = 'sections' | 'orgs' | 'documents';

/** An entry of a list of plan.yaml: a section, an organisation or a document. */
interface PlanItem {
  id: string;
  number?: number;
  title?: string;
  name?: string;
  aliases?: Org['aliases'];
}

/** One difference of the plan itself. */
export type PlanChange =
  /** The plan is new, or gone. */
  | { kind: 'plan'; before: string | null; after: string | null }
  | { kind: 'item'; list: List; before: PlanItem | null; after: PlanItem | null }
  /** Any other key, by its path: `period.end`, `policy.red_gap`, `lint.due-unclear`. null if it is absent. */
  | { kind: 'field'; field: string; before: unknown; after: unknown };

const LISTS: readonly List[] = ['sections', 'orgs', 'documents'];

/** The differences of plan.yaml; a default that is written out is no difference. null if the plan does not exist. */
export function planChanges(before: PlanFile | null, after: PlanFile | null): PlanChange[] {
  if (before === null || after === null) {
    return before === after ? [] : [{ kind: 'plan', before: before?.title ?? null, after: after?.title ?? null }];
  }
  return [...fieldChanges(before, after), ...LISTS.flatMap((list) => itemChanges(list, before, after))];
}

function fieldChanges(before: PlanFile, after: PlanFile): PlanChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field): PlanChange[] => {
    const [from = null, to = null] = [old.get(field), now.get(field)];
    return isEqual(from, to) ? [] : [{ kind: 'field', field, before: from, after: to }];
  });
}

/** Every field but the lists, by its path, with the defaults filled in. The settings of a lint rule are one field. */
function fieldsOf({
  sections: _sections,
  orgs: _orgs,
  documents: _documents,
  lint,
  ...rest
}: PlanFile): Map<string, unknown> {
  const filled = { ...PLAN_DEFAULTS, ...rest, policy: { ...POLICY_DEFAULTS, ...rest.policy } };
  const adjusted = Object.entries(lint ?? {}).map(([rule, value]): [string, unknown] => [`lint.${rule}`, value]);
  return new Map([...leavesOf(filled, ''), ...adjusted]);
}

function leavesOf(record: object, way: string): [string, unknown][] {
  return Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isMap ? leavesOf(value, `${way}${key}.`) : [[way + key, value]];
  });
}

function itemChanges(list: List, before: PlanFile, after: PlanFile): PlanChange[] {
  const [old, now]: (readonly PlanItem[])[] = [before[list] ?? [], after[list] ?? []];
  const [oldById, nowById] = [byId(old ?? []), byId(now ?? [])];
  return [...new Set([...nowById.keys(), ...oldById.keys()])].flatMap((id): PlanChange[] => {
    const [from, to] = [oldById.get(id) ?? null, nowById.get(id) ?? null];
    return isEqual(from, to) ? [] : [{ kind: 'item', list, before: from, after: to }];
  });
}

/** Items by their id; of several with one id the first. */
function byId(items: readonly PlanItem[]): Map<string, PlanItem> {
  const found = new Map<string, PlanItem>();
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

type Bulletins = NonNullable<PlanFile['bulletins']>;

/**
 * The bulletins that were recorded, if that is all that a change of the list does; null if it changes what was recorded
 * before, or is about something else.
 */
export function recordedBulletins({ field, before, after }: Extract<PlanChange, { kind: 'field' }>): Bulletins | null {
  if (field !== 'bulletins' || !Array.isArray(after)) return null;
  const [old, now] = [(before ?? []) as Bulletins, after as Bulletins];
  return isEqual(now.slice(0, old.length), old) ? now.slice(old.length) : null;
}

/** Whether a reviewer should look twice: something was removed, or the settings of a lint rule have changed. */
export function isSuspectOfPlan(change: PlanChange): boolean {
  return change.kind === 'field' ? change.field.startsWith('lint.') : change.after === null;
}
