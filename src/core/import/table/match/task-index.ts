import { sourcesOf, type Task } from '../../../task.js';
import { essence, likeness, pairsOf } from './likeness.js';

/** A task that a row may mean, and how alike their wordings are, from 0 to 1. */
export interface Candidate {
  task: Task;
  similarity: number;
}

/** Pairs of characters that more tasks have than this tell nothing. */
const MOST_OF_PAIR = 200;
/** How many tasks are compared in full. */
const COMPARED = 8;

/** The tasks of a plan, to be found by their numbers and wordings; built once for all rows of a table. */
export class TaskIndex {
  private readonly wordings: readonly (readonly string[])[];
  private readonly byNumber = new Map<number, number[]>();
  private readonly byTitle = new Map<string, number[]>();
  private readonly byPair = new Map<string, number[]>();

  constructor(private readonly tasks: readonly Task[]) {
    this.wordings = tasks.map(({ title, text }) => [
      ...new Set([title, ...(text === undefined ? [] : [text])].map(essence)),
    ]);
    for (const [index, task] of tasks.entries()) {
      for (const number of numbersOf(task)) push(this.byNumber, number, index);
      const wordings = this.wordings[index] ?? [];
      for (const wording of wordings) push(this.byTitle, wording, index);
      for (const pair of pairsOf(wordings.join(' '))) push(this.byPair, pair, index);
    }
  }

  /** The tasks of a number: by their own, else by that of their item in a document. */
  numbered(number: number, wordings: readonly string[]): Candidate[] {
    const found = this.byNumber.get(number) ?? [];
    const own = found.filter((index) => this.tasks[index]?.id === number);
    return this.candidates(own.length > 0 ? own : found, wordings);
  }

  /** The tasks whose title, or whole text, is just that. */
  titled(wording: string): Candidate[] {
    return this.candidates(wording === '' ? [] : (this.byTitle.get(wording) ?? []), [wording]);
  }

  /** The tasks whose wordings are most alike, the most alike first. */
  worded(wordings: readonly string[]): Candidate[] {
    const counts = new Map<number, number>();
    for (const pair of pairsOf(wordings[0] ?? '')) {
      const having = this.byPair.get(pair) ?? [];
      if (having.length > MOST_OF_PAIR) continue;
      for (const index of having) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const likely = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
    const found = this.candidates(
      likely.map(([index]) => index),
      wordings,
    );
    return found.sort((a, b) => b.similarity - a.similarity || a.task.id - b.task.id);
  }

  private candidates(indexes: readonly number[], wordings: readonly string[]): Candidate[] {
    return indexes.flatMap((index) => {
      const task = this.tasks[index];
      if (task === undefined) return [];
      const pairs = (this.wordings[index] ?? []).flatMap((own) => wordings.map((wording) => likeness(own, wording)));
      return [{ task, similarity: Math.max(0, ...pairs) }];
    });
  }
}

function numbersOf(task: Task): number[] {
  return [...new Set([task.id, ...sourcesOf(task).flatMap(({ item }) => (typeof item === 'number' ? [item] : []))])];
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [index]);
  else if (others.at(-1) !== index) others.push(index);
}
