import { basename, join } from 'node:path';
import { diffPlans } from '../../core/diff/diff.js';
import { counting } from '../../core/file/counting.js';
import { EVIDENCE_FOLDER, folderOf, PLAN_FILE } from '../../core/file/path.js';
import { isTaskName, isYaml } from '../../core/file/task-name.js';
import type { Finding } from '../../core/finding.js';
import { toPlan } from '../../core/plan.js';
import { subjectWords } from '../../render/sync/subject.js';
import { userName } from '../../store/git/identity.js';
import { changedFiles } from '../../store/git/sync/changed-files.js';
import { marked } from '../../store/git/sync/interrupted.js';
import { headOf } from '../../store/git/sync/relation.js';
import { commitNow } from '../../workspace/commit.js';
import { must, type SyncDesk } from './desk.js';
import { addedErrors, comparable, type Known, todayOf, type Version, versionAt, versionOn } from './versions.js';

/** What the plan folder holds that is not committed. */
export interface OwnChanges {
  /** The files that belong to the plan: plan.yaml, tasks, and evidence that a task names. */
  files: string[];
  /** Files that look like some of the plan's, but that it does not know. */
  left: string[];
  /** Errors that these changes add to what is committed. */
  errors: Finding[];
  before: Version;
  now: Version;
}

/** Looks for what was recorded and is not committed. */
export async function ownChanges(desk: SyncDesk, known: Known): Promise<OwnChanges> {
  const { context, git } = desk;
  const changed = must(context, await changedFiles(git));
  const now = versionOn(desk, context.env.disk, known.tasks, '');
  const isOwn = knownFiles(desk, now);
  const files = changed.filter(({ file, isTracked }) => isOwn(file, isTracked)).map(({ file }) => file);
  const head = await headOf(git);
  const before = files.length === 0 ? now : await versionAt(desk, head, known, 'HEAD:');
  const named = new Set(files);
  const errors = files.length === 0 ? [] : addedErrors(desk, now, [before]);
  const problems = new Set(now.loaded?.problems.map(({ place }) => place.file));
  return {
    files,
    left: changed.map(({ file }) => file).filter((file) => !named.has(file) && problems.has(file)),
    errors: errors.filter(({ file, args }) => named.has(file) || named.has(String(args['other'] ?? ''))),
    before,
    now,
  };
}

/** Commits what was recorded, and nothing else. @returns the commit, or null if there was nothing to commit */
export async function commitOwn(desk: SyncDesk, own: OwnChanges, message: string | undefined): Promise<string | null> {
  if (own.files.length === 0) return null;
  const { context, dir, git, gitDir } = desk;
  const { disk, writer } = context.env;
  const text = message ?? (await subjectOf(desk, own));
  return marked({ git, disk, writer, gitDir }, null, () => commitNow(context, { dir }, own.files, text));
}

/** What the changes are, as the subject of a commit. */
async function subjectOf(desk: SyncDesk, { before, now }: OwnChanges): Promise<string> {
  const { context, git } = desk;
  const diff = diffPlans(comparable(before), comparable(now), todayOf(desk, now));
  const name = (await userName(git)) ?? context.env.vars['GIT_AUTHOR_NAME'] ?? '';
  const file = now.loaded?.plan?.file ?? before.loaded?.plan?.file;
  return subjectWords(diff, name, file === undefined ? null : toPlan(file), context.messages);
}

/** Which files are the plan's own. */
function knownFiles({ context, dir }: SyncDesk, { loaded }: Version): (file: string, isTracked: boolean) => boolean {
  const { disk } = context.env;
  const tasks = new Set(loaded?.files);
  const evidence = new Set(
    loaded?.tasks.flatMap(({ task }) => counting(task.evidence).flatMap(({ path }) => path ?? [])) ?? [],
  );
  const isGone = (file: string) => !disk.existsSync(join(dir, file));
  return (file, isTracked) => {
    if (file === PLAN_FILE || tasks.has(file) || evidence.has(file)) return true;
    // What was a task, or evidence that is gone with its entry.
    if (!isTracked || !isGone(file)) return false;
    const folder = folderOf(file);
    if (folder === EVIDENCE_FOLDER || folder.startsWith(`${EVIDENCE_FOLDER}/`)) return true;
    return /^\d+-[^/]*$/.test(folder) && isYaml(file) && isTaskName(basename(file));
  };
}
