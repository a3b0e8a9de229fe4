import { compareText } from '../../core/compare-text.js';
import { isEqual } from '../../core/equal.js';
import { conflictsOf, type Json, type Merged, resolve, type Side } from '../../core/merge/tree.js';
import { writeFlow } from '../yaml/quote.js';
import { asBlock, flowsOf, flowText } from './flow.js';
import { itemsOf, partsByKey } from './items.js';
import { commentLines, mergeBehind, mergeComments, pick, pickAny, shift } from './lines.js';
import { type Block, type Both, type Part, Unmergeable, type Versions, type Whole } from './parts.js';

/** Whole lines of the merged text; where the sides do not agree, those of each. */
export type Piece = string | { ours: string; theirs: string };

/** The merged text of a file, from the three texts and what became of the record. */
export function mergeWholes({ base, ours, theirs }: Both<Whole>, merged: Merged): Piece[] {
  const around = (part: 'header' | 'trailer') => mergeComments(base?.[part] ?? '', ours[part], theirs[part]);
  const blocks = { base: base?.block ?? null, ours: ours.block, theirs: theirs.block };
  return [around('header'), ...mergeBlocks(merged, blocks, null), around('trailer')].filter((piece) => piece !== '');
}

/** The lines of a block, comments and parts apart. @param settle the side that conflicts are settled for; else they stay open */
function mergeBlocks(merged: Merged, blocks: Both<Block>, settle: Side | null): Piece[] {
  const indent = indentOf(blocks);
  const by = merged.kind === 'list' ? merged.by : 'value';
  const before = partsByKey(blocks.base, by);
  const [left, right] = [partsByKey(blocks.ours, by), partsByKey(blocks.theirs, by)];
  const items = itemsOf(merged, blocks.ours.of).filter(({ only }) => !settle || only === null || only === settle);
  const gone = goneComments([left, right], before, new Set(items.map(({ key }) => key)));
  const pieces: Piece[] = [];
  for (const { key, node, only } of items) {
    const parts = { base: before.get(key) ?? null, ours: left.get(key) ?? null, theirs: right.get(key) ?? null };
    const lines = [leadOf(parts), ...mergePart(node, parts, indent, only ?? settle)];
    pieces.push(gone.get(key) ?? '');
    if (only === null || settle !== null) pieces.push(...lines);
    else pieces.push({ ours: '', theirs: '', [only]: lines.join('') });
  }
  return joined([...pieces, gone.get('') ?? '']);
}

function indentOf({ base, ours, theirs }: Both<Block>): number {
  if (ours.indent === theirs.indent || base?.indent === theirs.indent) return ours.indent;
  return base?.indent === ours.indent ? theirs.indent : Math.min(ours.indent, theirs.indent);
}

/**
 * Comments that a side wrote above or in a part which is gone, by the key of the part that comes next on that side;
 * under the empty key where none does.
 */
function goneComments(
  sides: readonly Map<string, Part>[],
  base: Map<string, Part>,
  kept: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const side of sides) {
    for (const [key, comments] of commentsOfGone(side, base, kept)) {
      found.set(key, mergeComments('', found.get(key) ?? '', comments));
    }
  }
  return found;
}

/** The comments of each part of a side that is gone, with the key of the next part that is kept. */
function commentsOfGone(side: Map<string, Part>, base: Map<string, Part>, kept: ReadonlySet<string>) {
  let next = '';
  const found: [string, string][] = [];
  for (const [key, part] of [...side].reverse()) {
    if (kept.has(key)) next = key;
    else found.push([next, addedComments(part, base.get(key) ?? null, true).join('')]);
  }
  return found.reverse().filter(([, comments]) => comments !== '');
}

/** The comments in a part, and above it, that the base does not have there. */
function addedComments(part: Part | null, base: Part | null, above: boolean): string[] {
  const all = (one: Part | null) => (one ? [...(above ? commentLines(one.lead) : []), ...one.comments] : []);
  const known = new Set(all(base));
  return all(part).filter((comment) => !known.has(comment));
}

function leadOf({ base, ours, theirs }: Versions<Part>): string {
  if (!ours || !theirs) return (ours ?? theirs)?.lead ?? '';
  return mergeComments(base?.lead ?? '', ours.lead, theirs.lead);
}

/** Neighbouring lines on which the sides do not agree are one place. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces.filter((one) => one !== '')) {
    const last = result.at(-1);
    if (typeof piece === 'string' || last === undefined || typeof last === 'string') result.push(piece);
    else result[result.length - 1] = { ours: last.ours + piece.ours, theirs: last.theirs + piece.theirs };
  }
  return result;
}

/** The lines of one part. */
function mergePart(merged: Merged, parts: Versions<Part>, indent: number, settle: Side | null): Piece[] {
  if (merged.kind === 'conflict' && settle !== null) return settled(merged[settle], parts, indent);
  const isOpen = settle === null && conflictsOf(merged).length > 0;
  const untouched = isOpen ? null : untouchedPart(resolve(merged, settle ?? 'ours'), parts);
  if (untouched) return [linesOf(untouched, indent)];
  const both = merged.kind === 'conflict' ? null : bothOf(parts);
  const inside = both && mergeInside(merged, both, indent, settle);
  if (inside) return inside;
  if (both && !isOpen) return mergeLeaf(merged, both, indent, settle ?? 'ours');
  if (!isOpen) throw new Unmergeable();
  const linesOfSide = (side: Side) => mergePart(merged, parts, indent, side).join('');
  return [{ ours: linesOfSide('ours'), theirs: linesOfSide('theirs') }];
}

