/** Whole lines of the merged text; where the sides do not agree, those of each. */
export type MergedLines = string | { ours: string; theirs: string };
