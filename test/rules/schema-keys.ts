/** A part of a JSON schema, as far as it is walked. */
export interface Schema {
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: readonly Schema[];
  definitions?: Readonly<Record<string, Schema>>;
}

/**
 * The keys of a file by their way, in the order of its schema: `[]` stands for every entry of a list, `*` for every key
 * that the writer chooses, `x-*` for the writer's own. What holds other keys is no key of its own.
 */
export function schemaKeys(root: Schema): string[] {
  const keys = [...new Set(keysOf(root, root, ''))];
  // A value that may also be a map is one value.
  return keys.filter((key) => !key.endsWith('.*') || !keys.includes(key.slice(0, -2)));
}

/** The forms of a value: where it may be one of a thing or a list of them, the one. */
function formsOf(anyOf: readonly Schema[], root: Schema): readonly Schema[] {
  const isMap = ({ $ref = '' }: Schema) =>
    root.definitions?.[$ref.replace('#/definitions/', '')]?.properties !== undefined;
  return anyOf.some(isMap) ? anyOf.filter(isMap) : anyOf;
}

function keysOf(schema: Schema, root: Schema, way: string): string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/definitions/', '');
    return keysOf(root.definitions?.[name] ?? {}, root, way);
  }
  const { properties = {}, patternProperties = {}, items, additionalProperties: free, anyOf = [] } = schema;
  const before = way === '' ? '' : `${way}.`;
  const inner = [
    ...Object.entries(properties).flatMap(([key, part]) => keysOf(part, root, before + key)),
    ...Object.entries(patternProperties).flatMap(([key, part]) =>
      keysOf(part, root, before + (key.startsWith('^x-') ? 'x-*' : '*')),
    ),
    ...(typeof free === 'object' ? keysOf(free, root, `${before}*`) : []),
    ...(items ? keysOf(items, root, `${way}[]`).filter((key) => key !== `${way}[]`) : []),
    ...formsOf(anyOf, root).flatMap((part) => keysOf(part, root, way)),
  ];
  return inner.length === 0 && way !== '' ? [way] : inner.length > 0 ? inner : [];
}
