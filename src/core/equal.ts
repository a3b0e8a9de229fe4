/**
 * Whether two values of files say the same. The order of the keys of a map says nothing, that of the items of a list
 * does; a missing key and `undefined` are one, and so are 0 and -0.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (!isMap(a) || !isMap(b)) return false;
  const isKept = Object.keys(a).every((key) => isEqual(a[key], Object.hasOwn(b, key) ? b[key] : undefined));
  return isKept && Object.keys(b).every((key) => Object.hasOwn(a, key) || b[key] === undefined);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a text that is the same for all values that say the same: a key for maps and sets. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  // JSON has no words for the numbers that are not finite.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (!isMap(value)) return JSON.stringify(value ?? null);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`)
    .join(',')}}`;
}
