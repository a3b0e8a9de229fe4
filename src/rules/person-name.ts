import { textsOf } from '../core/file/leaves.js';
import { isOwn } from '../core/file/own-key.js';
import { isUnseen } from '../core/person.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'person-name': {
      default: { key: string };
    };
  }
}

/** The keys that hold a person's name; `by` of a listed pace is a date. */
const NAMES = new Set<unknown>(['by', 'approver', 'leader']);

/** Who recorded, approved or leads something has a name that can be seen. */
export const personName: RuleOf<'person-name'> = {
  id: 'person-name',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const { path, value } of textsOf(task)) {
        const key = path.at(-1);
        if (!NAMES.has(key) || !isUnseen(value) || isOwn(path)) continue;
        yield { place: { file, path }, args: { key: String(key) } };
      }
    }
  },
};
