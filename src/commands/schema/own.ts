import planSchema from '../../../schemas/plan.schema.json';
import taskSchema from '../../../schemas/task.schema.json';
import type { FileKind } from '../../core/file/path.js';

/** The schemas of this program. */
export const SCHEMAS: Readonly<Record<FileKind, object>> = { task: taskSchema, plan: planSchema };

/** The text of a schema as the program writes it. */
export function schemaText(kind: FileKind): string {
  return `${JSON.stringify(SCHEMAS[kind], null, 2)}\n`;
}
