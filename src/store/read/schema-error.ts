import type { ErrorObject } from 'ajv';
import type { FileDiagnostic, FileRuleArgs, VariantOf } from '../../core/diagnostic.js';
import { presentKey } from '../../core/file/former-keys.js';
import { placeOfMap } from '../../core/file/key-meaning.js';
import type { KeyPath, Place } from '../../core/finding.js';
import { nearestOf } from '../../core/text/nearest.js';

/** An error of a schema's validator as the diagnostic of a file rule. */
export function schemaDiagnostic(file: string, error: ErrorObject): FileDiagnostic {
  const path = keyPath(error.instancePath);
  const name = error.propertyName;
  if (name !== undefined) return misshapen(error, { file, path: [...path, name], key: true }, name);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(file, path, error);
    case 'required':
    case 'dependencies':
      return {
        rule: 'shape',
        variant: 'required',
        place: { file, path, key: true },
        args: { key: String(error.params['missingProperty']), within: placeOfMap(file, path) },
      };
    case 'oneOf':
    case 'anyOf':
      return choice(file, path, error);
    default:
      return misshapen(error, { file, path });
  }
}

function unknownKey(file: string, path: KeyPath, error: ErrorObject): FileDiagnostic {
  const key = String(error.params['additionalProperty']);
  const place = { file, path: [...path, key], key: true };
  const known = Object.keys(error.parentSchema?.['properties'] ?? {});
  // A map with free keys, such as an allocation: the form of the key is wrong.
  if (known.length === 0) return { rule: 'shape', variant: 'slug', place, args: { value: key } };
  const present = presentKey(path, error.data, key);
  if (present !== null) return { rule: 'unknown-key', variant: 'former', place, args: { key, present } };
  const within = placeOfMap(file, path);
  const nearest = nearestOf(key, known);
  if (nearest === null)
    return { rule: 'unknown-key', variant: 'far', place, args: { key, known: known.join(', '), within } };
  return { rule: 'unknown-key', variant: 'near', place, args: { key, nearest, within } };
}

function choice(file: string, path: KeyPath, error: ErrorObject): FileDiagnostic {
  const last = path.at(-1);
  if (last === 'per' || last === 'pace') return { rule: 'shape', variant: last, place: { file, path } };
  const options = requiredOf(error);
  const data = (error.data ?? {}) as Record<string, unknown>;
  const present = options.filter((keys) => keys.every((key) => key in data)).map((keys) => keys.join(' + '));
  const args = { present: present.join(', '), options: options.map((keys) => keys.join(' + ')).join(', ') };
  const place = { file, path, key: true };
  const variant = present.length === 0 ? 'none' : 'several';
  return options.some((keys) => keys.includes('deliver'))
    ? { rule: 'one-bound', variant, place, args }
    : { rule: 'shape', variant: `choice-${variant}`, place, args: { ...args, within: placeOfMap(file, path) } };
}

function requiredOf(error: ErrorObject): string[][] {
  const branches = (Array.isArray(error.schema) ? error.schema : []) as { required?: string[] }[];
  return branches.map((branch) => branch.required ?? []);
}

function misshapen(error: ErrorObject, place: Place, data = error.data): FileDiagnostic<'shape'> {
  const value = shorten(data);
  const { params } = error;
  const rule = 'shape';
  switch (error.keyword) {
    case 'type':
      return { rule, variant: isDate(error) ? 'date' : 'type', place, args: { value, type: String(params['type']) } };
    case 'enum':
      return {
        rule,
        variant: 'enum',
        place,
        args: { value, allowed: (params['allowedValues'] as unknown[]).join(', ') },
      };
    case 'const':
      return { rule, variant: 'enum', place, args: { value, allowed: String(params['allowedValue']) } };
    case 'not':
      return isOrg(error)
        ? { rule, variant: 'org-word', place, args: { value } }
        : { rule, variant: 'milestone-org', place, args: {} };
    case 'pattern':
      return { rule, variant: patternOf(error), place, args: { value } };
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return { rule, variant: 'range', place, args: { value, limit: `${params['comparison']} ${params['limit']}` } };
    case 'minItems':
    case 'minProperties':
      return { rule, variant: 'too-few', place, args: { limit: Number(params['limit']) } };
    case 'maxItems':
      return { rule, variant: 'too-many', place, args: { limit: Number(params['limit']) } };
    case 'maxLength':
      return { rule, variant: 'too-long', place, args: { limit: Number(params['limit']) } };
    case 'uniqueItems':
      return {
        rule,
        variant: 'doubled',
        place,
        args: { first: Number(params['j']) + 1, second: Number(params['i']) + 1 },
      };
    default:
      return { rule, variant: 'other', place, args: { value, keyword: error.keyword } };
  }
}

/** The messages that only say how a value should be written. */
type Form = {
  [V in VariantOf<'shape'>]: [FileRuleArgs['shape'][V], { value: string }] extends [
    { value: string },
    FileRuleArgs['shape'][V],
  ]
    ? V
    : never;
}[VariantOf<'shape'>];

/** The definitions that have a message of their own about how they are written. */
const WRITTEN: Readonly<Record<string, Form>> = {
  date: 'date',
  instant: 'instant',
  slug: 'slug',
  org: 'org',
  period: 'report-period',
  line: 'line',
  text: 'blank',
};

const WRITTEN_KEYS: Readonly<Record<string, Form>> = {
  path: 'path',
  url: 'url',
  sha256: 'sha256',
  commit: 'commit',
  item: 'item',
  code: 'code',
  timezone: 'timezone',
};

function patternOf(error: ErrorObject): Form {
  const definition = /#\/definitions\/(\w+)\/pattern$/.exec(error.schemaPath)?.[1] ?? '';
  const key = keyPath(error.instancePath).at(-1) ?? '';
  return WRITTEN[definition] ?? WRITTEN_KEYS[key] ?? 'pattern';
}

function isDate(error: ErrorObject): boolean {
  return /#\/definitions\/date\//.test(error.schemaPath);
}

function isOrg(error: ErrorObject): boolean {
  return /#\/definitions\/org\//.test(error.schemaPath);
}

/** A value as a message quotes it: on one line and shortened. */
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
