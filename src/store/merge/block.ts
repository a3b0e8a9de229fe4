import { compareText } from '../../core/compare-text.js';
import { isEqual } from '../../core/equal.js';
import { conflictsOf, type Json, type Merged, resolve, type Side } from '../../core/merge/tree.js';
import { writeFlow } from '../yaml/quote.js';
import { mergeBehind, mergeComments } from './comment-lines.js';
import { asBlock, flowsOf, flowText } from './flow.js';
import { entriesByKey, mergedItems } from './items.js';
import { addedComments, commentsOfRemoved } from './kept-comments.js';
import type { MergedLines } from './merged-lines.js';
import { pick, pickAny } from './pick.js';
import { shift } from './shift.js';
import type { BothSides, ThreeWay } from './three-way.js';
import { Unmergeable } from './unmergeable.js';
import type { WrittenBlock, WrittenEntry, WrittenFile } from './written.js';

/** The merged text of a file, from the three texts and what became of the record. */
export function mergeWritten({ base, ours, theirs }: BothSides<WrittenFile>, merged: Merged): MergedLines[] {
  const around = (place: 'header' | 'trailer') => mergeComments(base?.[place] ?? '', ours[place], theirs[place]);
  const blocks = { base: base?.block ?? null, ours: ours.block, theirs: theirs.block };
  return [around('header'), ...mergeBlocks(merged, blocks, null), around('trailer')].filter((piece) => piece !== '');
}

/**
 * The lines of a block: comments and entries are merged separately.
 * @param settle the side that wins conflicts, or null to leave them open
 */
function mergeBlocks(merged: Merged, blocks: BothSides<WrittenBlock>, settle: Side | null): MergedLines[] {
  const indent = indentOf(blocks);
  const by = merged.kind === 'list' ? merged.by : 'value';
  const before = entriesByKey(blocks.base, by);
  const [left, right] = [entriesByKey(blocks.ours, by), entriesByKey(blocks.theirs, by)];
  const items = mergedItems(merged, blocks.ours.of).filter(({ only }) => !settle || only === null || only === settle);
  const gone = commentsOfRemoved([left, right], before, new Set(items.map(({ key }) => key)));
  const pieces: MergedLines[] = [];
  for (const { key, node, only } of items) {
    const entries = { base: before.get(key) ?? null, ours: left.get(key) ?? null, theirs: right.get(key) ?? null };
    const lines = [leadOf(entries), ...mergeEntry(node, entries, indent, only ?? settle)];
    pieces.push(gone.get(key) ?? '');
    if (only === null || settle !== null) pieces.push(...lines);
    else pieces.push({ ours: '', theirs: '', [only]: lines.join('') });
  }
  return joined([...pieces, gone.get('') ?? '']);
}

function indentOf({ base, ours, theirs }: BothSides<WrittenBlock>): number {
  if (ours.indent === theirs.indent || base?.indent === theirs.indent) return ours.indent;
  return base?.indent === ours.indent ? theirs.indent : Math.min(ours.indent, theirs.indent);
}

function leadOf({ base, ours, theirs }: ThreeWay<WrittenEntry>): string {
  if (!ours || !theirs) return (ours ?? theirs)?.lead ?? '';
  return mergeComments(base?.lead ?? '', ours.lead, theirs.lead);
}

/** Joins neighbouring lines on which the sides do not agree into one conflict. */
function joined(pieces: readonly MergedLines[]): MergedLines[] {
  const result: MergedLines[] = [];
  for (const piece of pieces.filter((one) => one !== '')) {
    const last = result.at(-1);
    if (typeof piece === 'string' || last === undefined || typeof last === 'string') result.push(piece);
    else result[result.length - 1] = { ours: last.ours + piece.ours, theirs: last.theirs + piece.theirs };
  }
  return result;
}

/** The lines of one entry. */
function mergeEntry(
  merged: Merged,
  entries: ThreeWay<WrittenEntry>,
  indent: number,
  settle: Side | null,
): MergedLines[] {
  if (merged.kind === 'conflict' && settle !== null) return settled(merged[settle], entries, indent);
  const isOpen = settle === null && conflictsOf(merged).length > 0;
  const untouched = isOpen ? null : untouchedEntry(resolve(merged, settle ?? 'ours'), entries);
  if (untouched) return [linesOf(untouched, indent)];
  const both = merged.kind === 'conflict' ? null : bothSidesOf(entries);
  const inside = both && mergeInside(merged, both, indent, settle);
  if (inside) return inside;
  if (both && !isOpen) return mergeLeaf(merged, both, indent, settle ?? 'ours');
  if (!isOpen) throw new Unmergeable();
  const linesOfSide = (side: Side) => mergeEntry(merged, entries, indent, side).join('');
  return [{ ours: linesOfSide('ours'), theirs: linesOfSide('theirs') }];
}

/** Both sides of an entry. A side that has removed a list or map counts as having an empty one. */
function bothSidesOf({ base, ours, theirs }: ThreeWay<WrittenEntry>): BothSides<WrittenEntry> | null {
  const [left, right] = [ours ?? emptied(theirs), theirs ?? emptied(ours)];
  return left && right ? { base, ours: left, theirs: right } : null;
}

