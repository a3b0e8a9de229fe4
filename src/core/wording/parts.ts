import type { Draft } from './draft.js';
import { leadingVerb } from './verbs.js';

/** The target that each part (其中) is a part of, as an index, or null. */
export function wholesOf(drafts: readonly Draft[], sentenceOf: (clause: number) => number): (number | null)[] {
  let [whole, before]: [number | null, number] = [null, -1];
  return drafts.map((draft, index) => {
    if (!draft.isPart) {
      [whole, before] = [index, sentenceOf(draft.clause)];
      return null;
    }
    return whole !== null && sentenceOf(draft.clause) - before <= 1 ? whole : null;
  });
}

/** What sort of the whole a part is, without what it is. */
const SORT = /^(公办|民办|普惠|国家级|省级|市级|县级|区级|城区|城市|城镇|农村|新建|女性)$/;

/** 1995年底前建成: of which age the part is. */
const MADE = /^\d{4}年.{0,6}(建成|竣工|开工|完工|建造|投用|交付|成立|设立|登记|注册)$/;

/** A part that names only what sort it is takes the noun of its whole: 其中公办3000个 of 新增学位. */
export function partName(part: Draft, whole: Draft): string {
  const rate = /[一-鿿]{2}率$/.exec(whole.name)?.[0];
  if (rate !== undefined && part.bound.unit === '%' && !/(率|比例|占比|比重)$/.test(part.name))
    return `${part.name}${rate}`;
  if (MADE.test(part.name) && part.bound.unit === whole.bound.unit)
    return `${part.name}的${whole.name.slice(leadingVerb(whole.name)?.length ?? 0)}`;
  if (!SORT.test(part.name) || part.bound.unit !== whole.bound.unit) return part.name;
  const noun = whole.name.slice(leadingVerb(whole.name)?.length ?? 0);
  return noun.includes(part.name) ? noun : `${part.name}${noun}`;
}
