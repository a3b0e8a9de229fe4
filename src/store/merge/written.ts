import type { Json } from '../../core/merge/tree.js';

/** A key with its value, or an item of a list, as it stands in a text. */
export interface WrittenEntry {
  /** The key; empty for an item. */
  name: string;
  value: Json;
  /** Comments and blank lines before it; whole lines. */
  lead: string;
  /** The text before its value: `title: `, `- `; if a block follows below, the whole line. */
  head: string;
  body: WrittenValue;
  /** The text after its value, to the end of the line. */
  tail: string;
  /** All of it except the lead: from its first character to the end of its last line. */
  source: string;
  /** The column in which it begins. */
  indent: number;
  /** The comments in it, each as a line of its own. */
  comments: readonly string[];
}

/** A value as it stands in a text. */
export type WrittenValue = { kind: 'text'; text: string } | WrittenBlock | WrittenFlow;

/** A map or list with a line for each of its entries. */
export interface WrittenBlock {
  kind: 'block';
  of: 'map' | 'list';
  /** Whether its first entry stands on the line of its head: `- id: a`. */
  isInline: boolean;
  indent: number;
  entries: WrittenEntry[];
}

/** A map or list between brackets. */
export interface WrittenFlow {
  kind: 'flow';
  of: 'map' | 'list';
  open: string;
  entries: WrittenEntry[];
  /** What stands between each entry and the next one. */
  gaps: string[];
  close: string;
  text: string;
}

/** A whole text, taken apart. */
export interface WrittenFile {
  /** What stands before the first key. */
  header: string;
  block: WrittenBlock;
  /** What stands behind the last line that says something. */
  trailer: string;
}
