import type { Task } from '../../../task.js';
import { type TableItem, textsOf } from '../task-table.js';
import { type Candidate, TaskIndex } from './task-index.js';
import { beginningOf } from './within.js';

/** What a row of a table and the tasks of a plan have to do with one another. */
export type RowMatch =
  | { task: Task; by: 'number' | 'title' | 'wording'; similarity: number }
  | { doubtful: DoubtfulReason; candidates: readonly Candidate[] }
  | null;

/** Why it is not certain which task a row means. */
export type DoubtfulReason =
  /** Two tasks are as likely. */
  | 'two_tasks'
  /** Its number is that of one task, and its words are those of another one. */
  | 'number_and_title'
  /** Its number is that of a task whose words are others. */
  | 'other_words'
  /** Another row means the same task. */
  | 'two_rows';

/** From here on a number and its words agree. */
const AGREES = 0.5;
/** From here on words alone tell the task, if the next one is clearly less alike. */
const ALIKE = 0.7;
const CLEARLY = 0.1;

/** Which task each row means, in the order of the rows; null for a row that is no task of the plan. */
export function matchRows(items: readonly TableItem[], tasks: readonly Task[]): RowMatch[] {
  const index = new TaskIndex(tasks);
  const rows = items.map((item) => rowOf(item, index));
  // Tables often count on their own: only where their numbers are those of the plan does a number contradict a title.
  const told = rows.filter(({ titled, numbered }) => titled.length === 1 && numbered.length > 0);
  const agreeing = told.filter(({ titled, numbered }) => numbered.some(({ task }) => task === titled[0]?.task));
  const numbersCount = 2 * agreeing.length > told.length;
  return withoutTwice(rows.map((row) => matchOf(row, numbersCount)));
}

interface Row {
  titled: readonly Candidate[];
  numbered: readonly Candidate[];
  worded: readonly Candidate[];
}

function rowOf(item: TableItem, index: TaskIndex): Row {
  const task = textsOf(item, 'task');
  const [first = '', whole = ''] = [task[0] ?? '', [...task, ...textsOf(item, 'content')].join('')].map(withoutNumber);
  const wordings = [...new Set([first, whole])].map(beginningOf);
  const titled = [...new Map(wordings.flatMap((one) => index.titled(one)).map((one) => [one.task, one])).values()];
  const numbered = item.ordinal === null ? [] : index.numbered(item.ordinal, wordings);
  return { titled, numbered, worded: titled.length === 1 || first === '' ? [] : index.worded(wordings) };
}

function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:\d{1,3}\s*[、.．﹒](?!\d)|[（(]\d{1,3}[）)])/, '');
}

function matchOf({ titled, numbered, worded }: Row, numbersCount: boolean): RowMatch {
  const isNumbered = ({ task }: Candidate) => numbered.some((other) => other.task === task);
  const [first] = titled;
  if (first !== undefined) {
    const chosen = titled.length === 1 ? first : titled.find(isNumbered);
    if (chosen === undefined) return { doubtful: 'two_tasks', candidates: titled };
    if (isNumbered(chosen)) return { task: chosen.task, by: 'number', similarity: 1 };
    return numbersCount && numbered.length > 0
      ? { doubtful: 'number_and_title', candidates: [...numbered, chosen] }
      : { task: chosen.task, by: 'title', similarity: 1 };
  }
  return byWords(numbered, worded, numbersCount);
}

function byWords(numbered: readonly Candidate[], worded: readonly Candidate[], numbersCount: boolean): RowMatch {
  const [best, second] = worded;
  const own = numbered.find(({ similarity }) => similarity >= AGREES);
  const isClear = best !== undefined && best.similarity - (second?.similarity ?? 0) >= CLEARLY;
  if (own !== undefined) {
    const other = best !== undefined && best.task !== own.task && best.similarity - own.similarity >= CLEARLY;
    if (other) return { doubtful: 'number_and_title', candidates: [own, best] };
    return { task: own.task, by: 'number', similarity: own.similarity };
  }
  if (best !== undefined && best.similarity >= ALIKE) {
    if (numbersCount && numbered.length > 0) return { doubtful: 'number_and_title', candidates: [...numbered, best] };
    if (isClear) return { task: best.task, by: 'wording', similarity: best.similarity };
    return { doubtful: 'two_tasks', candidates: worded.slice(0, 2) };
  }
  return numbersCount && numbered.length > 0 ? { doubtful: 'other_words', candidates: numbered } : null;
}

/** Rows that mean one task are all doubtful. */
function withoutTwice(matches: readonly RowMatch[]): RowMatch[] {
  const counts = new Map<Task, number>();
  for (const match of matches) if (match && 'task' in match) counts.set(match.task, (counts.get(match.task) ?? 0) + 1);
  return matches.map((match) =>
    match && 'task' in match && (counts.get(match.task) ?? 0) > 1
      ? { doubtful: 'two_rows', candidates: [{ task: match.task, similarity: match.similarity }] }
      : match,
  );
}
