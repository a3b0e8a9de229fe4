import type { ReadBound } from './bounds.js';
import type { Stretch } from './spans.js';
import type { ReadTarget, WordingDoubt } from './understood.js';

/** A target on its way from the text: places are those of the read text. */
export interface Draft {
  name: string;
  bound: ReadBound;
  /** Where its number stands, or what says what it promises. */
  place: Stretch;
  covers: Stretch[];
  doubts: WordingDoubt[];
  /** The index of its clause. */
  clause: number;
  /** Said to be a part of what stands before it: 其中. */
  isPart: boolean;
  per: ReadTarget['target']['per'];
  /** The stages of a project, each with the place of its date. */
  milestones: { id: string; name: string; due: string; at: number }[];
}

/** A draft with nothing but what each one has. */
export function draftOf(name: string, bound: ReadBound, place: Stretch, clause: number): Draft {
  return { name, bound, place, covers: [], doubts: [], clause, isPart: false, per: undefined, milestones: [] };
}
