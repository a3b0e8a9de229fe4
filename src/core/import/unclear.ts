import type { WordingDoubt } from '../wording/understood.js';

/**
 * What a doubt of the reader leaves open, in the words of the office that the plan is written for; null for what only
 * the person at the import has to look at. `quote` is what the text says.
 */
const OPEN: Readonly<Record<WordingDoubt, ((quote: string) => string) | null>> = {
  unknown_verb: null,
  name_unclear: null,
  unit_unknown: null,
  // `shown` keeps both as they are written.
  strictly: null,
  and_more: null,
  bound_unclear: (quote) => `文件写“${quote}”，怎样算完成没有写明`,
  // A rule asks for it; what is doubled has nothing to start from.
  baseline_missing: null,
  times_unclear: (quote) => `文件写“${quote}”，是基期的几倍有两种算法`,
  above_hundred: (quote) => `文件写“${quote}”，比例超过100%`,
  nearly: (quote) => `文件写“${quote}”，“基本”到什么程度没有写明`,
  amount_unstated: () => '文件没有写明数量',
  definition_missing: () => '文件没有写明口径',
  delivery_unclear: null,
  uneven_pairs: (quote) => `文件写“${quote}”，“分别”前后的项数对不上`,
  whole_unclear: (quote) => `文件没有写明“${quote}”包含在哪一项之内`,
  no_firm_date: (quote) => `文件写“${quote}”，没有写明时限`,
  recurring: (quote) => `文件写“${quote}”，每期的时限没有逐一写明`,
  // A rule says so.
  outside_period: null,
  date_depends: (quote) => `文件写“${quote}”，没有写明具体日期`,
  span: (quote) => `文件写“${quote}”，没有写明从何时算起`,
  in_principle: (quote) => `文件写“${quote}”，时限为原则性要求`,
  no_such_date: (quote) => `文件写“${quote}”，没有这一天`,
};

/** What doubts leave open, as one text for `unclear`; undefined if nothing is. @param isMultiple of a target that multiplies */
export function unclearOf(
  doubts: readonly { why: WordingDoubt; quote: string }[],
  isMultiple = false,
): string | undefined {
  return sentences(
    doubts.map(({ why, quote }) =>
      why === 'baseline_missing' && isMultiple ? '文件没有写明基期数' : (OPEN[why]?.(quote) ?? null),
    ),
  );
}

/** Several sentences as one text, each once. */
export function sentences(all: readonly (string | null | undefined)[]): string | undefined {
  const told = [...new Set(all.filter((one) => one !== null && one !== undefined && one !== ''))];
  return told.length === 0 ? undefined : told.join('；');
}
