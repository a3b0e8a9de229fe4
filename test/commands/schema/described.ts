import Ajv, { type ValidateFunction } from 'ajv';
import { type Schema, Validator } from 'jsonschema';
import { run } from '../../run.js';

/** A JSON Schema, or a part of one, as it was printed. */
export type Node = Readonly<{ [key: string]: unknown }>;

/** What the files of a plan say is described by their own schema: no key of theirs has to occur. */
const FILE_FORMAT = new Set<string>();

/** The schemas that `plan schema` prints, what they say of an output, and which of their keys occurred. */
export class Described {
  /** The schemas of the JSON of commands, by kind. */
  readonly schemas = new Map<string, Node>();
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly other = new Validator();
  private readonly seen = new Map<string, boolean>();

  /** The schemas as they are printed. */
  static async read(): Promise<Described> {
    const described = new Described();
    const { schemas } = JSON.parse((await run(['schema', '--json'])).out) as {
      schemas: { name: string; of: string }[];
    };
    const task = JSON.parse((await run(['schema', 'task'])).out) as { definitions: Node };
    for (const name of ['task', ...Object.keys(task.definitions)]) FILE_FORMAT.add(name);
    // Strict: a keyword that means nothing is a mistake in the schema.
    const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
    for (const { name } of schemas.filter(({ of }) => of === 'output')) {
      const schema = JSON.parse((await run(['schema', name])).out) as Node;
      described.schemas.set(name, schema);
      described.validators.set(name, ajv.compile(schema));
    }
    return described;
  }

  /** What two validators have against an output. @param kind the name of its schema, if it is not its `kind` */
  faultsOf(output: unknown, kind = kindOf(output)): string[] {
    const [schema, validate] = [this.schemas.get(kind), this.validators.get(kind)];
    if (!schema || !validate) return [`there is no schema of ${kind}`];
    const ours = validate(output) ? [] : (validate.errors ?? []);
    const theirs = this.other.validate(output, schema as Schema).errors;
    return [
      ...ours.map(({ instancePath, message, params }) => `ajv: ${instancePath} ${message} ${JSON.stringify(params)}`),
      ...theirs.map((error) => `jsonschema: ${error.stack}`),
    ];
  }

  /** Notes which keys of its schema an output has, and in which something stands. */
  note(output: unknown, kind = kindOf(output)): void {
    const schema = this.schemas.get(kind);
    if (schema) this.noteNode(schema, schema, kind, output);
  }

  /** The keys of the schemas that occurred in no output, and those in which nothing ever stood but null or []. */
  unseen(): { never: string[]; empty: string[] } {
    const keys = [...this.schemas].flatMap(([kind, schema]) => keysIn(schema, schema, kind, new Set()));
    const never = [...new Set(keys)].filter((key) => !this.seen.has(key));
    return { never, empty: [...this.seen].flatMap(([key, isFilled]) => (isFilled ? [] : [key])) };
  }

  private noteNode(node: Node, root: Node, path: string, value: unknown): void {
    const [at, inner] = resolved(node, root, path);
    if (inner === null) return;
    for (const branch of branchesOf(inner)) if (fits(branch, root, value)) this.noteNode(branch, root, at, value);
    if (Array.isArray(value) && isNode(inner['items'])) {
      for (const item of value) this.noteNode(inner['items'], root, `${at}[]`, item);
    }
    for (const [key, part] of propertiesOf(inner)) {
      const below: unknown = Reflect.get(Object(value), key);
      if (below === undefined) continue;
      // What can only be null or [] is as full as it can be.
      const isNothing = below === null || (Array.isArray(below) && below.length === 0);
      this.see(`${at}.${key}`, !isNothing || part['type'] === 'null' || part['maxItems'] === 0);
      this.noteNode(part, root, `${at}.${key}`, below);
    }
  }

  private see(key: string, isFilled: boolean): void {
    this.seen.set(key, isFilled || this.seen.get(key) === true);
  }
}

function kindOf(output: unknown): string {
  return String(Reflect.get(Object(output), 'kind'));
}

/** Every object that a schema describes, with where it stands; those of the files' format left out. */
export function objectsIn(schema: Node): { path: string; node: Node }[] {
  const found: { path: string; node: Node }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    if (isNode(value) && propertiesOf(value).length > 0) found.push({ path, node: value });
    for (const [key, part] of Object.entries(value)) {
      if (!(path.endsWith('/definitions') && FILE_FORMAT.has(key))) visit(part, `${path}/${key}`);
    }
  };
  visit(schema, '');
  return found;
}

function propertiesOf(node: Node): [string, Node][] {
  return Object.entries(Object(node['properties'])).filter((entry): entry is [string, Node] => isNode(entry[1]));
}

function keysIn(node: Node, root: Node, path: string, known: Set<string>): string[] {
  const [at, inner] = resolved(node, root, path);
  if (inner === null || (at !== path && known.has(at))) return [];
  known.add(at);
  const below = [...branchesOf(inner).map((branch): [string, Node] => [at, branch])];
  if (isNode(inner['items'])) below.push([`${at}[]`, inner['items']]);
  const own = propertiesOf(inner).flatMap(([key, part]) => [
    `${at}.${key}`,
    ...keysIn(part, root, `${at}.${key}`, known),
  ]);
  return [...own, ...below.flatMap(([where, part]) => keysIn(part, root, where, known))];
}

/** What a reference leads to, under the name of the definition; null for what belongs to the format of the files. */
function resolved(node: Node, root: Node, path: string): [string, Node | null] {
  const ref = node['$ref'];
  if (typeof ref !== 'string') return [path, node];
  const name = ref.replace('#/definitions/', '');
  const definition: unknown = Reflect.get(Object(root['definitions']), name);
  if (!isNode(definition)) throw new Error(`${ref} leads nowhere`);
  return FILE_FORMAT.has(name) ? [name, null] : resolved(definition, root, name);
}

function branchesOf(node: Node): Node[] {
  return ['anyOf', 'allOf'].flatMap((key) => (Array.isArray(node[key]) ? node[key].filter(isNode) : []));
}

/** Whether a branch may be the one of a value: each object of ours has all its keys. */
function fits(branch: Node, root: Node, value: unknown): boolean {
  const [, inner] = resolved(branch, root, '');
  if (inner === null) return false;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return true;
  const required = inner['required'];
  return !Array.isArray(required) || required.every((key) => String(key) in value);
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
