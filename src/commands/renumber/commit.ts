import { join, resolve } from 'node:path';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { committedFile } from '../../store/git/committed/file.js';
import { missingFiles, uncommittedFiles } from '../../store/git/file-status.js';
import { type Git, gitFor } from '../../store/git/git.js';
import { decode } from '../../store/read/decode.js';
import { wayTo } from '../../store/read/inside.js';
import type { Loaded } from '../../store/read/load.js';
import { readTaskText, type TaskSource } from '../../store/read/task-file.js';
import { commitNow } from '../../workspace/commit.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { textWith } from './move.js';

/** A move that git is to commit: the removed file, if git had it, and the new one. */
export interface MoveCommit {
  files: readonly string[];
  subject: string;
}

/** Commits a move, and says so to a person. @returns the commit's id, or null if there was nothing to commit */
export async function commitMove(context: Context, desk: PlanDesk, move: MoveCommit): Promise<string | null> {
  const { env, messages, options } = context;
  const commit = await commitNow(context, desk, move.files, move.subject);
  const told = commit === null ? messages.errors.git.unchanged : messages.screens.writing.committed(commit.slice(0, 8));
  if (!options.json) env.stdout.write(`${told}\n`);
  return commit;
}

/**
 * The move that an earlier run of the same command made and could not commit: the last commit has the file that was
 * typed, the disk has its task under another number. Null if there is none.
 */
export async function earlierMove(
  context: Context,
  desk: PlanDesk,
  loaded: Loaded,
  typed: string,
): Promise<MoveCommit | null> {
  const { env, messages } = context;
  const git = gitFor(desk.dir, env);
  const gone = await missingFiles(git);
  if ('reason' in gone) return null;
  const ways = [resolve(env.cwd, typed), join(desk.dir, typed)].map((path) => wayTo(desk.dir, path));
  const named = gone.filter((file) => file.endsWith(`/${typed}`));
  const file = gone.find((one) => ways.includes(one)) ?? (named.length === 1 ? named[0] : undefined);
  if (file === undefined) return null;
  const source = await committedSource(git, file);
  const fresh = await uncommittedFiles(git, loaded.files);
  if (source === null || 'reason' in fresh) return null;
  const moved = loaded.tasks.find(
    (one) =>
      fresh.includes(one.file) &&
      withoutMark(textWith(context, desk, source, one.task.id)) === loaded.texts.byFile.get(one.file),
  );
  if (!moved) return null;
  const label = clean(source.task.title);
  const subject = messages.renumber.subject(source.task.id, moved.task.id, label);
  return { files: [file, moved.file], subject };
}

/** The task of a file as it is committed, or null if it cannot be read. */
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
