import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '#generated/validators';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import type { FileKind } from '../../core/file/path.js';
import { schemaDiagnostic } from './schema-error.js';

const VALIDATORS: Readonly<Record<FileKind, ValidateFunction>> = { task: validators.task, plan: validators.plan };

/** All that the schema finds wrong with a record. Slower than the question whether anything is wrong. */
export function schemaProblems(kind: FileKind, file: string, record: unknown): FileDiagnostic[] {
  const validator = VALIDATORS[kind];
  validator(record);
  return toProblems(file, validator.errors ?? []);
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
