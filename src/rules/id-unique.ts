import type { Rule } from './rule.js';

/** Two files with one number: every later file is reported, and names the first. */
export const idUnique: Rule = {
  id: 'id-unique',
  level: 'error',
  stops: false,
  *check({ tasks }) {
    const first = new Map<number, string>();
    for (const { file, task } of tasks) {
      const other = first.get(task.id);
      if (other === undefined) first.set(task.id, file);
      else yield { place: { file, path: ['id'] }, args: { id: task.id, other } };
    }
  },
};
