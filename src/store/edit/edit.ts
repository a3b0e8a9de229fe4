import type { KeyPath } from '../../core/finding.js';
import type { Block, Entry, Value } from '../yaml/quote.js';

/** A change of one value of a plan file. */
export type Edit =
  /** Replaces the value at a path, or adds its last key to the map, in canonical order. */
  | { kind: 'set'; path: KeyPath; value: Value }
  /** Adds an entry at the end of a growing list; creates the list if it is missing, empty or null. */
  | { kind: 'append'; path: KeyPath; entry: Entry }
  /** Adds entries at the end of a list that has some. */
  | { kind: 'appendAll'; path: KeyPath; entries: readonly Entry[] }
  /** Adds a text at the end of a list of texts that has some. */
  | { kind: 'addText'; path: KeyPath; text: string }
  /** Removes one of several items of a list; the path ends with its index. */
  | { kind: 'removeItem'; path: KeyPath }
  /** Adds a map in block style at the end of a list; creates the list if it is missing, empty or null. */
  | { kind: 'appendBlock'; path: KeyPath; entry: Block }
  /** Removes the last entry of a list. An emptied list loses its key, or stays as an empty list if it has a comment. */
  | { kind: 'removeLast'; path: KeyPath }
  /** Removes a key. */
  | { kind: 'remove'; path: KeyPath };
