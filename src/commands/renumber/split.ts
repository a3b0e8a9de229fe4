import { folderOf } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import { isOneTask } from '../../core/merge/identity.js';
import type { Context } from '../../env.js';
import { gitFor } from '../../store/git/git.js';
import { namesOf } from '../../store/git/output.js';
import { literal, pathOf } from '../../store/git/paths.js';
import { numbersIn } from '../../store/git/used-ids.js';
import { isWholePlace, sideOf } from '../../store/merge/markers.js';
import { hasMark } from '../../store/read/decode.js';
import { readInside } from '../../store/read/file-text.js';
import type { Loaded } from '../../store/read/load.js';
import { readTaskText, type TaskSource } from '../../store/read/task-file.js';
import { leavesMarkers } from '../../store/yaml/guard.js';
import type { PlanDesk } from '../../workspace/desk.js';

/** A file in which a merge left two tasks, each whole between the markers. */
export interface Split {
  /** The whole content, with the markers. */
  bytes: Buffer;
  text: string;
  /** The task that stays in the file, and the one that moves to a new file. */
  ours: TaskSource;
  theirs: TaskSource;
}

/** The two tasks that a merge left in one file, or null if the file is not of that kind. */
export async function splitOf(context: Context, desk: PlanDesk, file: string): Promise<Split | null> {
  const read = readInside(context.env.disk, desk.dir, file);
  const section = sectionOfFolder(desk.plan, folderOf(file));
  if ('problem' in read || !section || !leavesMarkers(read.text)) return null;
  const { bytes, text } = read;
  const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => {
    const own = sideOf(text, null, side);
    const task = readTaskText(file, own);
    return 'value' in task ? { file, section, bytes, text: own, task: task.value } : null;
  });
  if (!ours || !theirs || isOneTask(ours.task, theirs.task)) return null;
  // Without the driver, git writes the lines that both have in common outside of the markers.
  if (!isWholePlace(text) && !(await wasAddedTwice(context, desk, file))) return null;
  return { bytes, text, ours: { ...ours, text: (hasMark(bytes) ? '\uFEFF' : '') + ours.text }, theirs };
}

/** Whether git has the file from both sides of an unfinished merge, without a common version. */
async function wasAddedTwice({ env }: Context, desk: PlanDesk, file: string): Promise<boolean> {
  const git = gitFor(desk.dir, env);
  const { code, out } = await git.run(['ls-files', '--unmerged', '-z', '--', literal(pathOf(git, file))]);
  const stages = namesOf(out).map((line) => / (\d)\t/.exec(line)?.[1]);
  return code === 0 && stages.join() === '2,3';
}

/** The number of the task that moves, if no other task has it; null if it needs another number. */
export function keepsNumber({ ours, theirs }: Split, loaded: Loaded): number | null {
  const { id } = theirs.task;
  return id === ours.task.id || numbersIn(loaded).has(id) ? null : id;
}
