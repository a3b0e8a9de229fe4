import { usageFailure } from '../../core/failure.js';
import type { Plan } from '../../core/plan.js';
import type { Source } from '../../core/task.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import type { AddOptions } from './options.js';

/** What a task comes from, for each number that it may get: an item of a document, or something that no document holds. */
export function originFor(
  context: Context,
  plan: Plan,
  options: AddOptions,
): (id: number) => { source: Source } | { basis: string } {
  const { basis: from, item: number } = options;
  if (from === undefined) {
    const document = documentOf(context, plan, options.document);
    return (id) => ({ source: { document, item: number ?? id } });
  }
  if (options.document !== undefined || number !== undefined) {
    throw usageFailure(context.messages.errors.adding.bothOrigins());
  }
  return () => ({ basis: from });
}

function documentOf({ messages }: Context, plan: Plan, named: string | undefined): string {
  const words = messages.errors.adding;
  const [first] = plan.documents;
  if (!first) throw usageFailure(words.noDocument());
  const found = named === undefined ? first : plan.documents.find(({ id }) => id === named);
  if (found) return found.id;
  throw usageFailure(words.document(clean(named ?? ''), plan.documents.map(({ id }) => id).join(', ')));
}
