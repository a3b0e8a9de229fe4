import type { Draft } from './draft.js';

const EACH: readonly (readonly [RegExp, Draft['per']])[] = [
  [/每个?(?:县（市、区）|县（区）|县区|县|区)|各县(?:（市、区）|（区）|区)?(?=各|至少|均|都|分别|不少于)/, 'county'],
  [/每(?:所|个)?(?:学校|校)|各校各/, 'school'],
  [/每个?月|按月/, 'month'],
  [/每个?季度?|按季/, 'quarter'],
];

/** Of whom and for how long an amount of money is: 每人每月900元. */
const OF_ONE = /每(人|户|生|亩|床|名[一-鿿]{0,4}|位[一-鿿]{0,4})(每(年|月|天|学期))?$/;

/** Those that the format has no word for. */
const OTHERS = /每个?(乡镇|镇街|街道|社区|村|镇|市|省|周|天|日|学期|班|单位|部门|企业)/;

/**
 * Who or what must each meet a target, by the words before its number; and the words without that.
 * @returns `of`: of how many and how long each amount is, or null
 */
export function eachIn(words: string): { per: Draft['per']; words: string; of: string | null } {
  const single = OF_ONE.exec(words);
  if (single) return { per: undefined, words: words.slice(0, single.index), of: single[0] };
  for (const [pattern, per] of EACH) {
    if (pattern.test(words)) return { per, words: words.replace(pattern, '').replace(/^[各均都]/, ''), of: null };
  }
  const other = OTHERS.exec(words)?.[0] ?? null;
  return { per: undefined, words: other === null ? words : words.replace(other, ''), of: other };
}
