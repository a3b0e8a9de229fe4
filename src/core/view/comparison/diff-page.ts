/** A line of a comparison; `suspect` where a reviewer should look twice. */
export interface DiffLine {
  text: string;
  suspect: boolean;
}

/** A task of a comparison: its number and title, and what changed. */
export interface DiffTask {
  label: string;
  lines: readonly DiffLine[];
}

/** A comparison in words, ready to be drawn on a screen or written as a document. */
export interface DiffPage {
  /** How many tasks changed, in what way. */
  answer: string;
  /** What is compared, and the day of judgement. */
  sides: string;
  /** What changed about the plan itself. */
  plan: { title: string; lines: readonly DiffLine[] };
  sections: readonly { title: string; tasks: readonly DiffTask[] }[];
  /** The sums that are not the same. */
  rollup: {
    title: string;
    before: string;
    after: string;
    rows: readonly { label: string; before: string; after: string }[];
  };
}
