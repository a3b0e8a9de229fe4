import { brokenLinks } from '../core/effect/links.js';
import { countingPlaces } from '../core/file/counting.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'extension-chain': {
      from: { from: string; before: string };
      void: { from: string; at: string };
      order: { from: string; to: string };
    };
  }
}

/** Each extension starts from the date in force, or repeats it, and moves it to a later one. */
export const extensionChain: RuleOf<'extension-chain'> = {
  id: 'extension-chain',
  level: 'error',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      if (task.extensions === undefined) continue;
      const place = (index: number, key: string) => ({ file, path: ['extensions', index, key] });
      for (const { list, index, entry, from, before, voided } of brokenLinks(task, plan)) {
        if (list !== 'extensions') continue;
        const args = { from: String(from) };
        if (voided === null) {
          yield { variant: 'from', place: place(index, 'from'), args: { ...args, before: String(before) } };
        } else yield { variant: 'void', place: place(voided, 'void'), args: { ...args, at: entry.at } };
      }
      for (const [index, { from, to }] of countingPlaces(task.extensions)) {
        if (to <= from) yield { variant: 'order', place: place(index, 'to'), args: { from, to } };
      }
    }
  },
};
