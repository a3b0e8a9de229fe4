import { clean } from '../core/text/printable.js';

/**
 * A catalog whose sentences receive what others wrote only as clean text on one line, so that no sentence in any
 * language must clean it. Arguments are cleaned first: texts, and texts in lists and records.
 */
export function cleaned<T>(catalog: T): T {
  return cleanedEntry(catalog) as T;
}

function cleanedEntry(entry: unknown): unknown {
  if (typeof entry === 'function') return sentence(entry as () => unknown);
  if (Array.isArray(entry)) return entry.map(cleanedEntry);
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, cleanedEntry(value)]));
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
