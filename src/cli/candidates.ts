import { PATHS, type Source } from './candidate.js';

/** Names of files and folders. */
export const paths: Source = () => [PATHS];

/** Identifiers that need no description. */
export function fixed(values: readonly string[]): Source {
  return () => values.map((value) => ({ value, about: '' }));
}

/** Identifiers that have a word in the interface's language. */
export function worded(values: readonly string[], group: 'light' | 'commitment' | 'orgKind' | 'deliver'): Source {
  return ({ messages }) => {
    const words: Readonly<Record<string, string>> = messages.words[group];
    return values.map((value) => ({ value, about: words[value] ?? '' }));
  };
}

/** Candidates read from the plan. Their module is loaded only when somebody presses Tab. */
export function fromPlan(name: keyof typeof import('./plan-candidates.js')): Source {
  return async (asked) => (await import('./plan-candidates.js'))[name](asked);
}
