import type { DiagnosticOf } from '../core/diagnostic.js';
import { nameOf } from '../core/file/path.js';
import { expectedName } from '../core/file/stray-name.js';
import { isTaskName, partsOfTaskName, taskName } from '../core/file/task-name.js';
import type { RuleOf, TaskFile } from './rule.js';

/**
 * The file's name is its number in three digits or more and an ASCII slug. The store reports what looks like a task and
 * is not read for its name.
 */
export const fileName: RuleOf<'file-name'> = {
  id: 'file-name',
  level: 'error',
  fixed: true,
  *check({ tasks, fileDiagnostics }) {
    yield* fileDiagnostics.filter((problem) => problem.rule === 'file-name');
    // Of several files with one number some are copies: what becomes of them is decided first.
    const shared = new Set(fileDiagnostics.filter(({ rule }) => rule === 'id-unique').map(({ place }) => place.file));
    for (const entry of tasks) if (!shared.has(entry.file)) yield* misnamed(entry);
  },
};

function* misnamed({ file, task }: TaskFile): Generator<DiagnosticOf<'file-name'>> {
  const name = nameOf(file);
  const parts = isTaskName(name) ? partsOfTaskName(name) : null;
  if (parts === null) {
    yield { variant: 'form', place: { file }, args: { name, expected: expectedName(name, task.id) } };
  } else if (Number(parts.number) !== task.id) {
    const expected = taskName(task.id, parts.slug);
    yield { variant: 'number', place: { file, path: ['id'] }, args: { id: task.id, name, expected } };
  }
}
