import { isEqual } from '../../core/equal.js';
import type { OrgChange } from '../../core/org/change.js';
import type { Org } from '../../core/org/org.js';
import type { Edit } from './edit.js';

/** The keys of a unit that may change; its id is for ever. */
const TEXTS = ['name', 'kind', 'code', 'parent'] as const;
const LISTS = ['aliases', 'members'] as const;

/**
 * The edits of plan.yaml that make a change of a unit. Of a list only the items that come and go are touched.
 * @param orgs the units as plan.yaml has them
 */
export function orgEdits(orgs: readonly Pick<Org, 'id'>[], { before, after }: OrgChange): Edit[] {
  if (before === null) return [{ kind: 'append', path: ['orgs'], entry: { ...after } }];
  const at = ['orgs', orgs.findIndex(({ id }) => id === before.id)];
  const old = { ...before, name: before.name === before.id ? undefined : before.name };
  return [
    ...TEXTS.flatMap((key) => textEdits([...at, key], old[key], after[key])),
    ...LISTS.flatMap((key) => listEdits([...at, key], old[key] ?? [], after[key] ?? [])),
  ];
}

function textEdits(path: Edit['path'], before: string | undefined, after: string | undefined): Edit[] {
  if (before === after) return [];
  return [after === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: after }];
}

function listEdits(path: Edit['path'], before: readonly string[], after: readonly string[]): Edit[] {
  if (isEqual(before, after)) return [];
  if (after.length === 0) return [{ kind: 'remove', path }];
  const kept = before.filter((item) => after.includes(item));
  const added = after.filter((item) => !before.includes(item));
  if (kept.length === 0 || !isEqual([...kept, ...added], after)) return [{ kind: 'set', path, value: after }];
  // From the last on: the places of those before it stay.
  const gone = before.flatMap((item, index) => (after.includes(item) ? [] : [index])).reverse();
  return [
    ...gone.map((index): Edit => ({ kind: 'removeItem', path: [...path, index] })),
    ...added.map((text): Edit => ({ kind: 'addText', path, text })),
  ];
}
