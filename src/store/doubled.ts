import { type Kinship, kinshipOf } from '../core/copy.js';
import type { Task } from '../core/task.js';
import { expectedName, isTaskName } from '../core/task-name.js';
import type { Problem } from './problem.js';

/** A task and its file, from the plan folder. */
interface Filed {
  file: string;
  task: Task;
}

/**
 * What is wrong where several files have one number: one is a copy or an older state of another, or they are different
 * tasks. Every file is told of that cannot count until a person has decided; of those that say the same one counts.
 */
export function doubledProblems(tasks: readonly Filed[]): Problem[] {
  const byNumber = new Map<number, Filed[]>();
  for (const filed of tasks) {
    const group = byNumber.get(filed.task.id);
    if (group) group.push(filed);
    else byNumber.set(filed.task.id, [filed]);
  }
  return [...byNumber.values()].flatMap((group) => (group.length > 1 ? problemsOf(group) : []));
}

function problemsOf(group: readonly Filed[]): Problem[] {
  const [first, ...others] = [...group].sort(compareNames);
  if (!first) return [];
  const found = others.map((filed) => ({ filed, kinship: kinshipOf(named(filed), named(first)) }));
  const contest = found.find(({ kinship }) => kinship !== 'same');
  return [
    ...(contest ? [problemOf(first, contest.filed, MIRRORED[contest.kinship])] : []),
    ...found.map(({ filed, kinship }) => problemOf(filed, first, kinship)),
  ];
}

/** The same kinship seen from the other side. */
const MIRRORED: Readonly<Record<Kinship, Kinship>> = {
  same: 'same',
  older: 'newer',
  newer: 'older',
  fork: 'fork',
  another: 'another',
};

/** The original before its copies: a well-formed name, then a short one. */
function compareNames(a: Filed, b: Filed): number {
  const [one, other] = [named(a).name, named(b).name];
  return Number(isTaskName(other)) - Number(isTaskName(one)) || one.length - other.length || (a.file < b.file ? -1 : 1);
}

function named({ file, task }: Filed): { name: string; task: Task } {
  return { name: file.slice(file.lastIndexOf('/') + 1), task };
}

function problemOf(filed: Filed, { file: other }: Filed, kinship: Kinship): Problem {
  const { file, task } = filed;
  const { name } = named(filed);
  // What is kept and has the name of a copy needs its own again.
  const isRenamed = kinship === 'newer' && !isTaskName(name);
  const variant = isRenamed ? 'newer-named' : kinship;
  const args = { id: task.id, other, ...(isRenamed && { expected: expectedName(name, task.id) }) };
  return { rule: 'id-unique', ...(variant !== 'another' && { variant }), place: { file, path: ['id'] }, args };
}
