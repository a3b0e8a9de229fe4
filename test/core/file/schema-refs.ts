import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of a JSON schema, as far as these tests look at it. */
interface Schema {
  $ref?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: readonly Schema[];
  definitions?: Readonly<Record<string, Schema>>;
}

/** A key of a file by its way, with `[]` for every item of a list, and what the schema says of it itself. */
export interface SchemaKey {
  way: string;
  ref: string;
  description: string;
  /** Its keys in the order of the schema, where it is a map; none where it is not. */
  keys: readonly string[];
}

/** Every key of a kind of file, the root first. */
export function schemaKeysOf(kind: 'task' | 'plan'): SchemaKey[] {
  const file = join(import.meta.dirname, '../../../schemas', `${kind}.schema.json`);
  const root: Schema = JSON.parse(readFileSync(file, 'utf8'));
  return keysOf(root, root, '');
}

function keysOf(schema: Schema, root: Schema, way: string): SchemaKey[] {
  const { $ref: ref = '', description = '' } = schema;
  const definition = ref === '' ? schema : (root.definitions?.[ref.replace('#/definitions/', '')] ?? {});
  const { properties = {}, items, anyOf = [] } = definition;
  const inner = [
    ...Object.entries(properties).flatMap(([key, part]) => keysOf(part, root, way === '' ? key : `${way}.${key}`)),
    ...(items ? keysOf(items, root, `${way}[]`) : []),
    ...anyOf.flatMap((part) => keysOf(part, root, way)),
  ];
  return [{ way, ref, description, keys: Object.keys(properties) }, ...inner];
}
