import type { Branch } from '../level/tree.js';
import type { Line } from '../line/line.js';
import type { PartRole } from '../outline.js';

/** A part before its role is settled: a person may say another. */
export interface Draft {
  role: PartRole;
  annex: number | null;
  /** The line of its heading, or null. */
  heading: Line | null;
  /** The numbers of the headings above its own, outermost first. */
  above: readonly string[];
  content: readonly (Line | Branch)[];
  /** The key of its items. */
  items: string | null;
}
