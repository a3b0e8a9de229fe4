import type { Wording } from '../wording/understood.js';
import type { DuesRead } from './item-dues.js';
import type { Mark, Missed } from './proposal.js';
import type { Who } from './who/read-who.js';

const HOW_HARD = /确保|务必|力争|努力实现|争取|(?<![有大全强得])力保(?![障护])/g;

/** What the stretches of an item became, in its order; none reaches into another, the one that tells more stands. */
export function marksOf(
  text: string,
  { targets, dues }: Wording,
  { places }: Who,
  { captured }: DuesRead,
  missed: readonly Missed[],
): Mark[] {
  const targetOf = new Map(dues.map(({ place, of }) => [place.from, of?.[0] ?? null]));
  const found: Mark[] = [
    ...captured.map((place) => ({ place, kind: 'due' as const, target: targetOf.get(place.from) ?? null })),
    ...targets.flatMap(({ place, covers }, target) =>
      [place, ...covers].map((one) => ({ place: one, kind: 'target' as const, target })),
    ),
    ...places.map((place) => ({ place, kind: 'who' as const, target: null })),
    ...howHard(text, targets),
    ...missed.map(({ place }) => ({ place, kind: 'missed' as const, target: null })),
  ];
  return apart(found, text.length);
}

/** The words that say how hard the target behind them is promised. */
function howHard(text: string, targets: Wording['targets']): Mark[] {
  const committed = targets.flatMap(({ target, place }, index) =>
    target.commitment === undefined ? [] : [{ index, from: place.from }],
  );
  const found: Mark[] = [];
  let next = 0;
  for (const { index: from, 0: words } of text.matchAll(HOW_HARD)) {
    while (next < committed.length && (committed[next]?.from ?? 0) < from) next++;
    const target = committed[next];
    if (target === undefined) break;
    if (target.from - from > 200 || /[。\n]/.test(text.slice(from, target.from))) continue;
    found.push({ place: { from, to: from + words.length }, kind: 'commitment', target: target.index });
  }
  return found;
}

/** Cuts marks so that each character has one: that of the mark which stands first in the list. */
function apart(marks: readonly Mark[], length: number): Mark[] {
  const owner = new Int32Array(length + 1).fill(-1);
  for (const [index, { place }] of marks.entries()) {
    for (let at = place.from; at < place.to; at++) if (owner[at] === -1) owner[at] = index;
  }
  const found: Mark[] = [];
  for (let at = 0, from = 0; at <= length; at++) {
    if (at < length && owner[at] === owner[from]) continue;
    const mark = marks[owner[from] ?? -1];
    if (mark && from < at) found.push({ ...mark, place: { from, to: at } });
    from = at;
  }
  return found;
}
