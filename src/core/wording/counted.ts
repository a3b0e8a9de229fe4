import { type Bounded, boundOfQuantity } from './bounds.js';
import { type Draft, draftOf } from './draft.js';
import { withoutFirmness } from './firmness.js';
import { eachIn } from './naming/each.js';
import { cut, saysNothing, trimmed } from './naming/names.js';
import { type Before, isMeasured, namesFor, verbFirst } from './naming/naming.js';
import { pairedNames } from './naming/paired.js';
import type { Page } from './page.js';
import { isPast } from './quantity/false-friends.js';
import type { Quantity } from './quantity/quantities.js';
import type { Stretch } from './spans.js';
import { type Told, toldIn } from './told.js';
import type { LeftoverReason, WordingDoubt } from './understood.js';
import { leadingVerb, promisingVerb } from './verbs.js';

/** What a clause's numbers give. */
export interface Counted {
  drafts: Draft[];
  dropped: (Stretch & { reason: LeftoverReason })[];
}

/** The targets that the quantities of a clause promise. @param index of the clause */
export function countedIn(page: Page, index: number, quantities: readonly Quantity[], before: Before): Counted {
  const clause = page.clauses[index];
  if (!clause || quantities.length === 0) return { drafts: [], dropped: [] };
  const told = toldIn(page, clause, quantities);
  const isPart = /^(（?其中|并且?其中)/.test(told[0]?.before ?? '') || (before.isPart && !hasVerbOfItsOwn(told));
  const pairs = pairedNames(told, before);
  const result: Counted = { drafts: [], dropped: [] };
  let [verb, spoken]: [string | null, string | null] = [null, null];
  for (const [position, one] of told.entries()) {
    const reason = whyNone(page, index, told, position, before);
    if (reason !== null) {
      result.dropped.push({ ...one.quantity, reason });
      continue;
    }
    const leaning = leaningOn(before, result.drafts, isPart, spokenVerb(one, spoken, before));
    const lent = isPart ? null : lentVerb(one, position === 0 ? null : verb, spoken, before);
    const drafts = draftsOf(one, page, index, leaning, pairs?.[position], lent);
    result.drafts.push(...drafts.map((draft) => ({ ...draft, isPart })));
    verb ??= leadingVerb(trimmed(one.before));
    spoken ??= leaning.verb;
  }
  return result;
}

/** What the next number of a clause may lean on. */
function leaningOn(before: Before, drafts: readonly Draft[], isPart: boolean, verb: string | null): Before {
  const last = drafts.at(-1);
  return last ? { ...before, isPart, verb, last, isNear: true } : { ...before, isPart, verb };
}

/** The verb that a number is said with: in its clause; where it stands alone, in the clause before. */
function spokenVerb({ before: words }: Told, verb: string | null, before: Before): string | null {
  return promisingVerb(words) ?? verb ?? (trimmed(words) === '' ? before.verb : null);
}

/** Verbs that say nothing of another thing. */
const WEAK = /^(推进|推动|促进|落实|支持|实现|服务|安排)$/;

/** The verb of a number that has none: that of its clause, else of the clause before. */
function lentVerb({ before: words }: Told, verb: string | null, spoken: string | null, before: Before): string | null {
  if (verb !== null) return leadingVerb(trimmed(words)) === null ? verb : null;
  if (spoken !== null) return null;
  const isLent = promisingVerb(words) === null && !isMeasured(trimmed(words));
  return isLent && !WEAK.test(before.verb ?? '') ? before.verb : null;
}

function hasVerbOfItsOwn(told: readonly Told[]): boolean {
  return told.some(({ before }) => promisingVerb(before) !== null);
}

/** Whether a clause begins with a year before the plan's. */
function isBefore(page: Page, index: number): boolean {
  const from = page.clauses[index]?.from ?? 0;
  const year = /^(\d{4})年(?!级|以?前|底前)/.exec(page.text.slice(from, from + 9))?.[1];
  return year !== undefined && Number(year) < page.startYear;
}

