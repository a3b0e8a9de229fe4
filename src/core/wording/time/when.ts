import { isRealDate } from '../../date.js';
import { chineseValue } from '../quantity/numerals.js';
import { dateOf, type PlanPeriod } from './months.js';
import {
  depends,
  holiday,
  isoDate,
  month,
  months,
  quarter,
  type Reader,
  recurring,
  type Time,
  year,
  yearEnd,
  yearIn,
} from './readers.js';

const YEAR = '(\\d{4}年|今年|本年|当年|明年|次年|[二〇○零一三四五六七八九]{4}年)';
const BEFORE = '(之前|以前|前)?';
/** The time from which on something runs, not that by which it is done. */
const FROM = '(起|开始|以来|以后|之后|后(?![续])|至今)?';

/** Each pattern finds one way to write a time; where two match, the one above wins. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [
    /每(年|季度?|月|学期|半年|周)(的?(\d{1,2})月(份|\d{1,2}[日号])?|的?\d{1,2}[日号])?(底|末|初|[上中下]旬)?(之前|以前|前)?/g,
    recurring,
  ],
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(日)?(之前|以前|前)?(?![\d.])/g, isoDate],
  [/(\d{4})[—~-](\d{4})(学?年度?)/g, () => ({ leftover: 'year' })],
  [new RegExp(`${YEAR}?(\\d{1,2})月?(?:至|到|—|-|~)(\\d{1,2})月(份)?(底|末)?${BEFORE}`, 'g'), months],
  [
    new RegExp(
      `(原则上)?(?:[于到至]|(?<![现所正])在)?${YEAR}?(\\d{1,2}|十[一二]|[一二三四五六七八九十])月(?:(\\d{1,2})[日号])?(份)?(底|末|初|[上中下]旬|内)?${BEFORE}${FROM}`,
      'g',
    ),
    month,
  ],
  [new RegExp(`${YEAR}?(第?[一二三四1-4]季度|前[二三两]个?季度|上半年|下半年)(末|底|内)?${BEFORE}`, 'g'), quarter],
  [new RegExp(`(?:[到至于])?${YEAR}(年?[底末终内]|年底)?${BEFORE}${FROM}(?!级|版|度|制|龄)`, 'g'), year],
  [
    /(\d{1,2}|[一二两三四五六七八九十]{1,3})(年|个月)(之内|以内|内)/g,
    (match) => (match[2] === '年' ? { doubts: ['span'], note: true } : { leftover: 'duration' }),
  ],
  [
    /(?:[到至于])?(年底|年末|年内|全年|岁末)(之?前)?/g,
    (_match, { period, year: named }) => ({ due: yearEnd(named, period) }),
  ],
  [
    /(?:[到至于])?“?十([三四五六七])五”?(规划)?(末|期末|时期末|收官|期间)(之?前)?/g,
    (match) => ({
      ...(match[3] === '期间' ? { doubts: ['span'] } : {}),
      due: dateOf(1955 + 5 * (10 + (chineseValue(match[1] ?? '') ?? 0)), 12, 31),
    }),
  ],
  [/(教师节|国庆节?|元旦|劳动节|五一节?|“五一”|“六一”|“七一”)(之?前|期间)/g, holiday],
  [
    /([春秋]季?学期|新学期|[本上下]学期|学年[初末]|开学|[寒暑]假|春节|清明节?|端午节?|中秋节?|(?:重阳|元宵|植树|儿童|青年|妇女|护士|建军)节|汛期|高考|中考|供暖季|采暖季|“?两会”?)(开学|开始|结束)?(之?前|期间|之?后|末)/g,
    depends,
  ],
  [/[春秋]季?学期|年中(?:之?前|(?=完成|建成|投用|，))/g, depends],
  [/(?:近|未来|今后)(?:\d|[一二三四五两])年|(?:\d|[三四五])年(?=累计|间)/g, () => ({ doubts: ['span'], note: true })],
  [/常态化|持续|长期(?![性规效以在])/g, () => ({ note: true })],
  [/尽快|尽早|早日|抓紧|适时/g, () => ({ doubts: ['no_firm_date'], note: true })],
];

/**
 * The times of a text, in its order. A month without a year belongs to the year that was written last in its sentence,
 * else to the plan's.
 * @param hidden places that are not read: named documents
 */
