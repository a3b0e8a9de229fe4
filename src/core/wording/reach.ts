import type { Commitment } from '../task.js';
import type { Clause } from './clauses.js';
import type { Draft } from './draft.js';
import { commitmentIn, withoutFirmness } from './firmness.js';
import { trimmed } from './names.js';
import type { Page } from './page.js';
import { hasOwnVerb } from './verbs.js';
import type { Time } from './when.js';

/** Words that say of what was named before that it is done, and name nothing themselves. */
const GENERIC =
  /^(?:全部|全面|按时|按期|如期|基本|顺利|并|都|均|要|须|予以|任务|各项任务|上述任务|以上任务|年度任务|目标任务|工作任务|目标|完成时限|时限|要求)*(?:完成|建成|办结|到位|落实到位|达标|实现|达到|见效|完成任务|完成建设|投用|投入使用|完工|竣工|上线|出台|印发|前|以前)*$/;

/** Whether a clause says nothing but when or how hard, of what stands before or behind it. */
export function isGeneric(words: string): boolean {
  const bare = withoutFirmness(words).replace(/[、，：；“”（）]/g, '');
  return bare.length <= 24 && (trimmed(bare) === '' || GENERIC.test(trimmed(bare)) || GENERIC.test(bare));
}

/** The targets of a sentence around a clause that has none. */
interface Around {
  /** Those before it, back to the clause that has such a word of its own. */
  back: Draft[];
  /** Those behind it. */
  ahead: Draft[];
}

/** The drafts by the index of their clause. */
export type ByClause = readonly (readonly Draft[])[];

function around(
  clauses: readonly Clause[],
  index: number,
  byClause: ByClause,
  stops: (clause: number) => boolean,
): Around {
  const sentence = clauses[index]?.sentence;
  const [back, ahead]: [Draft[], Draft[]] = [[], []];
  for (let at = index - 1; at >= 0 && clauses[at]?.sentence === sentence && !stops(at); at--)
    back.unshift(...(byClause[at] ?? []));
  for (let at = index + 1; at < clauses.length && clauses[at]?.sentence === sentence && !stops(at); at++) {
    ahead.push(...(byClause[at] ?? []));
  }
  return { back, ahead };
}

/** The targets that a time belongs to. @param times those of each clause */
export function reachedByTime(
  page: Page,
  index: number,
  time: Time,
  byClause: ByClause,
  times: readonly (readonly Time[])[],
): readonly Draft[] {
  const own = byClause[index] ?? [];
  const clause = page.clauses[index];
  if (!clause) return [];
  const staged = stagedBy(time, byClause.slice(Math.max(0, index - 8), index + 1).flat());
  if (staged.length > 0) return staged;
  if (own.length > 0) return nearest(own, time, (times[index] ?? []).filter(isDated));
  const words = page.words(clause.from, clause.to);
  if (!isGeneric(words)) return [];
  const { back, ahead } = around(page.clauses, index, byClause, (at) => (times[at] ?? []).some(isDated));
  const leads = withoutFirmness(words).replace(/[，：]/g, '') === '' || clause.heads;
  if (ahead.length > 0 && (leads || back.length === 0)) return ahead;
  if (back.length > 0) return back;
  return clause.sentence === 0 ? byClause.flat() : ofSentenceBefore(page.clauses, index, byClause);
}

/** The projects of which a date is a stage. */
function stagedBy({ from }: Time, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ milestones }) => milestones.some(({ at }) => at === from));
}

function isDated({ due, leftover, recurs }: Time): boolean {
  return leftover === null && (due !== null || recurs !== null);
}

/** Of several times in a clause, each belongs to what follows it up to the next; the first also to what stands before. */
function nearest(own: readonly Draft[], time: Time, times: readonly Time[]): readonly Draft[] {
  if (!times.includes(time)) return own;
  return own.filter(({ place }) => {
    const before = times.filter(({ from }) => from < place.to).at(-1) ?? times[0];
    return before === time;
  });
}

/** A sentence that names nothing itself tells of the one before it. */
function ofSentenceBefore(clauses: readonly Clause[], index: number, byClause: ByClause): readonly Draft[] {
  const sentence = clauses[index]?.sentence ?? 0;
  if (clauses[index - 1]?.sentence === sentence) return [];
  const found: Draft[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const one = clauses[at]?.sentence ?? 0;
    const target = byClause[at]?.[0];
    if (found.length > 0 && one !== clauses[found[0]?.clause ?? 0]?.sentence) break;
    if (target) found.unshift(...(byClause[at] ?? []));
    else if (sentence - one > 1) break;
  }
  return found;
}

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
  const before = page.words(clause.from, Math.max(clause.from, Math.min(place.from, clause.to)));
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
