import type { DiagnosticOf } from '../core/diagnostic.js';
import { isVoid, takesBack } from '../core/file/counting.js';
import { type Grown, growingLists } from '../core/file/growing-lists.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'void-entry': {
      none: { at: string; by: string };
      void: { at: string; by: string };
    };
  }
}

/** A void takes back an entry above it in its list; voids themselves are not taken back. */
export const voidEntry: RuleOf<'void-entry'> = {
  id: 'void-entry',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const list of growingLists(task)) yield* judge(file, list);
    }
  },
};

function* judge(file: string, { path, entries }: Grown): Generator<DiagnosticOf<'void-entry'>> {
  for (const [index, entry] of entries.entries()) {
    if (!isVoid(entry)) continue;
    const matching = entries.slice(0, index).filter((one) => takesBack(entry, one));
    if (matching.some((one) => !isVoid(one))) continue;
    const place = { file, path: [...path, index, 'void'] };
    yield { variant: matching.length > 0 ? 'void' : 'none', place, args: { at: entry.void, by: entry.of } };
  }
}
