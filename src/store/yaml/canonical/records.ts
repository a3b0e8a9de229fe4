import type { Builder } from './builder.js';

/** Builds records: plain values as JavaScript has them. */
export const RECORDS: Builder<unknown, Record<string, unknown>> = {
  simple: (value) => value,
  list: (items) => items,
  map: () => ({}),
  add(map, key, _from, value) {
    if (Object.hasOwn(map, key)) return false;
    map[key] = value;
    return true;
  },
  end: () => undefined,
};
