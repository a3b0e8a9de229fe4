import { leadingVerb } from '../wording/verbs.js';

/** Longest id of a target that is made of its name, in characters. */
const LONGEST = 32;

/**
 * The ids of an item's targets, made of their names: unique in the item, and the same whenever the same text is read.
 * @param slugOf spells a text in ASCII
 */
export function targetIds(names: readonly string[], slugOf: (text: string, number: number) => string): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const noun = name.slice(leadingVerb(name)?.length ?? 0).replace(/[《》“”]/g, '');
    const spelled = slugOf(noun.length >= 2 ? noun : name, index + 1);
    const base = spelled === `task-${index + 1}` ? `target-${index + 1}` : short(spelled);
    let id = base;
    for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
    taken.add(id);
    return id;
  });
}

/** The first words of a slug, as many as fit. */
function short(slug: string): string {
  let id = '';
  for (const word of slug.split('-')) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST && id !== '') break;
    id = longer;
  }
  return id.slice(0, LONGEST);
}
