import { sourcesOf, type Task } from '../../task.js';
import { likenessOf, wordsOnly } from '../likeness.js';
import type { ProposedTask } from '../proposal.js';

/** From here on two wordings of the same number are one item, and two of different numbers. */
const SAME_NUMBER = 0.4;
const SAME_WORDING = 0.6;

/** An item of a new version of a document, and the task that it became before. */
export interface ItemMatch {
  task: Task;
  proposed: ProposedTask;
  /** How alike their wordings are, from 0 to 1. */
  likeness: number;
}

/** The items of a document beside the tasks that come from its former version. */
export interface ItemMatches {
  /** In the order of the document. */
  matched: readonly ItemMatch[];
  /** Items that no task comes from. */
  added: readonly ProposedTask[];
  /** Tasks whose item the document no longer has. */
  dropped: readonly Task[];
}

/**
 * Matches items with tasks: first those of the same wording, then of the same number and a similar wording, then the
 * most similar ones whatever their numbers.
 * @param tasks those that come from the document
 */
export function matchItems(tasks: readonly Task[], items: readonly ProposedTask[], document: string): ItemMatches {
  const found = new Map<ProposedTask, ItemMatch>();
  const left = new Set(tasks);
  const pair = (task: Task, proposed: ProposedTask, likeness: number) => {
    found.set(proposed, { task, proposed, likeness });
    left.delete(task);
  };
  pairSame(left, items, pair);
  const open = () => items.filter((item) => !found.has(item));
  const numbered = new Map([...left].map((task) => [numberOf(task, document), task]));
  for (const item of open()) {
    const task = numbered.get(itemOf(item));
    const likeness = task === undefined ? 0 : likenessTo(task, item);
    if (task !== undefined && left.has(task) && likeness >= SAME_NUMBER) pair(task, item, likeness);
  }
  const candidates = open()
    .flatMap((item) => [...left].map((task) => ({ task, item, likeness: likenessTo(task, item) })))
    .filter(({ likeness }) => likeness >= SAME_WORDING)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { task, item, likeness } of candidates) {
    if (left.has(task) && !found.has(item)) pair(task, item, likeness);
  }
  return {
    matched: items.flatMap((item) => found.get(item) ?? []),
    added: open(),
    dropped: tasks.filter((task) => left.has(task)),
  };
}

function pairSame(
  left: ReadonlySet<Task>,
  items: readonly ProposedTask[],
  pair: (task: Task, item: ProposedTask, likeness: number) => void,
): void {
  const byWords = new Map<string, Task[]>();
  for (const task of left) {
    const words = wordsOnly(task.text ?? task.title);
    byWords.set(words, [...(byWords.get(words) ?? []), task]);
  }
  for (const item of items) {
    const same = byWords.get(wordsOnly(item.fields.text ?? item.fields.title));
    const task = same?.shift();
    if (task !== undefined) pair(task, item, 1);
  }
}

/** A task without the official wording is known by its title alone. */
function likenessTo(task: Task, { fields }: ProposedTask): number {
  return task.text === undefined
    ? likenessOf(task.title, fields.title)
    : likenessOf(task.text, fields.text ?? fields.title);
}

function numberOf(task: Task, document: string): string {
  return String(sourcesOf(task).find((source) => source.document === document)?.item ?? '');
}

function itemOf({ fields: { source } }: ProposedTask): string {
  return String([source ?? []].flat()[0]?.item ?? '');
}
