import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { searchableTexts, searchForm } from '../query.js';
import type { TaskStanding } from '../standing/standing.js';
import { type FoundPerson, peopleCalled } from './find/people.js';
import { type FoundUnit, unitsCalled } from './find/units.js';

/** A text of a task in which a search found something. */
export interface Hit {
  task: number;
  /** The text's name in the file, such as `title` or `targets.kindergartens.name`. */
  field: string;
  text: string;
}

/** What `plan find` shows: what was looked for as it was typed, who is called so, where it was found, and in how many tasks. */
export interface FindView {
  text: string;
  people: readonly FoundPerson[];
  units: readonly FoundUnit[];
  hits: readonly Hit[];
  tasks: number;
}

/**
 * The people and units that a text means, and where its words occur, of tasks that hold all of them.
 * @param text as it was typed
 * @param words in the form that a search compares, none of them empty
 */
export function findView(
  plan: Plan,
  standings: readonly TaskStanding[],
  text: string,
  words: readonly string[],
  asOf: CivilDate,
): FindView {
  const name = text.trim();
  const hits = standings.flatMap((standing) => hitsIn(standing, words));
  return {
    text,
    people: peopleCalled(name, standings, plan.timezone, asOf),
    units: unitsCalled(name, standings, plan, asOf),
    hits,
    tasks: new Set(hits.map(({ task }) => task)).size,
  };
}

/** The texts of a task that hold a word, if the task as a whole holds all of them. */
function hitsIn({ task }: TaskStanding, words: readonly string[]): Hit[] {
  const texts = searchableTexts(task).map((found) => ({ ...found, form: searchForm(found.text) }));
  if (!words.every((word) => texts.some(({ form }) => form.includes(word)))) return [];
  const holding = texts.filter(({ form }) => words.some((word) => form.includes(word)));
  return holding.map(({ field, text }) => ({ task: task.id, field, text }));
}
