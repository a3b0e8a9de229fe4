import type { OutlineItem } from '../outline/outline.js';
import { marked } from '../wording/spans.js';
import type { Leftover, LeftoverReason, Place } from '../wording/understood.js';
import { naiveCount, type Occurrence } from './naive-count.js';
import type { Missed } from './proposal.js';

/**
 * What of an item is in no target, date or name: what the reader left over, what a plain scan finds besides, and the
 * numbers of the item's tables.
 * @param captured what became a target, a date or a unit
 */
export function missedIn(item: OutlineItem, captured: readonly Place[], leftovers: readonly Leftover[]): Missed[] {
  const { text } = item;
  const taken = marked(text.length, captured);
  const told = leftovers.filter(({ place }) => isOpen(taken, place));
  const found: Missed[] = told.map(({ place, reason }) => ({ text: text.slice(place.from, place.to), place, reason }));
  for (const { from, to } of told.map(({ place }) => place)) taken.fill(1, from, to);
  for (const one of naiveCount(text)) {
    if (isOpen(taken, one.place)) found.push({ text: one.text, place: one.place, reason: reasonOf(text, one) });
  }
  const end = { from: text.length, to: text.length };
  const inTables = item.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return [
    ...found.sort((a, b) => a.place.from - b.place.from),
    ...inTables.flatMap((cell) =>
      naiveCount(cell.text).map((one) => ({ text: one.text, place: end, reason: 'table' as const })),
    ),
  ];
}

/** Whether any character of a place is in nothing yet. */
function isOpen(taken: Uint8Array, { from, to }: Place): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 0) return true;
  return false;
}

/** What is counted in speeches: 一个, 三项机制. */
const SPOKEN = /^(?:[一两几]|[二三四五六七八九十]+(?:个|项|种|条|位|方|对|年|月|日|成|处|起|次|大))/;

function reasonOf(text: string, { place: { from, to }, kind, text: words }: Occurrence): LeftoverReason {
  if (kind === 'title') return 'cited';
  const before = text.slice(Math.max(0, from - 12), from);
  if (before.lastIndexOf('“') > before.lastIndexOf('”') && text.slice(to, to + 12).includes('”')) return 'quoted';
  if (before.endsWith('第')) return 'ordinal';
  if (kind === 'date') return /年$/.test(words) ? 'year' : 'not_understood';
  if (/^[十百千万亿]+[^十百千万亿]/.test(words)) return 'attribute';
  return kind === 'number' && SPOKEN.test(words) ? 'no_promise' : 'not_understood';
}
