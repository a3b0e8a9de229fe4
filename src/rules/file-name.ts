import type { Report } from '../core/finding.js';
import type { Rule, TaskFile } from './rule.js';

const FORM = /^(\d{3,})-[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;

/** The file's name is its number in three digits or more and an ASCII slug. The store reports a wrong ending. */
export const fileName: Rule = {
  id: 'file-name',
  level: 'error',
  fixed: true,
  *check({ tasks, reading }) {
    yield* reading.filter((problem) => problem.rule === 'file-name');
    for (const entry of tasks) yield* misnamed(entry);
  },
};

function* misnamed({ file, task }: TaskFile): Generator<Report> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const number = FORM.exec(name)?.[1];
  const padded = String(task.id).padStart(3, '0');
  if (number === undefined) {
    yield { variant: 'form', place: { file }, args: { name, expected: `${padded}-${slugOf(name)}.yaml` } };
  } else if (Number(number) !== task.id) {
    const expected = name.replace(number, padded);
    yield { variant: 'number', place: { file, path: ['id'] }, args: { id: task.id, name, expected } };
  }
}

/** What the name may have meant by its slug; `task` where nothing of it can be used. */
function slugOf(name: string): string {
  const words = name
    .replace(/\.yaml$/i, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const rest = words?.filter((word, index) => index > 0 || !/^\d+$/.test(word)) ?? [];
  return rest.join('-') || 'task';
}
