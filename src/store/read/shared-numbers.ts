import { compareText } from '../../core/compare-text.js';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { nameOf } from '../../core/file/path.js';
import { expectedName } from '../../core/file/stray-name.js';
import { isTaskName } from '../../core/file/task-name.js';
import { type Kinship, kinshipOf } from '../../core/kinship.js';
import type { Task } from '../../core/task.js';

/** A task and its file, from the plan folder. */
interface Filed {
  file: string;
  task: Task;
}

/**
 * The problems if several files share a number: one is a copy or an older state of another, or they are different
 * tasks. Every file but the first is reported, and names the first.
 */
export function sharedNumberProblems(tasks: readonly Filed[]): FileDiagnostic[] {
  if (new Set(tasks.map(({ task }) => task.id)).size === tasks.length) return [];
  const byNumber = new Map<number, Filed[]>();
  for (const filed of tasks) {
    const group = byNumber.get(filed.task.id);
    if (group) group.push(filed);
    else byNumber.set(filed.task.id, [filed]);
  }
  return [...byNumber.values()].flatMap((group) => (group.length > 1 ? problemsOf(group) : []));
}

/**
 * The files whose tasks do not count because they share a number and it is unknown which one should. Of files that say
 * the same, one counts.
 */
export function uncountedFiles(problems: readonly FileDiagnostic[]): ReadonlySet<string> {
  const shared = problems.filter((problem) => problem.rule === 'id-unique');
  return new Set(
    shared.flatMap(({ variant, place: { file }, args }) => (variant === 'same' ? [file] : [file, String(args.other)])),
  );
}

function problemsOf(group: readonly Filed[]): FileDiagnostic[] {
  const [first, ...others] = [...group].sort(compareNames);
  return first ? others.map((filed) => problemOf(filed, first, kinshipOf(named(filed), named(first)))) : [];
}

/** The original before its copies: a well-formed name, and in a folder a short one. */
function compareNames(a: Filed, b: Filed): number {
  const [one, other] = [named(a), named(b)];
  return (
    Number(isTaskName(other.name)) - Number(isTaskName(one.name)) ||
    compareText(a.file.slice(0, -one.name.length), b.file.slice(0, -other.name.length)) ||
    one.name.length - other.name.length ||
    compareText(one.name, other.name)
  );
}

function named({ file, task }: Filed): { name: string; task: Task } {
  return { name: nameOf(file), task };
}

function problemOf(filed: Filed, { file: other }: Filed, kinship: Kinship): FileDiagnostic {
  const { file, task } = filed;
  const { name } = named(filed);
  // What is kept and has the name of a copy needs its own again.
  const isRenamed = kinship === 'newer' && !isTaskName(name);
  const [place, args] = [
    { file, path: ['id'] },
    { id: task.id, other },
  ];
  if (isRenamed) {
    const expected = expectedName(name, task.id);
    return { rule: 'id-unique', variant: 'newer-named', place, args: { ...args, expected } };
  }
  return kinship === 'another'
    ? { rule: 'id-unique', place, args }
    : { rule: 'id-unique', variant: kinship, place, args };
}
