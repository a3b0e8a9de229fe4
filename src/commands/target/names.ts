import type { Parser } from '../../cli/parser.js';
import { sluggerFor } from '../../cli/slug.js';
import { usageFailure } from '../../core/failure.js';
import { isSlug } from '../../core/file/slug.js';
import { clean } from '../../render/terminal/text.js';
import { isWritable } from '../../store/yaml/quote.js';

/** Longest name that the schema allows. */
const MOST = 10_000;
/** Longest id that the schema allows. */
const MOST_ID = 80;

/** A valid name of a target or a milestone, without the space around it. */
export const promiseName: Parser<string> = (typed, { messages }) => {
  const words = messages.screens.target.name;
  const name = typed.trim();
  if (clean(name).trim() === '') throw usageFailure(words.blank());
  if (/[\r\n\u0085\u2028\u2029]/.test(name)) throw usageFailure(words.lines());
  if ([...name].length > MOST) throw usageFailure(words.long(MOST));
  if (!isWritable(name)) throw usageFailure(words.text());
  return name;
};

/** A valid id of a target or a milestone. */
export const promiseId: Parser<string> = (typed, { messages }) => {
  if (isSlug(typed) && typed.length <= MOST_ID) return typed;
  throw usageFailure(messages.screens.target.badId(clean(typed)));
};

/**
 * Makes the ids of targets and milestones from their names: Chinese spelled in pinyin, with a number behind it where the
 * id is taken.
 * @param kind stands for a name of which nothing can be spelled, and before one that is a number alone
 * @returns from the ids that are taken to the first one that is not
 */
export async function idMakerFor(
  name: string,
  kind: 'target' | 'milestone',
): Promise<(isTaken: (id: string) => boolean) => string> {
  const slug = (await sluggerFor(name))(0);
  // A number alone would be taken for the place of a target on its task's page.
  const base = slug === 'task-0' ? kind : /[a-z]/.test(slug) ? slug : `${kind}-${slug}`;
  return (isTaken) => {
    let id = base;
    for (let count = 2; isTaken(id); count++) id = `${base}-${count}`;
    return id;
  };
}
