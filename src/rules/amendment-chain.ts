import { type BrokenLink, brokenLinks } from '../core/effect/links.js';
import type { Amendment } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'amendment-chain': {
      from: { key: string; from: string; before: string };
      void: { key: string; from: string; at: string };
    };
  }
}

/** Each amendment starts from what is in force, or repeats it. */
export const amendmentChain: RuleOf<'amendment-chain'> = {
  id: 'amendment-chain',
  level: 'error',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      if (task.amendments === undefined) continue;
      const place = (index: number, key: string) => ({ file, path: ['amendments', index, key] });
      for (const { list, index, entry, org, from, before, voided } of brokenLinks(task, plan)) {
        if (list !== 'amendments') continue;
        const key = keyOf(entry, org);
        const args = { key, from: written(from) };
        if (voided === null) {
          yield { variant: 'from', place: place(index, 'from'), args: { ...args, before: written(before) } };
        } else yield { variant: 'void', place: place(voided, 'void'), args: { ...args, at: entry.at } };
      }
    }
  },
};

/** What is amended, as the file names it; of shares also the organisation. */
function keyOf(entry: BrokenLink['entry'], org: string | null): string {
  const { key } = entry as Amendment;
  return org === null ? key : `${key}.${org}`;
}

/** A value as the file has it. */
function written(value: BrokenLink['from']): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value ?? null);
}
