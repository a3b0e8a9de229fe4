import { compareText } from '../../core/compare-text.js';
import { isEqual } from '../../core/equal.js';
import { type Json, type Merged, resolve, type Side } from '../../core/merge/tree.js';
import { isWritable, writeFlow } from '../yaml/quote.js';
import { entriesByKey, mergedItems } from './items.js';
import { pick, pickAny } from './pick.js';
import type { BothSides, ThreeWay } from './three-way.js';
import { Unmergeable } from './unmergeable.js';
import type { WrittenBlock, WrittenEntry, WrittenFlow } from './written.js';

/** The merged text of a map or list between brackets. @param side the side that wins conflicts */
export function flowText(merged: Merged, { base, ours, theirs }: BothSides<WrittenFlow>, side: Side): string {
  const by = merged.kind === 'list' ? merged.by : 'value';
  const [before, left, right] = [base, ours, theirs].map((flow) => entriesByKey(flow, by));
  const written = mergedItems(merged, ours.of)
    .filter(({ only }) => only === null || only === side)
    .flatMap(({ key, node }) => {
      const entries = { base: before?.get(key) ?? null, ours: left?.get(key) ?? null, theirs: right?.get(key) ?? null };
      return flowItem(node, entries, side) ?? [];
    });
  const { open, gap, close } = bracketsOf(base, ours, theirs);
  return written.length === 0 ? open.trim() + close.trim().replace(/^,/, '') : open + written.join(gap) + close;
}

function flowItem(merged: Merged, { base, ours, theirs }: ThreeWay<WrittenEntry>, side: Side): string | null {
  const value = resolve(merged, side);
  const entries = [ours, theirs].filter((entry) => entry !== null);
  if (value === undefined || !entries[0]) return null;
  const sources = entries.filter((entry) => isEqual(entry.value, value)).map(({ source }) => source);
  const picked = entries[1] ? pick(base?.source ?? null, entries[0].source, entries[1].source) : sources[0];
  const flows = ours && theirs ? flowsOf({ base, ours, theirs }) : null;
  if (typeof picked === 'string' && sources.includes(picked)) return picked;
  if (flows) return entries[0].head + flowText(merged, flows, side);
  return sources.sort(compareText)[0] ?? entries[0].head + scalarText(value);
}

function scalarText(value: Json): string {
  if (value === null || typeof value === 'object' || !isWritable(value)) throw new Unmergeable();
  return writeFlow(value);
}

/** The values of an entry that stands between brackets on both sides, or null if it does not. */
export function flowsOf({ base, ours, theirs }: BothSides<WrittenEntry>): BothSides<WrittenFlow> | null {
  const [left, right] = [ours.body, theirs.body];
  if (left.kind !== 'flow' || right.kind !== 'flow' || left.of !== right.of) return null;
  const before = base?.body.kind === 'flow' && base.body.of === left.of ? base.body : null;
  return { base: before, ours: left, theirs: right };
}

/** The text around and between the entries. A comment there belongs to no entry. */
function bracketsOf(base: WrittenFlow | null, ours: WrittenFlow, theirs: WrittenFlow) {
  const sides = [ours, theirs].filter(({ entries }) => entries.length > 0);
  const [first = ours, second = first] = sides;
  const before = base && base.entries.length > 0 ? base : null;
  const gaps = [before, ...sides].flatMap((flow) => flow?.gaps[0] ?? []);
  refuseComments(ours);
  refuseComments(theirs);
  return {
    open: pickAny(before?.open ?? null, first.open, second.open),
    gap: gaps.sort()[0] ?? ', ',
    close: pickAny(before?.close ?? null, first.close, second.close),
  };
}

function refuseComments({ open, gaps, close }: WrittenFlow): void {
  if ([open, ...gaps, close].some((text) => text.includes('#'))) throw new Unmergeable();
}

/** An entry in block style if it is a map or a list, otherwise null. */
export function asBlock(entry: WrittenEntry): (WrittenEntry & { body: WrittenBlock }) | null {
  const { body, head, tail, name, indent } = entry;
  if (body.kind === 'block') return { ...entry, body };
  if (body.kind === 'text') return null;
  refuseComments(body);
  const isInline = name === '' && body.of === 'map' && body.entries.length > 0;
  const inner = isInline ? indent + head.length : indent + 2;
  const dash = body.of === 'list' ? '- ' : '';
  const entries = body.entries.map((one) => ({
    ...one,
    head: dash + one.head,
    tail: '\n',
    source: `${dash}${one.source}\n`,
    indent: inner,
  }));
  const block = { kind: 'block', of: body.of, isInline, indent: inner, entries } as const;
  const newHead = isInline ? head : head.trimEnd() + (tail === '' ? '\n' : tail);
  return { ...entry, head: newHead, tail: '', body: block };
}
