import { clean } from '../core/text/printable.js';

/**
 * A catalog whose sentences take what others wrote only as clean text on one line: no sentence has to think of it, in
 * no language. Arguments are cleaned as they come in: texts, and texts in lists and records.
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

/** As many arguments are asked of it as of the sentence itself. */
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
