import { compareText } from '../../core/compare-text.js';
import { isEqual } from '../../core/equal.js';
import { type Json, type Merged, resolve, type Side } from '../../core/merge/tree.js';
import { isWritable, writeFlow } from '../yaml/quote.js';
import { itemsOf, partsByKey } from './items.js';
import { pick, pickAny } from './lines.js';
import { type Block, type Both, type Flow, type Part, Unmergeable, type Versions } from './parts.js';

/** The merged text of a map or list between brackets. @param side the side that conflicts are settled for */
export function flowText(merged: Merged, { base, ours, theirs }: Both<Flow>, side: Side): string {
  const by = merged.kind === 'list' ? merged.by : 'value';
  const [before, left, right] = [base, ours, theirs].map((flow) => partsByKey(flow, by));
  const written = itemsOf(merged, ours.of)
    .filter(({ only }) => only === null || only === side)
    .flatMap(({ key, node }) => {
      const parts = { base: before?.get(key) ?? null, ours: left?.get(key) ?? null, theirs: right?.get(key) ?? null };
      return flowItem(node, parts, side) ?? [];
    });
  const { open, gap, close } = bracketsOf(base, ours, theirs);
  return written.length === 0 ? open.trim() + close.trim().replace(/^,/, '') : open + written.join(gap) + close;
}

function flowItem(merged: Merged, { base, ours, theirs }: Versions<Part>, side: Side): string | null {
  const value = resolve(merged, side);
  const parts = [ours, theirs].filter((part) => part !== null);
  if (value === undefined || !parts[0]) return null;
  const sources = parts.filter((part) => isEqual(part.value, value)).map(({ source }) => source);
  const picked = parts[1] ? pick(base?.source ?? null, parts[0].source, parts[1].source) : sources[0];
  const flows = ours && theirs ? flowsOf({ base, ours, theirs }) : null;
  if (typeof picked === 'string' && sources.includes(picked)) return picked;
  if (flows) return parts[0].head + flowText(merged, flows, side);
  return sources.sort(compareText)[0] ?? parts[0].head + scalarText(value);
}

function scalarText(value: Json): string {
  if (value === null || typeof value === 'object' || !isWritable(value)) throw new Unmergeable();
  return writeFlow(value);
}

/** The values of a part that stands between brackets on both sides; null where it does not. */
export function flowsOf({ base, ours, theirs }: Both<Part>): Both<Flow> | null {
  const [left, right] = [ours.body, theirs.body];
  if (left.kind !== 'flow' || right.kind !== 'flow' || left.of !== right.of) return null;
  const before = base?.body.kind === 'flow' && base.body.of === left.of ? base.body : null;
  return { base: before, ours: left, theirs: right };
}

/** What stands around and between the parts. A comment there belongs to nobody. */
function bracketsOf(base: Flow | null, ours: Flow, theirs: Flow) {
  const sides = [ours, theirs].filter(({ parts }) => parts.length > 0);
  const [first = ours, second = first] = sides;
  const before = base && base.parts.length > 0 ? base : null;
  const gaps = [before, ...sides].flatMap((flow) => flow?.gaps[0] ?? []);
  refuseComments(ours);
  refuseComments(theirs);
  return {
    open: pickAny(before?.open ?? null, first.open, second.open),
    gap: gaps.sort()[0] ?? ', ',
    close: pickAny(before?.close ?? null, first.close, second.close),
  };
}

function refuseComments({ open, gaps, close }: Flow): void {
  if ([open, ...gaps, close].some((text) => text.includes('#'))) throw new Unmergeable();
}

/** A part in block style, where it is a map or a list; null where it is none. */
export function asBlock(part: Part): (Part & { body: Block }) | null {
  const { body, head, tail, name, indent } = part;
  if (body.kind === 'block') return { ...part, body };
  if (body.kind === 'text') return null;
  refuseComments(body);
  const isInline = name === '' && body.of === 'map' && body.parts.length > 0;
  const inner = isInline ? indent + head.length : indent + 2;
  const dash = body.of === 'list' ? '- ' : '';
  const parts = body.parts.map((one) => ({
    ...one,
    head: dash + one.head,
    tail: '\n',
    source: `${dash}${one.source}\n`,
    indent: inner,
  }));
  const block = { kind: 'block', of: body.of, isInline, indent: inner, parts } as const;
  const newHead = isInline ? head : head.trimEnd() + (tail === '' ? '\n' : tail);
  return { ...part, head: newHead, tail: '', body: block };
}