function emptied(entry: WrittenEntry | null): WrittenEntry | null {
  if (entry?.body.kind === 'block') return { ...entry, comments: [], body: { ...entry.body, entries: [] } };
  return entry?.body.kind === 'flow' ? { ...entry, body: { ...entry.body, entries: [], gaps: [] } } : null;
}

/** An entry as one side has it; empty if that side has none. */
function settled(value: Json | undefined, { ours, theirs }: ThreeWay<WrittenEntry>, indent: number): string[] {
  const entry = [ours, theirs].find((side) => side && isEqual(side.value, value));
  return value === undefined || !entry ? [] : [linesOf(entry, indent)];
}

function linesOf(entry: WrittenEntry, indent: number): string {
  return ' '.repeat(indent) + shift(entry.source, indent - entry.indent);
}

/**
 * The entry that can be taken unchanged: only one side has it or has changed it, or both have changed it in the same
 * way.
 */
function untouchedEntry(value: Json | undefined, { base, ours, theirs }: ThreeWay<WrittenEntry>): WrittenEntry | null {
  if (!ours || !theirs) return [ours, theirs].find((side) => side && isEqual(side.value, value)) ?? null;
  const source = pick(base?.source ?? null, ours.source, theirs.source);
  return [ours, theirs].find((side) => side.source === source && isEqual(side.value, value)) ?? null;
}

/** An entry in which the sides have changed different things, or null if it cannot be taken apart line by line. */
function mergeInside(
  merged: Merged,
  entries: BothSides<WrittenEntry>,
  indent: number,
  settle: Side | null,
): MergedLines[] | null {
  if (![entries.ours, entries.theirs].some(({ body }) => body.kind === 'block')) return null;
  const [ours, theirs] = [asBlock(entries.ours), asBlock(entries.theirs)];
  if (ours?.body.of !== theirs?.body.of || !ours || !theirs) return null;
  const before = entries.base && asBlock(entries.base);
  const base = before?.body.of === ours.body.of ? before : null;
  const bodies = { base: base?.body ?? null, ours: ours.body, theirs: theirs.body };
  const pieces = mergeBlocks(merged, bodies, settle);
  const head = ' '.repeat(indent) + headOf({ base, ours, theirs });
  return head.endsWith('\n') ? [head, ...pieces] : behindHead(head, pieces, indentOf(bodies));
}

function headOf({ base, ours, theirs }: BothSides<WrittenEntry>): string {
  const isLine = [ours, theirs].every(({ head }) => head.endsWith('\n'));
  return (isLine ? mergeBehind : pickAny)(base?.head ?? null, ours.head, theirs.head);
}

/** Puts the first entry of a block onto the line of its head; comments above the entry go before that line. */
function behindHead(head: string, pieces: readonly MergedLines[], indent: number): MergedLines[] | null {
  const at = pieces.findIndex((piece) => typeof piece !== 'string' || !/^\s*(#|$)/.test(piece));
  const first = pieces[at];
  // If the first entry is itself a conflict, the whole block is one conflict.
  if (typeof first !== 'string') return null;
  const inner = ' '.repeat(head.length);
  return [...pieces.slice(0, at), head + shift(first.slice(indent), inner.length - indent), ...pieces.slice(at + 1)];
}

/** An entry with a value on its line, or one that is written anew as a whole. */
function mergeLeaf(merged: Merged, entries: BothSides<WrittenEntry>, indent: number, side: Side): string[] {
  const { base, ours, theirs } = entries;
  const text = bodyText(merged, entries, side);
  const behind = mergeBehind(base && ended(base.tail), ended(ours.tail), ended(theirs.tail));
  const head = pickAny(base?.head ?? null, ours.head, theirs.head);
  // After the last line of a text of several lines there is no room for a comment.
  const entry = text.endsWith('\n') ? head + text : head + text + behind;
  const added = [ours, theirs].flatMap((side) => addedComments(side, base, false));
  const homeless = added.filter((comment) => !entry.includes(comment.trim()));
  return [[...new Set(homeless)].sort(compareText).join(''), ' '.repeat(indent) + entry];
}

function ended(tail: string): string {
  return tail === '' ? '\n' : tail;
}

function bodyText(merged: Merged, entries: BothSides<WrittenEntry>, side: Side): string {
  const { base, ours, theirs } = entries;
  const flows = flowsOf(entries);
  if (flows) return flowText(merged, flows, side);
  const value = resolve(merged, side);
  const [first, second = first] = [ours, theirs].filter((entry) => isEqual(entry.value, value)).map(inlineText);
  if (first !== undefined && second !== undefined) return pickAny(base && inlineText(base), first, second);
  // The head and the comment of one side do not fit a block of the other.
  if (value === undefined || typeof value === 'object') throw new Unmergeable();
  return writeFlow(value);
}

function inlineText({ body }: WrittenEntry): string {
  if (body.kind === 'block') throw new Unmergeable();
  return body.text;
}