/** Why a quantity promises nothing, or null. */
function whyNone(
  page: Page,
  index: number,
  told: readonly Told[],
  position: number,
  before: Before,
): LeftoverReason | null {
  const one = told[position];
  if (!one) return null;
  const { quantity } = one;
  const words = told
    .slice(Math.max(0, position - 8), position + 1)
    .map((each) => each.before)
    .join('')
    .slice(-200);
  if (one.baseline === null && (isPast(one.before) || isBefore(page, index))) return 'past';
  const { isBound } = boundOfQuantity(quantity, withoutFirmness(one.before), '');
  if (isBound || one.baseline !== null) return null;
  if (quantity.unit === '' || quantity.unit === null) return promisingVerb(words) === null ? 'not_understood' : null;
  if (quantity.unit === '%') return null;
  if (words === '' && before.verb === null && promisingVerb(one.after) === null && one.after !== '')
    return 'no_promise';
  return null;
}

function draftsOf(
  one: Told,
  page: Page,
  index: number,
  before: Before,
  paired: string | undefined,
  verb: string | null,
): Draft[] {
  const { quantity } = one;
  const each = eachIn(one.before);
  const bare = withoutFirmness(each.words);
  const bounded = withBaseline(one, boundOfQuantity(quantity, bare, page.text.slice(quantity.from, quantity.to)));
  const lent = bounded.subject === bare || one.quantity.suffix !== null ? verb : null;
  const names =
    paired === undefined
      ? namesFor(bounded, one, before, lent)
      : [verbFirst(paired.replace(/^\?/, '')) + bounded.ending];
  const doubts = [...bounded.doubts, ...doubtsOf(one, bounded, before, paired)];
  return names.map((name) => {
    const bound = each.of === null ? bounded.bound : { ...bounded.bound, definition: each.of };
    const draft = draftOf(cut(name).trim() || clauseWords(page, index), bound, quantity, index);
    const covers = one.baseline === null ? [quantity] : [one.baseline, quantity];
    const unnamed: WordingDoubt[] = isUnnamed(name) ? ['name_unclear'] : [];
    return { ...draft, covers, doubts: [...doubts, ...unnamed], per: each.per };
  });
}

/** Where no name can be found, the words themselves. */
function clauseWords(page: Page, index: number): string {
  const { from, to } = page.clauses[index] ?? { from: 0, to: 0 };
  return cut(page.text.slice(from, Math.min(to, from + 60)).trim());
}

/** A sort or a level without what it is of. */
const LEVEL = /^(小学|初中|高中|幼儿园阶段|城市|农村|公办|民办|省级|市级|县级|女性|男性)$/;

function isUnnamed(name: string): boolean {
  return name.length < 2 || saysNothing(name) || leadingVerb(name) === name || LEVEL.test(name);
}

function doubtsOf(
  { quantity, baseline, before: words }: Told,
  { isBound }: Bounded,
  before: Before,
  paired: string | undefined,
): WordingDoubt[] {
  const doubts: WordingDoubt[] = [];
  if (paired?.startsWith('?') === true) doubts.push('uneven_pairs');
  if (/“[两三四五]个[^”]*$/.test(words)) doubts.push('definition_missing');
  if (!isBound && baseline === null && quantity.unit !== '%' && before.verb === null && !before.isPart)
    doubts.push('unknown_verb');
  return doubts;
}

/** 从A提高到B. */
function withBaseline({ baseline, falls, quantity }: Told, bounded: Bounded): Bounded {
  if (baseline === null) return bounded;
  const key = quantity.suffix ?? (falls ? 'at_most' : 'at_least');
  const { unit, shown } = bounded.bound;
  const bound = {
    [key]: quantity.value,
    ...(unit === undefined ? {} : { unit }),
    ...(shown === undefined ? {} : { shown }),
    baseline: { value: baseline.value },
  };
  return { ...bounded, bound, ending: '', isBound: true };
}
