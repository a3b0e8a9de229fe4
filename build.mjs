// Builds dist/: types and validators from schemas/, then the program as one CommonJS bundle.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';
import { compile } from 'json-schema-to-typescript';

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

function generateValidators() {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  writeFileSync(`${generated}validators.cjs`, withoutCopies(standalone(ajv, { task: 'task', plan: 'plan' })));
  const types =
    "import type { ValidateFunction } from 'ajv';\nexport const task: ValidateFunction;\nexport const plan: ValidateFunction;\n";
  writeFileSync(`${generated}validators.d.ts`, types);
}

/** Errors of a part are added to those before, which ajv copies for every part: with 20,000 parts that takes minutes. */
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

// What the program needs of the schemas as values: the statuses and the keys in their order, and the defaults.
function generateValues() {
  const properties = schemas.plan.properties;
  const defaultsOf = (node) =>
    Object.fromEntries(
      Object.entries(node).flatMap(([key, { default: value }]) => (value === undefined ? [] : [[key, value]])),
    );
  const values = {
    STATUSES: schemas.task.definitions.status.enum,
    PLAN_DEFAULTS: defaultsOf(properties),
    POLICY_DEFAULTS: defaultsOf(properties.policy.properties),
    WEIGHT_DEFAULT: schemas.task.properties.weight.default,
    KEY_ORDER: {
      task: Object.keys(schemas.task.properties),
      target: Object.keys(schemas.task.definitions.target.properties),
    },
  };
  const types = [
    "import type { PlanFile } from './plan.js';",
    "import type { Task } from './task.js';",
    "export const STATUSES: readonly Task['status'][];",
    "export const PLAN_DEFAULTS: Required<Pick<PlanFile, 'timezone' | 'language'>>;",
    "export const POLICY_DEFAULTS: Required<NonNullable<PlanFile['policy']>>;",
    'export const WEIGHT_DEFAULT: number;',
    "export const KEY_ORDER: Readonly<Record<'task' | 'target', readonly string[]>>;",
  ];
  const lines = Object.entries(values).map(([name, value]) => `exports.${name} = ${JSON.stringify(value)};`);
  writeFileSync(`${generated}values.cjs`, `${lines.join('\n')}\n`);
  writeFileSync(`${generated}values.d.ts`, `${types.join('\n')}\n`);
}

const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  loader: { '.json': 'json' },
  logLevel: 'warning',
};

// Heavy packages: each is a bundle of its own, which costs nothing until it is called.
const vendored = readdirSync(`${root}src/vendor`).map((file) => file.replace(/\.ts$/, ''));

const vendorApart = {
  name: 'vendor-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/vendor\/[^/]+\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./vendor/${basename(path)}`, external: true } : undefined,
    ),
};

async function bundle() {
  await esbuild.build({
    ...OPTIONS,
    entryPoints: ['src/main.ts'],
    outfile: 'dist/plan.js',
    // Without it the `import()` of what stays outside would be left as it is, which loads more slowly than `require`.
    supported: { 'dynamic-import': false },
    plugins: [vendorApart],
  });
  await esbuild.build({
    ...OPTIONS,
    entryPoints: vendored.map((name) => `src/vendor/${name}.ts`),
    outdir: 'dist/vendor',
  });
}

mkdirSync(generated, { recursive: true });
await generateTypes();
generateValidators();
generateValues();
await bundle();
