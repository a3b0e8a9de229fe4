import type { Interviewer } from '../../cli/asking.js';
import { taskIds } from '../../cli/parser.js';
import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';

/** The tasks that `--accept` names, of those that have something to accept. @throws wrong usage for any other task */
export function typedIds({ messages }: Context, typed: readonly string[], all: readonly number[]): readonly number[] {
  const words = typed.flatMap((one) => one.split(/[,，、]/)).filter((one) => one.trim() !== '');
  if (words.some((word) => word.trim().toLowerCase() === 'all')) return all;
  const ids = taskIds(words, { command: 'plan import', messages });
  const unknown = ids.filter((id) => !all.includes(id));
  if (unknown.length > 0) throw usageFailure(messages.screens.importUpdate.unknown(unknown.join(messages.comma)));
  return ids;
}

/** The tasks whose changes a person accepts, who is asked about one after another. */
export async function askedIds(
  { messages }: Context,
  ask: Interviewer,
  items: readonly { id: number; question: string }[],
): Promise<readonly number[]> {
  const { choices } = messages.screens.importUpdate;
  const accepted: number[] = [];
  for (const [index, { id, question }] of items.entries()) {
    const answer = await ask.pick(
      question,
      (['no', 'yes', 'all', 'stop'] as const).map((value) => ({ value, name: choices[value] })),
    );
    if (answer === 'all') return [...accepted, ...items.slice(index).map((one) => one.id)];
    if (answer === 'stop') break;
    if (answer === 'yes') accepted.push(id);
  }
  return accepted;
}
