// Builds dist/: types and validators from schemas/, then the program in chunks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const generated = `${root}dist/generated/`;
const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const schemas = { task: readJson('schemas/task.schema.json'), plan: readJson('schemas/plan.schema.json') };

// Bounds and `x-` keys are checked by the validators; in the types they would only blur the named keys.
const CONDITIONS = ['oneOf', 'dependencies', 'patternProperties'];

function typeSchema(node, inProperties = false) {
  if (Array.isArray(node)) return node.map((item) => typeSchema(item));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key, value]) => inProperties || !isCondition(node, key, value));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeSchema(value, key === 'properties' || key === 'definitions')]),
  );
}

function isCondition(node, key, value) {
  // A map with free keys (allocation) has no properties of its own: there the pattern is the type.
  if (key === 'patternProperties') return node.properties !== undefined;
  return CONDITIONS.includes(key) || (key === 'anyOf' && value.every((part) => part.required));
}

async function generateTypes() {
  for (const [name, schema] of Object.entries(schemas)) {
    const options = {
      bannerComment: '// Generated from schemas/ by the build.',
      format: false,
      strictIndexSignatures: true,
    };
    writeFileSync(`${generated}${name}.d.ts`, await compile(typeSchema(schema), schema.title, options));
  }
}

/** The validators that say everything that is wrong; and short ones that say only whether something is. */
function generateValidators() {
  generateValidator('validators', schemas, { allErrors: true, verbose: true }, withoutCopies);
  const bare = JSON.parse(JSON.stringify(schemas, (key, value) => (isNote(key, value) ? undefined : value)));
  generateValidator('validity', bare, { messages: false, inlineRefs: false }, withoutErrors);
}

/** Whether a key of a schema is for its reader alone; a property may have the same name, and then it is a schema. */
function isNote(key, value) {
  return ['title', 'description', 'default'].includes(key) && typeof value !== 'object';
}

