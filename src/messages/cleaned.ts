import { clean } from '../core/text/printable.js';
import { marked, type Spacing, spaced } from './spacing.js';

/**
 * A catalog whose sentences receive what others wrote only as clean text on one line, so that no sentence in any
 * language must clean it. Arguments are cleaned first: texts, and texts in lists and records. The sentence is spaced as
 * its language asks for. Each entry of the catalog is read when it is used for the first time.
 */
export function cleaned<T>(catalog: T, spacing: Spacing): T {
  return cleanedEntry(catalog, spacing) as T;
}

function cleanedEntry(entry: unknown, spacing: Spacing): unknown {
  if (typeof entry === 'function') return sentence(entry as () => unknown, spacing);
  if (Array.isArray(entry)) return entry.map((element) => cleanedEntry(element, spacing));
  return typeof entry === 'object' && entry !== null ? cleanedRecord(entry, spacing) : entry;
}

function cleanedRecord(record: object, spacing: Spacing): object {
  const made = {};
  for (const key of Object.keys(record)) {
    const get = () => {
      const value = cleanedEntry(Reflect.get(record, key), spacing);
      Object.defineProperty(made, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true, configurable: true });
  }
  return made;
}

/** Wraps a sentence; the wrapper has the same number of arguments. */
function sentence(entry: () => unknown, spacing: Spacing): unknown {
  const written = (...args: unknown[]) => Reflect.apply(entry, undefined, args.map(cleanedArg));
  const filled = spacing === 'as written' ? written : spacedSentence(entry, spacing);
  return Object.defineProperty(filled, 'length', { value: entry.length });
}

/** The same, with the edges of its arguments spaced. */
function spacedSentence(
  entry: () => unknown,
  spacing: Exclude<Spacing, 'as written'>,
): (...args: unknown[]) => unknown {
  return (...args) => {
    const edged = args.map(cleanedArg).map((arg) => (typeof arg === 'string' ? marked(arg) : arg));
    const sentence: unknown = Reflect.apply(entry, undefined, edged);
    return typeof sentence === 'string' ? spaced(sentence, spacing) : sentence;
  };
}

function cleanedArg(arg: unknown): unknown {
  if (typeof arg === 'string') return clean(arg);
  if (Array.isArray(arg)) return arg.map(cleanedArg);
  if (typeof arg !== 'object' || arg === null) return arg;
  return Object.fromEntries(Object.entries(arg).map(([key, value]) => [key, cleanedArg(value)]));
}
