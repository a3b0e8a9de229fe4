import { entriesOf } from '../../core/file/growing-lists.js';
import type { BaseFiles } from '../../rules/index.js';
import { committedInstants } from '../../store/git/committed/instants.js';
import type { Git } from '../../store/git/git.js';
import type { Loaded } from '../../store/read/load.js';

/**
 * When the entries of a base were committed, now at the latest. The history is read only if an instant of the base is
 * missing: only then can an instant have been rewritten.
 */
export async function committedAtOf(
  git: Git,
  revision: string,
  { tasks }: Pick<BaseFiles, 'tasks'>,
  { texts }: Pick<Loaded, 'texts'>,
  now: Date,
): Promise<NonNullable<BaseFiles['committedAt']>> {
  const here = [...texts.byFile.values()].join('\n');
  const entries = tasks.flatMap(({ task }) => entriesOf(task));
  if (entries.every(({ at }) => here.includes(at))) return () => null;
  const committed = await committedInstants(git, revision);
  if ('reason' in committed) return () => null;
  return (file, at) => {
    const instant = Date.parse(at);
    const found = [committed.get(file), ...committed.values()].flatMap((one) => one?.get(instant) ?? []);
    const [first] = found;
    return first === undefined ? null : new Date(Math.min(first.getTime(), now.getTime()));
  };
}
