import { type Bounded, boundOfQuantity } from './bounds.js';
import { type Draft, draftOf } from './draft.js';
import { eachIn } from './each.js';
import { withoutFirmness } from './firmness.js';
import { cut, nounAfter, saysNothing, trimmed } from './names.js';
import type { Page } from './page.js';
import { partsOf, ratesOf } from './pairs.js';
import { isPast } from './quantity/false-friends.js';
import type { Quantity } from './quantity/quantities.js';
import type { Stretch } from './spans.js';
import type { LeftoverReason, WordingDoubt } from './understood.js';
import { leadingVerb, promisingVerb } from './verbs.js';

/** What the clauses before say that a clause may lean on. */
export interface Before {
  /** The words of the clause before in the same sentence; empty if it is the first. */
  words: string;
  /** The verb that promised last in this sentence, or null. */
  verb: string | null;
  /** Whether the clause before was about a part (其中). */
  isPart: boolean;
  /** The last target of the sentence, or null. */
  last: Draft | null;
  /** Whether that is of the clause right before. */
  isNear: boolean;
}

/** What a clause's numbers give. */
export interface Counted {
  drafts: Draft[];
  dropped: (Stretch & { reason: LeftoverReason })[];
}

/** A quantity with the words around it. */
interface Told {
  quantity: Quantity;
  /** The words before it, back to the number before. */
  before: string;
  /** The noun behind it. */
  after: string;
  /** What it rises or falls from, or null. */
  baseline: Quantity | null;
  falls: boolean;
}

/** How much of the words beside a number is looked at. */
const NEAR = 200;
const CHANGE =
  /(提高|提升|增加|扩大|增长|上升|拓展|延长|恢复|增|升|下?降低?|下降|减少|压缩|压减|缩短|缩减|减|缩)(到|至|为)(约)?$/;
const FALLS = /^(下?降|减|压|缩)/;

