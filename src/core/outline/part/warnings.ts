import { type Branch, branchesOf, paragraphsOf, styleOfBranch } from '../level/tree.js';
import type { Line } from '../line/line.js';
import { isTraditional } from '../line/traditional.js';
import { sequenceWarnings } from '../number/sequence.js';
import type { NumberStyle, OutlineChoices, OutlinePart, OutlineWarning } from '../outline.js';
import type { Settled } from './settled.js';

/** What a person should look at before the outline is believed, in the order of the document. */
export function warningsOf(
  lines: readonly Line[],
  segments: readonly Settled[],
  parts: readonly OutlinePart[],
  { items, onlyAnnex, from, to }: OutlineChoices,
): OutlineWarning[] {
  const warnings: OutlineWarning[] = [];
  const holding = segments.filter(
    ({ role, segment }) => role === 'items' && (onlyAnnex === undefined || segment.annex === onlyAnnex),
  );
  if (!parts.some((part) => part.items.length > 0)) warnings.push({ why: 'no_numbers' });
  if (isTraditional(lines.map(({ text }) => text))) warnings.push({ why: 'traditional_characters' });
  if (isNoPlan(lines)) warnings.push({ why: 'no_plan' });
  if (items !== undefined && !holding.some(({ body }) => isFound(body, items))) {
    warnings.push({ why: 'not_found', choice: 'items', text: items });
  }
  if (holdsAll(parts)) warnings.push({ why: 'one_section_holds_all' });
  const places = holding.flatMap(({ body }) => (body.items === null ? [] : bare(branchesOf(body.tree), body.items)));
  const taken = new Set(parts.flatMap((part) => part.items.map(({ place }) => place)));
  const lost = places.filter((place) => taken.has(place));
  if (lost.length > 0) warnings.push({ why: 'numbers_lost', places: lost });
  // Of a list that is taken in part, a gap says nothing.
  const isWhole = from === undefined && to === undefined;
  return [...warnings, ...(isWhole ? holding.flatMap(({ body }) => sequenceWarnings(body.tree)) : [])];
}

function isFound({ tree, items: key }: Settled['body'], chosen: NumberStyle): boolean {
  if (chosen === 'paragraph' || chosen === 'row') return true;
  const isThere = (content: Pick<Branch, 'content'>): boolean =>
    branchesOf(content).some((branch) => (branch.key === key && styleOfBranch(branch) === chosen) || isThere(branch));
  return isThere(tree);
}

const FEWEST_ARTICLES = 3;

/** 1.1.1 and 第三条 are the numbers of regulations and reports. */
function isNoPlan(lines: readonly Line[]): boolean {
  const articles = lines.filter(({ number }) => number?.key === 'article' || number?.key === 'decimal3');
  return articles.length >= FEWEST_ARTICLES;
}

/** Several sections with a heading, and all items in one of them. */
function holdsAll(parts: readonly OutlinePart[]): boolean {
  const sections = parts.filter(({ heading, role }) => heading !== null && role !== 'left_out');
  const holding = sections.filter(({ items }) => items.length > 0);
  return sections.length >= 3 && holding.length === 1 && (holding[0]?.items.length ?? 0) >= 5;
}

/** Where the items stand that carry several paragraphs without a number. */
function bare(branches: readonly Branch[], key: string): number[] {
  return branches.flatMap((branch) => {
    if (branch.key !== key) return bare(branchesOf(branch), key);
    return paragraphsOf(branch).length >= 2 ? [branch.line.place] : [];
  });
}
