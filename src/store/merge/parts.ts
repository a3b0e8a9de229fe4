import { isCollection, isMap, isNode, isPair, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Json } from '../../core/merge/tree.js';
import { endOf, endOfPair, startOf } from '../edit/extent.js';
import { lineEnd, lineStart } from '../yaml/line-bounds.js';
import { isFlow } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/syntax.js';
import { commentsBetween, type Source, sourceOf } from './comments.js';

/** A key with its value, or an item of a list, as it stands in a text. */
export interface Part {
  /** The key; empty for an item. */
  name: string;
  value: Json;
  /** Comments and blank lines that stand before it; whole lines. */
  lead: string;
  /** What stands before its value: `title: `, `- `; with a block below it, the whole line. */
  head: string;
  body: Body;
  /** What stands behind its value, to the end of the line. */
  tail: string;
  /** All of it but the lead: from its first character to the end of its last line. */
  source: string;
  /** The column in which it begins. */
  indent: number;
  /** The comments in it, each as a line of its own. */
  comments: readonly string[];
}

/** A value as it stands in a text. */
type Body = { kind: 'text'; text: string } | Block | Flow;

/** A map or list with a line for each of its parts. */
export interface Block {
  kind: 'block';
  of: 'map' | 'list';
  /** Whether its first part stands on the line of its head: `- id: a`. */
  isInline: boolean;
  indent: number;
  parts: Part[];
}

/** A map or list between brackets. */
export interface Flow {
  kind: 'flow';
  of: 'map' | 'list';
  open: string;
  parts: Part[];
  /** What stands between each part and the next one. */
  gaps: string[];
  close: string;
  text: string;
}

/** A whole text, taken apart. */
export interface Whole {
  /** What stands before the first key. */
  header: string;
  block: Block;
  /** What stands behind the last line that says something. */
  trailer: string;
}

/** What stands for one thing in each version of a text; null where a version has none. */
export interface Versions<T> {
  base: T | null;
  ours: T | null;
  theirs: T | null;
}

/** The same where both sides have one. */
export interface Both<T> extends Versions<T> {
  ours: T;
  theirs: T;
}

/** Thrown where a text is written in a way that cannot be merged piece by piece. */
export class Unmergeable extends Error {}

/** Takes a text apart; it ends with a line end and its root is a map. */
export function wholeOf(parsed: Parsed): Whole {
  const { text, document } = parsed;
  const root = document.contents;
  if (!isMap(root) || isFlow(root) || root.items.length === 0) throw new Unmergeable();
  const start = lineStart(text, startOf(root));
  const block = blockOf(sourceOf(text), root, document.toJS() as Json, start, false);
  const end = lineEnd(text, endOf(root));
  return { header: text.slice(0, start), block, trailer: text.slice(end) };
}

/** @param from where the lines of the block begin; comments before its first part stand behind it */
function blockOf(source: Source, node: YAMLMap | YAMLSeq, value: Json, from: number, isInline: boolean): Block {
  const { text } = source;
  const start = startOf(node);
  const indent = start - lineStart(text, start);
  const parts: Part[] = [];
  let before = from;
  for (const [index, item] of node.items.entries()) {
    const isFirstInline = isInline && index === 0;
    const at = index === 0 ? start : isPair(item) ? startOf(item.key) : dashOf(text, indent, before, item);
    const lead = isFirstInline ? '' : text.slice(before, lineStart(text, at));
    const isOwnLine = isFirstInline || /^ *$/.test(text.slice(lineStart(text, at), at));
    if (!isOwnLine || at - lineStart(text, at) !== indent) throw new Unmergeable();
    const part = partOf(source, item, childOf(value, item, index), at, lead);
    parts.push(part);
    before = at + part.source.length;
  }
  return { kind: 'block', of: isMap(node) ? 'map' : 'list', isInline, indent, parts };
}

/** A part of a block, which ends with its line. */
function partOf(source: Source, item: unknown, value: Json, at: number, lead: string): Part {
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
    body: bodyOf(text, node, value, start, stop),
    tail: text.slice(stop, end),
  };
}

/** Where a value begins and ends; a missing one does both behind its key. */
function rangeOf(node: unknown, end: number): [number, number] {
  if (!isNode(node)) return [end, end];
  const start = Math.min(startOf(node), end);
  return [start, Math.min(endOf(node), end)];
}

function bodyOf(text: string, node: unknown, value: Json, start: number, stop: number): Body {
  const whole = text.slice(start, stop);
  if (!isCollection(node) || !isFlow(node)) return { kind: 'text', text: whole };
  const parts = node.items.map((item, index) => flowPart(text, item, childOf(value, item, index)));
  const ranges = node.items.map((item) => flowRange(item));
  const gaps = ranges.slice(1).map(([from], index) => text.slice(ranges[index]?.[1], from));
  const open = text.slice(start, ranges[0]?.[0] ?? start + 1);
  const close = text.slice(ranges.at(-1)?.[1] ?? start + 1, stop);
  return { kind: 'flow', of: isMap(node) ? 'map' : 'list', open, parts, gaps, close, text: whole };
}

function flowRange(item: unknown): [number, number] {
  return isPair(item) ? [startOf(item.key), endOfPair(item)] : [startOf(item), endOf(item)];
}

function flowPart(text: string, item: unknown, value: Json): Part {
  const [at, end] = flowRange(item);
  const node = isPair(item) ? item.value : item;
  const [start, stop] = rangeOf(node, end);
  const name = isPair(item) && isScalar(item.key) ? String(item.key.value) : '';
  const body = bodyOf(text, node, value, start, stop);
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
