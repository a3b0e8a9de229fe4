import { dirname, join } from 'node:path';
import type { CivilDate } from '../../core/date.js';
import type { Source, Task } from '../../core/task.js';
import type { Disk } from '../disk.js';
import { wayTo } from '../read/inside.js';
import { writeFlow } from '../yaml/quote.js';

const SCHEMA = 'schemas/task.schema.json';

/** A task that is added; its lead is one unit, by its id. */
type NewTask = Pick<Task, 'id' | 'title'> & {
  lead?: string | undefined;
  due?: CivilDate | undefined;
} & ({ source: Source } | { basis: string });

/** The text of a new task in canonical form, with what is required, its lead and its due date. */
export function newTaskText(task: NewTask, schema: string | null): string {
  const { id, title, lead, due } = task;
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `id: ${writeFlow(id)}`,
    'status: not_started',
    `title: ${writeFlow(title)}`,
    ...(lead === undefined ? [] : [`lead: ${writeFlow(lead)}`]),
    ...(due === undefined ? [] : [`due: "${due}"`]),
    'source' in task ? `source: ${writeFlow(sourceOf(task.source))}` : `basis: ${writeFlow(task.basis)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** An item of a document, its keys in canonical order. */
function sourceOf({ document, item }: Source): { document: string; item: Source['item'] } {
  return { document, item };
}

/**
 * The relative path from a section's folder to the schema of tasks, for editors. It is searched in the plan folder and
 * above, up to the top of its repository.
 * @returns null if there is none
 */
export function schemaFrom(disk: Disk, dir: string, folder: string): string | null {
  for (let above = dir; ; above = dirname(above)) {
    const schema = join(above, SCHEMA);
    if (disk.existsSync(schema)) return wayTo(join(dir, folder), schema);
    if (disk.existsSync(join(above, '.git')) || dirname(above) === above) return null;
  }
}
