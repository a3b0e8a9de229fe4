import { createHash } from 'node:crypto';
import { PLAN_FILE } from '../../../core/file/path.js';
import { isYaml } from '../../../core/file/task-name.js';
import type { FoundPlan } from '../../../core/found-plan.js';
import type { PlanFile } from '../../../core/plan.js';
import type { Task } from '../../../core/task.js';
import type { ReadDisk } from '../../disk.js';
import { refuseNewerFormat } from '../../read/format.js';
import { holdsSomePlan, listPlan } from '../../read/listing.js';
import { type Loaded, readPlanFile, readTask, type Texts } from '../../read/load.js';
import type { GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { headsOf, mergeBaseWithHeads } from '../merge-base.js';
import { type CommitId, findRevision } from '../revision.js';
import { type EvidenceHere, evidenceIdsOf, replacedEvidence } from './evidence-ids.js';
import { planPlaceIn } from './plan-place.js';
import { diskOf, type Listed, listCommit, prefixOf } from './tree.js';

/** The parts of a commit's plan that differ from the plan that is here. */
export interface BasePlan {
  /** null if the commit has no such plan, or its plan.yaml cannot be read. */
  planFile: PlanFile | null;
  found: FoundPlan;
  /** The tasks of files that were changed or removed. */
  tasks: { file: string; task: Task }[];
  /** Files that cannot be read at that commit. */
  unread: string[];
  /** Files that hold the same bytes at that commit and here. */
  unchanged: ReadonlySet<string>;
  /** The paths of the evidence files of that commit. */
  evidence: ReadonlySet<string>;
  /** The evidence files whose bytes are different here. */
  replaced: ReadonlySet<string>;
}

/** Why there is nothing to compare with: the revision, the merge base or its files are unavailable. */
export interface BasePlanFailure extends GitFailure {
  of: 'revision' | 'merge-base' | 'files';
}

/** The plan that is compared with a commit, and where its evidence lies. */
export interface ComparedPlan extends Omit<EvidenceHere, 'prefix'> {
  loaded: Pick<Loaded, 'plan' | 'texts'>;
}

/**
 * Reads the plan of the merge base of a revision and the commit that is checked out. Only what differs from the plan
 * that is here is read. The plan is found by its id, in whatever folder the commit has it.
 * @throws NewerFormat if the plan of either commit needs a newer program
 */
export async function readBasePlan(
  git: Git,
  revision: string,
  head: ComparedPlan,
): Promise<BasePlan | BasePlanFailure> {
  const [other, heads, prefix] = await Promise.all([findRevision(git, revision), headsOf(git), prefixOf(git)]);
  if ('reason' in other) return { ...other, of: 'revision' };
  const commit = await mergeBaseWithHeads(git, other, heads);
  if ('reason' in commit) return { ...commit, of: 'merge-base' };
  if (typeof prefix === 'string' && other.id !== commit.id) await refuseNewerAt(git, other, prefix);
  const base = typeof prefix === 'string' ? await baseAt(git, commit, prefix, head) : prefix;
  return 'reason' in base ? { ...base, of: 'files' } : base;
}

/** Where the plan of the revision needs a newer program, what is here is going to need it as well. */
async function refuseNewerAt(git: Git, { id }: CommitId, prefix: string): Promise<void> {
  const { code, out } = await git.run(['cat-file', 'blob', `${id}:${prefix}${PLAN_FILE}`]);
  if (code === 0) refuseNewerFormat(out.toString());
}

async function baseAt(git: Git, commit: CommitId, prefix: string, head: ComparedPlan): Promise<BasePlan | GitFailure> {
  const own = { ...head, prefix };
  const here = await planAt(git, commit, prefix, own);
  const id = head.loaded.plan?.file.id;
  // If plan.yaml cannot be read here, only its own findings are reported.
  if ('reason' in here || id === undefined || here.planFile?.id === id) return here;
  const place = await planPlaceIn(git, commit, { id, prefix });
  if ('reason' in place) return place;
  const folder = (way: string) => way.replace(/\/$/, '') || '.';
  // plan.yaml exists here, but cannot be read, so its id is unknown.
  if (place.how === 'nowhere' && here.unread.includes(PLAN_FILE)) return here;
  switch (place.how) {
    case 'moved': {
      const moved = await planAt(git, commit, place.prefix, own);
      const found: FoundPlan = { how: 'moved', before: folder(place.prefix), after: folder(prefix) };
      return 'reason' in moved ? moved : { ...moved, found };
    }
    case 'nowhere': {
      const gone = place.gone.map((plan) => ({ id: plan.id, folder: folder(plan.prefix) }));
      return { ...here, found: { how: 'nowhere', gone } };
    }
    case 'here':
      return here.planFile ? { ...here, found: { how: 'renamed', before: here.planFile.id } } : here;
  }
}

/** The plan that a commit has in a folder. @param prefix the path of the folder, as `prefixOf` returns it */
async function planAt(
  git: Git,
  commit: CommitId,
  prefix: string,
  head: ComparedPlan & EvidenceHere,
): Promise<BasePlan | GitFailure> {
  const listed = await listCommit(git, commit, prefix);
  if ('reason' in listed) return listed;
  const unchanged = unchangedFiles(listed, head.loaded.texts);
  const isRead = ({ path, kind }: Listed) => kind === 'link' || (isYaml(path) && !unchanged.has(path));
  const [disk, replaced] = await Promise.all([diskOf(git, listed, isRead), replacedEvidence(git, listed, head)]);
  if ('reason' in disk) return disk;
  return 'reason' in replaced
    ? replaced
    : {
        ...basePlan(disk, git.dir, head.loaded, unchanged),
        evidence: new Set(evidenceIdsOf(listed).keys()),
        replaced,
      };
}

/**
 * The plan of a commit from its files.
 * @param unchanged files that are not read, since they hold what the plan here holds
 */
export function basePlan(
  disk: ReadDisk,
  dir: string,
  loaded: Pick<Loaded, 'plan'>,
  unchanged: ReadonlySet<string>,
): BasePlan {
  const found: FoundPlan = { how: 'here' };
  const base: BasePlan = {
    planFile: null,
    found,
    tasks: [],
    unread: [],
    unchanged,
    evidence: new Set(),
    replaced: new Set(),
  };
  if (!holdsSomePlan(disk, dir)) return base;
  base.planFile = unchanged.has(PLAN_FILE) ? (loaded.plan?.file ?? null) : planFileOf(disk, dir, base.unread);
  const { tasks, problems } = listPlan(disk, dir);
  // A file that is not named as a task was no task there either.
  base.unread.push(...problems.filter(({ rule }) => rule !== 'file-name').map(({ place }) => place.file));
  for (const file of tasks.filter((name) => !unchanged.has(name))) {
    const read = readTask(disk, dir, file, { takesFormer: true });
    if ('value' in read) base.tasks.push({ file, task: read.value });
    else base.unread.push(file);
  }
  return base;
}

function planFileOf(disk: ReadDisk, dir: string, unread: string[]): PlanFile | null {
  const read = readPlanFile(disk, dir);
  if ('value' in read) return read.value;
  unread.push(PLAN_FILE);
  return null;
}

function unchangedFiles(listed: readonly Listed[], texts: Texts): ReadonlySet<string> {
  const same = listed.filter(({ path, kind, id }) => {
    const text = texts.byFile.get(path);
    if (kind !== 'file' || text === undefined) return false;
    const whole = texts.marked.has(path) ? `\uFEFF${text}` : text;
    // A checkout on Windows may have changed the line ends.
    return blobId(whole, id) === id || (whole.includes('\r\n') && blobId(whole.replaceAll('\r\n', '\n'), id) === id);
  });
  return new Set(same.map(({ path }) => path));
}

/** The digest that git uses as the id of a text: SHA-1, or SHA-256 if its ids are longer. */
function blobId(text: string, like: string): string {
  const bytes = Buffer.from(text);
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
