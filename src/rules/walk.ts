import type { KeyPath } from '../core/finding.js';
import type { Task } from '../core/task.js';

/** A text inside a record and the way to it. */
export interface Text {
  path: KeyPath;
  value: string;
}

/** Every text in a record, in the order of the file. */
export function textsOf(record: unknown): Text[] {
  const texts: Text[] = [];
  collect(record, [], texts);
  return texts;
}

/** Every number in a record and the way to it, but for those in a user's own `x-` keys. */
export function numbersOf(record: unknown): { path: KeyPath; value: number }[] {
  const numbers: { path: KeyPath; value: number }[] = [];
  collectNumbers(record, [], numbers);
  return numbers;
}

function collectNumbers(value: unknown, path: KeyPath, numbers: { path: KeyPath; value: number }[]): void {
  if (typeof value === 'number') numbers.push({ path, value });
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collectNumbers(value[index], [...path, index], numbers);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      if (!key.startsWith('x-')) collectNumbers(Reflect.get(value, key), [...path, key], numbers);
    }
  }
}

/** Not a generator: a lint walks every record several times, and generators within generators took ten times as long. */
function collect(value: unknown, path: KeyPath, texts: Text[]): void {
  if (typeof value === 'string') texts.push({ path, value });
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(value[index], [...path, index], texts);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) collect(Reflect.get(value, key), [...path, key], texts);
  }
}

/** Keys that the schema gives a date or an instant. `by` is a name but in a listed pace. */
const DATE_KEYS = new Set<unknown>(['start', 'end', 'due', 'as_of', 'on', 'date', 'from', 'to', 'by', 'at']);

/** Every date and instant in a record, but for those in a user's own `x-` keys. */
export function* datesOf(record: unknown): Generator<Text> {
  for (const text of textsOf(record)) {
    const own = text.path.some((step) => typeof step === 'string' && step.startsWith('x-'));
    if (!own && DATE_KEYS.has(text.path.at(-1)) && /^\d{4}-\d{2}-\d{2}(T|$)/.test(text.value)) yield text;
  }
}

/** An entry of any growing list: its keys about time, each where it has it. */
export interface Grown {
  at: string;
  as_of?: string;
  on?: string;
  period?: string;
}

/** A list whose entries are only ever added at its end. */
interface GrowingList {
  list: string;
  path: KeyPath;
  entries: readonly Grown[];
}

/** The growing lists of a task, and those of its targets. */
export function* growingLists(task: Task): Generator<GrowingList> {
  for (const list of ['reports', 'evidence', 'extensions', 'amendments', 'history'] as const) {
    yield { list, path: [list], entries: task[list] ?? [] };
  }
  for (const [index, { readings = [] }] of (task.targets ?? []).entries()) {
    yield { list: 'readings', path: ['targets', index, 'readings'], entries: readings };
  }
}
