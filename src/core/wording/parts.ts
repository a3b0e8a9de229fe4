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

/**
 * A title and its item often say the same twice: what has the same bound and the same noun is one target; so is a
 * delivery of the title that the item names in full.
 * @returns for each draft the index of the first one like it, its own if there is none
 */
export function firstLike(drafts: readonly Draft[], isTitle: (draft: Draft) => boolean): number[] {
  const seen = new Map<string, number>();
  const titles = drafts.flatMap((draft, index) => (draft.bound.deliver !== undefined && isTitle(draft) ? [index] : []));
  return drafts.map((draft, index) => {
    const { deliver, definition, ...bound } = draft.bound;
    const key = `${deliver ?? ''} ${Object.entries(bound).join(' ')} ${nounOf(draft)}`;
    const first = seen.get(key) ?? titles.find((title) => title < index && namesInFull(drafts[title], draft, isTitle));
    if (first === undefined) seen.set(key, index);
    return first ?? index;
  });
}

function nounOf({ name }: Draft): string {
  return name.slice(leadingVerb(name)?.length ?? 0).replace(/[“”《》的]|^(研究|完成)?(制定|修订|编制|出台|印发)/g, '');
}

function namesInFull(title: Draft | undefined, draft: Draft, isTitle: (draft: Draft) => boolean): boolean {
  if (!title || isTitle(draft) || title.bound.deliver !== draft.bound.deliver) return false;
  const noun = nounOf(title);
  return noun.length >= 4 && nounOf(draft).includes(noun);
}
