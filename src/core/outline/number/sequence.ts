import { type Branch, branchesOf, isBranch, type Tree } from '../level/tree.js';
import type { OutlineWarning } from '../outline.js';

/**
 * What is wrong with the numbers of a list: one twice, a gap, one that goes back. A list may begin again at 1, and it may
 * run on over the sections.
 */
export function sequenceWarnings(tree: Tree): OutlineWarning[] {
  const warnings: OutlineWarning[] = [];
  /** The last number of each level, so that a list may run on. */
  const lasts = new Map<string, number>();
  const visit = (content: Pick<Branch, 'content'>) => {
    const lists = new Map<string, List>();
    for (const branch of branchesOf(content)) {
      const number = branch.line.number;
      if (number !== null && number.ordinal !== null && number.style !== 'decimal') {
        const list = lists.get(branch.key) ?? new List(lasts.get(branch.key) ?? 0);
        lists.set(branch.key, list);
        list.add(number.ordinal, number.written, branch.line.place);
        lasts.set(branch.key, number.ordinal);
      }
      if (branch.content.some(isBranch)) visit(branch);
    }
    for (const list of lists.values()) warnings.push(...list.warnings());
  };
  visit(tree);
  return warnings;
}

interface Numbered {
  ordinal: number;
  written: string;
  place: number;
}

/** The numbers of one list, in the order of the document. */
class List {
  private readonly all: Numbered[] = [];

  /** @param before the last number of the level in the section above */
  constructor(private readonly before: number) {}

  add(ordinal: number, written: string, place: number): void {
    this.all.push({ ordinal, written, place });
  }

  warnings(): OutlineWarning[] {
    const warnings: OutlineWarning[] = [];
    const places = new Map<number, number[]>();
    for (const { ordinal, place } of this.all) places.set(ordinal, [...(places.get(ordinal) ?? []), place]);
    const told = new Set<number>();
    let highest = this.all[0]?.ordinal === this.before + 1 ? this.before : 0;
    let above = '';
    for (const { ordinal, written, place } of this.all) {
      const all = places.get(ordinal) ?? [];
      if (all.length > 1) {
        if (!told.has(ordinal)) warnings.push({ why: 'number_twice', number: written, places: all });
        told.add(ordinal);
      } else if (ordinal < highest) warnings.push({ why: 'out_of_order', number: written, place });
      else if (isGap(places, highest, ordinal)) warnings.push({ why: 'number_missing', after: above, place });
      highest = Math.max(highest, ordinal);
      above = written;
    }
    return warnings;
  }
}

/** Whether a number between the two is nowhere in the list. */
function isGap(places: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let between = from + 1; between < to; between++) if (!places.has(between)) return true;
  return false;
}
