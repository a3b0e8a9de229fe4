import { around, type ByClause, isGeneric, ofSentenceBefore } from './around.js';
import type { Draft } from './draft.js';
import { withoutFirmness } from './firmness.js';
import type { Page } from './page.js';
import type { Time } from './time/readers.js';

/** The targets that each time belongs to. @param times those of each clause */
export function reachedByTimes(
  page: Page,
  byClause: ByClause,
  times: readonly (readonly Time[])[],
): Map<Time, readonly Draft[]> {
  const reached = new Map<Time, readonly Draft[]>();
  const staged = stagesByPlace(byClause);
  for (const [index, group] of times.entries()) {
    if (group.length === 0) continue;
    const shares = sharedOut(byClause[index] ?? [], group.filter(isDated));
    for (const time of group) {
      if (time.leftover !== null) continue;
      const stage = staged.get(time.from);
      reached.set(
        time,
        stage ?? shares.get(time) ?? allBelow(page, index, byClause) ?? othersOf(page, index, time, byClause, times),
      );
    }
  }
  return reached;
}

/** The projects by the places of their stages' dates. */
function stagesByPlace(byClause: ByClause): Map<number, Draft[]> {
  const found = new Map<number, Draft[]>();
  for (const draft of byClause.flat()) for (const { at } of draft.milestones) found.set(at, [draft]);
  return found;
}

function isDated({ due, leftover, recurs }: Time): boolean {
  return leftover === null && (due !== null || recurs !== null);
}

/** Of several times in a clause, each belongs to what follows it up to the next; the first also to what stands before. */
function sharedOut(own: readonly Draft[], dated: readonly Time[]): Map<Time, Draft[]> {
  const shares = new Map<Time, Draft[]>(own.length === 0 ? [] : dated.map((time) => [time, []]));
  let next = 0;
  for (const draft of [...own].sort((a, b) => a.place.to - b.place.to)) {
    while (next + 1 < dated.length && (dated[next + 1]?.from ?? 0) < draft.place.to) next++;
    const time = dated[next];
    if (time) shares.get(time)?.push(draft);
  }
  return shares;
}

/** What 尽快 and the like tell of in their own clause; what a clause that names nothing itself tells of. */
function othersOf(
  page: Page,
  index: number,
  time: Time,
  byClause: ByClause,
  times: readonly (readonly Time[])[],
): readonly Draft[] {
  const own = byClause[index] ?? [];
  if (own.length > 0) return isDated(time) ? [] : own.slice(0, MANY);
  const clause = page.clauses[index];
  const words = clause === undefined ? '' : page.words(clause.from, Math.min(clause.to, clause.from + 60));
  if (!clause || !isGeneric(words)) return [];
  const { back, ahead } = around(page.clauses, index, byClause, (at) => (times[at] ?? []).some(isDated));
  const leads = withoutFirmness(words).replace(/[，：]/g, '') === '' || clause.heads;
  if (ahead.length > 0 && (leads || back.length === 0)) return ahead;
  if (back.length > 0) return back;
  // 12月底前，消除危房: what follows is not understood, but it is what the time is told of.
  if (isFollowed(page, index)) return [];
  return clause.sentence === 0 ? byClause.flat() : ofSentenceBefore(page.clauses, index, byClause);
}

/** Whether a clause of the same sentence that says something of its own stands behind one. */
function isFollowed({ clauses, words }: Page, index: number): boolean {
  const next = clauses[index + 1];
  if (!next || next.bracketed || next.sentence !== clauses[index]?.sentence) return false;
  return !isGeneric(words(next.from, Math.min(next.to, next.from + 60)));
}

/** What 以下任务于9月底前完成 tells of: all that follows, or null if a clause says no such thing. */
function allBelow(page: Page, index: number, byClause: ByClause): readonly Draft[] | null {
  const clause = page.clauses[index];
  if (!clause || (byClause[index] ?? []).length > 0) return null;
  const words = page.words(clause.from, Math.min(clause.to, clause.from + 60));
  if (!/以下|下列/.test(words) || !isGeneric(words)) return null;
  return byClause.slice(leadsClause(page, index) ? index - 1 : index + 1).flat();
}

/** Whether a clause is the bracket that the clause before it begins with. */
function leadsClause({ clauses }: Page, index: number): boolean {
  const [clause, holder] = [clauses[index], clauses[index - 1]];
  return clause?.bracketed === true && holder?.from === clause.from - 1;
}

/** More targets than a clause has. */
const MANY = 50;
