import type { Bounded } from '../bounds.js';
import type { Draft } from '../draft.js';
import { withoutFirmness } from '../firmness.js';
import type { Told } from '../told.js';
import { isVerbs, leadingVerb } from '../verbs.js';
import { nounAfter, saysNothing, trimmed } from './names.js';
import { ratesOf } from './pairs.js';

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
  /** The last ones of the sentence, in its order. */
  all: readonly Draft[];
  /** Whether that is of the clause right before. */
  isNear: boolean;
}

/** The names of the targets that a number is told of; several where it is told of several rates. */
export function namesFor(
  { subject, ending }: Bounded,
  { quantity, after, before: lead }: Told,
  before: Before,
  verb: string | null,
): string[] {
  const noun = nounAfter(after);
  const isShare = quantity.unit === '%' || quantity.unit === '‰';
  const own = trimmed(withoutOpenQuote(subject.replace(/^（?(并且?)?其中/, '')));
  if (isShare && noun !== '' && (own === '' || /^(推进|推动|促进|引导|支持|组织)$/.test(own))) return [`${noun}比例`];
  const base = isShare ? own : verbFirst(`${own}${thingBehind(own, noun)}`);
  if (isShare && noun !== '' && own === leadingVerb(own)) return [`${own}${noun}比例`];
  if (saysNothing(base + ending) || YIELD.test(base) || /^占(?!比)/.test(base) || (isVerbs(base) && !isRated(ending))) {
    const name = leaning(base, ending, before, quantity.unit);
    return isShare ? ratesOf(name, true) : [name];
  }
  if (isShare && /占[^比率重额量]{1,20}$/.test(base)) return [`${base}比例`];
  if (isShare) return ratesOf(base, /均|都|各|双双/.test(lead)).map((name) => name + ending);
  return [withVerb(base, verb) + ending];
}

/** 投资增长5%: there the verb is the noun that grows. */
function isRated(ending: string): boolean {
  return /[长降少]率$/.test(ending);
}

/** The noun behind a number; 选取企业10家开展评估 says there what is done with what is counted. */
function thingBehind(own: string, noun: string): string {
  return own.length > (leadingVerb(own)?.length ?? 0) && /^(开展|进行)/.test(noun) ? '' : noun;
}

/** 普通高中学位全市新增5000个 tells of 新增普通高中学位. */
export function verbFirst(name: string): string {
  const match = /^(.{2,}?)(?:全[市省区县])?(新增|增加|新建|建成)$/.exec(name);
  return match && leadingVerb(name) === null && !/[年前来后]$/.test(match[1] ?? '') ? `${match[2]}${match[1]}` : name;
}

/** The words before a quotation that is not closed, where the number stands in it; those in it if they tell more. */
function withoutOpenQuote(words: string): string {
  const open = words.lastIndexOf('“');
  if (open <= words.lastIndexOf('”')) return words;
  const [before, inside] = [words.slice(0, open), words.slice(open + 1)];
  return trimmed(before) === '' && trimmed(inside).length > 3 ? inside : before;
}

/** A name that leans on the clause before: 比例, 占招生计划, 新建. */
function leaning(base: string, ending: string, before: Before, unit: string | null): string {
  const said = before.isNear && before.last !== null ? before.last.name : thingIn(before.words);
  if (/^占(?!比)/.test(base)) return `${said}${base}比例`;
  if (base === '' || said === '') return said === '' || ending !== '占比' ? `${said}${base}${ending}` : `${said}占比`;
  if (/^(其?)(总数|总量|数量|总额)$/.test(base)) return `${said.slice(leadingVerb(said)?.length ?? 0)}${base}`;
  if (!isVerbs(base)) return `${ofYield(said, base)}${base}`;
  if (before.last !== null && before.last.bound.unit !== unit) return withCounted(base, unit);
  return withThing(base, said);
}

/** 开工建设 of the projects before. */
function withThing(base: string, said: string): string {
  const thing = said.replace(/^全[市省区县]/, '');
  const noun = thing.slice(openingVerbs(thing));
  return noun === '' || noun.endsWith(base) ? thing : `${base}${noun}`;
}

/** Who is counted, where nothing else says it: 惠及2万人. */
const COUNTED: Readonly<Record<string, string>> = { 人: '人数', 名: '人数', 人次: '人次', 户: '户数', 家: '家数' };

function withCounted(verb: string, unit: string | null): string {
  return `${verb}${COUNTED[unit ?? ''] ?? ''}`;
}

/** The length of the verbs that open a name, as far as a thing is left behind them. */
function openingVerbs(name: string): number {
  let length = leadingVerb(name)?.length ?? 0;
  for (let more = nextVerb(name, length); more > 0; more = nextVerb(name, length)) length += more;
  return length;
}

/** The length of one more verb, and of what joins it: 建成并投入使用. */
function nextVerb(name: string, from: number): number {
  const joint = /^[并和及、]/.test(name.slice(from)) ? 1 : 0;
  const verb = leadingVerb(name.slice(from + joint));
  return verb === null || name.length - from - joint - verb.length < 4 ? 0 : joint + verb.length;
}

/** What a yield is of: the thing whose area stood before. */
function ofYield(said: string, base: string): string {
  return YIELD.test(base) ? said.replace(AREA, '') : said;
}

/** What a clause is about, without the numbers that it tells of it. */
function thingIn(words: string): string {
  return trimmed(
    withoutFirmness(words)
      .replace(/现有|已建成|已有|原有|目前有?/, '')
      .replace(/\d.*$/, ''),
  );
}

const MEASURED =
  /(率|[一-鿿]量|额|产值|总值|增加值|面积|人数|水平|标准|收入|浓度|出栏量|存栏量|规模|里程|占比|比例|比重)$/;
/** 播种面积30万亩、产量12万吨: of what, the area before says. */
const YIELD = /^总?(?:产量|产值|单产|亩产|总产|销量)$/;
const AREA = /(?:播种|种植|养殖)?面积$/;

/** Whether a name tells of what is measured, not made. */
export function isMeasured(name: string): boolean {
  return MEASURED.test(name);
}

/** Words that only say how a number is meant: no verb for another name. */
const BOUND_WORD = /^(达到|突破|力争)$/;

function withVerb(name: string, verb: string | null): string {
  const isOwn = name === '' || name.endsWith('率') || leadingVerb(name) !== null;
  return verb === null || isOwn || BOUND_WORD.test(verb) ? name : `${verb}${name}`;
}
