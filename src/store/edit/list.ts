import type { Node, YAMLSeq } from 'yaml';
import type { KeyPath } from '../../core/finding.js';
import { isScalar, isSeq } from '../../vendor/yaml.js';
import { indentOf, lineEnd, lineStart } from '../yaml/line-bounds.js';
import { isFlow, nodeAt } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import { type Block, type Entry, writeBlockItem, writeFlow } from '../yaml/quote.js';
import { endOf, startOf } from './extent.js';
import { insertKey, nearest, removeKey, replace, type Slot, slotAt } from './map.js';
import { Refused } from './refused.js';
import { linesAfter, type Splice, wholeLines } from './splice.js';

/** An item as it is written in a list in block style, dash included, and in one in flow style. */
interface Item {
  block: readonly string[];
  flow: string;
}

/** Appends an entry to a list; creates the list if there is none. */
export function appendEntry(parsed: Parsed, path: KeyPath, entry: Entry): Splice {
  const flow = writeFlow(entry);
  return appendItem(parsed, path, { block: [`- ${flow}`], flow });
}

/** Appends entries to a list that has some, all at once: the text is parsed for each edit. */
export function appendEntries(parsed: Parsed, path: KeyPath, entries: readonly Entry[]): Splice {
  const list = filledList(parsed, path);
  const flows = entries.map(writeFlow);
  return appendTo(parsed.text, list, { block: flows.map((flow) => `- ${flow}`), flow: flows.join(', ') });
}

/** Appends a map to a list, in block style unless the list is in flow style; creates the list if there is none. */
export function appendBlock(parsed: Parsed, path: KeyPath, entry: Block): Splice {
  return appendItem(parsed, path, { block: writeBlockItem(entry), flow: writeFlow(entry) });
}

function appendItem(parsed: Parsed, path: KeyPath, item: Item): Splice {
  const { text } = parsed;
  const slot = slotAt(parsed, path);
  if (!slot.pair) {
    const key = writeFlow(slot.key);
    const block = [`${key}:`, ...item.block.map((line) => `  ${line}`)];
    return insertKey(parsed, path, slot, { block, flow: `${key}: [${item.flow}]` });
  }
  const value = slot.pair.value as Node | null;
  if (isSeq(value)) return value.items.length > 0 ? appendTo(text, value, item) : fillBrackets(text, slot, value, item);
  if (isScalar(value) && value.value === null) return fillNothing(text, slot, value, item);
  throw new Refused(value ? 'type' : 'unsafe', startOf(value ?? slot.pair.key));
}

/** Adds a text at the end of a list that has some. */
export function addText(parsed: Parsed, path: KeyPath, added: string): Splice {
  const flow = writeFlow(added);
  return appendTo(parsed.text, filledList(parsed, path), { block: [`- ${flow}`], flow });
}

function filledList(parsed: Parsed, path: KeyPath): YAMLSeq {
  const list = nodeAt(parsed, path);
  if (!isSeq(list)) throw new Refused(list ? 'type' : 'missing', nearest(parsed, path));
  if (list.items.length === 0) throw new Refused('missing', startOf(list));
  return list;
}

function appendTo(text: string, list: YAMLSeq, { block, flow }: Item): Splice {
  const end = endOf(list.items.at(-1));
  if (isFlow(list)) return { start: end, end, insert: `, ${flow}` };
  const indent = indentOf(text, startOf(list));
  return linesAfter(
    text,
    end,
    block.map((line) => indent + line),
  );
}

/** `[]`: in a block map the list begins on the next line, unless the brackets hold a comment. */
function fillBrackets(text: string, slot: Slot, list: YAMLSeq, item: Item): Splice {
  const at = startOf(list) + 1;
  const isOneLine = !text.slice(at, endOf(list)).includes('\n');
  return isOneLine && !isFlow(slot.map) ? startList(text, slot, list, item) : { start: at, end: at, insert: item.flow };
}

