import type { Mark, Missed, MissedReason } from '../../import/proposal.js';

/** A stretch of an item's text, and what became of it. The stretches of a text, joined, are the text. */
export interface Stretch {
  text: string;
  /** Null for what is only text. */
  kind: Mark['kind'] | null;
  /** The target that it belongs to, as an index of the task's targets, or null. */
  target: number | null;
  /** Why it is not captured; null unless its kind is `missed`. */
  reason: MissedReason | null;
}

type Stretched = Mark & { reason: MissedReason | null };

/**
 * A text as stretches, by what became of each: where marks cover one another, the shortest is shown. What is missed
 * is marked whether or not it is among the marks; a place beyond the text is ignored.
 */
export function markedText(text: string, marks: readonly Mark[], missed: readonly Missed[]): Stretch[] {
  const all: Stretched[] = [
    ...marks
      .filter(({ kind }) => kind !== 'missed')
      .map(({ place, kind, target }) => ({ place, kind, target, reason: null })),
    ...missed.map(({ place, reason }) => ({ place, kind: 'missed' as const, target: null, reason })),
  ].filter(({ place: { from, to } }) => from >= 0 && from < to && to <= text.length);
  const edges = [...new Set([0, text.length, ...all.flatMap(({ place: { from, to } }) => [from, to])])];
  edges.sort((one, other) => one - other);
  const stretches: Stretch[] = [];
  let last: Stretched | null = null;
  for (const [index, from] of edges.entries()) {
    const piece = text.slice(from, edges[index + 1] ?? from);
    if (piece === '') continue;
    const mark = shortestAt(all, from);
    const before = stretches.at(-1);
    if (before !== undefined && mark === last) before.text += piece;
    else stretches.push(stretchOf(piece, mark));
    last = mark;
  }
  return stretches;
}

function stretchOf(text: string, mark: Stretched | null): Stretch {
  return { text, kind: mark?.kind ?? null, target: mark?.target ?? null, reason: mark?.reason ?? null };
}

function shortestAt(all: readonly Stretched[], at: number): Stretched | null {
  let shortest: Stretched | null = null;
  for (const mark of all) {
    const { from, to } = mark.place;
    if (at < from || at >= to) continue;
    if (shortest === null || to - from < shortest.place.to - shortest.place.from) shortest = mark;
  }
  return shortest;
}
