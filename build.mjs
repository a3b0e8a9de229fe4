// Builds dist/: types and validators from schemas/, then the program in chunks.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { bundle } from './bundle.mjs';
import { generateCalendar } from './calendar.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const generated = `${root}dist/generated/`;
const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const schemas = { task: readJson('schemas/task.schema.json'), plan: readJson('schemas/plan.schema.json') };

// Bounds and `x-` keys are checked by the validators; in the types they would only blur the named keys.
const CONDITIONS = ['oneOf', 'dependencies', 'patternProperties', 'propertyNames', 'not'];

function typeSchema(node, inProperties = false) {
  if (Array.isArray(node)) return node.map((item) => typeSchema(item));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key, value]) => inProperties || !isCondition(node, key, value));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeSchema(value, key === 'properties' || key === 'definitions')]),
  );
}

function isCondition(node, key, value) {
  // A map with free keys has no properties of its own: there the pattern is the type.
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

/** The definitions that are each one form of the entries of a list. */
const FORMS = [...new Set(formsIn(schemas.task))];

function* formsIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.items?.anyOf !== undefined) yield* node.items.anyOf.map(definitionOf);
  for (const part of Object.values(node)) yield* formsIn(part);
}

/** The form of an amendment by what it amends. */
function formsOfAmendments() {
  const keysOf = (form) => schemas.task.definitions[form].properties.key?.enum ?? [];
  return Object.fromEntries(FORMS.flatMap((form) => keysOf(form).map((key) => [key, form])));
}

/** The validators that say everything that is wrong; and short ones that say only whether something is. */
function generateValidators() {
  generateValidator('validators', schemas, { allErrors: true, verbose: true }, withoutCopies, FORMS);
  const bare = JSON.parse(JSON.stringify(schemas, (key, value) => (isNote(key, value) ? undefined : value)));
  generateValidator('validity', bare, { messages: false, inlineRefs: false }, withoutErrors);
}

/** Whether a key of a schema is for its reader alone; a property may have the same name, and then it is a schema. */
function isNote(key, value) {
  return ['title', 'description', 'default'].includes(key) && typeof value !== 'object';
}

