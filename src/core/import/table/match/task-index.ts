import { sourcesOf, type Task } from '../../../task.js';
import type { Worded } from '../../likeness.js';
import { beginningOf, likenessOrWithin } from './within.js';

/** A task that a row may mean, and how alike their wordings are, from 0 to 1. */
export interface Candidate {
  task: Task;
  similarity: number;
}

/** How many pairs of characters are looked up, the rarest first, and of how many tasks one may be. */
const PAIRS = 12;
const MOST_OF_PAIR = 300;
/** How many tasks are compared in full. */
const COMPARED = 6;

/** The tasks of a plan, to be found by their numbers and wordings; built once for all rows of a table. */
export class TaskIndex {
  private readonly wordings: readonly (readonly Worded[])[];
  private readonly byNumber = new Map<number, number[]>();
  private readonly byTitle = new Map<string, number[]>();
  private readonly byPair = new Map<string, number[]>();

  constructor(private readonly tasks: readonly Task[]) {
    this.wordings = tasks.map(({ title, text }) => [title, ...(text === undefined ? [] : [text])].map(beginningOf));
    for (const [index, task] of tasks.entries()) {
      for (const number of numbersOf(task)) push(this.byNumber, number, index);
      const wordings = this.wordings[index] ?? [];
      for (const { text, pairs } of wordings) {
        push(this.byTitle, text, index);
        for (const pair of pairs) push(this.byPair, pair, index);
      }
    }
  }

  /** The tasks of a number: by their own, else by that of their item in a document. */
  numbered(number: number, wordings: readonly Worded[]): Candidate[] {
    const found = this.byNumber.get(number) ?? [];
    const own = found.filter((index) => this.tasks[index]?.id === number);
    return this.candidates(own.length > 0 ? own : found, wordings);
  }

  /** The tasks whose title, or whole text, is just that. */
  titled(wording: Worded): Candidate[] {
    return this.candidates(wording.text === '' ? [] : (this.byTitle.get(wording.text) ?? []), [wording]);
  }

  /** The tasks whose wordings are most alike, the most alike first. */
  worded(wordings: readonly Worded[]): Candidate[] {
    const counts = new Map<number, number>();
    const lists = [...(wordings[0]?.pairs ?? [])].map((pair) => this.byPair.get(pair) ?? []);
    const telling = lists.filter(({ length }) => length > 0 && length <= MOST_OF_PAIR);
    for (const having of telling.sort((a, b) => a.length - b.length).slice(0, PAIRS)) {
      for (const index of having) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const found = this.candidates(mostOf(counts), wordings);
    return found.sort((a, b) => b.similarity - a.similarity || a.task.id - b.task.id);
  }

  private candidates(indexes: readonly number[], wordings: readonly Worded[]): Candidate[] {
    return indexes.flatMap((index) => {
      const task = this.tasks[index];
      if (task === undefined) return [];
      const pairs = (this.wordings[index] ?? []).flatMap((own) =>
        wordings.map((wording) => likenessOrWithin(own, wording)),
      );
      return [{ task, similarity: Math.max(0, ...pairs) }];
    });
  }
}

/** The tasks that were counted most often; in one pass, for there may be thousands. */
function mostOf(counts: ReadonlyMap<number, number>): number[] {
  const most: [index: number, count: number][] = [];
  for (const [index, count] of counts) {
    if (most.length === COMPARED && count <= (most.at(-1)?.[1] ?? 0)) continue;
    const place = most.findIndex((other) => other[1] < count);
    most.splice(place < 0 ? most.length : place, 0, [index, count]);
    if (most.length > COMPARED) most.pop();
  }
  return most.map(([index]) => index);
}

function numbersOf(task: Task): number[] {
  return [...new Set([task.id, ...sourcesOf(task).flatMap(({ item }) => (typeof item === 'number' ? [item] : []))])];
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [index]);
  else if (others.at(-1) !== index) others.push(index);
}
