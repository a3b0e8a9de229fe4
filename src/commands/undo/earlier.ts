import { join } from 'node:path';
import { breachesOf } from '../../core/breach.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { committedFile } from '../../store/git/committed/file.js';
import type { Git } from '../../store/git/git.js';
import { decode } from '../../store/read/decode.js';
import { readCommittedText, readTaskText, type TaskSource } from '../../store/read/task-file.js';
import { journalFolder, recall } from '../../store/write/undo-journal.js';
import type { Desk } from '../../workspace/desk.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { shownPath } from '../../workspace/open.js';

/** A task's file as it was before its last change: its record, and its text with a byte order mark if it had one. */
export interface Earlier {
  task: Task;
  text: string;
}

/**
 * The file before its last change, as it was preserved for the person who changed it.
 * @returns null if nothing was preserved, or if undoing would remove more than the last change
 */
export function earlierOf({ env }: Context, { dir }: Desk, { file, bytes, task }: TaskSource): Earlier | null {
  const kept = recall(env.disk, journalFolder(env.vars, env.platform), env.disk.realpathSync(join(dir, file)), bytes);
  const decoded = kept === null ? null : decode(kept);
  const read = decoded && 'text' in decoded ? readTaskText(file, decoded.text) : null;
  if (kept === null || read === null || 'problems' in read) return null;
  return breachesOf(read.value, task).length > 0 ? null : { task: read.value, text: kept.toString('utf8') };
}

/**
 * The task as the last commit has it, or null if the commit has no such task.
 * @param isOwn whether the last change is known to be made here: then no repository is needed
 */
export async function committedTask(
  context: Context,
  desk: Desk,
  git: Git,
  { file }: TaskSource,
  isOwn: boolean,
): Promise<Task | null> {
  const { errors } = context.messages;
  const content = await committedFile(git, file);
  if (content === null) return null;
  if ('reason' in content) {
    if (isOwn && (content.reason === 'no-repository' || content.reason === 'no-git')) return null;
    throw new Failure(EXIT.failed, errors.undoing.git(errors.git[content.reason], gitDetail(content)));
  }
  const decoded = decode(content);
  const read = 'text' in decoded ? readCommittedText(file, decoded.text) : null;
  if (read && 'value' in read) return read.value;
  throw new Failure(EXIT.failed, errors.undoing.committed(shownPath(context, desk.dir, file)));
}
