import type { Builder } from './builder.js';

/** Builds records: plain values as JavaScript has them. */
export const RECORDS: Builder<unknown> = {
  simple: (value) => value,
  list: (items) => items,
  map(keys, values) {
    const map: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index++) map[keys[index]?.name ?? ''] = values[index];
    return map;
  },
};
