import { kindOf, PLAN_FILE } from '../../core/file/path.js';
import { isYaml } from '../../core/file/task-name.js';
import { areDifferentTasks } from '../../core/merge/identity.js';
import type { Choice } from '../../core/merge/settle.js';
import { conflictsOf } from '../../core/merge/tree.js';
import { checkedMerge } from '../../lint/checked-merge.js';
import type { ReadDisk } from '../../store/disk.js';
import { blobsOf } from '../../store/git/committed/tree.js';
import type { CommitId } from '../../store/git/revision.js';
import { unmergedPlanFiles } from '../../store/git/sync/both-changed.js';
import { type BothChanged, mergeTrees, type StagedFile } from '../../store/git/sync/merge-trees.js';
import { withFiles, writeBlob } from '../../store/git/sync/write-tree.js';
import { inOneForm } from '../../store/merge/former.js';
import { readBaseVersion, readVersion } from '../../store/merge/version.js';
import { must, type SyncDesk } from './desk.js';
import { type OpenField, type OpenFile, type OpenPlace, openFields } from './open-place.js';
import { MARKERS, settledText } from './settled-text.js';
import { diskAt } from './versions.js';

/** What became of a file that both sides changed. */
type FileMerge =
  | { path: string; mode: string; text: string }
  | { path: string; open: OpenFile; places: OpenField[] }
  | { path: string; whole: BothChanged; place: OpenPlace };

/** The merge of two commits: the tree if all is decided, else the places that are open. */
export type PlanMerge = { tree: string } | { open: OpenPlace[] };

/**
 * Merges two commits in git's store: the files of the plan by field, all others as git does.
 * @param decide how the open places are settled; null for one that is not
 */
export async function mergePlan(
  desk: SyncDesk,
  sides: { base: CommitId; ours: CommitId; theirs: CommitId },
  decide: (open: readonly OpenPlace[]) => Promise<ReadonlyMap<OpenPlace, Choice>>,
): Promise<PlanMerge> {
  const { context, git, prefix } = desk;
  const isOwn = (path: string) => path.startsWith(prefix) && isPlanPath(path.slice(prefix.length));
  const found = must(context, await mergeTrees(git, sides.ours, sides.theirs, isOwn));
  const unseen = must(context, await unmergedPlanFiles(git, sides, prefix, isOwn, found.open));
  const both = [...found.open, ...unseen];
  const blobs = must(context, await blobsOf(git, both.flatMap(listedOf)));
  const bytesOf = (file: StagedFile | null) => (file === null ? Buffer.of() : (blobs.get(file.id) ?? null));
  const first = both.filter(({ path }) => path === prefix + PLAN_FILE);
  const merges = first.map((file) => mergeFile(desk, context.env.disk, file, bytesOf, isOwn));
  const disk = await judgingDisk(desk, found.tree, merges);
  for (const file of both) if (!first.includes(file)) merges.push(mergeFile(desk, disk, file, bytesOf, isOwn));
  const open = merges.flatMap((one) => ('places' in one ? one.places : 'place' in one ? [one.place] : []));
  const choices = open.length === 0 ? new Map<OpenPlace, Choice>() : await decide(open);
  const left = open.filter((place) => !choices.has(place));
  if (left.length > 0) return { open: left };
  const changes = new Map<string, StagedFile | null>();
  for (const one of merges) changes.set(one.path, await fileOf(desk, one, choices));
  return { tree: changes.size === 0 ? found.tree : must(context, await withFiles(git, found.tree, changes)) };
}

/** A path of a file that the plan knows: plan.yaml, or a YAML file in a folder. */
function isPlanPath(path: string): boolean {
  return path === PLAN_FILE || (/^[^/]+\/[^/]+$/.test(path) && !/^(evidence|schemas)\//.test(path) && isYaml(path));
}

function listedOf({ base, ours, theirs }: BothChanged) {
  return [base, ours, theirs].flatMap((file) =>
    file === null ? [] : [{ path: '', kind: 'file' as const, id: file.id }],
  );
}

/** The files of the merge, with plan.yaml as it is merged: by it tasks are judged. */
async function judgingDisk(desk: SyncDesk, tree: string, merges: readonly FileMerge[]): Promise<ReadDisk> {
  const { context, git } = desk;
  const changes = new Map<string, StagedFile>();
  for (const one of merges) {
    if ('text' in one) changes.set(one.path, { mode: one.mode, id: must(context, await writeBlob(git, one.text)) });
  }
  const id = changes.size === 0 ? tree : must(context, await withFiles(git, tree, changes));
  return diskAt(desk, { id });
}

/** @param disk holds the plan.yaml by which a task is judged */
function mergeFile(
  desk: SyncDesk,
  disk: ReadDisk,
  file: BothChanged,
  bytesOf: (file: StagedFile | null) => Buffer | null,
  isOwn: (path: string) => boolean,
): FileMerge {
  const { path } = file;
  const whole = (gone: 'ours' | 'theirs' | null): FileMerge => ({
    path,
    whole: file,
    place: { what: 'file', path, gone },
  });
  if (file.ours === null || file.theirs === null) return whole(file.ours === null ? 'ours' : 'theirs');
  const [base, ours, theirs] = [bytesOf(file.base), bytesOf(file.ours), bytesOf(file.theirs)];
  if (!isOwn(path) || base === null || ours === null || theirs === null) return whole(null);
  const kind = kindOf(path);
  const name = path.slice(desk.prefix.length);
  const handed = kind === 'task' ? inOneForm(name, { base, ours, theirs }) : { base, ours, theirs };
  const [before, left, right] = [
    readBaseVersion(kind, name, handed.base),
    readVersion(kind, name, handed.ours),
    readVersion(kind, name, handed.theirs),
  ];
  if ('problems' in left || 'problems' in right || (before !== null && 'problems' in before)) return whole(null);
  if (kind === 'task' && areDifferentTasks(before?.record ?? null, left.record, right.record)) {
    const label = ({ record }: typeof left) => `${String(record['id'])} ${String(record['title'])}`;
    return { path, whole: file, place: { what: 'number', path, ours: label(left), theirs: label(right) } };
  }
  const versions = { base: before, ours: left, theirs: right };
  const merging = { kind, path: name, cwd: desk.dir };
  const found = checkedMerge(disk, merging, handed, versions, MARKERS);
  if (found.text === null) return whole(null);
  const { mode } = file.ours;
  if (conflictsOf(found.merged).length === 0) return { path, mode, text: found.text };
  const open: OpenFile = { kind, path, mode, versions, merged: found.merged };
  return { path, open, places: openFields(open) };
}

/** The file as it is decided, or null if it is gone. */
async function fileOf(
  desk: SyncDesk,
  merge: FileMerge,
  choices: ReadonlyMap<OpenPlace, Choice>,
): Promise<StagedFile | null> {
  if ('whole' in merge) return merge.whole[choices.get(merge.place) === 'theirs' ? 'theirs' : 'ours'];
  const { mode, text } =
    'text' in merge ? merge : { mode: merge.open.mode, text: settledText(desk, merge.open, merge.places, choices) };
  return { mode, id: must(desk.context, await writeBlob(desk.git, text)) };
}