export function timesIn(text: string, period: PlanPeriod, isHidden: (at: number) => boolean): Time[] {
  const found: { from: number; to: number; rank: number; match: RegExpExecArray; read: Reader }[] = [];
  for (const [rank, [pattern, read]] of PATTERNS.entries()) {
    for (const match of text.matchAll(pattern)) {
      if (isHidden(match.index) || isPartOfNumber(text, match)) continue;
      found.push({ from: match.index, to: match.index + match[0].length, rank, match, read });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.from - b.from);
  return readInOrder(text, apart(found, text.length), period);
}

/** Those that overlap none above them in the list, in the order of the text. */
function apart<T extends { from: number; to: number }>(found: readonly T[], length: number): T[] {
  const taken = new Uint8Array(length);
  const kept = found.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

function readInOrder(
  text: string,
  found: readonly { from: number; to: number; match: RegExpExecArray; read: Reader }[],
  period: PlanPeriod,
): Time[] {
  const times: Time[] = [];
  let [named, repeats, behind]: [number | null, Time['recurs'], number] = [null, null, 0];
  for (const { from, to, match, read } of found) {
    if (/[。！？\n]/.test(text.slice(behind, from))) [named, repeats] = [null, null];
    behind = to;
    const part = read(match, { period, year: named });
    if (part === null) continue;
    const plain: Time = { from, to, due: null, recurs: null, doubts: [], leftover: null, note: false, ...part };
    const time = inContext(ofLaterYear(plain, match[0], text, period), text, period);
    named = laterYear(yearIn(match[0], period), period) ?? named;
    if (repeats !== null && time.due !== null && time.leftover === null) Object.assign(time, again(repeats));
    repeats = time.recurs ?? repeats;
    times.push(judged(time, period, match[0]));
  }
  return times;
}

/** A year that a month behind it may belong to: not one before the plan. */
function laterYear(written: number | null, { start }: PlanPeriod): number | null {
  return written !== null && written >= Number(start.slice(0, 4)) ? written : null;
}

/** 1995年底前建成的: which ones are meant. */
const MADE = /^(建成|竣工|开工|完工|建造|建设|投用|交付|成立|设立|出生|入职|登记|注册)[^，。；]{0,6}的/;

/** What stands before a time: 自 makes it a beginning, 比 a time to compare with. */
function inContext(time: Time, text: string, { start }: PlanPeriod): Time {
  const tells = time.due !== null && time.due < start && MADE.test(text.slice(time.to, time.to + 12));
  if (tells) return { ...time, leftover: 'attribute' };
  const before = text.charAt(time.from - 1);
  const limits = time.due !== null;
  if (/[从自由]/.test(before) && (limits || time.leftover === 'beginning')) {
    return { ...time, leftover: 'beginning', from: time.from - 1 };
  }
  return /[比较]/.test(before) && limits ? { ...time, leftover: 'past' } : time;
}

/** 2021年新增3万个: a year behind the plan's says until when. */
function ofLaterYear(time: Time, wording: string, text: string, period: PlanPeriod): Time {
  const written = time.leftover === 'year' ? yearIn(wording, period) : null;
  const isFirst = time.from === 0 || /[，。；：\n]/.test(text.charAt(time.from - 1));
  if (written === null || !isFirst || written <= Number(period.end.slice(0, 4))) return time;
  return { ...time, leftover: null, due: dateOf(written, 12, 31) };
}

/** A date after 每年 comes back as that does. */
function again(recurs: Time['recurs']): Partial<Time> {
  return { due: null, recurs, doubts: ['recurring'], note: true };
}

function judged(time: Time, { start, end }: PlanPeriod, wording: string): Time {
  if (time.due === null) return time;
  if (!isRealDate(time.due)) return { ...time, due: null, doubts: [...time.doubts, 'no_such_date'] };
  if (time.leftover !== null) return { ...time, due: null };
  // 2019年底 in a plan of 2020 tells of what was; with 前 somebody wrote the wrong year.
  if (time.due < start && /\d年|[〇二]年|去年/.test(wording) && !/前$/.test(wording))
    return { ...time, due: null, leftover: 'past' };
  const doubts = [...time.doubts];
  if (time.due > end || time.due < start) doubts.push('outside_period');
  if (wording.includes('原则上')) doubts.push('in_principle');
  return { ...time, doubts };
}

/** Whether what matched as 1月 is the end of a longer number, or of a code. */
function isPartOfNumber(text: string, match: RegExpExecArray): boolean {
  return /^\d/.test(match[0]) && /[\d.A-Za-z]/.test(text.charAt(match.index - 1));
}
