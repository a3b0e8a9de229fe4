import { Failure } from '../core/failure.js';
import { counting } from '../core/file/counting.js';
import { kindOf } from '../core/file/path.js';
import type { Context } from '../env.js';
import { applyEdits } from '../store/edit/apply.js';
import { committedFile } from '../store/git/committed/file.js';
import { takenFiles, uncommittedFiles } from '../store/git/file-status.js';
import { type Git, gitFor } from '../store/git/git.js';
import { decode } from '../store/read/decode.js';
import { evidenceFileAt } from '../store/read/evidence-file.js';
import { realFile } from '../store/read/inside.js';
import { readCommittedText, type TaskSource } from '../store/read/task-file.js';
import type { PlanDesk } from './desk.js';
import type { Draft } from './drafts.js';
import type { Outcome } from './outcome.js';

/** A file that needed no change, although what an earlier run wrote may still have to be committed. */
export interface Repeated {
  source: Pick<TaskSource, 'file' | 'bytes' | 'text'>;
  /** The subject of the commit, unless `replay` gives a better one. */
  subject: string;
  /**
   * What the command does with the file as it is committed, or null if it cannot be read; absent if that depends on a
   * text typed in an editor.
   */
  replay?: (committed: string) => Outcome | null;
}

/** What `--commit` will commit, and what it says about that. */
export interface CommitPlan {
  /** Paths of tasks' files from the plan folder; each has its commit subject in `subjects`. */
  files: string[];
  subjects: string[];
  /** Files that also contain changes other than this command's; those changes are committed with them. */
  along: string[];
  /** Files of evidence that the tasks name for the first time. */
  evidence: string[];
  /** Files of evidence that are not committed: git ignores them, or they are links. */
  left: string[];
}

/** A task's file as this command leaves it, and as the last commit has it. */
interface Change {
  file: string;
  text: string;
  committed: string | null;
  subject: string;
  /** Whether the file has other changes that are not committed. */
  along: boolean;
}

/**
 * What a command will commit: what it is about to write, and what an earlier run of the same command wrote and could
 * not commit. Must be called before anything is written. If git fails here, the commit itself will say why.
 */
export async function planCommit(
  context: Context,
  desk: PlanDesk,
  drafts: readonly Draft[],
  repeated: readonly Repeated[],
): Promise<CommitPlan> {
  const git = gitFor(desk.dir, context.env);
  const real = (file: string) => realFile(context.env.disk, desk.dir, file);
  const old = [...drafts.filter(({ before }) => before !== null), ...repeated.map(({ source }) => source)];
  const dirty = await uncommittedFiles(
    git,
    old.map(({ file }) => real(file)),
  );
  const isDirty = (file: string) => 'reason' in dirty || dirty.includes(real(file));
  const changes: Change[] = [];
  for (const draft of drafts) {
    const { before, old: text } = draft;
    const committed = before !== null && isDirty(draft.file) ? await committedText(git, real(draft.file)) : text;
    changes.push({ ...draft, committed, along: committed !== text });
  }
  for (const one of repeated.filter(({ source }) => isDirty(source.file))) {
    const change = changeAgain(one, await committedText(git, real(one.source.file)));
    if (change) changes.push(change);
  }
  return {
    files: changes.map(({ file }) => file),
    subjects: changes.map(({ subject }) => subject),
    along: changes.flatMap(({ file, along }) => (along ? [file] : [])),
    ...(await evidenceOf(context, desk, git, changes)),
  };
}

/** What an earlier run changed in a task and did not commit, or null if the change does not come from this command. */
function changeAgain(one: Repeated, committed: string | null): Change | null {
  const { file, text } = one.source;
  const change = { file, text, committed, subject: one.subject };
  if (committed === null) return { ...change, along: false };
  if (committed === text) return null;
  const replayed = replay(one, committed);
  if (replayed === 'done') return null;
  if (replayed === 'wanted') return { ...change, along: true };
  return { ...change, subject: replayed.subject, along: !sayAlike(replayed.text, text) };
}

/** The evidence that the tasks name for the first time: the files that will be committed, and those that cannot be. */
async function evidenceOf(
  context: Context,
  desk: PlanDesk,
  git: Git,
  changes: readonly Change[],
): Promise<Pick<CommitPlan, 'evidence' | 'left'>> {
  const named = [...new Set(changes.flatMap((change) => newEvidence(context, desk, change)))];
  const plain = named.filter((file) => realFile(context.env.disk, desk.dir, file) === file);
  const taken = await takenFiles(git, plain);
  if ('reason' in taken) return { evidence: [], left: [] };
  return { evidence: taken, left: named.filter((file) => !taken.includes(file)) };
}

/** The committed text of a file, with its byte order mark; null if the file is not committed or is no text. */
async function committedText(git: Git, file: string): Promise<string | null> {
  const content = await committedFile(git, file);
  if (content === null || 'reason' in content) return null;
  const decoded = decode(content);
  return 'text' in decoded ? content.toString('utf8') : null;
}

/**
 * Runs the command on the file as it is committed.
 * @returns `done` if it needs no change there either, so that the uncommitted changes do not come from this command;
 *   `wanted` if the command cannot run there
 */
function replay(
  { source: { file }, replay: change }: Repeated,
  committed: string,
): 'done' | 'wanted' | { subject: string; text: string } {
  try {
    const outcome = change?.(committed) ?? null;
    if (outcome === null || 'refused' in outcome) return 'wanted';
    if ('skipped' in outcome) return 'done';
    const edited = applyEdits(file, committed, outcome.edits);
    return { subject: outcome.subject, text: 'text' in edited ? edited.text : '' };
  } catch (error) {
    // For example, the committed task has no such target.
    if (error instanceof Failure) return 'wanted';
    throw error;
  }
}

/** Whether two texts are equal except for the instants of their entries. */
function sayAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, ''));
  return left === right;
}

/** The files of evidence that a task names and that its committed version does not name. */
function newEvidence({ env }: Context, { dir }: PlanDesk, { file, text, committed }: Change): string[] {
  const before = new Set(evidenceIn(file, committed ?? ''));
  const added = evidenceIn(file, text).filter((path) => !before.has(path));
  return [...new Set(added)].filter((path) => evidenceFileAt(env.disk, dir, path, false).kind === 'file');
}

function evidenceIn(file: string, text: string): string[] {
  if (kindOf(file) === 'plan') return [];
  const read = readCommittedText(file, text.replace(/^\uFEFF/, ''));
  if ('problems' in read) return [];
  return counting(read.value.evidence).flatMap(({ path }) => (path === undefined ? [] : [path]));
}
