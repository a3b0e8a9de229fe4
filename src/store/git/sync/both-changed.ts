import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf } from '../output.js';
import type { CommitId } from '../revision.js';
import type { BothChanged, StagedFile } from './merge-trees.js';

/**
 * The plan's files that both sides changed and that git merged all the same, because an attribute of the repository
 * told it how: by lines, or for one side. They are to be merged by field like the others.
 * @param known the files that git left open
 */
export async function unmergedPlanFiles(
  git: Git,
  { base, ours, theirs }: { base: CommitId; ours: CommitId; theirs: CommitId },
  prefix: string,
  isOurs: (path: string) => boolean,
  known: readonly BothChanged[],
): Promise<BothChanged[] | GitFailure> {
  const left = await changes(git, base, ours, prefix);
  if (!(left instanceof Map)) return left;
  const right = await changes(git, base, theirs, prefix);
  if (!(right instanceof Map)) return right;
  const open = new Set(known.map(({ path }) => path));
  return [...left].flatMap(([path, one]) => {
    const other = right.get(path);
    if (other === undefined || open.has(path) || !isOurs(path)) return [];
    // A file that a side removed or moved is git's to find; one that both made alike is merged.
    if (one.after === null || other.after === null || one.after.id === other.after.id) return [];
    return [{ path, base: one.before, ours: one.after, theirs: other.after }];
  });
}

interface Change {
  before: StagedFile | null;
  after: StagedFile | null;
}

async function changes(
  git: Git,
  from: CommitId,
  to: CommitId,
  prefix: string,
): Promise<Map<string, Change> | GitFailure> {
  const where = prefix === '' ? [] : ['--', `:(top,literal)${prefix.slice(0, -1)}`];
  const ran = await git.run(['diff-tree', '-r', '-z', '--no-renames', from.id, to.id, ...where]);
  if (ran.code !== 0) return failureOf(ran);
  const words = namesOf(ran.out);
  const found = new Map<string, Change>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [modeBefore = '', modeAfter = '', before = '', after = ''] = (words[at] ?? '').slice(1).split(' ');
    const file = (mode: string, id: string) => (/^0+$/.test(mode) ? null : { mode, id });
    found.set(words[at + 1] ?? '', { before: file(modeBefore, before), after: file(modeAfter, after) });
  }
  return found;
}
