import type { Draft } from './draft.js';
import { leadingVerb } from './verbs.js';

/**
 * A title and its item often say the same twice: what has the same bound and the same noun is one target; so is what
 * the title says in short and the item in full.
 * @returns for each draft the index of the one that stands for it, its own if none does
 */
export function oneOfEach(drafts: readonly Draft[], isTitle: (draft: Draft) => boolean): number[] {
  const seen = new Map<string, number>();
  const like = drafts.map((draft, index) => {
    const { deliver, definition, ...bound } = draft.bound;
    const key = `${deliver ?? ''} ${Object.entries(bound).join(' ')} ${nounOf(draft)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first ?? index;
  });
  const [titles, items] = [drafts.filter(isTitle), drafts.filter((draft) => !isTitle(draft))];
  if (titles.length === 0 || titles.length > MANY || items.length > MANY) return like;
  const taken = new Set<number>();
  for (const [index, draft] of drafts.entries()) {
    if (!isTitle(draft) || like.lastIndexOf(index) > index) continue;
    const full = drafts.findIndex(
      (item, at) => like[at] === at && !taken.has(at) && !isTitle(item) && saysMore(draft, item),
    );
    if (full >= 0) like[index] = full;
    taken.add(full);
  }
  return like;
}

/** More targets than an item has. */
const MANY = 60;

function nounOf({ name }: Draft): string {
  const bare = name.replace(/^继续/, '');
  return bare
    .slice(leadingVerb(bare)?.length ?? 0)
    .replace(/[“”《》的、]|^(研究|完成)?(制定|修订|编制|出台|印发)/g, '');
}

/** Whether an item's target says in full what a title's says. */
function saysMore(title: Draft, item: Draft): boolean {
  const [short, full] = [nounOf(title), nounOf(item)];
  if (title.bound.deliver !== undefined)
    return title.milestones.length === 0 && isDeliveredBy(title, item, short, full);
  if (item.bound.deliver !== undefined || !isSameBound(title, item)) return false;
  return title.covers.length === 0
    ? shared(short, full) >= 0.5
    : shared(short, full) > 0 || /[两二三四五]率/.test(short);
}

function isDeliveredBy(title: Draft, item: Draft, short: string, full: string): boolean {
  const { deliver } = item.bound;
  if (short.length < 4 || (deliver !== undefined && deliver !== title.bound.deliver)) return false;
  // 办好讲坛 after a title with the name of the forum.
  const isShorter = deliver !== undefined && full.length >= 2 && short.includes(full);
  return isShorter || full.includes(short) || shared(short, full) >= (deliver === undefined ? 0.75 : 0.55);
}

function isSameBound({ bound }: Draft, item: Draft): boolean {
  const plain = ({ definition, shown, ...rest }: Draft['bound']) => JSON.stringify(Object.entries(rest).sort());
  return plain(bound) === plain(item.bound);
}

/** The part of the pairs of characters of a text that another has as well. */
function shared(text: string, other: string): number {
  if (text.length < 2) return 0;
  let count = 0;
  for (let at = 0; at + 1 < text.length; at++) if (other.includes(text.slice(at, at + 2))) count++;
  return count / (text.length - 1);
}
