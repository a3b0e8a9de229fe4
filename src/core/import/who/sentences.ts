import type { Place } from '../../wording/understood.js';
import { type IsKnown, isUnitLike } from './names.js';
import { isPerson } from './people.js';
import { type Phrase, phraseOf } from './phrase.js';

/** A sentence that says who, and whether it says so of more than its own item: 以上任务由…负责. */
export interface Told {
  phrase: Phrase;
  isOfAbove: boolean;
}

/** How many clauses at the end of a sentence are looked at, and how long one may be. */
const CLAUSES = 6;
const LONGEST = 300;

const ENDS = /(?:负责|牵头|配合|承办|落实|实施|协助|参与)[^，]{0,4}$/;
const OPENS =
  /^(?:(?:以上|上述|前述|本项|此项|该项|这项|各项|相关|具体|本)*(?:各项|所有|全部)?(?:工作|任务|事项|内容|项目)*(?:分工)?(?:均|都|全部|统一|具体)?[由：])/;
const ABOVE = /^(?:以上|上述|前述)/;
/** Units in general, who are told of in any sentence. */
const ANYBODY =
  /^(?:学校|部门|单位|政府|企业|机关|医院|社区|街道|高校|地方|中心|园区|村|镇|乡|县|区|市|协会|公司|集团|班级|党委|党组|部委)$/;

/** The sentences of a text that say who does the task: 由A、B负责落实; A牵头，B配合. */
export function inSentences(masked: string, isKnown: IsKnown): Told[] {
  const found: Told[] = [];
  let start = 0;
  for (let at = 0; at <= masked.length; at++) {
    if (at < masked.length && !/[。；！？\n]/.test(masked.charAt(at))) continue;
    const told = at > start ? toldOf(masked, { from: start, to: at }, isKnown) : null;
    if (told) found.push(told);
    start = at + 1;
  }
  return found;
}

function toldOf(text: string, { from, to }: Place, isKnown: IsKnown): Told | null {
  const starts = clauseStarts(text, from, to);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? to;
    const clause = text
      .slice(start, Math.min(end, start + LONGEST))
      .trimStart()
      .replace(/，$/, '');
    const opening = OPENS.exec(clause)?.[0] ?? '';
    const by = opening === '' ? lastBy(text, start, end) : start;
    if (by === null && (start !== from || !ENDS.test(clause))) continue;
    // 由A牵头，B配合，确保见效: the clause behind says nothing of who.
    const shorter = by === null ? [] : starts.slice(index + 1).map((at) => at - 1);
    const phrase = firstOwn(text, by ?? start, [to, ...shorter.reverse()], opening, isKnown);
    if (phrase) return { phrase, isOfAbove: ABOVE.test(clause) };
  }
  return null;
}

function firstOwn(
  text: string,
  from: number,
  ends: readonly number[],
  opening: string,
  isKnown: IsKnown,
): Phrase | null {
  for (const to of ends) {
    const phrase = ownPhrase(text, { from, to }, opening, isKnown);
    if (phrase) return phrase;
  }
  return null;
}

function ownPhrase(text: string, place: Place, opening: string, isKnown: IsKnown): Phrase | null {
  const indent = text.slice(place.from, place.to).search(/\S/);
  const from = place.from + Math.max(0, indent);
  if (
    place.to - from > LONGEST ||
    !ENDS.test(text.slice(from, place.to).replace(/，[^，]{0,16}(?:完成|办结|[前底末])$/, ''))
  )
    return null;
  const phrase = phraseOf(text, { from: from + opening.length, to: place.to }, isKnown);
  if (phrase === null || phrase.isBare || phrase.isLabelled || phrase.named.length === 0) return null;
  const isOne = ({ name }: { name: string }) =>
    !ANYBODY.test(name) && !/[要须]|应(?!急)/.test(name) && (isKnown(name) || isUnitLike(name) || isPerson(name));
  return mostly(phrase.named, isOne) ? { ...phrase, place: { from, to: place.to } } : null;
}

/** All of a few names, and all but some of many: not every unit ends as units do. */
function mostly<T>(all: readonly T[], isOne: (one: T) => boolean): boolean {
  return all.filter((one) => !isOne(one)).length * 4 <= all.length;
}

/** 建设工作由市教育局负责: where 由 stands in a clause. */
function lastBy(text: string, from: number, to: number): number | null {
  const at = text.slice(Math.max(from, to - 200), to).lastIndexOf('由');
  return at < 0 ? null : Math.max(from, to - 200) + at;
}

/** Where the last clauses of a sentence begin, commas in brackets left out. */
function clauseStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let depth = 0;
  for (let at = to - 1; at >= Math.max(from, to - 2 * LONGEST) && starts.length < CLAUSES; at--) {
    const sign = text.charAt(at);
    if (sign === '）') depth++;
    if (sign === '（') depth = Math.max(0, depth - 1);
    if (sign === '，' && depth === 0) starts.push(at + 1);
  }
  if (starts.length < CLAUSES && to - from <= 2 * LONGEST) starts.push(from);
  return starts.reverse();
}
