import type { KeyPath } from '../../core/finding.js';
import type { Edit } from './edit.js';

/** The record after an edit, computed from the record alone; undefined if the edit does not fit the record. */
export function recordAfter(record: unknown, edit: Edit): unknown {
  if (edit.kind === 'removeItem') {
    const index = edit.path.at(-1);
    return at(record, edit.path.slice(0, -1), (list) =>
      Array.isArray(list) ? list.filter((_item, place) => place !== index) : undefined,
    );
  }
  return at(record, edit.path, (value) => changeValue(value, edit));
}

/** The value after an edit, at the rest of its path; undefined if the key is removed. */
function changeValue(value: unknown, edit: Exclude<Edit, { kind: 'removeItem' }>): unknown {
  switch (edit.kind) {
    case 'set':
      return edit.value;
    case 'append':
    case 'appendBlock':
      return [...(Array.isArray(value) ? value : []), edit.entry];
    case 'appendAll':
      return Array.isArray(value) ? [...value, ...edit.entries] : undefined;
    case 'addText':
      return Array.isArray(value) ? [...value, edit.text] : undefined;
    case 'removeLast':
      return Array.isArray(value) && value.length > 1 ? value.slice(0, -1) : undefined;
    case 'remove':
      return undefined;
  }
}

function at(value: unknown, path: KeyPath, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? at(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return undefined;
  const others = Object.entries(value).filter(([name]) => name !== key);
  const old = Object.entries(value).find(([name]) => name === key);
  const changed = at(old?.[1], rest, change);
  return Object.fromEntries(changed === undefined ? others : [...others, [key, changed]]);
}
