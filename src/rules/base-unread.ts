import type { Rule } from './rule.js';

/** What the revision holds can be read: else nobody knows which of its promises are kept. */
export const baseUnread: Rule = {
  id: 'base-unread',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, textOf }) {
    for (const file of base?.unread ?? []) {
      // A file that is gone cannot be shown.
      yield { place: { file: textOf(file) === '' ? 'plan.yaml' : file }, args: { file } };
    }
  },
};
