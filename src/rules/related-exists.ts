import type { RuleContext, RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'related-exists': {
      missing: { id: number };
      self: { id: number };
    };
  }
}

/** A related number must be the number of another task of the plan. */
export const relatedExists: RuleOf<'related-exists'> = {
  id: 'related-exists',
  level: 'error',
  stops: false,
  *check(context) {
    const known = numbersOf(context);
    for (const { file, task } of context.tasks) {
      for (const [index, id] of (task.related ?? []).entries()) {
        const place = { file, path: ['related', index] };
        if (id === task.id) yield { variant: 'self', place, args: { id } };
        else if (!known.has(id)) yield { variant: 'missing', place, args: { id } };
      }
    }
  },
};

/** All numbers in use. A file that could not be read has its number in its name, and its own finding. */
function numbersOf({ tasks, fileDiagnostics }: RuleContext): Set<number> {
  const unread = fileDiagnostics.flatMap(({ place }) => /(?:^|\/)(\d+)-[^/]*$/.exec(place.file)?.[1] ?? []);
  return new Set([...tasks.map(({ task }) => task.id), ...unread.map(Number)]);
}
