import { isGeneric } from './around.js';
import { countedIn } from './counted.js';
import { datedIn, deliveriesIn } from './delivery/deliveries.js';
import { stagesIn } from './delivery/stages.js';
import { titledIn } from './delivery/titled.js';
import type { Draft } from './draft.js';
import { reachedByTimes } from './due-dates.js';
import { withoutFirmness } from './firmness.js';
import { leftoversOf } from './leftovers.js';
import type { Before } from './naming/naming.js';
import { type Page, pageOf } from './page.js';
import { sourceOf } from './source.js';
import type { Stretch } from './spans.js';
import { duesOf, targetsOf } from './targets.js';
import type { PlanPeriod } from './time/months.js';
import type { Time } from './time/readers.js';
import type { Place, Wording } from './understood.js';
import { promisingVerb } from './verbs.js';
import { wholesIn } from './whole/wholes.js';

/**
 * Reads what a Chinese sentence, or the whole text of a work plan's item, promises: targets, dates, and what else is a
 * number. Nothing is guessed: what can be read in two ways carries a doubt.
 * @param period the plan's, as civil dates: 年底 is its last year's end
 */
export function readWording(text: string, period: PlanPeriod): Wording {
  const source = sourceOf(text);
  const page = pageOf(source.text, period);
  const times = grouped(page.times, page);
  const { drafts, dropped } = draftsOf(page, times);
  const groups: Draft[][] = page.clauses.map(() => []);
  for (const draft of drafts) groups[draft.clause]?.push(draft);
  const place = ({ from, to }: Stretch): Place => ({ from: source.at[from] ?? 0, to: placeBehind(source.at, to) });
  const reached = reachedByTimes(page, groups, times);
  const { targets, indexOf } = targetsOf(page, drafts, groups, reached, place);
  return {
    targets,
    dues: duesOf(page, reached, indexOf, place),
    leftovers: leftoversOf(page, drafts, dropped, place, text),
  };
}

function placeBehind(at: readonly number[], to: number): number {
  return to === 0 ? 0 : (at[to - 1] ?? 0) + 1;
}

/** What belongs to each clause, by where it stands; the clause of a bracket takes what the bracket holds. */
function grouped<T extends Stretch>(found: readonly T[], page: Page): T[][] {
  const owner = new Int32Array(page.text.length + 1).fill(-1);
  for (const [index, { from, to }] of page.clauses.entries()) owner.fill(index, from, to);
  const groups: T[][] = page.clauses.map(() => []);
  for (const one of found) groups[owner[one.from] ?? -1]?.push(one);
  return groups;
}

/** Where a sentence begins, there is nothing to lean on. */
const NOTHING: Before = { words: '', verb: null, isPart: false, last: null, isNear: false, all: [] };

function draftsOf(page: Page, times: readonly (readonly Time[])[]) {
  const quantities = grouped(page.quantities, page);
  const titles = grouped(page.documents, page);
  const drafts: Draft[] = [];
  const dropped = [...page.dropped];
  let before: Before = NOTHING;
  for (const [index, clause] of page.clauses.entries()) {
    if (clause.sentence !== page.clauses[index - 1]?.sentence) before = NOTHING;
    const counted = countedIn(page, index, quantities[index] ?? [], before);
    dropped.push(...counted.dropped);
    const found = [...counted.drafts, ...titledIn(page, index, titles[index] ?? [])];
    if (found.length === 0)
      found.push(...inWords(page, index, ledTimes(page, index, times), before, drafts.length > 0));
    drafts.push(...found);
    before = after(before, page.words(clause.from, Math.min(clause.to, clause.from + 200)), found);
  }
  return { drafts, dropped };
}

/** The times of a clause, with those of a clause before it that holds nothing else: 12月底前，消除危房. */
function ledTimes({ clauses, words }: Page, index: number, times: readonly (readonly Time[])[]): readonly Time[] {
  const [own, lead, clause] = [times[index] ?? [], clauses[index - 1], clauses[index]];
  if (own.length > 0 || !lead || lead.bracketed || lead.sentence !== clause?.sentence) return own;
  const isBare = withoutFirmness(words(lead.from, Math.min(lead.to, lead.from + 60))) === '';
  return isBare ? (times[index - 1] ?? []) : own;
}

/**
 * What a clause promises without a number: all of something, a stage, something to be delivered.
 * @param isBehind whether it stands behind a target, of which a clause that names nothing tells
 */
function inWords(page: Page, index: number, times: readonly Time[], before: Before, isBehind: boolean): Draft[] {
  const clause = page.clauses[index];
  const isOfBefore = clause !== undefined && isGeneric(page.words(clause.from, Math.min(clause.to, clause.from + 60)));
  const stage = stagesIn(page, index, times, before.words, before.last);
  if (stage !== null) return [stage];
  if (isOfBefore && (before.last !== null || isBehind)) return [];
  const wholes = wholesIn(page, index, before.words);
  if (wholes.length > 0) return wholes;
  if (isOfBefore) return [];
  const deliveries = deliveriesIn(page, index);
  return deliveries.length === 0 && times.some(({ due }) => due !== null) ? datedIn(page, index) : deliveries;
}

/** How many targets of a sentence may be told of together: 分别增长6%和7%. */
const MOST = 6;

function after(before: Before, words: string, found: readonly Draft[]): Before {
  return {
    words: words === '' ? before.words : words,
    verb: promisingVerb(words) ?? before.verb,
    isPart: found.length > 0 ? (found.at(-1)?.isPart ?? false) : before.isPart,
    last: found.at(-1) ?? before.last,
    all: [...before.all, ...found].slice(-MOST),
    isNear: found.length > 0,
  };
}
