import planSchema from '../../../schemas/plan.schema.json';
import taskSchema from '../../../schemas/task.schema.json';
import type { FileKind } from '../../core/file/path.js';
import type { JsonSchema } from './self-contained.js';

/** The schemas of the plan's files, as this program has them. */
export const SCHEMAS: Readonly<Record<FileKind, JsonSchema>> = { task: taskSchema, plan: planSchema };

/** The text of a schema as the program writes it. */
export function schemaText(kind: FileKind): string {
  return `${JSON.stringify(SCHEMAS[kind], null, 2)}\n`;
}