/** The targets that the quantities of a clause promise. @param index of the clause */
export function countedIn(page: Page, index: number, quantities: readonly Quantity[], before: Before): Counted {
  const clause = page.clauses[index];
  if (!clause || quantities.length === 0) return { drafts: [], dropped: [] };
  const told = pairedChanges(page, clause, quantities) ?? shared(toldOf(page, clause, quantities));
  const isPart = /^(（?其中|并且?其中)/.test(told[0]?.before ?? '') || (before.isPart && !hasVerbOfItsOwn(told));
  const pairs = pairedOf(told);
  const result: Counted = { drafts: [], dropped: [] };
  let verb: string | null = null;
  for (const [position, one] of told.entries()) {
    const reason = whyNone(page, told, position, before);
    if (reason !== null) {
      result.dropped.push({ ...one.quantity, reason });
      continue;
    }
    const leaning = leaningOn(before, result.drafts, isPart, spokenVerb(one, verb, before));
    const lent = isPart ? null : lentVerb(one, position === 0 ? null : verb, before);
    const drafts = draftsOf(one, page, index, leaning, pairs?.[position], lent);
    result.drafts.push(...drafts.map((draft) => ({ ...draft, isPart })));
    verb ??= leadingVerb(trimmed(one.before)) ?? leaning.verb;
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

/** The verb of a number that has none: that of its clause, else of the clause before. */
function lentVerb({ before: words }: Told, verb: string | null, before: Before): string | null {
  if (verb !== null) return leadingVerb(trimmed(words)) === null ? verb : null;
  return promisingVerb(words) === null ? before.verb : null;
}

function hasVerbOfItsOwn(told: readonly Told[]): boolean {
  return told.some(({ before }) => promisingVerb(before) !== null);
}

/** Numbers with nothing but 和 or 、 between them share the words before the first, and what stands behind the last. */
function shared(told: readonly Told[]): Told[] {
  const lasts: Told[] = [];
  for (let position = told.length - 1; position >= 0; position--) {
    const one = told[position];
    if (one) lasts[position] = told[position + 1]?.before === '' ? (lasts[position + 1] ?? one) : one;
  }
  let lead = '';
  return told.map((one, position) => {
    const last = lasts[position] ?? one;
    const isShared = position > 0 && one.before === '' && told[position - 1]?.after === '';
    if (!isShared) lead = one.before;
    const { suffix, unit } = one.quantity;
    const reaches = suffix === null && one.after === '' && last.quantity.unit === unit;
    const quantity = reaches ? { ...one.quantity, suffix: last.quantity.suffix } : one.quantity;
    return { ...one, quantity, before: isShared ? lead : one.before };
  });
}

/** Cuts a clause into its numbers, each with what belongs to it. */
function toldOf(page: Page, clause: Stretch, quantities: readonly Quantity[]): Told[] {
  const told: Told[] = [];
  let [start, baseline, kept, noun]: [number, Quantity | null, string, string] = [clause.from, null, '', ''];
  for (const [position, quantity] of quantities.entries()) {
    const next = quantities[position + 1];
    const lead = (kept + page.words(Math.max(start, quantity.from - NEAR), quantity.from)).slice(-NEAR);
    const behind = page.words(quantity.to, Math.min(next?.from ?? clause.to, quantity.to + NEAR));
    const rise = next && CHANGE.exec(behind);
    if (rise && behind.length <= 24 && baseline === null) {
      // The number is where the next one comes from.
      [baseline, kept, start, noun] = [
        quantity,
        lead.replace(/(从|由)[^，]{0,12}$/, ''),
        next.from,
        behind.slice(0, rise.index),
      ];
      continue;
    }
    const split = next ? separatorOf(behind) : behind.length;
    const falls = baseline !== null && FALLS.test(changeBetween(page, baseline, quantity));
    told.push({ quantity, before: lead, after: behind.slice(0, split) || noun, baseline, falls });
    [baseline, noun, kept] = [null, '', behind.slice(split).replace(/^[、和与及以]+/, '')];
    start = next?.from ?? clause.to;
  }
  return told;
}

/** 分别从A、B提高到C、D: each second number has its first one to come from; null if this is no such clause. */
function pairedChanges(page: Page, clause: Stretch, quantities: readonly Quantity[]): Told[] | null {
  const half = quantities.length / 2;
  const [first, middle, second] = [quantities[0], quantities[half - 1], quantities[half]];
  if (!Number.isInteger(half) || half < 2 || !first || !middle || !second) return null;
  const before = page.words(Math.max(clause.from, first.from - NEAR), first.from);
  const change = CHANGE.exec(page.words(middle.to, second.from));
  if (!change || !/分别(从|由)$/.test(before)) return null;
  return quantities.slice(half).map((quantity, position) => ({
    quantity,
    before: position === 0 ? before.replace(/(从|由)$/, '') : '',
    after: '',
    baseline: quantities[position] ?? null,
    falls: FALLS.test(change[1] ?? ''),
  }));
}

function changeBetween(page: Page, baseline: Quantity, quantity: Quantity): string {
  return CHANGE.exec(page.words(baseline.to, quantity.from))?.[1] ?? '';
}

/** Where the words between two numbers part: behind the noun of the first one. */
function separatorOf(words: string): number {
  const comma = words.lastIndexOf('、');
  if (comma >= 0) return comma;
  const and = Math.max(words.lastIndexOf('和'), words.lastIndexOf('与'), words.lastIndexOf('及'));
  return and >= 0 ? and : 0;
}

/** Whether a clause begins with a year before the plan's. */
function isBefore(words: string, startYear: number): boolean {
  const year = /^(\d{4})年(?!级)/.exec(words)?.[1];
  return year !== undefined && Number(year) < startYear;
}

/** Why a quantity promises nothing, or null. */
function whyNone(page: Page, told: readonly Told[], position: number, before: Before): LeftoverReason | null {
  const one = told[position];
  if (!one) return null;
  const { quantity } = one;
  const words = told
    .slice(Math.max(0, position - 8), position + 1)
    .map((each) => each.before)
    .join('')
    .slice(-NEAR);
  if (one.baseline === null && (isPast(one.before) || isBefore(words, page.startYear))) return 'past';
  const { isBound } = boundOfQuantity(quantity, withoutFirmness(one.before), '');
  if (isBound || one.baseline !== null) return null;
  if (quantity.unit === '' || quantity.unit === null) return promisingVerb(words) === null ? 'not_understood' : null;
  if (quantity.unit === '%') return null;
  if (words === '' && before.verb === null && promisingVerb(one.after) === null && one.after !== '')
    return 'no_promise';
  return null;
}

/**
 * The names that several numbers have by their places, or null if each has its own. 分别 says so; without it, as many
 * things as numbers, which nothing else parts.
 */
function pairedOf(told: readonly Told[]): (string | undefined)[] | null {
  const [first, second] = told;
  if (!first || !second || (second.before !== first.before && second.baseline === null)) return null;
  const words = withoutFirmness(first.before);
  const at = words.lastIndexOf('分别');
  const { subject } = boundOfQuantity(first.quantity, words.slice(Math.max(0, at + (at < 0 ? 0 : 2))), '');
  const parts = partsOf(trimmed(at < 0 ? subject : words.slice(0, at)));
  if (at < 0 && parts.length !== told.length) return null;
  const tail = at < 0 ? '' : trimmed(subject);
  return told.map((_one, position) => {
    const part = parts.length === 1 ? parts[0] : parts[position];
    return part === undefined ? undefined : parts.length === told.length ? part + tail : `?${part}${tail}`;
  });
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
    const draft = draftOf(cut(name), bound, quantity, index);
    const covers = one.baseline === null ? [quantity] : [one.baseline, quantity];
    const unnamed: WordingDoubt[] = isUnnamed(name) ? ['name_unclear'] : [];
    return { ...draft, covers, doubts: [...doubts, ...unnamed], per: each.per };
  });
}

