import type { Screen } from '../terminal/screen.js';

/** How many numbers of tasks, or names, are said. */
const MOST = 4;

/** A count with the numbers of its tasks. @param count how many there are, where it is not the tasks that are counted */
export function countedTasks(ids: readonly number[], screen: Screen, count = ids.length): string {
  return screen.messages.screens.bulletin.counted(count, numbersOf(ids, screen));
}

/** The numbers of tasks; none of many, for the first ones of a long list say nothing. */
export function numbersOf(ids: readonly number[], { messages }: Screen): string {
  return ids.length > MOST ? '' : ids.join(messages.comma);
}

/** Names; of many the first. */
export function namesOf(names: readonly string[], { messages }: Screen): string {
  const said = names.slice(0, MOST).join(messages.comma);
  return names.length > MOST ? messages.screens.bulletin.andMore(said, names.length) : said;
}
