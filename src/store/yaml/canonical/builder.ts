/** Thrown where a text is not in canonical form. */
export class NotCanonical extends Error {}

/** A value that is no list and no map. */
export type Simple = string | number | boolean | null;

/** A key and the offset in the text at which it begins. */
export interface Key {
  name: string;
  from: number;
}

/** Makes something of the parts of a text: records, or nodes that know where they stand. Offsets are of the text. */
export interface Builder<T> {
  simple(value: Simple, from: number, to: number): T;
  list(items: T[], from: number, to: number, isFlow: boolean): T;
  /** No key comes twice. */
  map(keys: readonly Key[], values: readonly T[], from: number, to: number, isFlow: boolean): T;
}
