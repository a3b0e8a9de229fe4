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

/** The files of the revision must be readable: else nobody knows whether its promises still hold. */
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