/** `~`, `null` or no value at all. */
function fillNothing(text: string, slot: Slot, value: Node, item: Item): Splice {
  return isFlow(slot.map) ? replace(text, value, `[${item.flow}]`) : startList(text, slot, value, item);
}

/** Removes an empty value from its line and writes the item below; a comment on the line stays. */
function startList(text: string, { map }: Slot, value: Node, item: Item): Splice {
  const [start, end] = [startOf(value), endOf(value)];
  // On a line of its own: there the entry takes its place.
  if (!/:[ \t]*$/.test(text.slice(lineStart(text, start), start))) return { start, end, insert: `- ${item.flow}` };
  const from = start === end ? start : text.slice(0, start).trimEnd().length;
  const indent = `${indentOf(text, startOf(map))}  `;
  const below = linesAfter(
    text,
    end,
    item.block.map((line) => indent + line),
  );
  return { start: from, end: below.end, insert: text.slice(end, lineEnd(text, end)) + below.insert };
}

/** Removes the last entry of a list; with the only one, its key. */
export function removeLast(parsed: Parsed, path: KeyPath): Splice {
  const { text } = parsed;
  const slot = slotAt(parsed, path);
  const list = slot.pair?.value;
  if (!isSeq(list)) throw new Refused(list ? 'type' : 'missing', startOf(slot.pair?.key ?? slot.map));
  const { items } = list;
  if (items.length === 0) throw new Refused('missing', startOf(list));
  if (items.length === 1) return removeOnly(text, slot, list);
  const before = endOf(items.at(-2));
  const [start, end] = [startOf(items.at(-1)), endOf(items.at(-1))];
  if (!isFlow(list)) return wholeLines(text, dashOf(text, list, before, start), end);
  const gap = text.slice(before, start);
  return { start: gap.includes('#') ? start : before, end, insert: '' };
}

/** Removes one of several items of a list. A comment on its own line is its own; any other stays. */
export function removeItem(parsed: Parsed, path: KeyPath): Splice {
  const { text } = parsed;
  const list = nodeAt(parsed, path.slice(0, -1));
  const index = path.at(-1);
  const item = isSeq(list) && typeof index === 'number' ? list.items[index] : undefined;
  if (!isSeq(list) || typeof index !== 'number' || item === undefined || list.items.length === 1) {
    throw new Refused(list && !isSeq(list) ? 'type' : 'missing', nearest(parsed, path));
  }
  const [start, end] = [startOf(item), endOf(item)];
  const before = index === 0 ? null : endOf(list.items[index - 1]);
  if (!isFlow(list)) {
    const dash = dashOf(text, list, before ?? lineStart(text, startOf(list)), start);
    return wholeLines(text, dash, end);
  }
  const next = before === null ? startOf(list.items[1]) : end;
  const gap = before === null ? text.slice(end, next) : text.slice(before, start);
  if (gap.includes('#')) throw new Refused('comment', start);
  return { start: before ?? start, end: next, insert: '' };
}

/**
 * Removes the only entry. A comment on the whole list does not belong to the entry: if there is one, an empty list
 * stays.
 */
function removeOnly(text: string, slot: Slot, list: YAMLSeq): Splice {
  const key = slot.pair?.key;
  const entry = list.items[0];
  if (!text.slice(endOf(key), startOf(entry)).includes('#')) return removeKey(text, slot);
  if (isFlow(list)) throw new Refused('comment', startOf(key));
  const colon = text.indexOf(':', endOf(key)) + 1;
  const lines = wholeLines(text, dashOf(text, list, colon, startOf(entry)), endOf(entry));
  return { start: colon, end: lines.end, insert: ` []${text.slice(colon, lines.start)}` };
}

/** The offset of the dash of a list's last entry; its value may begin on a later line. */
function dashOf(text: string, list: YAMLSeq, from: number, to: number): number {
  const indent = indentOf(text, startOf(list));
  const between = text.slice(from, to);
  const dash = new RegExp(`^${indent}-`, 'm').exec(between);
  if (!dash) throw new Refused('unsafe', to);
  return from + dash.index;
}
