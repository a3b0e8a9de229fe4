import { WHO_KEYS } from '../../../core/assignment.js';
import { entryKeys, type GrowingList, TARGET_LISTS, TASK_LISTS } from '../../../core/file/growing-lists.js';
import { alike, type KeyChanges, told, untold } from './key-change.js';

const BOUNDS = [
  'equals',
  'at_least',
  'at_most',
  'between',
  'about',
  'increase_by',
  'multiply_by',
  'not_below',
  'deliver',
] as const;

const OWN = untold('no rule and no value reads it');
const BOUND = told('promise', 'target-lowered', 'target-changed');
const RECORD = told('record', 'record-rewritten');

/** What was recorded is never rewritten, whatever key of an entry it is. */
function ofEntries(lists: readonly GrowingList[]): KeyChanges {
  return Object.assign({}, ...lists.map((list) => alike(`${list}[].`, entryKeys(list), RECORD)));
}

/** Every key of a target: what its change between two commits may do, and which rule tells it. */
export const TARGET_KEYS: KeyChanges = {
  id: told('name', 'target-removed'),
  name: told('words', 'target-changed'),
  ...alike('', BOUNDS, BOUND),
  unit: BOUND,
  'baseline.value': BOUND,
  ...alike('baseline.', ['as_of', 'source'], told('words', 'target-changed')),
  commitment: BOUND,
  definition: told('promise', 'target-changed'),
  unclear: told('words', 'target-changed'),
  due: told('promise', 'due-postponed', 'due-advanced', 'target-changed'),
  due_note: told('promise', 'target-changed'),
  pace: told('value', 'target-changed'),
  ...alike('pace[].', ['by', 'value'], told('value', 'target-changed')),
  per: BOUND,
  'allocation.*': BOUND,
  ...ofEntries(TARGET_LISTS),
  'x-*': OWN,
};

/** Every key of a task's file, but for those of its targets. */
export const TASK_KEYS: KeyChanges = {
  id: told('name', 'id-changed'),
  title: told('words', 'task-changed'),
  status: told('record', 'status-jumped'),
  commitment: told('promise', 'target-lowered', 'task-changed'),
  ...alike('', ['scope', 'text', 'unclear'], told('words', 'task-changed')),
  ...alike('', WHO_KEYS, told('answers', 'task-changed')),
  start: told('value', 'task-changed'),
  due: told('promise', 'due-postponed', 'due-advanced', 'task-changed'),
  due_note: told('promise', 'task-changed'),
  weight: told('value', 'task-changed'),
  related: untold('a pointer for readers: no promise and no value hangs on it'),
  ...alike('source.', ['document', 'item'], told('words', 'task-changed')),
  ...ofEntries(TASK_LISTS),
  'x-*': OWN,
};
