import { type Branch, branchesOf, isBranch, type Tree } from '../level/tree.js';
import type { OutlineWarning } from '../outline.js';

/**
 * What is wrong with the numbers of a list: one twice, a gap, one that goes back. A list may begin again at 1, and it may
 * run on over the sections.
 */
export function sequenceWarnings(tree: Tree): OutlineWarning[] {
  const warnings: OutlineWarning[] = [];
  /** The last number of each level, so that a list may run on. */
  const lasts = new Map<string, Numbered>();
  const visit = (content: Pick<Branch, 'content'>) => {
    const lists = new Map<string, List>();
    for (const branch of branchesOf(content)) {
      const numbered = numberOf(branch);
      if (numbered !== null) {
        const list = lists.get(branch.key) ?? new List(lasts.get(branch.key) ?? null);
        lists.set(branch.key, list);
        list.add(numbered);
        lasts.set(branch.key, numbered);
      }
      if (branch.content.some(isBranch)) visit(branch);
    }
    for (const list of lists.values()) for (const warning of list.warnings()) warnings.push(warning);
  };
  visit(tree);
  return warnings;
}

function numberOf({ line: { number, place } }: Branch): Numbered | null {
  if (number === null || number.ordinal === null || number.style === 'decimal') return null;
  return { ordinal: number.ordinal, written: number.written, place };
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
  constructor(private readonly before: Numbered | null) {}

  add(numbered: Numbered): void {
    this.all.push(numbered);
  }

  warnings(): OutlineWarning[] {
    const places = this.places();
    const told = new Set<number>();
    let above = this.start();
    return this.all.flatMap((one): OutlineWarning[] => {
      const all = places.get(one.ordinal) ?? [];
      const isTold = told.has(one.ordinal);
      const { highest, written } = above;
      told.add(one.ordinal);
      above = { highest: Math.max(highest, one.ordinal), written: one.written };
      if (all.length > 1) return isTold ? [] : [{ why: 'number_twice', number: one.written, places: all }];
      if (one.ordinal < highest) return [{ why: 'out_of_order', number: one.written, place: one.place }];
      return isGap(places, highest, one.ordinal) ? [{ why: 'number_missing', after: written, place: one.place }] : [];
    });
  }

  private places(): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (const { ordinal, place } of this.all) {
      const own = places.get(ordinal);
      if (own === undefined) places.set(ordinal, [place]);
      else own.push(place);
    }
    return places;
  }

  /** A list that does not begin at 1 runs on from the one above it. */
  private start(): { highest: number; written: string } {
    const first = this.all[0]?.ordinal ?? 1;
    const isRunningOn = this.before !== null && first > 1 && this.before.ordinal < first;
    return isRunningOn && this.before !== null
      ? { highest: this.before.ordinal, written: this.before.written }
      : { highest: 0, written: '' };
  }
}

/** Whether a number between the two is nowhere in the list. */
function isGap(places: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let between = from + 1; between < to; between++) if (!places.has(between)) return true;
  return false;
}
