import { boundOfQuantity } from './bounds.js';
import type { Page } from './page.js';
import type { Quantity } from './quantity/quantities.js';
import type { Stretch } from './spans.js';
import { promisingVerb } from './verbs.js';

/** A quantity with the words around it. */
export interface Told {
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
/** What several changes begin with, and of whom each amount is: 分别从每人每月. */
const PAIRED = /分别(从|由)((?:每[人户生月年天])*)$/;
const FALLS = /^(下?降|减|压|缩)/;

/** The numbers of a clause, each with the words that belong to it. */
export function toldIn(page: Page, clause: Stretch, quantities: readonly Quantity[]): Told[] {
  return pairedChanges(page, clause, quantities) ?? shared(joined(page, toldOf(page, clause, quantities)));
}

/** 托位80个和床位50张以上: what stands behind the last of two that 和 joins is said of both. */
function joined(page: Page, told: readonly Told[]): Told[] {
  return told.map((one, position) => {
    const next = told[position + 1];
    const { quantity } = one;
    if (!next || quantity.suffix !== null || next.quantity.suffix === null || one.baseline !== null) return one;
    const between = page.text.slice(quantity.to, next.quantity.from);
    const isJoined = /^(和|与|及|以及)[^，、和与及]+$/.test(between) && promisingVerb(next.before) === null;
    if (!isJoined || isBounded(one) || isBounded(next)) return one;
    return { ...one, quantity: { ...quantity, suffix: next.quantity.suffix } };
  });
}

/** Whether words before a number say how it is meant: 控制在200个以内. */
function isBounded({ quantity, before }: Told): boolean {
  return boundOfQuantity({ ...quantity, suffix: null }, before, '').isBound;
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
    if (rise && behind.length <= 24 && baseline === null && isOneChange(lead, behind.slice(0, rise.index))) {
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

/** Whether two numbers are of one thing: 从A提高到B, A提高到B, but not 小学A、初中提高到B. */
function isOneChange(lead: string, between: string): boolean {
  return /[从由][^，]{0,16}$/.test(lead) || !/[、和与及]/.test(between);
}

/** 分别从A、B提高到C、D: each second number has its first one to come from; null if this is no such clause. */
function pairedChanges(page: Page, clause: Stretch, quantities: readonly Quantity[]): Told[] | null {
  const half = quantities.length / 2;
  const [first, middle, second] = [quantities[0], quantities[half - 1], quantities[half]];
  if (!Number.isInteger(half) || half < 2 || !first || !middle || !second) return null;
  const before = page.words(Math.max(clause.from, first.from - NEAR), first.from);
  const change = CHANGE.exec(page.words(middle.to, second.from));
  if (!change || !PAIRED.test(before)) return null;
  const each = PAIRED.exec(before)?.[2] ?? '';
  return quantities.slice(half).map((quantity, position) => ({
    quantity,
    before: position === 0 ? before.replace(PAIRED, '分别$2') : each,
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
