import { posix } from 'node:path';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<{ [key: string]: unknown }>;

/** What a reference leads to: a part of a file. */
interface Referred {
  file: string;
  /** The keys that lead to it; none for the whole file. */
  keys: readonly string[];
  part: JsonSchema;
}

/**
 * A schema without references to other files, so that any validator can use it alone. The definitions that it needs of
 * other files stand among its own, under their names; a whole file stands under its name without `.schema.json`. A
 * reference to what is no definition, such as one property of a definition, is replaced by what it leads to.
 * @param path of the schema among the files
 * @throws Error if a reference leads nowhere, or definitions of two files have the same name
 */
export function selfContained(path: string, files: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const definitions = new Map<string, { from: string; schema: unknown }>();
  const { definitions: _definitions, ...root } = fileAt(path, files);
  const schema = rewritten(root, path) as JsonSchema;
  if (definitions.size === 0) return schema;
  return { ...schema, definitions: Object.fromEntries([...definitions].map(([name, { schema }]) => [name, schema])) };

  function rewritten(node: unknown, file: string): unknown {
    if (Array.isArray(node)) return node.map((item) => rewritten(item, file));
    if (node === null || typeof node !== 'object') return node;
    const { $ref, ...rest } = node as JsonSchema;
    const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewritten(value, file)]));
    if (typeof $ref !== 'string') return others;
    const referred = referredTo($ref, file, files);
    const name = nameOf(referred);
    if (name === null) return { ...(rewritten(referred.part, referred.file) as JsonSchema), ...others };
    define(name, referred);
    return { ...others, $ref: `#/definitions/${name}` };
  }

  function define(name: string, { file, keys, part }: Referred): void {
    const from = [file, ...keys].join('/');
    const known = definitions.get(name);
    if (known && known.from !== from) throw new Error(`${known.from} and ${from} have the same name`);
    if (known) return;
    const entry = { from, schema: null as unknown };
    // Known before it is read, because a definition may refer to itself.
    definitions.set(name, entry);
    const { $schema: _version, definitions: _own, ...own } = part;
    entry.schema = rewritten(own, file);
  }
}

function fileAt(path: string, files: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const found = files.get(path);
  if (found === undefined) throw new Error(`there is no schema ${path}`);
  return found;
}

function referredTo(ref: string, from: string, files: ReadonlyMap<string, JsonSchema>): Referred {
  const [path = '', pointer = ''] = ref.split('#');
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  const keys = pointer.split('/').slice(1);
  let part: unknown = fileAt(file, files);
  for (const key of keys) part = Reflect.get(Object(part), key);
  if (part === null || typeof part !== 'object') throw new Error(`${from}: ${ref} leads nowhere`);
  return { file, keys, part: part as JsonSchema };
}

/** The name under which something becomes a definition, or null if it is none. */
function nameOf({ file, keys }: Referred): string | null {
  if (keys.length === 0) return posix.basename(file, '.schema.json');
  const [first, name, ...below] = keys;
  return first === 'definitions' && name !== undefined && below.length === 0 ? name : null;
}
