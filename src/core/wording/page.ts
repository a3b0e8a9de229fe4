import { type Clause, clausesOf } from './clauses.js';
import { falseFriend } from './quantity/false-friends.js';
import { chineseQuantityAt, type Quantity, quantityAt } from './quantity/quantities.js';
import { brackets, marked, namedDocuments, quotations, type Stretch } from './spans.js';
import type { PlanPeriod } from './time/months.js';
import type { Time } from './time/readers.js';
import { timesIn } from './time/when.js';
import type { LeftoverReason } from './understood.js';
import { leadingVerb, promisingVerb } from './verbs.js';

/** A text with all that is read in it before its clauses are understood. */
export interface Page {
  text: string;
  documents: readonly Stretch[];
  times: readonly Time[];
  quantities: readonly Quantity[];
  clauses: readonly Clause[];
  /** The year in which the plan begins. */
  startYear: number;
  /** Numbers that are no quantities, each with the reason. */
  dropped: readonly (Stretch & { reason: LeftoverReason })[];
  /** The words of a stretch, without its times and the brackets that are read by themselves. */
  words(from: number, to: number): string;
}

/** Finds the documents, times, numbers and clauses of a read text. */
export function pageOf(text: string, period: PlanPeriod): Page {
  const documents = namedDocuments(text);
  const inDocument = marked(text.length, documents);
  const times = timesIn(text, period, (at) => inDocument[at] === 1);
  const quoted = quotations(text);
  const { quantities, dropped } = numbersIn(text, inDocument, marked(text.length, times), quoted);
  const held = brackets(text).filter(({ from }) => inDocument[from] !== 1);
  const apart = withNumbers(held, [...quantities, ...times.filter(({ due }) => due !== null)], text);
  const whole = marked(text.length, [...documents, ...quoted, ...held]);
  const hidden = marked(
    text.length,
    times.filter((time) => !isOfName(time, text)),
  );
  const inBracket = marked(text.length, apart);
  return {
    text,
    startYear: Number(period.start.slice(0, 4)),
    documents,
    times,
    quantities,
    dropped,
    clauses: clausesOf(text, whole, apart),
    words: (from, to) =>
      visible(
        text,
        (at) => hidden[at] === 1 || (inBracket[at] === 1 && !(inBracket[from] === 1 && inBracket[from - 1] === 1)),
        from,
        to,
      ),
  };
}

/** A year or a beginning may belong to a name; so do 持续 and the like, which names.ts takes off where they lead. */
function isOfName({ from, to, leftover, due, note, doubts }: Time, text: string): boolean {
  // 2020年新增公办学位: when it is done.
  if (leftover === 'year') return !isFirst(text, from) || leadingVerb(text.slice(to, to + 4)) === null;
  if (leftover === 'attribute') return true;
  return note && due === null && doubts.length === 0;
}

function isFirst(text: string, at: number): boolean {
  return at === 0 || /[，。；：\n]/.test(text.charAt(at - 1));
}

function visible(text: string, isHidden: (at: number) => boolean, from: number, to: number): string {
  let words = '';
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isHidden(at)) continue;
    if (at > start) words += text.slice(start, at);
    start = at + 1;
  }
  return words;
}

/** The brackets that hold a number or a date of their own, or begin with 其中. */
function withNumbers(held: readonly Stretch[], found: readonly Stretch[], text: string): Stretch[] {
  const starts = found.map(({ from }) => from).sort((a, b) => a - b);
  let next = 0;
  return held.filter(({ from, to }) => {
    while (next < starts.length && (starts[next] ?? 0) < from) next++;
    return (starts[next] ?? Number.POSITIVE_INFINITY) < to || text.startsWith('其中', from + 1);
  });
}

const BOUND_IN_QUOTES = /以上|以内|不低于|不少于|不超过|达到?|百分点|[%％]/;
const CHINESE_START = /[一二两三四五六七八九十百]/;
/** How far back a verb is looked for that makes a Chinese numeral a number. */
const REACH = 40;

function numbersIn(
  text: string,
  inDocument: Uint8Array,
  inTime: Uint8Array,
  quoted: readonly Stretch[],
): Pick<Page, 'quantities' | 'dropped'> {
  const quantities: Quantity[] = [];
  const dropped: (Stretch & { reason: LeftoverReason })[] = [];
  const inQuotes = marked(
    text.length,
    quoted.filter(({ from, to }) => !BOUND_IN_QUOTES.test(text.slice(from, to))),
  );
  for (let at = 0; at < text.length; ) {
    const read = inDocument[at] === 1 || inTime[at] === 1 ? null : numberAt(text, at, inQuotes[at] === 1);
    if (read === null) {
      at++;
      continue;
    }
    const reason = falseFriend(text, read, inQuotes[at] === 1);
    const end = reason === null ? read.to : Math.max(endOfDigits(text, at), reason === 'age' ? read.to : 0);
    if (reason === null) quantities.push(read);
    else if (!read.chinese) dropped.push({ from: at, to: end, reason });
    at = end;
  }
  return { quantities, dropped };
}

function numberAt(text: string, at: number, isQuoted: boolean): Quantity | null {
  const char = text.charAt(at);
  if (char >= '0' && char <= '9') return quantityAt(text, at);
  if (isQuoted) return null;
  if (char === '百' && text.startsWith('百分之', at)) return chineseQuantityAt(text, at);
  return CHINESE_START.test(char) ? chineseNumberAt(text, at) : null;
}

/** What is counted in speeches, not in targets: 四个自信. */
const NO_THING = /^(维护|自信|不|方面|层面|环节|重点|到位|“|着力|坚持|确保|阶段|标准化)/;

/** A Chinese numeral is a number before a unit, behind a verb that promises; one thing is no number. */
function chineseNumberAt(text: string, at: number): Quantity | null {
  if (/[一二两三四五六七八九十百千万第几每]/.test(text.charAt(at - 1))) return null;
  const quantity = chineseQuantityAt(text, at);
  if (quantity === null || quantity.points) return quantity;
  return quantity.unit === '%' ? asShare(text, quantity) : asCount(text, quantity);
}

/** 九成以上, 达到九成. */
function asShare(text: string, quantity: Quantity): Quantity | null {
  const isPercent = text.startsWith('百分之', quantity.from);
  const isSaid = quantity.suffix !== null || /[达超过在于到占]/.test(text.charAt(quantity.from - 1));
  return isPercent || isSaid ? quantity : null;
}

function asCount(text: string, quantity: Quantity): Quantity | null {
  if (quantity.value < 2 || /^[年级类层届条等成]$/.test(quantity.unit ?? '')) return null;
  const before = text.slice(Math.max(0, quantity.from - REACH), quantity.from);
  const clause = before.slice(Math.max(...['，', '。', '；', '：', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  const isFigure = quantity.unit === '个' && NO_THING.test(text.slice(quantity.to, quantity.to + 4));
  return isFigure || (promisingVerb(clause) === null && quantity.suffix === null) ? null : quantity;
}

function endOfDigits(text: string, from: number): number {
  let to = from;
  while (
    /[\d,.]/.test(text.charAt(to)) &&
    (to === from || /\d/.test(text.charAt(to)) || /\d/.test(text.charAt(to + 1)))
  )
    to++;
  return Math.max(to, from + 1);
}
