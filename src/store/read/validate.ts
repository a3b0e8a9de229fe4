import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '#generated/validators';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import type { FileKind } from '../../core/file/path.js';
import type { PlanFile } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { schemaDiagnostic } from './schema-error.js';
import { unreal } from './unreal.js';

/** A record that is valid by its schema, or what is wrong with it. */
export type Validated<T> = { value: T } | { problems: FileDiagnostic[] };

/** Validates a record against the schema of tasks, and against what a schema cannot say. */
export function validateTask(file: string, record: unknown): Validated<Task> {
  return validate<Task>('task', file, record);
}

/** Validates a record against the schema of plan.yaml, and against what a schema cannot say. */
export function validatePlan(file: string, record: unknown): Validated<PlanFile> {
  return validate<PlanFile>('plan', file, record);
}

const VALIDATORS: Readonly<Record<FileKind, ValidateFunction>> = { task: validators.task, plan: validators.plan };

function validate<T>(kind: FileKind, file: string, record: unknown): Validated<T> {
  const validator = VALIDATORS[kind];
  if (!validator(record)) return { problems: toProblems(file, validator.errors ?? []) };
  const few = new Few<FileDiagnostic>();
  unreal(kind, file, record, few);
  const problems = few.all();
  return problems.length > 0 ? { problems } : { value: record as T };
}

function toProblems(file: string, errors: readonly ErrorObject[]): FileDiagnostic[] {
  const telling = errors.filter((error) => !isBranch(error) && !isChoiceOfNoMap(error));
  const few = new Few<FileDiagnostic>();
  // Several branches of a schema may say the same of one place.
  const told = new Set<string>();
  for (const error of telling) {
    few.add(error.keyword, () => {
      const problem = schemaDiagnostic(file, error);
      const saying = JSON.stringify(problem);
      return told.has(saying) ? null : told.add(saying) && problem;
    });
  }
  return few.all();
}

/** Whether an error is inside one branch of a choice: the error of the choice itself is clearer. */
function isBranch(error: ErrorObject): boolean {
  return /\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath) || isBranchOfRef(error);
}

function isBranchOfRef(error: ErrorObject): boolean {
  // What `per` and `pace` refer to is reported under the referred definition's own path.
  return /\/(per|pace)$/.test(error.instancePath) && error.keyword !== 'anyOf';
}

/** Where a map is asked for and something else stands, its missing or doubled keys are not the trouble. */
function isChoiceOfNoMap({ keyword, data }: ErrorObject): boolean {
  return keyword === 'oneOf' && (typeof data !== 'object' || data === null || Array.isArray(data));
}
