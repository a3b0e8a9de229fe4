import type { Target } from '../task.js';
import type { LeftoverReason, ReadDue, Wording, WordingDoubt } from '../wording/understood.js';

/** What was understood of a text, as a person is asked to check it. */
export interface WordingView {
  targets: readonly WordingTargetView[];
  /** Dates of no target, or of the text as a whole. */
  dues: readonly ReadDue[];
  /** What is left over, of each reason in the order of the text. */
  leftovers: readonly { reason: LeftoverReason; texts: readonly string[] }[];
}

/** A target that was read. */
export interface WordingTargetView {
  /** As a file would have it, but for its id, which nobody has chosen yet. */
  target: Omit<Target, 'id' | 'part_of'>;
  /** The words of the text that its bound was read from. */
  quote: string;
  /** The target that it is a part of: its number in the list, from 1, and its name; or null. */
  whole: { number: number; name: string } | null;
  doubts: readonly WordingDoubt[];
}

/** Shows what was understood of a text. */
export function wordingView(text: string, { targets, dues, leftovers }: Wording): WordingView {
  return {
    targets: targets.map(({ target, place, partOf, doubts }) => ({
      target,
      quote: text.slice(place.from, place.to).replace(/\s+/g, ' ').trim(),
      whole: partOf === null ? null : { number: partOf + 1, name: targets[partOf]?.target.name ?? '' },
      doubts,
    })),
    dues: dues.filter(({ of }) => of === null || of.length === 0),
    leftovers: byReason(leftovers),
  };
}

function byReason(leftovers: Wording['leftovers']): WordingView['leftovers'] {
  const found = new Map<LeftoverReason, string[]>();
  for (const { reason, text } of leftovers) found.set(reason, [...(found.get(reason) ?? []), text]);
  return [...found].map(([reason, texts]) => ({ reason, texts }));
}
