/** Thrown where a text is not in canonical form. */
export class NotCanonical extends Error {}

/** A value that is no list and no map. */
export type Simple = string | number | boolean | null;

/**
 * Makes something of the parts of a text: records, or nodes that know where they stand. Offsets are of the text.
 * @template T what is made of any part
 * @template M what is made of a map
 */
export interface Builder<T, M extends T> {
  simple(value: Simple, from: number, to: number): T;
  list(items: T[], from: number, to: number, isFlow: boolean): T;
  /** Begins a map. */
  map(from: number, isFlow: boolean): M;
  /** Adds a key and its value to a map that it does not have yet. @returns false if the map has the key */
  add(map: M, key: string, from: number, value: T): boolean;
  /** Ends a map. */
  end(map: M, to: number): void;
}
