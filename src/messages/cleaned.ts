import { clean } from '../core/text/printable.js';

/**
 * A catalog whose sentences receive what others wrote only as clean text on one line, so that no sentence in any
 * language must clean it. Arguments are cleaned first: texts, and texts in lists and records. Each entry of the catalog
 * is read when it is used for the first time.
 */
export function cleaned<T>(catalog: T): T {
  return cleanedEntry(catalog) as T;
}

function cleanedEntry(entry: unknown): unknown {
  if (typeof entry === 'function') return sentence(entry as () => unknown);
  if (Array.isArray(entry)) return entry.map(cleanedEntry);
  return typeof entry === 'object' && entry !== null ? cleanedRecord(entry) : entry;
}

function cleanedRecord(record: object): object {
  const made = {};
  for (const key of Object.keys(record)) {
    const get = () => {
      const value = cleanedEntry(Reflect.get(record, key));
      Object.defineProperty(made, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true, configurable: true });
  }
  return made;
}

/** Wraps a sentence; the wrapper has the same number of arguments. */
function sentence(entry: () => unknown): unknown {
  const filled = (...args: unknown[]) => Reflect.apply(entry, undefined, args.map(cleanedArg));
  return Object.defineProperty(filled, 'length', { value: entry.length });
}

function cleanedArg(arg: unknown): unknown {
  if (typeof arg === 'string') return clean(arg);
  if (Array.isArray(arg)) return arg.map(cleanedArg);
  if (typeof arg !== 'object' || arg === null) return arg;
  return Object.fromEntries(Object.entries(arg).map(([key, value]) => [key, cleanedArg(value)]));
}
