import type { Place } from '../wording/understood.js';

/** A number, date or named document that a plain scan of a text finds, whatever it means. */
export interface Occurrence {
  place: Place;
  text: string;
  kind: 'title' | 'date' | 'percentage' | 'number';
}

const DIGITS = '[0-9０-９]+(?:[.,．][0-9０-９]+)*';
const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]+';
const COUNTED =
  '个|所|名|人|家|项|次|场|期|件|间|座|栋|套|台|辆|篇|册|条|门|节|户|批|届|轮|起|种|处|支|对|班|份|位|倍|成|亩|米|公里|吨|元|万|亿|小时|天|日|周|月|年|季度|学期|岁';

/** A named document is one whole; so is a date; what is left of a percentage or number stands alone. */
const OCCURRENCE = new RegExp(
  [
    '(?<title>《[^《》\\n]*(?:《[^《》\\n]*》[^《》\\n]*)*》)',
    `(?<date>(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}|十?[一二三四五六七八九十])月(?:[0-9０-９]{1,2}[日号])?|[0-9０-９]{4}年|[二〇○零一三四五六七八九]{4}年|第?[一二三四1-4]季度)`,
    `(?<percentage>${DIGITS}(?:[%％‰]|个?百分点)|百分之(?:${NUMERAL}|${DIGITS}))`,
    `(?<number>${DIGITS}|(?<![0-9０-９.．])${NUMERAL}[余多几]?(?:${COUNTED}))`,
  ].join('|'),
  'g',
);

/**
 * Finds the numbers, percentages, dates and 《》 of a text by their form alone. It knows nothing of what the reader of
 * wordings understands: what that reader takes and what it leaves over must come to all of these.
 */
export function naiveCount(text: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const match of text.matchAll(OCCURRENCE)) {
    const kinds = Object.entries(match.groups ?? {}) as [Occurrence['kind'], string | undefined][];
    const kind = kinds.find(([, words]) => words !== undefined)?.[0] ?? 'number';
    const place = { from: match.index, to: match.index + match[0].length };
    found.push({ place, text: match[0], kind });
  }
  return found;
}
