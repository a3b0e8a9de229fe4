import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Json } from '../../core/merge/tree.js';
import { isCollection, isMap, isNode, isPair, isScalar } from '../../vendor/yaml.js';
import { endOf, endOfPair, startOf } from '../edit/extent.js';
import { lineEnd, lineStart } from '../yaml/line-bounds.js';
import { isFlow } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';
import { type CommentedText, commentsBetween, withComments } from './commented-text.js';
import { Unmergeable } from './unmergeable.js';
import type { WrittenBlock, WrittenEntry, WrittenFile, WrittenValue } from './written.js';

/** Takes a text apart; it ends with a line end and its root is a map. */
export function takeApart(parsed: Parsed): WrittenFile {
  const { text, document } = parsed;
  const root = document.contents;
  if (!isMap(root) || isFlow(root) || root.items.length === 0) throw new Unmergeable();
  const start = lineStart(text, startOf(root));
  const block = blockOf(withComments(text), root, document.toJS() as Json, start, false);
  const end = lineEnd(text, endOf(root));
  return { header: text.slice(0, start), block, trailer: text.slice(end) };
}

/** @param from where the lines of the block begin; comments before its first entry stand behind it */
function blockOf(
  source: CommentedText,
  node: YAMLMap | YAMLSeq,
  value: Json,
  from: number,
  isInline: boolean,
): WrittenBlock {
  const { text } = source;
  const start = startOf(node);
  const indent = start - lineStart(text, start);
  const entries: WrittenEntry[] = [];
  let before = from;
  for (const [index, item] of node.items.entries()) {
    const isFirstInline = isInline && index === 0;
    const at = index === 0 ? start : isPair(item) ? startOf(item.key) : dashOf(text, indent, before, item);
    const lead = isFirstInline ? '' : text.slice(before, lineStart(text, at));
    const isOwnLine = isFirstInline || /^ *$/.test(text.slice(lineStart(text, at), at));
    if (!isOwnLine || at - lineStart(text, at) !== indent) throw new Unmergeable();
    const entry = blockEntry(source, item, childOf(value, item, index), at, lead);
    entries.push(entry);
    before = at + entry.source.length;
  }
  return { kind: 'block', of: isMap(node) ? 'map' : 'list', isInline, indent, entries };
}

/** An entry of a block, which ends with its line. */
function blockEntry(source: CommentedText, item: unknown, value: Json, at: number, lead: string): WrittenEntry {
  const { text } = source;
  const indent = at - lineStart(text, at);
  const node = isPair(item) ? item.value : item;
  const end = lineEnd(text, isPair(item) ? endOfPair(item) : endOf(item));
  const name = isPair(item) && isScalar(item.key) ? String(item.key.value) : '';
  const comments = commentsBetween(source, at, end, indent);
  const whole = { name, value, lead, source: text.slice(at, end), indent, comments };
  if (isCollection(node) && !isFlow(node)) {
    const start = startOf(node);
    const isInline = lineStart(text, start) <= at;
    const headEnd = isInline ? start : lineEnd(text, isPair(item) ? endOf(item.key) : at + 1);
    const body = blockOf(source, node as YAMLMap | YAMLSeq, value, headEnd, isInline);
    return { ...whole, head: text.slice(at, headEnd), body, tail: '' };
  }
  const [start, stop] = rangeOf(node, end);
  return {
    ...whole,
    head: text.slice(at, start),
    body: writtenValue(text, node, value, start, stop),
    tail: text.slice(stop, end),
  };
}

/** Where a value begins and ends; a missing one does both behind its key. */
function rangeOf(node: unknown, end: number): [number, number] {
  if (!isNode(node)) return [end, end];
  const start = Math.min(startOf(node), end);
  return [start, Math.min(endOf(node), end)];
}

function writtenValue(text: string, node: unknown, value: Json, start: number, stop: number): WrittenValue {
  const whole = text.slice(start, stop);
  if (!isCollection(node) || !isFlow(node)) return { kind: 'text', text: whole };
  const entries = node.items.map((item, index) => flowEntry(text, item, childOf(value, item, index)));
  const ranges = node.items.map((item) => flowRange(item));
  const gaps = ranges.slice(1).map(([from], index) => text.slice(ranges[index]?.[1], from));
  const open = text.slice(start, ranges[0]?.[0] ?? start + 1);
  const close = text.slice(ranges.at(-1)?.[1] ?? start + 1, stop);
  return { kind: 'flow', of: isMap(node) ? 'map' : 'list', open, entries, gaps, close, text: whole };
}

function flowRange(item: unknown): [number, number] {
  return isPair(item) ? [startOf(item.key), endOfPair(item)] : [startOf(item), endOf(item)];
}

function flowEntry(text: string, item: unknown, value: Json): WrittenEntry {
  const [at, end] = flowRange(item);
  const node = isPair(item) ? item.value : item;
  const [start, stop] = rangeOf(node, end);
  const name = isPair(item) && isScalar(item.key) ? String(item.key.value) : '';
  const body = writtenValue(text, node, value, start, stop);
  return {
    name,
    value,
    lead: '',
    head: text.slice(at, start),
    body,
    tail: '',
    source: text.slice(at, end),
    indent: 0,
    comments: [],
  };
}

function childOf(value: Json, item: unknown, index: number): Json {
  const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : index;
  const child: unknown = (value as Readonly<Record<string | number, Json>>)[key];
  return (child ?? null) as Json;
}

/** Where the dash of an item stands; its value may begin on a later line. */
function dashOf(text: string, indent: number, from: number, item: unknown): number {
  const between = text.slice(from, isNode(item) ? startOf(item as Node) : from);
  const dash = new RegExp(`^ {${indent}}-`, 'm').exec(between);
  if (!dash) throw new Unmergeable();
  return from + dash.index + indent;
}