function generateValidator(file, schemas, options, changed, forms = []) {
  const ajv = new Ajv({ ...options, strictRequired: false, allowUnionTypes: true, code: { source: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const own = Object.fromEntries(forms.map((form) => [`form_${form}`, `task#/definitions/${form}`]));
  const exported = { task: 'task', plan: 'plan', ...own };
  writeFileSync(`${generated}${file}.cjs`, changed(standalone(ajv, exported)));
  const types = Object.keys(exported).map((name) => `export const ${name}: ValidateFunction;\n`);
  writeFileSync(`${generated}${file}.d.ts`, `import type { ValidateFunction } from 'ajv';\n${types.join('')}`);
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
  return shapeOfMap(Object.entries(node.properties).map(([key, value]) => [key, shapeOf(schema, value)]));
}

function shapeOfMap(keys) {
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
  if (shapes.length > 1 && shapes.every(({ kind }) => kind === 'map')) return shapeOfForms(shapes);
  // One of a thing, or a list of them: the list tells the form of each.
  const shape = shapes.find(({ kind }) => kind === 'list') ?? shapes[0] ?? { kind: 'plain' };
  // A value that need not be a list is not merged as a list.
  return shape.kind === 'list' ? { ...shape, of: 'any' } : shape;
}

/** A map of several forms: each key has the same place and the same kind in every form that has it. */
function shapeOfForms(shapes) {
  const keys = new Map();
  for (const [key, shape] of shapes.flatMap((shape) => Object.entries(shape.keys))) {
    const known = keys.get(key);
    // A value that is of another kind in another form has no form of its own.
    keys.set(key, known && known.kind !== shape.kind ? { kind: 'plain' } : (known ?? shape));
  }
  return shapeOfMap(inOneOrder([...keys], shapes));
}

/** The keys of several forms in an order that agrees with that of each. */
function inOneOrder(keys, shapes) {
  const orders = shapes.map((shape) => Object.keys(shape.keys));
  const isBehind = (key, other) =>
    orders.some((order) => order.includes(other) && order.indexOf(other) < order.indexOf(key));
  const ordered = [];
  const left = [...keys];
  while (left.length > 0) {
    const at = left.findIndex(([key]) => !left.some(([other]) => other !== key && isBehind(key, other)));
    if (at < 0) throw new Error('the forms of an entry have their keys in different orders');
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

function tellsApart(schema, { items, uniqueItems }) {
  const forms = (items.anyOf ?? [items]).map((form) => (form.$ref ? schema.definitions[definitionOf(form)] : form));
  const isRequired = (key) => forms.every(({ required = [] }) => required.includes(key));
  if (isRequired('at') && isRequired('by')) return 'entries';
  if (isRequired('id')) return 'things';
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
    FORMAT: properties.format.const,
    STATUSES: schemas.task.definitions.status.enum,
    LANGUAGES: properties.language.enum,
    PLAN_DEFAULTS: defaultsOf(properties),
    POLICY_DEFAULTS: defaultsOf(properties.policy.properties),
    WEIGHT_DEFAULT: schemas.task.properties.weight.default,
    ORG_KINDS: properties.orgs.items.properties.kind.enum,
    ORG: schemas.plan.definitions.org.pattern,
    SLUG: schemas.task.definitions.slug.pattern,
    FORM_OF_AMENDMENT: formsOfAmendments(),
    OWN_KEY: Object.keys(schemas.task.patternProperties)[0],
    SHAPES: { task: shapeOf(schemas.task, schemas.task), plan: shapeOf(schemas.plan, schemas.plan) },
  };
  const types = [
    "import type { PlanFile } from './plan.js';",
    "import type { Task } from './task.js';",
    'export const FORMAT: number;',
    "export const STATUSES: readonly Task['status'][];",
    "export const LANGUAGES: readonly NonNullable<PlanFile['language']>[];",
    "export const PLAN_DEFAULTS: Required<Pick<PlanFile, 'timezone' | 'language'>>;",
    "export const POLICY_DEFAULTS: Required<NonNullable<PlanFile['policy']>>;",
    'export const WEIGHT_DEFAULT: number;',
    "export const ORG_KINDS: readonly NonNullable<NonNullable<PlanFile['orgs']>[number]['kind']>[];",
    'export const ORG: string;',
    'export const SLUG: string;',
    'export const FORM_OF_AMENDMENT: Readonly<Record<string, string>>;',
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

/**
 * What each key means, in Chinese and in English, by the place of its map: `orgs` for the keys of a unit. Of a map with
 * several forms, all keys; of a key without words of its own, those of its definition.
 */
function meaningsOf(schema, node, place = '', found = {}) {
  const resolved = node.$ref === undefined ? node : schema.definitions[definitionOf(node)];
  if (resolved.items) meaningsOf(schema, resolved.items, place, found);
  for (const form of resolved.anyOf ?? []) meaningsOf(schema, form, place, found);
  for (const [key, value] of Object.entries(resolved.properties ?? {})) {
    const [chinese, english] = (value.description ?? '').split(' / ');
    if (english !== undefined) found[place] = { [key]: [fullWidth(chinese), english], ...found[place] };
    meaningsOf(schema, value, place === '' ? key : `${place}.${key}`, found);
  }
  return found;
}

/** Chinese with the punctuation of a printed text, which the schemas write as a keyboard does. */
function fullWidth(text) {
  const signs = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
  return text.replace(/ ?([,;:()]) ?/g, (_all, sign) => signs[sign]);
}

/** The meanings of keys, which only an error needs. */
function generateMeanings() {
  const meanings = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, meaningsOf(schema, schema)]),
  );
  writeFileSync(`${generated}meanings.cjs`, `exports.MEANINGS = ${JSON.stringify(meanings)};\n`);
  writeFileSync(
    `${generated}meanings.d.ts`,
    "export const MEANINGS: Readonly<Record<'task' | 'plan', Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>>>;\n",
  );
}

/** The real plan as `plan init --sample` hands it out: each file by its path, with the schemas in the plan folder itself. */
function generateSample() {
  const paths = readdirSync(`${root}plan`, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const files = paths.filter((path) => path.endsWith('.yaml')).sort();
  const textOf = (path) => readFileSync(`${root}plan/${path}`, 'utf8').replace('$schema=../', '$schema=');
  const sample = Object.fromEntries(files.map((path) => [path, textOf(path)]));
  writeFileSync(`${generated}sample.cjs`, `exports.SAMPLE = ${JSON.stringify(sample)};\n`);
  writeFileSync(`${generated}sample.d.ts`, 'export const SAMPLE: Readonly<Record<string, string>>;\n');
}

mkdirSync(generated, { recursive: true });
await generateTypes();
generateValidators();
generateValues();
generateMeanings();
generateSample();
generateCalendar(`${generated}calendar`);
await bundle();
