import type { Segment } from '../frame/segments.js';
import { type Branch, branchesOf } from '../level/tree.js';
import type { NumberStyle, PartRole } from '../outline.js';
import { type Body, bodyOf } from './drafts.js';
import { isGlossary, promisesTasks } from './role.js';

/** A segment with how its body is parted, and what that body is. */
export interface Settled {
  segment: Segment;
  body: Body;
  role: Extract<PartRole, 'items' | 'glossary' | 'annex' | 'text'>;
}

/**
 * A document that holds items itself has annexes that hold some only if their titles say so; a glossary holds none. What
 * a notice asks for (一、高度重视) is no task if it hands on a longer list.
 */
export function settle(segments: readonly Segment[], chosen: NumberStyle | undefined): Settled[] {
  const parted = segments.map((segment) => ({ segment, body: bodyOf(segment, chosen) }));
  const hasItems = parted.some(({ segment, body }) => segment.annex === null && body.items !== null);
  const settled = parted.map(({ segment, body }): Settled => {
    const title = segment.front.title ?? '';
    if (segment.annex === null) return { segment, body, role: body.items === null ? 'text' : 'items' };
    if (isGlossary(title)) return { segment, body, role: 'glossary' };
    return { segment, body, role: body.items !== null && (!hasItems || promisesTasks(title)) ? 'items' : 'annex' };
  });
  const counts = settled.map(({ body, role }) => (role === 'items' ? countItems(body) : 0));
  let longest = 0;
  return settled
    .toReversed()
    .map((one, at): Settled => {
      const count = counts[settled.length - 1 - at] ?? 0;
      const isNotice = one.segment.annex === null && /通知$/.test(one.segment.front.title ?? '');
      const handsOn = isNotice && longest > 0 && longest >= count;
      longest = Math.max(longest, count);
      return handsOn ? { ...one, role: 'text' } : one;
    })
    .toReversed();
}

function countItems({ tree, items }: Body): number {
  const count = (content: Pick<Branch, 'content'>): number =>
    branchesOf(content).reduce((sum, branch) => sum + (branch.key === items ? 1 : count(branch)), 0);
  return count(tree);
}
