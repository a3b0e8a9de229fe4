import { restOf } from '../line/line.js';
import type { NumberStyle } from '../outline.js';
import { roleByHeading } from '../part/role.js';
import { type Branch, branchesOf, ownText, styleOfBranch, type Tree } from './tree.js';

/** What a closing part (保障措施) counts in the search for the level of the items. */
const CLOSING_COUNTS = 0.3;
/** Levels whose headings tell the role of a part. */
const OUTER = /^(part|chapter|formal|chinese|heading\d|plain)$/;

/** The key of the items, or `paragraph`: with what a person said, else the level with the most text of its own. */
export function itemKey(tree: Tree, chosen: NumberStyle | undefined): string | null {
  const texts = new Map<string, { text: number; style: NumberStyle }>();
  const add = (branches: readonly Branch[], share: number, depth: number) => {
    for (const branch of branches) {
      const counts = share * shareOf(branch, depth);
      const style = styleOfBranch(branch);
      const sum = texts.get(branch.key) ?? { text: 0, style };
      texts.set(branch.key, { style, text: sum.text + counts * ownText(branch) });
      add(branchesOf(branch), counts, depth + 1);
    }
  };
  add(branchesOf(tree), 1, 0);
  const levels = [...texts].map(([key, { text, style }]) => ({ key, text, style }));
  if (chosen === 'paragraph') return 'paragraph';
  const fitting = levels.filter(({ style }) => style === chosen);
  if (fitting.length > 0) return heaviest(fitting);
  // 一是…… is rather a point than an item, if anything else is numbered.
  const written = levels.filter(({ style, text }) => style !== 'spoken' && text > 0);
  return heaviest(written.length > 0 ? written : levels);
}

function heaviest(levels: readonly { key: string; text: number }[]): string | null {
  let [best] = levels;
  for (const level of levels) if (best === undefined || level.text > best.text) best = level;
  return best?.key ?? null;
}

function shareOf(branch: Branch, depth: number): number {
  const role = depth <= 1 && (depth === 0 || OUTER.test(branch.key)) ? roleOf(branch) : null;
  if (role === null) return 1;
  return role === 'closing' ? CLOSING_COUNTS : 0;
}

/** What the heading of a branch says of its role. */
export function roleOf({ line }: Branch): ReturnType<typeof roleByHeading> {
  return roleByHeading(restOf(line));
}

/**
 * The key of the sections above the items: the outermost level of which at least two hold items or other numbers, without
 * what opens, closes and looks back; else the outermost that holds items; null if the items stand in no section.
 */
export function sectionKey(tree: Tree, items: string): string | null {
  const levels = new Map<string, { all: number; holding: number }>();
  const visit = (branch: Branch): boolean => {
    if (branch.key === items) return true;
    const below = branchesOf(branch).map(visit);
    const isHolding = items === 'paragraph' ? branch.content.length > 0 : below.includes(true);
    const level = levels.get(branch.key) ?? { all: 0, holding: 0 };
    const hasNumbers = branchesOf(branch).some(({ line }) => line.number?.style !== 'spoken');
    levels.set(branch.key, {
      all: level.all + (isHolding || hasNumbers ? 1 : 0),
      holding: level.holding + (isHolding ? 1 : 0),
    });
    return isHolding;
  };
  for (const branch of branchesOf(tree)) if (roleOf(branch) === null) visit(branch);
  const keys = tree.order.filter((key) => (levels.get(key)?.holding ?? 0) > 0);
  return keys.find((key) => (levels.get(key)?.all ?? 0) >= 2) ?? keys[0] ?? null;
}
