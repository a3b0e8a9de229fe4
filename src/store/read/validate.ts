import type { ValidateFunction } from 'ajv';
import * as validity from '#generated/validity';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import { withPresentKeys } from '../../core/file/former-keys.js';
import type { FileKind } from '../../core/file/path.js';
import type { PlanFile } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { schemaProblems } from './schema-problems.js';
import { unreal } from './unreal.js';

/** A record that is valid by its schema, or what is wrong with it. */
export type Validated<T> = { value: T } | { problems: FileDiagnostic[] };

/** Validates a record against the schema of tasks, and against what a schema cannot say. */
export function validateTask(file: string, record: unknown): Validated<Task> {
  return validate<Task>('task', file, record);
}

/** The same for a record that may still have former keys; the task has the current ones. */
export function validateFormer(file: string, record: unknown): Validated<Task> {
  return validateTask(file, withPresentKeys(record));
}

/** Validates a record against the schema of plan.yaml, and against what a schema cannot say. */
export function validatePlan(file: string, record: unknown): Validated<PlanFile> {
  return validate<PlanFile>('plan', file, record);
}

const VALIDITY: Readonly<Record<FileKind, ValidateFunction>> = { task: validity.task, plan: validity.plan };

function validate<T>(kind: FileKind, file: string, record: unknown): Validated<T> {
  // Most files are valid, and to know only that much is fast.
  if (!VALIDITY[kind](record)) return { problems: schemaProblems(kind, file, record) };
  const few = new Few<FileDiagnostic>();
  unreal(kind, file, record, few);
  const problems = few.all();
  return problems.length > 0 ? { problems } : { value: record as T };
}
