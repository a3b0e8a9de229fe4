/**
 * Whether two values of files are equal. The order of keys in a map does not count, the order of items in a list does.
 * A missing key equals `undefined`, and 0 equals -0.
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
