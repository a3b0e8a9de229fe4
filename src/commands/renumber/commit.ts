import { join, relative, resolve, sep } from 'node:path';
import type { Context } from '../../cli/command.js';
import { clean } from '../../render/text.js';
import { committedFile, type Git, gitFor } from '../../store/git/git.js';
import { missingFiles, uncommittedFiles } from '../../store/git/pending.js';
import { decode } from '../../store/read/decode.js';
import type { Loaded } from '../../store/read/load.js';
import { readTaskText, type TaskSource } from '../../store/read/task-file.js';
import { commitNow } from '../../workspace/commit.js';
import type { PlanDesk } from '../../workspace/writing.js';
import { textWith } from './move.js';

/** Commits a move: the file that is gone, where git had it, and the new one. */
export async function commitMove(
  context: Context,
  desk: PlanDesk,
  files: readonly string[],
  subject: string,
): Promise<void> {
  const { env, messages } = context;
  const commit = await commitNow(context, desk, files, subject);
  const told = commit === null ? messages.errors.git.unchanged : messages.screens.writing.committed(commit.slice(0, 8));
  env.stdout.write(`${told}\n`);
}

/**
 * Commits a move that an earlier run of the same command made and could not commit: the last commit has the file that
 * was typed, the disk has its task under another number.
 * @returns whether there was one
 */
export async function commitEarlierMove(
  context: Context,
  desk: PlanDesk,
  loaded: Loaded,
  typed: string,
): Promise<boolean> {
  const { env, messages } = context;
  const git = gitFor(desk.dir, env);
  const gone = await missingFiles(git);
  if ('reason' in gone) return false;
  const ways = [resolve(env.cwd, typed), join(desk.dir, typed)].map((path) =>
    relative(desk.dir, path).split(sep).join('/'),
  );
  const named = gone.filter((file) => file.endsWith(`/${typed}`));
  const file = gone.find((one) => ways.includes(one)) ?? (named.length === 1 ? named[0] : undefined);
  if (file === undefined) return false;
  const source = await committedSource(git, file);
  const fresh = await uncommittedFiles(git, loaded.files);
  if (source === null || 'reason' in fresh) return false;
  const moved = loaded.tasks.find(
    (one) =>
      fresh.includes(one.file) &&
      withoutMark(textWith(context, desk, source, one.task.id)) === loaded.texts.byFile.get(one.file),
  );
  if (!moved) return false;
  const label = clean(source.task.title);
  await commitMove(context, desk, [file, moved.file], messages.renumber.subject(source.task.id, moved.task.id, label));
  return true;
}

/** The task of a file as it is committed; null where it cannot be read. */
async function committedSource(git: Git, file: string): Promise<Pick<TaskSource, 'file' | 'text' | 'task'> | null> {
  const bytes = await committedFile(git, file);
  if (bytes === null || 'reason' in bytes) return null;
  const decoded = decode(bytes);
  if (!('text' in decoded)) return null;
  const read = readTaskText(file, decoded.text);
  return 'value' in read ? { file, text: decoded.text, task: read.value } : null;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
