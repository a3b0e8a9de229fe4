import { catalogs, type Language } from '../../src/messages/index.js';

/** What a message can say, with the path of the message in its catalog. */
export interface Saying {
  path: string;
  said: string;
}

/** The ends of a tree, each with its path. */
export function leavesOf(tree: unknown, path = ''): [string, unknown][] {
  if (tree === null || typeof tree !== 'object') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`));
}

/** Values that a message may be filled with; a message that chooses its words by a number meets each choice. */
const SAMPLES = [0, 1, 2, -2, '7', '', null];

/** What a leaf of a catalog can say. @param samples what its arguments are filled with, one after the other */
export function sayings(leaf: unknown, samples: readonly unknown[] = SAMPLES): string[] {
  if (typeof leaf !== 'function') return [String(leaf)];
  const filled = samples.map((sample) => Array.from({ length: leaf.length }, () => sample));
  const each = samples.flatMap((sample) =>
    Array.from({ length: leaf.length }, (_, at) =>
      Array.from({ length: leaf.length }, (__, i) => (i === at ? sample : 3)),
    ),
  );
  return [...filled, ...each].map((args) => String(Reflect.apply(leaf, undefined, args)));
}

/** Everything that a language says. */
export function allSayings(language: Language, samples?: readonly unknown[]): Saying[] {
  return leavesOf(catalogs[language])
    .filter(([path]) => path !== 'numeral' && path !== 'spacing')
    .flatMap(([path, leaf]) => sayings(leaf, samples).map((said) => ({ path, said })));
}
