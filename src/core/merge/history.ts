import { isEqual } from '../equal.js';
import { courseOf } from '../history.js';
import type { StatusChange } from '../task.js';
import { contestLists } from './growing.js';
import { isArray, isMap, type Json, keysOf, type Merged, resolve } from './tree.js';

type JsonMap = { readonly [key: string]: Json };
type Fields = ReadonlyMap<string, Merged>;

/**
 * Derives the status from the history if both sides added to it. If their changes of status contradict each other,
 * history and status are both left as conflicts.
 */
export function followHistory(fields: Fields, base: JsonMap, ours: JsonMap, theirs: JsonMap): Fields {
  const history = fields.get('history');
  const isOpen = history?.kind === 'conflict' || (history?.kind === 'list' && history.items.some(({ only }) => only));
  if (history && isOpen) return withFields(fields, history, statusOfEach(ours, theirs));
  const [before, left, right] = [base, ours, theirs].map((record) => changesOf(record['history']));
  if (history?.kind !== 'list' || !before || !left || !right) return fields;
  const united = changesOf(resolve(history, 'ours')) ?? [];
  if (isForked(united, left, right)) {
    return withFields(fields, contestLists(ours['history'], theirs['history']), statusOfEach(ours, theirs));
  }
  const isConsistent = [ours, theirs].every((record, side) => record['status'] === endOf(side === 0 ? left : right));
  const status = endOf(united);
  return isConsistent && status !== null ? withFields(fields, history, { kind: 'value', value: status }) : fields;
}

function withFields(fields: Fields, history: Merged, status: Merged): Fields {
  return new Map([...fields, ['status', status], ['history', history]]);
}

function statusOfEach({ status: ours }: JsonMap, { status: theirs }: JsonMap): Merged {
  return isEqual(ours, theirs) ? { kind: 'value', value: ours } : { kind: 'conflict', ours, theirs };
}

function endOf(history: readonly StatusChange[]): string | null {
  return courseOf(history, 'not_started').status;
}

/**
 * Whether two histories contradict each other: in the united history an entry starts from a status that the task did
 * not have, or is another step than it was on its own side.
 */
function isForked(
  united: readonly StatusChange[],
  ours: readonly StatusChange[],
  theirs: readonly StatusChange[],
): boolean {
  const own = [ours, theirs].map(passagesByKey);
  return [...passagesByKey(united)].some(([key, passage]) => {
    const before = own.flatMap((side) => side.get(key) ?? []);
    const wasBroken = before.some(({ kind }) => kind === 'broken');
    return (passage.kind === 'broken' && !wasBroken) || !before.some(({ step }) => step === passage.step);
  });
}

function passagesByKey(history: readonly StatusChange[]) {
  const keys = keysOf(history as unknown as readonly Json[], 'value');
  const { passages } = courseOf(history, 'not_started');
  return new Map(passages.map((passage, index) => [keys[index] ?? '', passage]));
}

/** The value as a history, or null if it is none. */
function changesOf(value: Json | undefined): StatusChange[] | null {
  if (value === undefined) return [];
  if (!isArray(value)) return null;
  const isChange = (entry: Json) => isMap(entry) && ['at', 'from', 'to'].every((key) => typeof entry[key] === 'string');
  return value.every(isChange) ? (value as unknown as StatusChange[]) : null;
}
