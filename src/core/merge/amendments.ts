import { WHO_KEYS } from '../assignment.js';
import { contestLists } from './growing.js';
import { conflictsOf, isMap, type Json, type Merged } from './tree.js';

type JsonMap = { readonly [key: string]: Json };
type Fields = ReadonlyMap<string, Merged>;

/**
 * Leaves the amendments open that belong to a key on which the sides do not agree: who does the task must be what the
 * last amendment says, so one decision settles both. A void may belong to any key.
 */
export function followAmendments(fields: Fields, ours: JsonMap, theirs: JsonMap): Fields {
  const list = fields.get('amendments');
  const open = WHO_KEYS.filter((key) => conflictsOf(fields.get(key) ?? { kind: 'value', value: undefined }).length > 0);
  if (open.length === 0 || list?.kind !== 'list') return fields;
  const isOpen = (entry: Json) => isMap(entry) && ('void' in entry || open.some((key) => entry['key'] === key));
  const contested = contestLists(ours['amendments'], theirs['amendments'], isOpen);
  return new Map([...fields, ['amendments', contested]]);
}
