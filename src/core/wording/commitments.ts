import type { Commitment } from '../task.js';
import { around, type ByClause, isGeneric, ofSentenceBefore } from './around.js';
import type { Clause } from './clauses.js';
import type { Draft } from './draft.js';
import { commitmentIn } from './firmness.js';
import type { Page } from './page.js';
import { hasOwnVerb } from './verbs.js';

/** How hard each target is promised. */
export function commitments(page: Page, byClause: ByClause): Map<Draft, Commitment> {
  const found = new Map<Draft, Commitment>();
  const words = page.clauses.map(({ from, to }) => page.words(from, Math.min(to, from + 400)));
  const own = words.map(commitmentIn);
  let heading: Commitment | null = null;
  for (const [index, clause] of page.clauses.entries()) {
    const commitment = own[index] ?? null;
    const drafts = byClause[index] ?? [];
    if (heading !== null) give(found, drafts, heading);
    if (commitment === null) continue;
    if (clause.heads && /预期/.test(words[index] ?? '')) heading = commitment;
    for (const draft of drafts) found.set(draft, nearestWord(page, clause, draft) ?? commitment);
    reach(page, index, byClause, words, own, found);
  }
  return found;
}

/** The last word before a target, in its clause. */
function nearestWord(page: Page, clause: Clause, { place }: Draft): Commitment | null {
  const before = page.words(
    Math.max(clause.from, place.from - 200),
    Math.max(clause.from, Math.min(place.from, clause.to)),
  );
  const [firm, strive] = [before.lastIndexOf('确保'), Math.max(before.lastIndexOf('力争'), before.lastIndexOf('争取'))];
  if (firm < 0 || strive < 0) return commitmentIn(before);
  return firm > strive ? 'firm' : 'strive';
}

function give(found: Map<Draft, Commitment>, drafts: readonly Draft[], commitment: Commitment): void {
  for (const draft of drafts) if (!found.has(draft)) found.set(draft, commitment);
}

/** A word reaches over its own clause; further only until a clause brings a verb of its own. */
function reach(
  page: Page,
  index: number,
  byClause: ByClause,
  words: readonly string[],
  own: readonly (Commitment | null)[],
  found: Map<Draft, Commitment>,
): void {
  const commitment = own[index];
  if (!commitment) return;
  const drafts = byClause[index] ?? [];
  const stops = (at: number) => own[at] !== null;
  const { back, ahead } = around(page.clauses, index, byClause, stops);
  const isEmpty = drafts.length === 0 && isGeneric(words[index] ?? '');
  if (isEmpty && ahead.length === 0) {
    give(found, back.length > 0 ? back : ofSentenceBefore(page.clauses, index, byClause), commitment);
    return;
  }
  const first = ahead[0]?.clause;
  for (const draft of ahead) {
    const isOwn = isEmpty && draft.clause === first;
    if (!isOwn && hasOwnVerb(words[draft.clause] ?? '')) return;
    give(found, [draft], commitment);
  }
}
