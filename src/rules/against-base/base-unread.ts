import { PLAN_FILE } from '../../core/file/path.js';
import type { RuleOf } from '../rule.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'base-unread': {
      file: { file: string };
      nowhere: { id: string };
    };
  }
}

/** What the revision holds is there and can be read: else nobody knows which of its promises are kept. */
export const baseUnread: RuleOf<'base-unread'> = {
  id: 'base-unread',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, planFile, textOf }) {
    if (base?.found.how === 'nowhere') {
      yield { variant: 'nowhere', place: { file: PLAN_FILE, path: ['id'] }, args: { id: planFile.id } };
    }
    for (const file of base?.unread ?? []) {
      // A file that is gone cannot be shown.
      yield { variant: 'file', place: { file: textOf(file) === '' ? PLAN_FILE : file }, args: { file } };
    }
  },
};
