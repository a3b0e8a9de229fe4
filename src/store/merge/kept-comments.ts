import { commentLines, mergeComments } from './comment-lines.js';
import type { WrittenEntry } from './written.js';

/**
 * Comments that a side wrote above or in a removed entry, by the key of the entry that comes next on that side, or
 * under the empty key if none follows.
 */
export function commentsOfRemoved(
  sides: readonly Map<string, WrittenEntry>[],
  base: Map<string, WrittenEntry>,
  kept: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const side of sides) {
    for (const [key, comments] of commentsOfSide(side, base, kept)) {
      found.set(key, mergeComments('', found.get(key) ?? '', comments));
    }
  }
  return found;
}

/** The comments of each removed entry of a side, with the key of the next entry that is preserved. */
function commentsOfSide(side: Map<string, WrittenEntry>, base: Map<string, WrittenEntry>, kept: ReadonlySet<string>) {
  let next = '';
  const found: [string, string][] = [];
  for (const [key, entry] of [...side].reverse()) {
    if (kept.has(key)) next = key;
    else found.push([next, addedComments(entry, base.get(key) ?? null, true).join('')]);
  }
  return found.reverse().filter(([, comments]) => comments !== '');
}

/** The comments in an entry, and above it, that the base does not have there. */
export function addedComments(entry: WrittenEntry | null, base: WrittenEntry | null, above: boolean): string[] {
  const all = (one: WrittenEntry | null) => (one ? [...(above ? commentLines(one.lead) : []), ...one.comments] : []);
  const known = new Set(all(base));
  return all(entry).filter((comment) => !known.has(comment));
}
