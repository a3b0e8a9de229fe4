import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '#generated/validators';
import { FORM_OF_AMENDMENT } from '#generated/values';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import type { FileKind } from '../../core/file/path.js';
import { schemaDiagnostic } from './schema-error.js';

const VALIDATORS: Readonly<Record<FileKind, ValidateFunction>> = { task: validators.task, plan: validators.plan };

/** The validators of the single forms of entries, by `form_` and the name of the definition. */
const FORMS: Readonly<Record<string, unknown>> = validators;

/** All that the schema finds wrong with a record. Slower than the question whether anything is wrong. */
export function schemaProblems(kind: FileKind, file: string, record: unknown): FileDiagnostic[] {
  return toProblems(file, errorsOf(VALIDATORS[kind], record, ''));
}

function toProblems(file: string, errors: readonly ErrorObject[]): FileDiagnostic[] {
  const few = new Few<FileDiagnostic>();
  // Several branches of a schema may say the same of one place.
  const told = new Set<string>();
  for (const error of errors) {
    few.add(error.keyword, () => {
      const problem = schemaDiagnostic(file, error);
      const saying = JSON.stringify(problem);
      return told.has(saying) ? null : told.add(saying) && problem;
    });
  }
  return few.all();
}

/** What a validator has against a value, with the choices in it settled. @param path of the value in its file */
function errorsOf(validate: ValidateFunction, value: unknown, path: string): ErrorObject[] {
  if (validate(value)) return [];
  return settled((validate.errors ?? []).map((error) => ({ ...error, instancePath: path + error.instancePath })));
}

/** The errors of which each says by itself what is wrong. */
function settled(found: readonly ErrorObject[]): ErrorObject[] {
  const choices = found.filter((error) => kindOfChoice(error) !== 'keys');
  const outer = choices.filter((error) => !choices.some((other) => other !== error && isIn(error, other)));
  const byPath = new Map(outer.map((choice) => [choice.instancePath, choice]));
  return found.flatMap((error) => {
    const choice = outerOf(error, byPath);
    if (choice === undefined) return isBranch(error) || isChoiceOfNoMap(error) ? [] : [error];
    return error === choice ? settle(choice, found) : [];
  });
}

/** The choice in which an error lies, by the path of its value. */
function outerOf({ instancePath }: ErrorObject, choices: ReadonlyMap<string, ErrorObject>): ErrorObject | undefined {
  for (let path = instancePath; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const choice = choices.get(path);
    if (choice !== undefined || path === '') return choice;
  }
}

function isIn({ instancePath }: ErrorObject, { instancePath: outer }: ErrorObject): boolean {
  return instancePath.startsWith(`${outer}/`);
}

type Branch = { readonly $ref?: string; readonly required?: unknown; readonly type?: string };

/**
 * What a choice is between. `forms`: forms of an entry. `values`: a value in one of several forms. `keys`: keys of which
 * one must be there; all other errors are of this kind too.
 */
function kindOfChoice({ keyword, schema, instancePath }: ErrorObject): 'forms' | 'values' | 'keys' {
  if (keyword !== 'anyOf' || !Array.isArray(schema)) return 'keys';
  const branches: readonly Branch[] = schema;
  if (branches.every((branch) => branch.required !== undefined)) return 'keys';
  const isEntry = branches.some(({ $ref }) => $ref === '#/definitions/void');
  return isEntry && /\/\d+$/.test(instancePath) ? 'forms' : 'values';
}

/** What is wrong with a value that fits no branch of a choice: what the branch that is meant has against it. */
function settle(choice: ErrorObject, found: readonly ErrorObject[]): ErrorObject[] {
  if (kindOfChoice(choice) === 'forms') return settleForm(choice);
  // These two have a message that names all that they may be.
  if (/\/(per|pace)$/.test(choice.instancePath)) return [choice];
  const inside = found.filter((error) => error !== choice && (isIn(error, choice) || isAt(error, choice)));
  const telling = inside.filter((error) => !(error.keyword === 'type' && isAt(error, choice)));
  // Where the value is of no type that is possible, the first one is what most people mean.
  return telling.length > 0 ? settled(telling) : inside.slice(0, 1);
}

function isAt(error: ErrorObject, choice: ErrorObject): boolean {
  return error.instancePath === choice.instancePath;
}

function settleForm(choice: ErrorObject): ErrorObject[] {
  const value = choice.data;
  if (!isMap(value)) return [{ ...choice, keyword: 'type', params: { type: 'object' } }];
  const form = formOf(value, choice.schema as readonly Branch[]);
  if (form === null) {
    const key = value['key'];
    const instancePath = `${choice.instancePath}/key`;
    if (key === undefined) return [{ ...choice, keyword: 'required', params: { missingProperty: 'key' } }];
    const allowedValues = Object.keys(FORM_OF_AMENDMENT);
    return [{ ...choice, instancePath, keyword: 'enum', data: key, params: { allowedValues } }];
  }
  return errorsOf(FORMS[`form_${form}`] as ValidateFunction, value, choice.instancePath);
}

/** The form that an entry is meant to have, or null if it does not say so. */
function formOf(entry: Readonly<Record<string, unknown>>, branches: readonly Branch[]): string | null {
  if ('void' in entry) return 'void';
  const forms = branches.map(({ $ref = '' }) => $ref.slice('#/definitions/'.length));
  const [form = null, ...more] = forms.filter((name) => name !== 'void');
  if (more.length === 0) return form;
  const key = String(entry['key']);
  return Object.hasOwn(FORM_OF_AMENDMENT, key) ? (FORM_OF_AMENDMENT[key] ?? null) : null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an error is inside one branch of a choice between keys: the error of the choice itself is clearer. */
function isBranch(error: ErrorObject): boolean {
  // What is wrong with the name of a key is said by itself.
  return error.keyword === 'propertyNames' || /\/(oneOf|anyOf)\/\d+\/required$/.test(error.schemaPath);
}

/** Where a map is asked for and something else stands, its missing or doubled keys are not the trouble. */
function isChoiceOfNoMap({ keyword, data }: ErrorObject): boolean {
  return keyword === 'oneOf' && (typeof data !== 'object' || data === null || Array.isArray(data));
}
