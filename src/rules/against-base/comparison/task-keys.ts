import { WHO_KEYS } from '../../../core/assignment.js';
import { entryKeys, type GrowingList, TARGET_LISTS, TASK_LISTS } from '../../../core/file/growing-lists.js';
import { BOUND_KEYS } from '../../../core/target/bound.js';
import { forKeys, type KeyChanges, reportedBy, unreported } from './key-change.js';

const OWN = unreported('no rule and no value reads it');
const BOUND = reportedBy('promise', 'target-lowered', 'target-changed');
const RECORD = reportedBy('record', 'record-rewritten');

/** Every key of an entry: entries must never be rewritten. */
function ofEntries(lists: readonly GrowingList[]): KeyChanges {
  return Object.assign({}, ...lists.map((list) => forKeys(`${list}[].`, entryKeys(list), RECORD)));
}

/** Every key of a target: what its change between two commits may affect, and which rule reports it. */
export const TARGET_KEYS: KeyChanges = {
  id: reportedBy('name', 'target-removed'),
  name: reportedBy('words', 'target-changed'),
  ...forKeys('', BOUND_KEYS, BOUND),
  shown: reportedBy('words', 'target-changed'),
  unit: BOUND,
  'baseline.value': BOUND,
  ...forKeys('baseline.', ['as_of', 'source'], reportedBy('words', 'target-changed')),
  commitment: BOUND,
  part_of: reportedBy('value', 'target-changed'),
  definition: reportedBy('promise', 'target-changed'),
  unclear: reportedBy('words', 'target-changed'),
  due: reportedBy('promise', 'due-postponed', 'due-advanced', 'target-changed'),
  due_note: reportedBy('promise', 'target-changed'),
  pace: reportedBy('value', 'target-changed'),
  ...forKeys('pace[].', ['by', 'value'], reportedBy('value', 'target-changed')),
  per: BOUND,
  'allocation.*': BOUND,
  ...forKeys('milestones[].', ['id', 'due'], reportedBy('promise', 'target-changed')),
  'milestones[].name': reportedBy('words', 'target-changed'),
  ...ofEntries(TARGET_LISTS),
  'x-*': OWN,
};

/** Every key of a task's file, but for those of its targets. */
export const TASK_KEYS: KeyChanges = {
  id: reportedBy('name', 'id-changed'),
  status: reportedBy('record', 'status-jumped'),
  title: reportedBy('words', 'task-changed'),
  commitment: reportedBy('promise', 'target-lowered', 'task-changed'),
  ...forKeys('', ['scope', 'text', 'unclear'], reportedBy('words', 'task-changed')),
  ...forKeys('', WHO_KEYS, reportedBy('answers', 'task-changed')),
  start: reportedBy('value', 'task-changed'),
  due: reportedBy('promise', 'due-postponed', 'due-advanced', 'task-changed'),
  due_note: reportedBy('promise', 'task-changed'),
  recheck: reportedBy('value', 'task-changed'),
  weight: reportedBy('value', 'task-changed'),
  related: unreported('a pointer for readers: no promise and no value hangs on it'),
  ...forKeys('source.', ['document', 'item'], reportedBy('words', 'task-changed')),
  basis: reportedBy('words', 'task-changed'),
  ...ofEntries(TASK_LISTS),
  'x-*': OWN,
};
