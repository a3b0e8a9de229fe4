import type { Context } from '../../env.js';

/** Asks whether a text that was not accepted is edited once more; who gives up at the question does not. */
export async function editAgain({ env, messages, screen }: Context): Promise<boolean> {
  const words = messages.screens.editor;
  const answer = await (await env.ask(screen)).pick(words.again, [
    { value: 'again', name: words.edit },
    { value: 'no', name: words.giveUp },
  ]);
  return answer === 'again';
}