function generateValidator(file, schemas, options, changed) {
  const ajv = new Ajv({ ...options, strictRequired: false, allowUnionTypes: true, code: { source: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  writeFileSync(`${generated}${file}.cjs`, changed(standalone(ajv, { task: 'task', plan: 'plan' })));
  const types =
    "import type { ValidateFunction } from 'ajv';\nexport const task: ValidateFunction;\nexport const plan: ValidateFunction;\n";
  writeFileSync(`${generated}${file}.d.ts`, types);
}

/**
 * Appends the errors of a part to those before it. ajv copies all of them for every part, which takes minutes for
 * 20,000 parts.
 */
function withoutCopies(code) {
  const joined = code.replaceAll(
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'vErrors = joinErrors(vErrors, $1.errors)',
  );
  if (/\.concat\(/.test(joined)) throw new Error('ajv joins errors in another way than is known here');
  return `${joined}
function joinErrors(before, more) {
  if (before === null) return more;
  for (const error of more) before.push(error);
  return before;
}
`;
}

/**
 * Leaves out what is wrong and where, which nobody asks of this validator: each choice in a valid task makes an error
 * for every branch that is not taken, and of these the validators of 10,000 tasks made most of what they threw away.
 */
function withoutErrors(code) {
  const inside = String.raw`(?:[^{}"]|"(?:[^"\\]|\\.)*")*`;
  const bare = code
    .replaceAll(new RegExp(`\\{instancePath${inside}params:\\{${inside}\\}\\}`, 'g'), 'null')
    .replaceAll(new RegExp(`, \\{instancePath${inside}\\}\\)`, 'g'), ')')
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '');
  if (/instancePath|schemaPath/.test(bare)) throw new Error('ajv says what is wrong in another way than is known here');
  return bare;
}

/**
 * What the program must know of a value's form: the keys of a map in their order, below which of them are dates, how the items
 * of a list are identified. `entries` have `at` and `by`, and their list only grows; `things` have an `id`; `values`
 * occur once each.
 */
function shapeOf(schema, node) {
  if (node.$ref !== undefined) {
    const definition = definitionOf(node);
    const isDate = definition === 'date' || definition === 'instant';
    return isDate ? { kind: definition } : shapeOf(schema, schema.definitions[definition]);
  }
  if (node.type === 'array') return { kind: 'list', of: tellsApart(schema, node), item: shapeOf(schema, node.items) };
  if (node.properties === undefined) return shapeOfChoice(schema, node.anyOf ?? []);
  const keys = Object.entries(node.properties).map(([key, value]) => [key, shapeOf(schema, value)]);
  const dated = keys.filter(([, shape]) => hasDates(shape)).map(([key]) => key);
  return { kind: 'map', keys: Object.fromEntries(keys), dated };
}

function hasDates({ kind, item, dated }) {
  if (kind === 'list') return hasDates(item);
  return kind === 'map' ? dated.length > 0 : kind === 'date' || kind === 'instant';
}

function definitionOf({ $ref }) {
  return $ref.slice('#/definitions/'.length);
}

function shapeOfChoice(schema, choices) {
  const shapes = choices.map((choice) => shapeOf(schema, choice)).filter(({ kind }) => kind !== 'plain');
  if (shapes.length > 1) throw new Error('a value of two forms: it is not known which of them it has');
  const shape = shapes[0] ?? { kind: 'plain' };
  // A value that need not be a list is not merged as a list.
  return shape.kind === 'list' ? { ...shape, of: 'any' } : shape;
}

function tellsApart(schema, { items, uniqueItems }) {
  const { required = [] } = items.$ref === undefined ? items : schema.definitions[definitionOf(items)];
  if (required.includes('at') && required.includes('by')) return 'entries';
  if (required.includes('id')) return 'things';
  return uniqueItems ? 'values' : 'any';
}

// What the program needs of the schemas as values: the statuses in their order, the form of the files, the defaults.
function generateValues() {
  const properties = schemas.plan.properties;
  const defaultsOf = (node) =>
    Object.fromEntries(
      Object.entries(node).flatMap(([key, { default: value }]) => (value === undefined ? [] : [[key, value]])),
    );
  const values = {
    STATUSES: schemas.task.definitions.status.enum,
    LANGUAGES: properties.language.enum,
    PLAN_DEFAULTS: defaultsOf(properties),
    POLICY_DEFAULTS: defaultsOf(properties.policy.properties),
    WEIGHT_DEFAULT: schemas.task.properties.weight.default,
    SLUG: schemas.task.definitions.slug.pattern,
    OWN_KEY: Object.keys(schemas.task.patternProperties)[0],
    SHAPES: { task: shapeOf(schemas.task, schemas.task), plan: shapeOf(schemas.plan, schemas.plan) },
  };
  const types = [
    "import type { PlanFile } from './plan.js';",
    "import type { Task } from './task.js';",
    "export const STATUSES: readonly Task['status'][];",
    "export const LANGUAGES: readonly NonNullable<PlanFile['language']>[];",
    "export const PLAN_DEFAULTS: Required<Pick<PlanFile, 'timezone' | 'language'>>;",
    "export const POLICY_DEFAULTS: Required<NonNullable<PlanFile['policy']>>;",
    'export const WEIGHT_DEFAULT: number;',
    'export const SLUG: string;',
    'export const OWN_KEY: string;',
    "export type MapShape = { kind: 'map'; keys: Readonly<Record<string, Shape>>; dated: readonly string[] };",
    "export type ListShape = { kind: 'list'; of: 'entries' | 'things' | 'values' | 'any'; item: Shape };",
    "export type Shape = MapShape | ListShape | { kind: 'date' | 'instant' | 'plain' };",
    "export const SHAPES: Readonly<Record<'task' | 'plan', MapShape>>;",
  ];
  const lines = Object.entries(values).map(([name, value]) => `exports.${name} = ${JSON.stringify(value)};`);
  writeFileSync(`${generated}values.cjs`, `${lines.join('\n')}\n`);
  writeFileSync(`${generated}values.d.ts`, `${types.join('\n')}\n`);
}

mkdirSync(generated, { recursive: true });
await generateTypes();
generateValidators();
generateValues();
await bundle();
