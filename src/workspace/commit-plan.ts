import { Failure } from '../core/failure.js';
import type { Section } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import { applyEdits } from '../store/edit/apply.js';
import { committedFile } from '../store/git/committed/file.js';
import { takenFiles, uncommittedFiles } from '../store/git/file-status.js';
import { type Git, gitFor } from '../store/git/git.js';
import { decode } from '../store/read/decode.js';
import { evidenceFileAt } from '../store/read/evidence-file.js';
import { realFile } from '../store/read/inside.js';
import { readTaskText, type TaskSource } from '../store/read/task-file.js';
import type { PlanDesk } from './desk.js';
import type { Draft } from './drafts.js';
import type { Outcome } from './outcome.js';

/** A task of which nothing was left to write: what an earlier run wrote may still have to be committed. */
export interface Repeated {
  source: Pick<TaskSource, 'file' | 'section' | 'bytes' | 'text'>;
  /** For the commit, where replaying tells nothing better. */
  subject: string;
  /** What the command makes of the task as it is committed; absent where it depends on what was typed meanwhile. */
  replay?: (task: Task, section: Section) => Outcome;
}

/** What `--commit` takes, and what it says of it. */
export interface CommitPlan {
  /** Paths of tasks' files from the plan folder, each with its subject for the commit. */
  files: string[];
  subjects: string[];
  /** Files of tasks with more changes in them than this command's, which go along. */
  along: string[];
  /** Files of evidence that the tasks name for the first time. */
  evidence: string[];
  /** Files of evidence that stay out: git is told to ignore them, or they are links. */
  left: string[];
}

/** A task's file as this command leaves it, beside what the last commit has. */
interface Change {
  file: string;
  text: string;
  committed: string | null;
  subject: string;
  /** Whether more of it is not committed than what this command changes. */
  along: boolean;
}

/**
 * What a command is to commit: what it is about to write, and what the same command wrote before and could not commit.
 * To be called before anything is written. Where git cannot tell, the commit itself will say why.
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

/** What an earlier run changed in a task and did not commit; null where it was none of this command's. */
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

/** The evidence that the tasks name for the first time: what goes into the commit, and what cannot. */
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

/** A file as it is committed, as text with its byte order mark; null where it is not, or is none. */
async function committedText(git: Git, file: string): Promise<string | null> {
  const content = await committedFile(git, file);
  if (content === null || 'reason' in content) return null;
  const decoded = decode(content);
  return 'text' in decoded ? content.toString('utf8') : null;
}

/**
 * Does what was typed on the task as it is committed: `done` where nothing is left to do there either, so that what is
 * not committed in the file is none of this command's; `wanted` where it cannot be done there.
 */
function replay(
  { source, replay: change }: Repeated,
  committed: string,
): 'done' | 'wanted' | { subject: string; text: string } {
  const { file, section } = source;
  const read = readTaskText(file, committed.replace(/^\uFEFF/, ''));
  if (!change || 'problems' in read) return 'wanted';
  try {
    const outcome = change(read.value, section);
    if ('skipped' in outcome) return 'done';
    if ('refused' in outcome) return 'wanted';
    const edited = applyEdits(file, committed, outcome.edits);
    return { subject: outcome.subject, text: 'text' in edited ? edited.text : '' };
  } catch (error) {
    // The task as it is committed has no such target, for one.
    if (error instanceof Failure) return 'wanted';
    throw error;
  }
}

/** Whether two texts differ in nothing but the instants of their entries. */
function sayAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, ''));
  return left === right;
}

/** The files of evidence that a task names and did not name when it was committed. */
function newEvidence({ env }: Context, { dir }: PlanDesk, { file, text, committed }: Change): string[] {
  const before = new Set(evidenceIn(file, committed ?? ''));
  const added = evidenceIn(file, text).filter((path) => !before.has(path));
  return [...new Set(added)].filter((path) => evidenceFileAt(env.disk, dir, path, false).kind === 'file');
}

function evidenceIn(file: string, text: string): string[] {
  const read = readTaskText(file, text.replace(/^\uFEFF/, ''));
  if ('problems' in read) return [];
  return (read.value.evidence ?? []).flatMap(({ path }) => (path === undefined ? [] : [path]));
}
