import { KEY_ORDER } from '#generated/values';

/** The keys of a task and of a target, each in canonical order; they are those of the schema. */
export { KEY_ORDER };

/**
 * The keys of a map in canonical order. A key that the order does not name, such as one of a user's own, stays behind
 * the key that it stood behind.
 * @param keys as they stand in the file
 * @param order every key that has a place, from first to last
 */
export function inOrder(keys: readonly string[], order: readonly string[]): string[] {
  const groups: { rank: number; keys: string[] }[] = [];
  for (const key of keys) {
    const rank = order.indexOf(key);
    const last = groups.at(-1);
    if (rank < 0 && last) last.keys.push(key);
    else groups.push({ rank, keys: [key] });
  }
  return groups.sort((a, b) => a.rank - b.rank).flatMap((group) => group.keys);
}
