import type { ErrorObject, ValidateFunction } from 'ajv';
import * as validators from '#generated/validators';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { Few } from '../../core/few.js';
import type { FileKind } from '../../core/file/path.js';
import type { Args, KeyPath } from '../../core/finding.js';
import { nearestOf } from '../../core/nearest.js';
import type { PlanFile } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { unreal } from './unreal.js';

/** A record that keeps the promises of its schema, or what is wrong with it. */
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
      const problem = toProblem(file, error);
      const saying = JSON.stringify(problem);
      return told.has(saying) ? null : told.add(saying) && problem;
    });
  }
  return few.all();
}

/** An error inside one branch of a choice: the choice itself tells it better. */
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

function toProblem(file: string, error: ErrorObject): FileDiagnostic {
  const path = keyPath(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(file, path, error);
    case 'required':
    case 'dependencies':
      return {
        rule: 'shape',
        variant: 'required',
        place: { file, path, key: true },
        args: { key: String(error.params['missingProperty']) },
      };
    case 'oneOf':
    case 'anyOf':
      return choice(file, path, error);
    default:
      return { rule: 'shape', ...variantOf(error), place: { file, path } };
  }
}

function unknownKey(file: string, path: KeyPath, error: ErrorObject): FileDiagnostic {
  const key = String(error.params['additionalProperty']);
  const place = { file, path: [...path, key], key: true };
  const known = Object.keys(error.parentSchema?.['properties'] ?? {});
  // A map whose keys are free, such as an allocation: the key is wrong for how it is written.
  if (known.length === 0) return { rule: 'shape', variant: 'slug', place, args: { value: key } };
  const nearest = nearestOf(key, known);
  if (nearest === null) return { rule: 'unknown-key', variant: 'far', place, args: { key, known: known.join(', ') } };
  return { rule: 'unknown-key', variant: 'near', place, args: { key, nearest } };
}

function choice(file: string, path: KeyPath, error: ErrorObject): FileDiagnostic {
  const last = path.at(-1);
  if (last === 'per' || last === 'pace') return { rule: 'shape', variant: last, place: { file, path } };
  const options = requiredOf(error);
  const data = (error.data ?? {}) as Record<string, unknown>;
  const present = options.filter((keys) => keys.every((key) => key in data)).map((keys) => keys.join(' + '));
  const args: Args = { present: present.join(', '), options: options.map((keys) => keys.join(' + ')).join(', ') };
  const rule = options.some((keys) => keys.includes('deliver')) ? 'one-bound' : 'shape';
  const variant = present.length === 0 ? 'none' : 'several';
  return { rule, variant: rule === 'shape' ? `choice-${variant}` : variant, place: { file, path, key: true }, args };
}

function requiredOf(error: ErrorObject): string[][] {
  const branches = (Array.isArray(error.schema) ? error.schema : []) as { required?: string[] }[];
  return branches.map((branch) => branch.required ?? []);
}

function variantOf(error: ErrorObject): { variant: string; args: Args } {
  const value = shorten(error.data);
  const { params } = error;
  switch (error.keyword) {
    case 'type':
      return { variant: isDate(error) ? 'date' : 'type', args: { value, type: String(params['type']) } };
    case 'enum':
      return { variant: 'enum', args: { value, allowed: (params['allowedValues'] as unknown[]).join(', ') } };
    case 'const':
      return { variant: 'enum', args: { value, allowed: String(params['allowedValue']) } };
    case 'pattern':
      return { variant: patternOf(error), args: { value } };
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return { variant: 'range', args: { value, limit: `${params['comparison']} ${params['limit']}` } };
    case 'minItems':
    case 'minProperties':
      return { variant: 'too-few', args: { limit: Number(params['limit']) } };
    case 'maxItems':
      return { variant: 'too-many', args: { limit: Number(params['limit']) } };
    case 'maxLength':
      return { variant: 'too-long', args: { limit: Number(params['limit']) } };
    case 'uniqueItems':
      return { variant: 'doubled', args: { first: Number(params['j']) + 1, second: Number(params['i']) + 1 } };
    default:
      return { variant: 'other', args: { value, keyword: error.keyword } };
  }
}

/** The definitions that have a message of their own about how they are written. */
const WRITTEN: Record<string, string> = {
  date: 'date',
  instant: 'instant',
  slug: 'slug',
  line: 'line',
  text: 'blank',
};

const WRITTEN_KEYS: Record<string, string> = {
  path: 'path',
  url: 'url',
  sha256: 'sha256',
  period: 'report-period',
  code: 'code',
  timezone: 'timezone',
};

function patternOf(error: ErrorObject): string {
  const definition = /#\/definitions\/(\w+)\/pattern$/.exec(error.schemaPath)?.[1] ?? '';
  const key = keyPath(error.instancePath).at(-1) ?? '';
  return WRITTEN[definition] ?? WRITTEN_KEYS[key] ?? 'pattern';
}

function isDate(error: ErrorObject): boolean {
  return /#\/definitions\/date\//.test(error.schemaPath);
}

/** A value as a message quotes it: on one line, and not endless. */
function shorten(value: unknown): string {
  // JSON has no word for .inf and .nan.
  const text = ['string', 'number'].includes(typeof value) ? String(value) : (JSON.stringify(value) ?? 'null');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function keyPath(pointer: string): (string | number)[] {
  if (pointer === '') return [];
  const keys = pointer.slice(1).split('/');
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
}