function isUnnamed(name: string): boolean {
  return name.length < 2 || saysNothing(name) || leadingVerb(name) === name;
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

/** The names of the targets that a number is told of; several where it is told of several rates. */
function namesFor(
  { subject, ending }: Bounded,
  { quantity, after, before: lead }: Told,
  before: Before,
  verb: string | null,
): string[] {
  const noun = nounAfter(after);
  const isShare = quantity.unit === '%' || quantity.unit === '‰';
  const own = trimmed(withoutOpenQuote(subject.replace(/^（?(并且?)?其中/, '')));
  if (isShare && own === '' && noun !== '') return [`${noun}比例`];
  const base = isShare ? own : verbFirst(`${own}${noun}`);
  if (saysNothing(base + ending) || base.startsWith('占') || base === leadingVerb(base)) {
    const name = leaning(base, ending, before, quantity.unit);
    return isShare ? ratesOf(name, true) : [name];
  }
  if (isShare && /占[^比率重额量]{1,20}$/.test(base)) return [`${base}比例`];
  if (isShare) return ratesOf(base, /均|都|各|双双/.test(lead)).map((name) => name + ending);
  return [withVerb(base, verb) + ending];
}

/** 普通高中学位全市新增5000个 tells of 新增普通高中学位. */
function verbFirst(name: string): string {
  const match = /^(.{2,}?)(?:全[市省区县])?(新增|增加|新建|建成)$/.exec(name);
  return match && leadingVerb(name) === null && !/[年前来后]$/.test(match[1] ?? '') ? `${match[2]}${match[1]}` : name;
}

/** The words before a quotation that is not closed: the number stands in it. */
function withoutOpenQuote(words: string): string {
  const open = words.lastIndexOf('“');
  return open > words.lastIndexOf('”') ? words.slice(0, open) : words;
}

/** A name that leans on the clause before: 比例, 占招生计划, 新建. */
function leaning(base: string, ending: string, before: Before, unit: string | null): string {
  const said = before.isNear && before.last !== null ? before.last.name : thingIn(before.words);
  if (base.startsWith('占')) return `${said}${base}比例`;
  if (base === '' || said === '') return said === '' || ending !== '占比' ? `${said}${base}${ending}` : `${said}占比`;
  if (/^(其?)(总数|总量|数量|总额)$/.test(base)) return `${said.slice(leadingVerb(said)?.length ?? 0)}${base}`;
  if (leadingVerb(base) !== base) return `${said}${base}`;
  if (before.last !== null && before.last.bound.unit !== unit) return base;
  const thing = said.replace(/^全[市省区县]/, '');
  const noun = thing.slice(leadingVerb(thing)?.length ?? 0);
  return noun.endsWith(base) ? thing : `${base}${noun}`;
}

/** What a clause is about, without the numbers that it tells of it. */
function thingIn(words: string): string {
  return trimmed(
    withoutFirmness(words)
      .replace(/现有|已建成|已有|原有|目前有?/, '')
      .replace(/\d.*$/, ''),
  );
}

function withVerb(name: string, verb: string | null): string {
  return verb === null || name === '' || leadingVerb(name) !== null ? name : `${verb}${name}`;
}