/** Both sides of a part. A side that has taken a list or map away is taken to have one without anything in it. */
function bothOf({ base, ours, theirs }: Versions<Part>): Both<Part> | null {
  const [left, right] = [ours ?? emptied(theirs), theirs ?? emptied(ours)];
  return left && right ? { base, ours: left, theirs: right } : null;
}

function emptied(part: Part | null): Part | null {
  if (part?.body.kind === 'block') return { ...part, comments: [], body: { ...part.body, parts: [] } };
  return part?.body.kind === 'flow' ? { ...part, body: { ...part.body, parts: [], gaps: [] } } : null;
}

/** A part as one side has it; where that side has none, nothing. */
function settled(value: Json | undefined, { ours, theirs }: Versions<Part>, indent: number): string[] {
  const part = [ours, theirs].find((side) => side && isEqual(side.value, value));
  return value === undefined || !part ? [] : [linesOf(part, indent)];
}

function linesOf(part: Part, indent: number): string {
  return ' '.repeat(indent) + shift(part.source, indent - part.indent);
}

/** The part that can be taken as it is: only one side has it or has changed it, or both have in the same way. */
function untouchedPart(value: Json | undefined, { base, ours, theirs }: Versions<Part>): Part | null {
  if (!ours || !theirs) return [ours, theirs].find((side) => side && isEqual(side.value, value)) ?? null;
  const source = pick(base?.source ?? null, ours.source, theirs.source);
  return [ours, theirs].find((side) => side.source === source && isEqual(side.value, value)) ?? null;
}

/** A part in which the sides have changed different things; null where it cannot be taken apart line by line. */
function mergeInside(merged: Merged, parts: Both<Part>, indent: number, settle: Side | null): Piece[] | null {
  if (![parts.ours, parts.theirs].some(({ body }) => body.kind === 'block')) return null;
  const [ours, theirs] = [asBlock(parts.ours), asBlock(parts.theirs)];
  if (ours?.body.of !== theirs?.body.of || !ours || !theirs) return null;
  const before = parts.base && asBlock(parts.base);
  const base = before?.body.of === ours.body.of ? before : null;
  const bodies = { base: base?.body ?? null, ours: ours.body, theirs: theirs.body };
  const pieces = mergeBlocks(merged, bodies, settle);
  const head = ' '.repeat(indent) + headOf({ base, ours, theirs });
  return head.endsWith('\n') ? [head, ...pieces] : behindHead(head, pieces, indentOf(bodies));
}

function headOf({ base, ours, theirs }: Both<Part>): string {
  const isLine = [ours, theirs].every(({ head }) => head.endsWith('\n'));
  return (isLine ? mergeBehind : pickAny)(base?.head ?? null, ours.head, theirs.head);
}

/** The first part of a block goes onto the line of its head; comments above it stand before that line. */
function behindHead(head: string, pieces: readonly Piece[], indent: number): Piece[] | null {
  const at = pieces.findIndex((piece) => typeof piece !== 'string' || !/^\s*(#|$)/.test(piece));
  const first = pieces[at];
  // Where the first part is one on which the sides do not agree, the place is the whole.
  if (typeof first !== 'string') return null;
  const inner = ' '.repeat(head.length);
  return [...pieces.slice(0, at), head + shift(first.slice(indent), inner.length - indent), ...pieces.slice(at + 1)];
}

/** A part with a value on its line, or one that is written anew as a whole. */
function mergeLeaf(merged: Merged, parts: Both<Part>, indent: number, side: Side): string[] {
  const { base, ours, theirs } = parts;
  const text = bodyText(merged, parts, side);
  const behind = mergeBehind(base && ended(base.tail), ended(ours.tail), ended(theirs.tail));
  const head = pickAny(base?.head ?? null, ours.head, theirs.head);
  // Behind the last line of a text of several lines there is no room for a comment.
  const part = text.endsWith('\n') ? head + text : head + text + behind;
  const added = [ours, theirs].flatMap((side) => addedComments(side, base, false));
  const homeless = added.filter((comment) => !part.includes(comment.trim()));
  return [[...new Set(homeless)].sort(compareText).join(''), ' '.repeat(indent) + part];
}

function ended(tail: string): string {
  return tail === '' ? '\n' : tail;
}

function bodyText(merged: Merged, parts: Both<Part>, side: Side): string {
  const { base, ours, theirs } = parts;
  const flows = flowsOf(parts);
  if (flows) return flowText(merged, flows, side);
  const value = resolve(merged, side);
  const [first, second = first] = [ours, theirs].filter((part) => isEqual(part.value, value)).map(inlineText);
  if (first !== undefined && second !== undefined) return pickAny(base && inlineText(base), first, second);
  // The head and the comment of one side do not fit a block of the other.
  if (value === undefined || typeof value === 'object') throw new Unmergeable();
  return writeFlow(value);
}

function inlineText({ body }: Part): string {
  if (body.kind === 'block') throw new Unmergeable();
  return body.text;
}
