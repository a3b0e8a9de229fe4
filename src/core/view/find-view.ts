import { searchableTexts, searchForm } from '../query.js';
import type { TaskStanding } from '../standing/standing.js';

/** A text of a task in which a search found something. */
export interface Hit {
  task: number;
  /** The text's name in the file, such as `title` or `targets.kindergartens.name`. */
  field: string;
  text: string;
}

/** What `plan find` shows: what was looked for as it was typed, where it was found, and in how many tasks. */
export interface FindView {
  text: string;
  hits: readonly Hit[];
  tasks: number;
}

/**
 * Where words occur, of tasks that hold all of them.
 * @param text as it was typed
 * @param words in the form that a search compares, none of them empty
 */
export function findView(standings: readonly TaskStanding[], text: string, words: readonly string[]): FindView {
  const hits = standings.flatMap((standing) => hitsIn(standing, words));
  return { text, hits, tasks: new Set(hits.map(({ task }) => task)).size };
}

/** The texts of a task that hold a word, if the task as a whole holds all of them. */
function hitsIn({ task }: TaskStanding, words: readonly string[]): Hit[] {
  const texts = searchableTexts(task).map((found) => ({ ...found, form: searchForm(found.text) }));
  if (!words.every((word) => texts.some(({ form }) => form.includes(word)))) return [];
  const holding = texts.filter(({ form }) => words.some((word) => form.includes(word)));
  return holding.map(({ field, text }) => ({ task: task.id, field, text }));
}
