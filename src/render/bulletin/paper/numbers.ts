import type { Writer } from './writer.js';

/** The numbers of many tasks, in their order; of three and more in a row the first and the last: 5、7—12、14. */
export function numbersText(ids: readonly number[], { words, messages }: Writer): string {
  const runs: number[][] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === id - 1) run.push(id);
    else runs.push([id]);
  }
  return runs
    .flatMap((run) => (run.length < 3 ? run.map(String) : [words.coming.range(String(run[0]), String(run.at(-1)))]))
    .join(messages.comma);
}
