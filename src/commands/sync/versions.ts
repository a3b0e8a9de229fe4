import type { PlanVersion } from '../../core/diff/diff.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Finding } from '../../core/finding.js';
import { withPlace } from '../../core/newer-format.js';
import { DEFAULT_TIMEZONE } from '../../core/plan.js';
import { findingsOf } from '../../lint/findings.js';
import type { ReadDisk } from '../../store/disk.js';
import { diskOf, listCommit } from '../../store/git/committed/tree.js';
import type { CommitId } from '../../store/git/revision.js';
import { holdsPlan } from '../../store/read/find.js';
import { type KnownTasks, type Loaded, loadPlan } from '../../store/read/load.js';
import { asOfDay } from '../../workspace/open.js';
import { must, type SyncDesk } from './desk.js';

/** The plan in one of the versions that a sync compares. */
export interface Version {
  disk: ReadDisk;
  /** null if there is no plan. */
  loaded: Loaded | null;
}

/** What was read so far, so that no commit, and no file of two versions, is read twice. */
export interface Known {
  tasks: KnownTasks;
  versions: Map<string, Version>;
}

export function nothingKnown(): Known {
  return { tasks: new Map(), versions: new Map() };
}

/** The plan as a commit, or a tree, has it. @param name how its plan.yaml is shown. @throws NewerFormat */
export async function versionAt(desk: SyncDesk, commit: CommitId | null, known: Known, name: string): Promise<Version> {
  if (commit === null) return versionOn(desk, NOTHING, known.tasks, name);
  const read = known.versions.get(commit.id) ?? versionOn(desk, await diskAt(desk, commit), known.tasks, name);
  known.versions.set(commit.id, read);
  return read;
}

/** The plan folder as a commit, or a tree, has it. */
export async function diskAt({ context, git, prefix }: SyncDesk, commit: CommitId): Promise<ReadDisk> {
  return must(context, await diskOf(git, must(context, await listCommit(git, commit, prefix))));
}

/** The plan as a disk has it. @throws NewerFormat if only a newer program can read it */
export function versionOn({ dir }: SyncDesk, disk: ReadDisk, known: KnownTasks, name: string): Version {
  if (!holdsPlan(disk, dir)) return { disk, loaded: null };
  try {
    return { disk, loaded: loadPlan(disk, dir, { known, takesFormer: true }) };
  } catch (error) {
    return withPlace(error, `${name}${PLAN_FILE}`);
  }
}

/** A version, ready to be compared. */
export function comparable({ loaded }: Version): PlanVersion {
  if (loaded === null) return { file: null, tasks: [], unreadable: [], isHidden: () => false };
  const unreadable = loaded.problems.map(({ place }) => place.file).filter((file) => loaded.files.includes(file));
  return { file: loaded.plan?.file ?? null, tasks: loaded.tasks, unreadable, isHidden: () => false };
}

/** Today, in the zone of the plan. */
export function todayOf({ context }: SyncDesk, { loaded }: Version): string {
  return asOfDay(context, loaded?.plan?.plan.timezone ?? DEFAULT_TIMEZONE);
}

/** The errors of a version that none of the others has. */
export function addedErrors(desk: SyncDesk, version: Version, others: readonly Version[]): Finding[] {
  const found = errorsOf(desk, version);
  if (found.length === 0) return [];
  const known = new Set(others.flatMap((other) => errorsOf(desk, other)).map(keyOf));
  return found.filter((finding) => !known.has(keyOf(finding)));
}

function errorsOf(desk: SyncDesk, version: Version): Finding[] {
  if (version.loaded === null) return [];
  return findingsOf(version.disk, version.loaded, todayOf(desk, version)).filter(({ level }) => level === 'error');
}

function keyOf({ file, rule, variant, args }: Finding): string {
  return JSON.stringify([file, rule, variant, args]);
}

function absent(): never {
  throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
}

/** A disk with nothing on it: before the first commit. */
const NOTHING: ReadDisk = {
  readFileSync: absent,
  readdirSync: absent,
  statSync: absent,
  existsSync: () => false,
  realpathSync: absent,
};
