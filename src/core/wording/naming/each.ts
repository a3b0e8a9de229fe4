import type { Draft } from '../draft.js';
import { leadingVerb } from '../verbs.js';

const EACH: readonly (readonly [RegExp, Draft['per']])[] = [
  [/每个?(?:县（市、区）|县（区）|县区|县|区)|各县(?:（市、区）|（区）|区)?(?=各|至少|均|都|分别|不少于)/, 'county'],
  [/每(?:所|个)?(?:学校|校)|各校各/, 'school'],
  [/每个?月|按月/, 'month'],
  [/每个?季度?|按季/, 'quarter'],
];

/** Of whom and for how long an amount of money is: 每人每月900元. */
const BOUND = '(?=(?:不低于|不少于|不高于|不超过|至少|达到?|提高到|超过|约)*$)';
const OF_ONE = new RegExp(
  `每(?:人|[百千万][人名户]|户|生|亩|床|名[一-鿿]{0,4}|位[一-鿿]{0,4})(?:每(?:年|月|天|学期))?$|每(?:人|户|生)每(?:年|月|天|学期)${BOUND}`,
);
/** 标准提高到每月780元: an amount for each month, not one to be met in each. */
const OF_TIME = new RegExp(`(?<=(?:标准|补贴|津贴|补助|工资|待遇|养老金).{0,6})每(?:月|年|天|学期)${BOUND}`);

/** Those that the format has no word for. */
const OTHERS =
  /每[个所家]?(镇（街道?）|乡镇（街道?）|村（社区）|中学|小学|幼儿园|医院|乡镇|镇街|街道|社区|村|镇|市|省|周|天|日|学期|班|单位|部门|企业)(?![^，。]{0,8}[数量额](?:[不未控达保为在]|$))/;

/** 各县区建成: each of them has to; 每年开展: the number is that of one year. */
const EACH_COUNTY = /^(?:全[市省区县])?各(?:县（市、区）|县（区）|县市区|县区|区县|县|区)(?:原则上|在|应|要|均|都)*/;
const EACH_OTHER =
  /^(?:全[市省区县])?各(?:乡镇|镇街|镇（街）|镇（街道）|街道|社区|村|镇|市|单位|部门|企业)(?:应|要|均|都)*/;
const EACH_YEAR = /^每年(?![级度])/;

/**
 * Who or what must each meet a target, by the words before its number; and the words without that.
 * @returns `of`: of how many and how long each amount is, or null
 */
export function eachIn(words: string): { per: Draft['per']; words: string; of: string | null } {
  const single = OF_ONE.exec(words) ?? OF_TIME.exec(words);
  if (single) return { per: undefined, words: words.replace(single[0], ''), of: single[0] };
  for (const [pattern, per] of EACH) {
    if (pattern.test(words)) return { per, words: words.replace(pattern, '').replace(/^[各均都]/, ''), of: null };
  }
  const county = EACH_COUNTY.exec(words)?.[0] ?? '';
  if (leads(words, county)) return { per: 'county', words: words.slice(county.length), of: null };
  const of = (EACH_OTHER.exec(words) ?? EACH_YEAR.exec(words))?.[0] ?? '';
  if (leads(words, of)) return { per: undefined, words: words.slice(of.length), of };
  const other = OTHERS.exec(words)?.[0] ?? null;
  return { per: undefined, words: other === null ? words : words.replace(other, ''), of: other };
}

/** Whether words open a clause and a verb follows them. */
function leads(words: string, opening: string): boolean {
  const rest = words.slice(opening.length);
  return opening !== '' && (leadingVerb(rest) !== null || rest.startsWith('至少'));
}
