/** Whether a value read from a file has the shape that the program writes. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === 'string';
export const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const isCount: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const isTruth: Shape = (value) => typeof value === 'boolean';

/** One of some texts. */
export function oneOf(values: readonly string[]): Shape {
  return (value) => typeof value === 'string' && values.includes(value);
}

/** A list of values of one shape. */
export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** A value of a shape, or null. */
export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

/** A value of one of two shapes. */
export function either(one: Shape, other: Shape): Shape {
  return (value) => one(value) || other(value);
}

/** Values by keys that are free. */
export function mapOf(shape: Shape): Shape {
  return (value) => isObject(value) && Object.values(value).every(shape);
}

/**
 * An object whose keys have their shapes.
 * @param must the keys that it must have  @param may those that it may have; others are left alone
 */
export function objectOf(must: Readonly<Record<string, Shape>>, may: Readonly<Record<string, Shape>> = {}): Shape {
  return (value) => {
    if (!isObject(value)) return false;
    const at = (key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    const hasMust = Object.entries(must).every(([key, shape]) => shape(at(key)));
    return hasMust && Object.entries(may).every(([key, shape]) => at(key) === undefined || shape(at(key)));
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
